/**
 * Stands in for the desktop VS Code: takes the flags that `@vscode/test-electron` gives to it, runs the extension's tests in a VS Code
 * server opened in a browser, prints what they print and exits with their verdict.
 */
import {isAbsolute} from 'node:path'
import {format} from 'node:util'
import type {Page} from 'playwright-core'
import {workbenchAddress} from './address.ts'
import {openBrowser} from './browser.ts'
import {marker, markerVariable, unmark} from './marker.ts'
import {provide} from './provide.ts'
import {startServer} from './server.ts'
import {testSettings} from './settings.ts'
import {within} from './waiting.ts'

type Flags = {readonly workspace: string | undefined; readonly extensions: readonly string[]; readonly tests: string}

const valueOf = (flag: string): string => flag.slice(flag.indexOf('=') + 1)

/** The desktop's other flags are about its window and its sandbox, which this VS Code does not have. */
const parseFlags = (args: readonly string[]): Flags => {
  const tests = args.find(arg => arg.startsWith('--extensionTestsPath='))
  if (tests === undefined) throw new Error('This launcher only runs tests: it was given no --extensionTestsPath.')
  return {
    workspace: args.find(arg => isAbsolute(arg)),
    extensions: args.filter(arg => arg.startsWith('--extensionDevelopmentPath=')).map(valueOf),
    tests: valueOf(tests),
  }
}

/** Times out when the tests never start, and when they never end. */
const startSeconds = 90
const totalSeconds = Number(process.env['POSTMORTEM_TEST_SECONDS'] ?? 600)

/** Keeps what VS Code itself says for the day when something goes wrong; POSTMORTEM_TEST_LOG=1 shows it at once. */
const noise: string[] = []

const print = (type: string, args: readonly unknown[]): void => {
  const text = format(...args)
  const line = unmark(text)
  if (line !== undefined) console.log(line)
  else noise.push(`${type}: ${text}`)
  if (line === undefined && process.env['POSTMORTEM_TEST_LOG'] === '1') console.error(`${type}: ${text}`)
}

const watch = async (page: Page): Promise<{readonly started: Promise<void>; readonly verdict: Promise<number>}> => {
  const started = Promise.withResolvers<void>()
  const verdict = Promise.withResolvers<number>()
  await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
    print(type, args)
    if (unmark(String(args[0])) !== undefined) started.resolve()
  })
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    started.resolve()
    verdict.resolve(code)
  })
  page.on('crash', () => verdict.reject(new Error('The page of the workbench crashed.')))
  // Whichever promise is being waited for, this one may fail first: that must not end the process with a riddle.
  verdict.promise.catch(() => {})
  return {started: started.promise, verdict: verdict.promise}
}

const run = async (flags: Flags): Promise<number> => {
  const {serverMain, browser: executable} = await provide()
  const server = await startServer({serverMain, settings: testSettings, env: {...process.env, [markerVariable]: marker}})
  const browser = await openBrowser(executable)
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 800}})
    const {started, verdict} = await watch(page)
    await page.goto(workbenchAddress({port: server.port, extensions: flags.extensions, tests: flags.tests, ...workspaceOf(flags)}), {
      waitUntil: 'commit',
    })
    await within(startSeconds, 'the tests to start in the extension host', started)
    return await within(totalSeconds, 'the tests to end in the extension host', verdict)
  } catch (problem) {
    console.error(['VS Code said:', ...noise.slice(-40), 'The server said:', server.output().slice(-3000), String(problem)].join('\n'))
    return 1
  } finally {
    await browser.close().catch(() => {})
    server.stop()
  }
}

const workspaceOf = (flags: Flags): {readonly workspace?: string} => (flags.workspace === undefined ? {} : {workspace: flags.workspace})

process.exit(await run(parseFlags(process.argv.slice(2))))
