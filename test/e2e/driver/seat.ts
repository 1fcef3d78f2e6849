/**
 * Where a workbench is opened: a server and a page of a browser. All files of a run share one, one after the other, because to start both
 * anew takes as long as a file's tests: the page that stays keeps VS Code compiled.
 */
import type {Page} from 'playwright-core'
import {openBrowser} from '../../harness/browser.ts'
import {provide} from '../../harness/provide.ts'
import {startServer, type Server, type Settings} from '../../harness/server.ts'

export type Seat = {
  readonly server: Server
  readonly page: Page
  /** Closes what is open, without asking. */
  readonly leave: () => Promise<void>
}

export type Wish = {
  readonly settings: Settings
  /** Folders of extensions that are installed from the start; with them the server is one of its own. */
  readonly companions: readonly string[]
  /** The language of VS Code; with one the server is one of its own. */
  readonly language?: string
}

const viewport = {width: 1280, height: 800} as const

let shared: Promise<Seat> | undefined

/**
 * VS Code puts off much of its start until the window is idle, which a busy machine is not for a long time; where a browser cannot tell, as
 * Safari cannot, it goes on in small steps.
 */
const neverWaitForIdleness = (): void => {
  for (const name of ['requestIdleCallback', 'cancelIdleCallback']) Reflect.set(globalThis, name, undefined)
}

/** VS Code has its own words from a language pack, which is not there, and hands the language on to extensions, which bring theirs. */
const speak = (language: string): void => void Reflect.set(globalThis, '_VSCODE_NLS_LANGUAGE', language)

const start = async ({settings, companions, language}: Wish): Promise<Seat> => {
  const {serverMain, browser: executable} = await provide()
  const server = await startServer({serverMain, settings, extensions: companions})
  try {
    const browser = await openBrowser(executable)
    const page = await browser.newPage({viewport, reducedMotion: 'reduce'})
    page.setDefaultTimeout(45_000)
    await page.addInitScript(neverWaitForIdleness)
    if (language !== undefined) await page.addInitScript(speak, language)
    const leave = async (): Promise<void> => {
      await browser.close().catch(() => {})
      server.stop()
    }
    return {server, page, leave}
  } catch (problem) {
    server.stop()
    throw problem
  }
}

/** What VS Code in a browser remembers lies in databases of its origin; a page that is still being left has them open for a moment. */
const forgetAll = async (): Promise<void> => {
  const forget = (name: string): Promise<void> =>
    new Promise((done, fail) => {
      const request = indexedDB.deleteDatabase(name)
      request.onsuccess = () => done()
      request.onerror = () => fail(request.error ?? new Error(name))
    })
  for (const {name} of await indexedDB.databases()) if (name !== undefined) await forget(name)
  localStorage.clear()
  sessionStorage.clear()
}

/** The page of the server that is not VS Code, and of its origin all the same. */
const plainPage = ({port}: Server): string => `http://localhost:${port}/version`

const asNew = async ({page, server}: Seat): Promise<void> => {
  await page.goto(plainPage(server))
  await page.evaluate(forgetAll)
  page.removeAllListeners()
  await withoutTraces(page)
}

/** Of the usual size, the mouse in its corner, with nothing in the clipboard and no leave to look into it. */
export const withoutTraces = async (page: Page): Promise<void> => {
  await page.context().grantPermissions(['clipboard-write'])
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.context().clearPermissions()
  await page.setViewportSize(viewport)
  await page.mouse.move(0, 0)
}

/** The one before must have been left. */
export const takeSeat = async (wish: Wish): Promise<Seat> => {
  if (wish.companions.length > 0 || wish.language !== undefined) return start(wish)
  const seat = await (shared ??= start(wish))
  seat.server.writeSettings(wish.settings)
  const leave = async (): Promise<void> => {
    try {
      await asNew(seat)
    } catch {
      // A page that cannot be left, since it has crashed, is nobody's any more.
      shared = undefined
      await seat.leave()
    }
  }
  return {...seat, leave}
}
