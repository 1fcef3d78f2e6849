/** Opens VS Code in a browser with the extension in development, and offers to tests what a person can see and do there. */
import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {workbenchAddress} from '../../harness/address.ts'
import {extensionFolder} from '../../harness/extension-copy.ts'
import {temporaryFolder} from '../../harness/folders.ts'
import type {Settings} from '../../harness/server.ts'
import {testSettings} from '../../harness/settings.ts'
import {waitFor, within} from '../../harness/waiting.ts'
import {askWitnesses, callWitness, untilWitnessesHaveTold} from '../../harness/witnesses.ts'
import {codeActions, type CodeActions} from './code-actions.ts'
import {editor, type Editor} from './editor.ts'
import {collectEvidence} from './evidence.ts'
import {files, type Files} from './files.ts'
import {languageStatus, type LanguageStatus} from './language-status.ts'
import {menus, type Menus} from './menus.ts'
import {palette, type Palette} from './palette.ts'
import {problems, type Problems} from './problems.ts'
import {takeSeat} from './seat.ts'
import {sideBar, type SideBar} from './side-bar.ts'
import {themes, type Themes} from './themes.ts'
import {webviews, type Webviews} from './webviews.ts'

export type WorkbenchOptions = {
  /** A copy of this folder is opened, so tests may change whatever they like. */
  readonly folder: string
  /** User settings on top of those of all tests. */
  readonly settings?: Settings
  /** The extension in development; ours by default. */
  readonly extension?: string
  /** Folders of extensions that are installed beside it, for what ours meets in VS Code. */
  readonly companions?: readonly string[]
  /** The language of VS Code, such as `de`; English by default. */
  readonly language?: string
}

export type Workbench = Palette &
  Editor &
  Problems &
  CodeActions &
  Webviews &
  Files &
  LanguageStatus &
  SideBar &
  Menus &
  Themes & {
    /** Playwright's page, for what is not offered here. */
    readonly page: Page
    /** The copy of the folder, on disk. */
    readonly folder: string
    /** Changes settings of the folder and waits until VS Code has noticed; it does not watch those of the user. */
    readonly changeSettings: (settings: Settings) => Promise<void>
    /** Writes a picture of the whole window, 1280 by 800 pixels. */
    readonly screenshot: (path: string) => Promise<void>
    /** Loads the window again, as after a restart of VS Code. */
    readonly reload: () => Promise<void>
    /** Kills the window in the midst of whatever it does. */
    readonly kill: () => Promise<void>
    /** Whether it is still open: the next one closes it. */
    readonly isOpen: () => boolean
    readonly close: () => Promise<void>
  }

/** The driver is what `--enable-smoke-test-driver` puts into the page; the workbench has restored its editors when it says so. */
const untilRestored = async (page: Page): Promise<void> => {
  type Driver = {readonly whenWorkbenchRestored: () => Promise<void>}
  await page.waitForFunction(() => 'driver' in globalThis, undefined, {timeout: 60_000, polling: 50})
  await within(
    60,
    'the workbench to be restored',
    page.evaluate(() => (globalThis as unknown as {driver: Driver}).driver.whenWorkbenchRestored()),
  )
}

const copyOf = (folder: string): string => {
  const copy = join(temporaryFolder('e2e').path, 'incidents')
  mkdirSync(copy)
  cpSync(folder, copy, {recursive: true})
  return copy
}

const writeFolderSettings = (folder: string, settings: Settings): void => {
  mkdirSync(join(folder, '.vscode'), {recursive: true})
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings, undefined, 2))
}

let closeOpen = async (): Promise<void> => {}

/** One is open at a time: the next one closes it. */
export const openWorkbench = async (options: WorkbenchOptions): Promise<Workbench> => {
  await closeOpen()
  const folder = copyOf(options.folder)
  const {server, page, leave} = await takeSeat({
    settings: {...testSettings, ...options.settings},
    companions: options.companions ?? [],
    ...(options.language !== undefined && {language: options.language}),
  })
  const dismiss = callWitness(collectEvidence(page, server))
  let changes = 0
  const close = async (): Promise<void> => {
    closeOpen = async () => {}
    await untilWitnessesHaveTold()
    dismiss()
    await leave()
  }
  closeOpen = close
  try {
    const address = workbenchAddress({
      port: server.port,
      workspace: folder,
      extensions: [options.extension ?? extensionFolder],
    })
    // Whether all is loaded is not the question: the workbench says itself when it is ready.
    await page.goto(address, {waitUntil: 'commit'})
    await untilRestored(page)
    const commands = palette(page, folder)
    return {
      page,
      folder,
      // The title of the window is a setting, too, and shows that they are read.
      changeSettings: async settings => {
        const title = `settings ${++changes}`
        writeFolderSettings(folder, {...settings, 'window.title': title})
        await waitFor('the settings to be noticed', async () => (await page.title()).includes(title))
      },
      isOpen: () => closeOpen === close,
      close,
      ...commands,
      ...editor(page, commands),
      ...problems(page, commands),
      ...codeActions(page),
      ...webviews(page),
      ...themes(page, commands),
      ...files(folder, () => page.keyboard.press('Control+S')),
      ...languageStatus(page),
      ...sideBar(page),
      ...menus(page),
      screenshot: async path => void (await page.screenshot({path, animations: 'disabled'})),
      // A page that the browser loads again leaves VS Code no time to write down what is open.
      kill: async () => {
        const dying = page.waitForEvent('crash')
        const session = await page.context().newCDPSession(page)
        void session.send('Page.crash').catch(() => {})
        await dying
      },
      reload: async () => {
        const left = page.waitForEvent('framenavigated', {predicate: frame => frame === page.mainFrame(), timeout: 60_000})
        await Promise.all([left, commands.runCommand('Developer: Reload Window').catch(() => {})])
        await untilRestored(page)
      },
    }
  } catch (problem) {
    askWitnesses('the workbench opens')
    await close()
    throw new Error(`The workbench did not open. The server said:\n${server.output().slice(-3000)}`, {cause: problem})
  }
}
