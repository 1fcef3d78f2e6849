/** Chooses the extension folder under test, and makes the copy of it that VS Code runs in the web worker extension host. */
import {cpSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {projectFolder, temporaryFolder} from './folders.ts'

/** Ours, unless POSTMORTEM_TEST_EXTENSION names another one, such as an unpacked package. */
export const extensionFolder = process.env['POSTMORTEM_TEST_EXTENSION'] ?? projectFolder

const notShipped = new Set(['node_modules', '.git', '.cache', '.ci', 'src', 'test', 'tools', 'coverage'])

/** The one thing that is shipped from the sources. */
const rulePages = 'src/core/rules'

/** Without what is not shipped, for tests that change it. */
export const copyOfExtension = (): string => {
  const copy = join(temporaryFolder('copy').path, 'extension')
  for (const name of readdirSync(extensionFolder))
    if (!notShipped.has(name)) cpSync(join(extensionFolder, name), join(copy, name), {recursive: true})
  cpSync(join(extensionFolder, rulePages), join(copy, rulePages), {recursive: true, filter: path => !path.endsWith('.ts')})
  return copy
}

/** A manifest with `browser` and without `main` leaves VS Code no other host than the web worker. */
export const copyForWebWorker = (): string => {
  const copy = copyOfExtension()
  const manifest = JSON.parse(readFileSync(join(extensionFolder, 'package.json'), 'utf8')) as Record<string, unknown>
  delete manifest['main']
  writeFileSync(join(copy, 'package.json'), JSON.stringify(manifest, undefined, 2))
  return copy
}
