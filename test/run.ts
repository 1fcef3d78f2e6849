/**
 * Runs all tests, or the stages and test files named as arguments, each stage in a process of its own, and closes with one line of counts.
 * Stages that keep one processor busy run side by side: the first is seen as it goes, the others once they have ended.
 */
import {join, resolve} from 'node:path'
import {readCounts, countsVariable, type Counts} from './harness/counts.ts'
import {projectFolder, temporaryFolder} from './harness/folders.ts'
import {finish} from './harness/programs.ts'
import {hasFolders, stageOf, stages, type Stage} from './harness/stages.ts'

const counts = temporaryFolder('counts')
const script = join(projectFolder, 'test/harness/stages.ts')

const runStage = async ({stage, files}: Chosen, show: boolean): Promise<Counts> => {
  const began = Date.now()
  const headline = `\n── ${stage.name} ──`
  if (show) console.log(headline)
  const file = join(counts.path, `${stage.name}.json`)
  const env = {...process.env, [countsVariable]: file, ...(process.stdout.isTTY ? {POSTMORTEM_TEST_COLOR: '1'} : {NO_COLOR: '1'})}
  // Stages that start a VS Code are asked to end, not killed, so that they can take their servers with them.
  const ending = ['pure', 'built'].includes(stage.name) ? 'SIGKILL' : 'SIGTERM'
  const {code, output, timedOut} = await finish(process.execPath, [script, stage.name, ...files], {
    env,
    show,
    ending,
    seconds: stage.minutes * 60,
  })
  const problem = verdict(stage, readCounts(file), code, timedOut)
  const found = readCounts(file) ?? {passed: 0, failed: [], triedAgain: []}
  if (!show) console.log(`${headline}\n${output}`)
  console.log(`(${stage.name}: ${((Date.now() - began) / 1000).toFixed(1)} s)`)
  return problem === undefined ? found : {...found, failed: [...found.failed, `The stage ${stage.name} ${problem}.`]}
}

/** Says what is wrong with a stage apart from failed tests: something that no test counted. */
const verdict = (stage: Stage, found: Counts | undefined, code: number, timedOut: boolean): string | undefined => {
  if (timedOut) return `did not end within ${stage.minutes} minutes`
  if (found === undefined) return `ended with exit code ${code} before it could count its tests`
  if (found.passed + found.failed.length === 0 && stage.folders.length > 0) return 'ran no test'
  if (code !== 0 && found.failed.length === 0) return `ended with exit code ${code} although no test failed`
  return undefined
}

/** A stage to run, and the files that are meant when it is not all of it. */
type Chosen = {readonly stage: Stage; readonly files: readonly string[]}

const choose = (names: readonly string[]): readonly Chosen[] => {
  const isStage = (name: string): boolean => stages.some(stage => stage.name === name)
  const files = names.filter(name => !isStage(name)).map(name => resolve(name))
  const unknown = files.filter(file => stageOf(file) === undefined)
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(', ')}. Name test files, or stages: ${stages.map(stage => stage.name).join(', ')}.`)
    process.exit(2)
  }
  return stages
    .map(stage => ({stage, files: files.filter(file => stageOf(file) === stage)}))
    .filter(({stage, files}) => names.length === 0 || names.includes(stage.name) || files.length > 0)
}

/** Stages in the order in which they run, those that run side by side as one. */
const together = (all: readonly Chosen[]): readonly (readonly Chosen[])[] => {
  const batches: Chosen[][] = []
  for (const chosen of all) {
    const last = batches.at(-1)
    if (chosen.stage.processors === 1 && last?.at(-1)?.stage.processors === 1) last.push(chosen)
    else batches.push([chosen])
  }
  return batches
}

const canRun = ({stage}: Chosen, built: boolean): boolean => {
  const hasTests = stage.folders.length === 0 || hasFolders(stage)
  if (!hasTests) console.log(`\nThe stage ${stage.name} has no tests yet: there is no ${stage.folders.join(', ')}.`)
  else if (!built && stage.needsBuild)
    console.log(`\nThe stage ${stage.name} is left out, because there is no extension to test: the build failed.`)
  return hasTests && (built || !stage.needsBuild)
}

let passed = 0
const failed: string[] = []
const triedAgain: string[] = []
let built = true
for (const batch of together(choose(process.argv.slice(2)))) {
  const running = batch.filter(chosen => canRun(chosen, built))
  for (const found of await Promise.all(running.map((chosen, index) => runStage(chosen, index === 0)))) {
    passed += found.passed
    failed.push(...found.failed)
    triedAgain.push(...found.triedAgain)
  }
  if (batch.some(({stage}) => stage.name === 'build')) built = failed.length === 0
}
for (const title of triedAgain) console.error(`↻ ${title}`)
// What failed stands at the very end, where it is seen however long the run was.
for (const title of failed) console.error(`✘ ${title}`)
const again = triedAgain.length > 0 ? `, ${triedAgain.length} of those that passed only when tried again` : ''
console.log(`\n${passed} passed, ${failed.length} failed${again}`)
process.exit(failed.length > 0 ? 1 : 0)
