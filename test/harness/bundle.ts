/** Bundles a folder of tests into the one CommonJS file that VS Code's extension host loads. */
import {globSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import {projectFolder} from './folders.ts'

/** The test files of a folder under the project, in an order that does not depend on the machine. */
export const testFiles = (folder: string): readonly string[] =>
  globSync(`${folder}/**/*.test.ts`, {cwd: projectFolder})
    .map(file => join(projectFolder, file))
    .sort()

/** Every test file is imported only once Mocha's globals are there, hence the dynamic imports. */
const entry = (files: readonly string[]): string => `
import {runInHost} from './test/harness/suite.ts'
export const run = () => runInHost(async () => {
${files.map(file => `  await import(${JSON.stringify(file)})`).join('\n')}
})
`

export const bundleTests = async (files: readonly string[], outfile: string): Promise<void> => {
  await build({
    stdin: {contents: entry(files), resolveDir: projectFolder, sourcefile: 'tests.ts', loader: 'ts'},
    bundle: true,
    outfile,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  })
}
