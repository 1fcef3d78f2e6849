/** Says where things live: the project, the cache of provisioned programs, and temporary folders that vanish with the process. */
import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {atExit} from './lifetime.ts'

/** The project's root folder, which is also the extension's. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** The cache lies outside `node_modules`, so that `npm ci` does not throw away two minutes of compiling. */
export const cacheFolder = resolve(process.env['POSTMORTEM_TEST_CACHE'] ?? join(homedir(), '.cache', 'postmortem-tests'))

export type TemporaryFolder = {readonly path: string; readonly remove: () => void}

/** Creates an empty folder whose path holds no symbolic link, because VS Code compares paths as text. */
export const temporaryFolder = (purpose: string): TemporaryFolder => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), `postmortem-${purpose}-`)))
  const remove = atExit(() => rmSync(path, {recursive: true, force: true, maxRetries: 5, retryDelay: 100}))
  return {path, remove}
}
