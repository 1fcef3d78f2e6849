/** Builds the extension and opens VS Code with it on the examples or the folder given: the desktop one, or else a server in a browser. */
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {workbenchAddress} from '../test/harness/address.ts'
import {projectFolder} from '../test/harness/folders.ts'
import {findProgram, must, start} from '../test/harness/programs.ts'
import {provideServer} from '../test/harness/server-install.ts'
import {startServer} from '../test/harness/server.ts'
import {testSettings} from '../test/harness/settings.ts'
import {canShowWindows, findDesktop} from '../test/harness/vscode.ts'

const examples = resolve(process.argv[2] ?? join(projectFolder, 'examples'))

const build = async (): Promise<void> => {
  console.log('Building the extension.')
  process.stdout.write(await must(process.execPath, [join(projectFolder, 'tools/build.ts')], {cwd: projectFolder}))
}

const openDesktop = async (executable: string): Promise<void> => {
  console.log(`Opening ${executable}. Press Ctrl+C to end.`)
  const {child} = start(executable, [`--extensionDevelopmentPath=${projectFolder}`, examples], {show: true, ending: 'SIGTERM'})
  const code = await new Promise<number>((done, fail) => child.once('error', fail).once('close', found => done(found ?? 0)))
  process.exit(code)
}

const openInBrowser = (address: string): void => {
  const opener = {darwin: 'open', win32: 'explorer'}[process.platform as string] ?? 'xdg-open'
  const path = findProgram(process.platform === 'win32' ? `${opener}.exe` : opener)
  if (path !== undefined && canShowWindows()) start(path, [address]).child.on('error', () => {})
}

const openServer = async (): Promise<void> => {
  const server = await startServer({serverMain: await provideServer(), settings: testSettings, forPerson: true})
  const address = workbenchAddress({port: server.port, workspace: examples, extensions: [projectFolder]})
  console.log(`VS Code is at\n\n  ${address}\n\nPress Ctrl+C to end.`)
  openInBrowser(address)
  // The server ends with this process; a timer keeps the process until Ctrl+C.
  setInterval(() => {}, 60_000)
}

try {
  if (!existsSync(examples)) throw new Error(`There is no folder ${examples} to open.`)
  await build()
  const desktop = canShowWindows() ? findDesktop() : undefined
  await (desktop === undefined ? openServer() : openDesktop(desktop))
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem))
  process.exit(1)
}
