/** Runs Mocha from code, so that tests behave and are counted alike in plain Node and inside VS Code's extension host. */
import {format} from 'node:util'
import type {MochaOptions, Runner, Test} from 'mocha'
import {writeCounts, type Counts} from './counts.ts'
import {markerVariable} from './marker.ts'
import {askWitnesses, untilWitnessesHaveTold} from './witnesses.ts'

const options = (tries: number): MochaOptions => ({
  ui: 'bdd',
  reporter: 'spec',
  color: process.env['POSTMORTEM_TEST_COLOR'] === '1',
  // Longer than the waits inside a test, whose messages say more than Mocha's own, and than a law takes on a busy machine.
  timeout: 180_000,
  // A skipped test is a promise that nobody keeps, and a forgotten `only` hides all the others.
  forbidPending: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: tries - 1,
  ...(process.env['POSTMORTEM_TEST_GREP'] !== undefined && {grep: process.env['POSTMORTEM_TEST_GREP']}),
})

/**
 * Runs the test files that `load` imports, or those named, and leaves the counts for the runner. A test that fails is tried again where a
 * whole VS Code takes part; what passes only then is told of at the end, since somebody is to find out why.
 */
export const runSuite = async (tests: readonly string[] | (() => Promise<void>), tries = 1): Promise<Counts> => {
  // Mocha is a module of its own format; a dynamic import loads it from the bundle for the extension host as well.
  const {default: Mocha} = await import('mocha')
  const mocha = new Mocha(options(tries))
  mocha.rootHooks({afterEach: untilWitnessesHaveTold})
  if (typeof tests === 'function') {
    markLines(Mocha.reporters.Base)
    mocha.suite.emit('pre-require', globalThis, '', mocha)
    await tests()
  } else {
    for (const file of tests) mocha.addFile(file)
    await mocha.loadFilesAsync()
  }
  const failed: string[] = []
  /** What went wrong at the first try, by title. */
  const triedAgain = new Map<string, string>()
  const stats = await new Promise<Runner['stats']>(done => {
    const runner: Runner = mocha.run(() => done(runner.stats))
    // A hook that fails is told of here as well, while no other hook would run after it.
    runner.on('fail', (test, problem: unknown) => {
      const title = test.fullTitle()
      const before = triedAgain.get(title)
      failed.push(`${title}\n  ${firstOf(problem)}` + (before === undefined ? '' : `\n  and at first: ${before}`))
      triedAgain.delete(title)
      askWitnesses(title)
    })
    runner.on('retry', (test: Test, problem: unknown) => {
      const title = test.fullTitle()
      triedAgain.set(title, firstOf(problem))
      askWitnesses(`${title}, at first`)
    })
  })
  const counts = {passed: stats?.passes ?? 0, failed, triedAgain: [...triedAgain].map(([title, problem]) => `${title}\n  ${problem}`)}
  writeCounts(counts)
  return counts
}

/** What is said of a failure beside its title: the beginning of the message, since the whole stands further up. */
const firstOf = (problem: unknown): string =>
  (problem instanceof Error ? problem.message : String(problem)).replaceAll(/\s+/g, ' ').slice(0, 300)

/** The reporters print through this one function, so that it can be replaced. */
const markLines = (base: {consoleLog: (...args: unknown[]) => void}): void => {
  const mark = process.env[markerVariable]
  if (mark !== undefined) base.consoleLog = (...args) => console.log(mark + format(...args))
}

/** What the extension host calls: a rejection tells VS Code to exit with 1. */
export const runInHost = async (load: () => Promise<void>): Promise<void> => {
  const {failed} = await runSuite(load, 2)
  if (failed.length > 0) throw new Error(`${failed.length} failed`)
}
