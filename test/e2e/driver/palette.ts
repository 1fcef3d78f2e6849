/** Runs commands, opens files and answers questions through VS Code's quick input, as a person at the keyboard does. */
import type {Page} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'

export type Palette = {
  /** Runs the command that the palette lists under exactly this title, such as `Postmortem: New Postmortem`. */
  readonly runCommand: (title: string) => Promise<void>
  /** Opens a file of the folder by its path. */
  readonly openFile: (path: string) => Promise<void>
  /** What the quick input lists now. */
  readonly choices: () => Promise<readonly string[]>
  /** Types into the quick input to narrow its list. */
  readonly filter: (text: string) => Promise<void>
  /** Picks the line with exactly this label from a list that a command shows. */
  readonly choose: (label: string) => Promise<void>
  /** Answers an input box that a command shows. */
  readonly answer: (text: string) => Promise<void>
  /** Presses keys anywhere, in Playwright's notation: `Control+S`. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Opens the list of notifications and returns their texts; the smoke test driver keeps them from popping up by themselves. */
  readonly notifications: () => Promise<readonly string[]>
}

/** A focused webview would swallow the first key. */
const leaveWebview = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (focused instanceof HTMLIFrameElement) focused.blur()
  })

/** The workbench writes spaces that do not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim()

const exactly = (text: string): RegExp => new RegExp(`^\\s*${text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}\\s*$`)

export const palette = (page: Page): Palette => {
  const widget = page.locator('.quick-input-widget')
  const input = widget.locator('.quick-input-box input')
  const rows = widget.locator('.quick-input-list .monaco-list-row')

  const open = async (keys: string, prefix: string): Promise<void> => {
    await leaveWebview(page)
    const ready = async (): Promise<boolean> => {
      if ((await input.isVisible()) && (await input.inputValue()).startsWith(prefix)) return true
      await page.keyboard.press(keys)
      return input.waitFor({state: 'visible', timeout: 1000}).then(
        () => false,
        () => false,
      )
    }
    await waitFor(`the quick input to open with ${keys}`, ready)
  }

  const choices = async (): Promise<readonly string[]> => (await rows.locator('.label-name').allTextContents()).map(plain)

  const choose = async (label: string): Promise<void> => {
    // The row is looked up again at the very click, since the list may be sorted anew in between.
    const row = rows.filter({has: page.locator('.label-name', {hasText: exactly(label)})}).first()
    const state = async (): Promise<string> => `It lists: ${(await choices()).join(' | ')}`
    await waitFor(`the quick input to list “${label}”`, () => row.isVisible(), {state})
    await row.click()
  }

  /** The list may be that of a moment before the file was written, in which case it is asked for again. */
  const pickFile = async (path: string, name: string): Promise<boolean> => {
    await open('Control+P', '')
    await input.fill(path)
    const row = rows.filter({has: page.locator('.label-name', {hasText: exactly(name)})}).first()
    const listed = await row.waitFor({state: 'visible', timeout: 4000}).then(
      () => true,
      () => false,
    )
    if (listed) await choose(name)
    else await page.keyboard.press('Escape')
    return listed
  }

  const run = async (title: string): Promise<void> => {
    await open('F1', '>')
    await input.fill(`>${title}`)
    await choose(title)
    // The command may ask something in the same box: what is typed next must not go to the palette.
    await waitFor('the palette to close', async () => !(await input.isVisible()) || !(await input.inputValue()).startsWith('>'))
  }

  return {
    choices,
    choose,
    filter: async text => {
      await input.waitFor({state: 'visible', timeout: 20_000})
      await input.fill(text)
    },
    runCommand: run,
    openFile: async path => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      await waitFor(`the quick input to list “${path}”`, () => pickFile(path, name), {seconds: 30})
      const tab = page.locator('.editor-group-container.active .tab.active', {hasText: name})
      await tab.waitFor({state: 'visible', timeout: 20_000})
      await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor({timeout: 20_000})
    },
    answer: async text => {
      await input.waitFor({state: 'visible', timeout: 20_000})
      await input.fill(text)
      await page.keyboard.press('Enter')
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    notifications: async () => {
      await run('Notifications: Show Notifications')
      await page.locator('.notifications-center.visible').waitFor({timeout: 10_000})
      return (await page.locator('.notifications-center .notification-list-item-message').allTextContents()).map(plain)
    },
  }
}
