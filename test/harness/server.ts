/** Starts a VS Code server on a free port of this machine and waits until it answers. */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {chooseBuiltInExtensions} from './built-in-extensions.ts'
import {temporaryFolder} from './folders.ts'
import {start} from './programs.ts'
import {waitFor} from './waiting.ts'

export type Settings = Readonly<Record<string, unknown>>

export type Server = {
  readonly port: number
  /** Where it keeps its data, and its logs. */
  readonly folder: string
  /** What the server printed, for the error message when something goes wrong. */
  readonly output: () => string
  /** Replaces the user's settings, which a window that is open does not notice. */
  readonly writeSettings: (settings: Settings) => void
  readonly stop: () => void
}

export type ServerOptions = {
  readonly serverMain: string
  readonly settings?: Settings
  readonly env?: NodeJS.ProcessEnv
  /** Folders of extensions that are installed from the start. */
  readonly extensions?: readonly string[]
  /** Is for a person: has all of VS Code's own extensions, and waits however long. Other servers end by themselves if the process that started them was killed outright. */
  readonly forPerson?: boolean
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => done(port))
    })
  })

const flags = (port: number, data: string): readonly string[] => [
  '--host=127.0.0.1',
  `--port=${port}`,
  '--without-connection-token',
  '--accept-server-license-terms',
  '--telemetry-level=off',
  '--disable-workspace-trust',
  // Without the smoke test driver the workbench silently ignores the paths of the extension under test.
  '--enable-smoke-test-driver',
  `--server-data-dir=${data}`,
]

const forTests = (serverMain: string): readonly string[] => [
  '--enable-remote-auto-shutdown',
  `--builtin-extensions-dir=${chooseBuiltInExtensions(serverMain)}`,
]

/** The server knows an extension by the name of its folder, as VS Code itself would write it. */
const install = (extension: string, folder: string): void => {
  const {publisher, name, version} = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8')) as Record<string, string>
  cpSync(extension, join(folder, `${publisher}.${name}-${version}`), {recursive: true})
}

/** An extension gallery without an address is switched off, so the workbench asks nobody for anything. */
const offline = {EXTENSIONS_GALLERY: JSON.stringify({serviceUrl: ''})}

export const startServer = async (options: ServerOptions): Promise<Server> => {
  const data = temporaryFolder('server')
  mkdirSync(join(data.path, 'data/User'), {recursive: true})
  const writeSettings = (settings: Settings): void =>
    writeFileSync(join(data.path, 'data/User/settings.json'), JSON.stringify(settings, undefined, 2))
  writeSettings(options.settings ?? {})
  for (const extension of options.extensions ?? []) install(extension, join(data.path, 'extensions'))
  const port = await freePort()
  const {child, stop} = start(
    process.execPath,
    [options.serverMain, ...flags(port, data.path), ...(options.forPerson === true ? [] : forTests(options.serverMain))],
    {
      env: {...(options.env ?? process.env), ...offline},
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  const server: Server = {
    port,
    folder: data.path,
    output: () => output,
    writeSettings,
    stop: () => {
      stop()
      data.remove()
    },
  }
  try {
    await waitFor('the VS Code server to answer', () => answers(port, child.exitCode, output), {seconds: 60, state: () => output})
  } catch (problem) {
    server.stop()
    throw problem
  }
  return server
}

const answers = async (port: number, exitCode: number | null, output: string): Promise<boolean> => {
  if (exitCode !== null) throw new Error(`The VS Code server ended at once with exit code ${exitCode}.\n${output}`)
  try {
    return (await fetch(`http://127.0.0.1:${port}/version`)).ok
  } catch {
    return false
  }
}
