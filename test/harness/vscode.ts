/** Chooses the VS Code that extension tests run in: the one named, an installed one, a downloaded one if allowed, else the server. */
import {chmodSync, existsSync, realpathSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {downloadAndUnzipVSCode} from '@vscode/test-electron'
import {temporaryFolder} from './folders.ts'
import {findProgram} from './programs.ts'

export type VSCode = {readonly kind: 'desktop' | 'server'; readonly executable: string}

export const canShowWindows = (): boolean =>
  process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined

/** The `code` on the PATH is a script that returns at once; the program to wait for lies in the folder above it. */
export const findDesktop = (): string | undefined => {
  const command = findProgram(process.platform === 'win32' ? 'code.cmd' : 'code')
  if (command === undefined) return undefined
  const root = dirname(dirname(realpathSync(command)))
  const names = process.platform === 'darwin' ? ['../../MacOS/Electron', '../../MacOS/Code'] : ['code', 'Code.exe']
  return names.map(name => join(root, name)).find(path => existsSync(path))
}

/** `runTests` wants one executable file, so the launcher is wrapped in one that names the Node to run it with. */
const writeLauncher = (): string => {
  const launcher = join(dirname(fileURLToPath(import.meta.url)), 'launcher.ts')
  const path = join(temporaryFolder('launcher').path, 'vscode-server')
  writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' '${launcher}' "$@"\n`)
  chmodSync(path, 0o755)
  return path
}

export const chooseVSCode = async (): Promise<VSCode> => {
  const named = process.env['VSCODE_EXECUTABLE']
  if (named !== undefined) return {kind: 'desktop', executable: named}
  const installed = canShowWindows() ? findDesktop() : undefined
  if (installed !== undefined) return {kind: 'desktop', executable: installed}
  if (process.env['POSTMORTEM_TEST_DOWNLOAD'] === '1') return {kind: 'desktop', executable: await downloadAndUnzipVSCode()}
  return {kind: 'server', executable: writeLauncher()}
}
