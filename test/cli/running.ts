/** Calls the built command line as a shell does, in a folder of its own. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url))

export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

export interface Folder {
  readonly path: string
  /** Writes a file with its folders and returns its path from here. */
  readonly write: (name: string, content: string | Uint8Array) => string
  readonly run: (args: readonly string[], input?: string) => Ran
  /** Runs a line of a shell, in which `$postmortem` is the command. */
  readonly shell: (line: string) => Ran
  readonly remove: () => void
}

export function createFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'postmortem-cli-'))
  return {
    path,
    write: (name, content) => {
      mkdirSync(dirname(join(path, name)), {recursive: true})
      writeFileSync(join(path, name), content)
      return name
    },
    run: (args, input = '') => spawnSync(process.execPath, [cli, ...args], {cwd: path, encoding: 'utf8', input}),
    shell: line =>
      spawnSync('bash', ['-c', line], {cwd: path, encoding: 'utf8', env: {...process.env, postmortem: `${process.execPath} ${cli}`}}),
    remove: () => rmSync(path, {recursive: true, force: true}),
  }
}
