/** Runs all tests, or the stages named as arguments, each in a process of its own, and closes with one line of counts. */
import {join} from 'node:path'
import {readCounts, countsVariable, type Counts} from './harness/counts.ts'
import {projectFolder, temporaryFolder} from './harness/folders.ts'
import {finish} from './harness/programs.ts'
import {hasFolders, stages, type Stage} from './harness/stages.ts'

const counts = temporaryFolder('counts')
const script = join(projectFolder, 'test/harness/stages.ts')

const runStage = async (stage: Stage): Promise<Counts> => {
  const began = Date.now()
  console.log(`\n── ${stage.name} ──`)
  const file = join(counts.path, `${stage.name}.json`)
  const env = {...process.env, [countsVariable]: file, ...(process.stdout.isTTY ? {POSTMORTEM_TEST_COLOR: '1'} : {NO_COLOR: '1'})}
  // Stages that start a VS Code are asked to end, not killed, so that they can take their servers with them.
  const ending = stage.name === 'pure' ? 'SIGKILL' : 'SIGTERM'
  const {code, timedOut} = await finish(process.execPath, [script, stage.name], {env, show: true, ending, seconds: stage.minutes * 60})
  const problem = verdict(stage, readCounts(file), code, timedOut)
  const found = readCounts(file) ?? {passed: 0, failed: 0}
  if (problem !== undefined) console.error(`The stage ${stage.name} ${problem}.`)
  console.log(`(${stage.name}: ${((Date.now() - began) / 1000).toFixed(1)} s)`)
  return problem === undefined ? found : {passed: found.passed, failed: found.failed + 1}
}

/** Says what is wrong with a stage apart from failed tests: something that no test counted. */
const verdict = (stage: Stage, found: Counts | undefined, code: number, timedOut: boolean): string | undefined => {
  if (timedOut) return `did not end within ${stage.minutes} minutes`
  if (found === undefined) return `ended with exit code ${code} before it could count its tests`
  if (found.passed + found.failed === 0 && stage.folders.length > 0) return 'ran no test'
  if (code !== 0 && found.failed === 0) return `ended with exit code ${code} although no test failed`
  return undefined
}

const choose = (names: readonly string[]): readonly Stage[] => {
  const unknown = names.filter(name => !stages.some(stage => stage.name === name))
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(', ')}. The stages are ${stages.map(stage => stage.name).join(', ')}.`)
    process.exit(2)
  }
  return stages.filter(stage => names.length === 0 || names.includes(stage.name))
}

let passed = 0
let failed = 0
let built = true
for (const stage of choose(process.argv.slice(2))) {
  if (stage.folders.length > 0 && !hasFolders(stage)) {
    console.log(`\nThe stage ${stage.name} has no tests yet: there is no ${stage.folders.join(', ')}.`)
    continue
  }
  if (!built && stage.needsBuild) {
    console.log(`\nThe stage ${stage.name} is left out, because there is no extension to test: the build failed.`)
    continue
  }
  const found = await runStage(stage)
  if (stage.name === 'build') built = found.failed === 0
  passed += found.passed
  failed += found.failed
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
