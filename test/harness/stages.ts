/** Lists the stages of a test run and what each of them does; run with a stage's name, and files if not all of it is meant, this file is that stage's process. */
import {existsSync} from 'node:fs'
import {join, sep} from 'node:path'
import {testFiles} from './bundle.ts'
import {writeCounts} from './counts.ts'
import {copyForWebWorker, extensionFolder} from './extension-copy.ts'
import {runExtensionTests} from './extension-tests.ts'
import {projectFolder} from './folders.ts'
import {must} from './programs.ts'
import {provide} from './provide.ts'
import {seedLaws} from './seed.ts'
import {runSuite} from './suite.ts'

export type Stage = {
  readonly name: string
  /** Where its tests are; a stage without folders has no tests. */
  readonly folders: readonly string[]
  readonly minutes: number
  /** Whether its tests load the bundles, so that it makes no sense after a failed build. */
  readonly needsBuild: boolean
  /** How many it keeps busy; a VS Code takes all that there are. */
  readonly processors: 1 | 'all'
  /** Runs the tests of the files given, all of its folders' when there are none. */
  readonly run: (files: readonly string[]) => Promise<void>
}

const runFiles =
  (folders: readonly string[], tries = 1) =>
  async (files: readonly string[]): Promise<void> => {
    seedLaws()
    await runSuite(files.length > 0 ? files : folders.flatMap(testFiles), tries)
  }

const build = async (): Promise<void> => {
  process.stdout.write(await must(process.execPath, [join(projectFolder, 'tools/build.ts')], {cwd: projectFolder}))
  writeCounts(none)
}

/** So that the stages after it find it there: it is loaded and compiled while tests run that need none of it. */
const provideVSCode = async (): Promise<void> => {
  await provide()
  writeCounts(none)
}

const none = {passed: 0, failed: [], triedAgain: []} as const

const pureFolders = ['test/core', 'test/node', 'test/protocol', 'test/webview', 'test/repository']
const builtFolders = ['test/cli', 'test/package']

export const stages: readonly Stage[] = [
  {name: 'build', folders: [], minutes: 5, needsBuild: false, processors: 'all', run: build},
  {name: 'pure', folders: pureFolders, minutes: 15, needsBuild: false, processors: 1, run: runFiles(pureFolders)},
  {name: 'built', folders: builtFolders, minutes: 10, needsBuild: true, processors: 1, run: runFiles(builtFolders)},
  {name: 'provide', folders: [], minutes: 15, needsBuild: false, processors: 1, run: provideVSCode},
  {
    name: 'host',
    folders: ['test/host'],
    minutes: 15,
    needsBuild: true,
    processors: 'all',
    run: files => runExtensionTests({name: 'host', extension: extensionFolder, files}),
  },
  {
    name: 'web',
    folders: ['test/web'],
    minutes: 15,
    needsBuild: true,
    processors: 'all',
    run: files => runExtensionTests({name: 'web', extension: copyForWebWorker(), files}),
  },
  {name: 'e2e', folders: ['test/e2e'], minutes: 40, needsBuild: true, processors: 'all', run: runFiles(['test/e2e'], 2)},
]

export const hasFolders = (stage: Stage): boolean => stage.folders.some(folder => existsSync(join(projectFolder, folder)))

/** The stage that a test file belongs to. */
export const stageOf = (file: string): Stage | undefined =>
  stages.find(stage => stage.folders.some(folder => file.startsWith(join(projectFolder, folder, sep))))

const runNamed = async (name: string | undefined, files: readonly string[]): Promise<number> => {
  const stage = stages.find(candidate => candidate.name === name)
  if (stage === undefined) throw new Error(`There is no stage called ${String(name)}.`)
  try {
    await stage.run(files)
    return 0
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : String(problem))
    return 1
  }
}

// Exiting outright keeps a timer that a test forgot from holding up the run.
if (import.meta.main) process.exit(await runNamed(process.argv[2], process.argv.slice(3)))
