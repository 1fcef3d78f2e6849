/** Runs a folder of tests inside VS Code: bundles them, opens a copy of their workspace and hands the rest to `@vscode/test-electron`. */
import {cpSync, existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {runTests} from '@vscode/test-electron'
import {bundleTests, testFiles} from './bundle.ts'
import {projectFolder, temporaryFolder} from './folders.ts'
import {testSettings} from './settings.ts'
import {chooseVSCode} from './vscode.ts'

export type ExtensionTests = {
  /** The folder under `test/` whose `*.test.ts` files run, in a window opened on a copy of its `workspace` folder. */
  readonly name: string
  readonly extension: string
  /** Those of the files to run, when not all. */
  readonly files: readonly string[]
}

const copyWorkspace = (name: string): string => {
  const copy = join(temporaryFolder('workspace').path, 'workspace')
  const original = join(projectFolder, 'test', name, 'workspace')
  if (existsSync(original)) cpSync(original, copy, {recursive: true})
  else mkdirSync(copy)
  return copy
}

const writeProfile = (): string => {
  const {path} = temporaryFolder('profile')
  mkdirSync(join(path, 'User'))
  writeFileSync(join(path, 'User/settings.json'), JSON.stringify(testSettings))
  return path
}

/** Rejects when a test failed; the counts are in the file that `countsVariable` names. */
export const runExtensionTests = async ({name, extension, files}: ExtensionTests): Promise<void> => {
  const tests = join(projectFolder, 'dist/test', `${name}.cjs`)
  await bundleTests(files.length > 0 ? files : testFiles(`test/${name}`), tests)
  const {kind, executable} = await chooseVSCode()
  console.log(`Running the ${name} tests in ${kind === 'desktop' ? executable : 'the VS Code server'}.`)
  const profile = writeProfile()
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [copyWorkspace(name), `--user-data-dir=${profile}`, `--extensions-dir=${join(profile, 'extensions')}`],
  })
}
