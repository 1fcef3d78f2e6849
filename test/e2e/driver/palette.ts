/** Runs commands, opens files and answers questions through VS Code's quick input, as a person at the keyboard does. */
import type {Locator, Page} from 'playwright-core'
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
  /** Waits until the quick input asks something that begins so. */
  readonly asks: (question: string) => Promise<void>
  /** Answers an input box that a command shows. */
  readonly answer: (text: string) => Promise<void>
  /** Waits until the quick input has gone. */
  readonly untilClosed: () => Promise<void>
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
  const rowOf = (label: string): Locator => rows.filter({has: page.locator('.label-name', {hasText: exactly(label)})}).first()

  const choices = async (): Promise<readonly string[]> => (await rows.locator('.label-name').allTextContents()).map(plain)

  const state = async (): Promise<string> => {
    const shown = (await widget.isVisible()) ? `The quick input has “${await input.inputValue()}”` : 'There is no quick input'
    return `${shown} and lists: ${(await choices()).join(' | ')}`
  }

  /** Shows the quick input with these words in it, and keeps them there: it is drawn late, drawn anew, and closed by what takes the focus. */
  const ask = async (keys: string, words: string): Promise<boolean> => {
    const isAnother = async (): Promise<boolean> => words.startsWith('>') && !(await input.inputValue()).startsWith('>')
    if (!(await input.isVisible()) || (await isAnother())) {
      await leaveWebview(page)
      await page.keyboard.press(keys)
      // A second press would begin anew, or pick from what is there, so the first one gets all the time that it needs.
      return input.waitFor({state: 'visible', timeout: 3000}).then(
        () => false,
        () => false,
      )
    }
    if ((await input.inputValue()) === words) return true
    await input.fill(words)
    return false
  }

  /** The row is looked up again at the very click, since the list may be sorted anew in between. */
  const isClicked = (label: string): Promise<boolean> =>
    rowOf(label)
      .click({timeout: 5000})
      .then(
        () => true,
        () => false,
      )

  const choose = async (label: string): Promise<void> => {
    await waitFor(`the quick input to list “${label}”`, async () => (await rowOf(label).isVisible()) && isClicked(label), {state})
  }

  /** VS Code shows the cursor in the editor a moment before the quick input has gone, and that moment's keys are lost. */
  const untilClosed = (): Promise<void> => widget.waitFor({state: 'hidden', timeout: 20_000})

  const filter = async (text: string): Promise<void> => {
    await input.waitFor({state: 'visible', timeout: 20_000})
    const isThere = async (): Promise<boolean> => {
      if ((await input.inputValue()) === text) return true
      await input.fill(text)
      return false
    }
    await waitFor(`the quick input to take “${text}”`, isThere, {state})
  }

  /**
   * Asks for a row until it is listed: the list of files may be that of a moment before the file was written, and stays so until it is closed.
   * Each list gets more time than the one before, since a busy machine fills it slowly.
   */
  const pick = async (keys: string, words: string, label: string): Promise<void> => {
    let asked = 0
    let patience = 1000
    const isListed = async (): Promise<boolean> => {
      if (!(await ask(keys, words))) {
        asked = Date.now()
        return false
      }
      if (await rowOf(label).isVisible()) return isClicked(label)
      if (Date.now() - asked < patience) return false
      await page.keyboard.press('Escape')
      await untilClosed()
      patience *= 2
      return false
    }
    await waitFor(`the quick input to list “${label}”`, isListed, {seconds: 30, state})
  }

  const run = async (title: string): Promise<void> => {
    await pick('F1', `>${title}`, title)
    // The command may ask something in the same box: what is typed next must not go to the palette.
    await waitFor('the palette to close', async () => !(await input.isVisible()) || !(await input.inputValue()).startsWith('>'), {state})
  }

  return {
    choices,
    choose,
    filter,
    untilClosed,
    runCommand: run,
    openFile: async path => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      await pick('Control+P', path, name)
      const tab = page.locator('.editor-group-container.active .tab.active', {hasText: name})
      await tab.waitFor({state: 'visible', timeout: 20_000})
      await untilClosed()
      await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor({timeout: 20_000})
    },
    answer: async text => {
      await filter(text)
      await page.keyboard.press('Enter')
    },
    asks: async question => {
      const isAsked = async (): Promise<boolean> =>
        (await input.isVisible()) && (await input.getAttribute('placeholder'))?.startsWith(question) === true
      await waitFor(`the question “${question}”`, isAsked, {state})
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
