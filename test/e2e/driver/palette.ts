/** Runs commands, opens files and answers questions through VS Code's quick input, as a person at the keyboard does. */
import {join} from 'node:path'
import type {Locator, Page} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'

export type Palette = {
  /** Runs the command that the palette lists under exactly this title, such as `Postmortem: New Postmortem`. */
  readonly runCommand: (title: string) => Promise<void>
  /** Opens a file of the folder by its path. */
  readonly openFile: (path: string) => Promise<void>
  /** Closes all editors, and throws away what is not saved in them. */
  readonly closeEditors: () => Promise<void>
  /** What the quick input lists now. */
  readonly choices: () => Promise<readonly string[]>
  /** Types into the quick input to narrow its list. */
  readonly filter: (text: string) => Promise<void>
  /** Picks the line with exactly this label from a list that a command shows. */
  readonly choose: (label: string) => Promise<void>
  /** Waits until the quick input asks something that begins so. */
  readonly asks: (question: string) => Promise<void>
  /** Waits until the quick input proposes an answer that ends so; what is typed before would be lost. */
  readonly proposes: (end: string) => Promise<void>
  /** Answers an input box that a command shows. */
  readonly answer: (text: string) => Promise<void>
  /** Waits until the quick input has gone. */
  readonly untilClosed: () => Promise<void>
  /** Leaves the quick input without an answer. */
  readonly leave: () => Promise<void>
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

/** Whether an action came to its end, for those who try again when it did not. */
const isDone = (action: Promise<void>): Promise<boolean> =>
  action.then(
    () => true,
    () => false,
  )

/** The workbench writes spaces that do not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim()

const exactly = (text: string): RegExp => new RegExp(`^\\s*${text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}\\s*$`)

export const palette = (page: Page, folder: string): Palette => {
  const widget = page.locator('.quick-input-widget')
  const input = widget.locator('.quick-input-box input')
  const rows = widget.locator('.quick-input-list .monaco-list-row')
  const rowOf = (label: string): Locator => rows.filter({has: page.locator('.label-name', {hasText: exactly(label)})}).first()

  /** A row that was used before may hold the detail of another list, which nobody sees. */
  const choices = async (): Promise<readonly string[]> => {
    const labels = rows.locator('.label-name')
    return (await labels.evaluateAll(all => all.filter(one => one.checkVisibility()).map(one => one.textContent))).map(plain)
  }

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
      await isDone(input.waitFor({state: 'visible', timeout: 3000}))
      return false
    }
    if ((await input.inputValue()) === words) return true
    await fill(words)
    return false
  }

  /** What takes the focus may close the box at any moment; whoever asks looks then again. */
  const fill = (words: string): Promise<boolean> => isDone(input.fill(words, {timeout: 1000}))

  /** A list that is sorted anew under the mouse has another row there, so the keyboard takes the row that it is at already. */
  const isClicked = async (label: string): Promise<boolean> => {
    const isAt = (
      await rowOf(label)
        .getAttribute('class', {timeout: 1000})
        .catch(() => null)
    )
      ?.split(' ')
      .includes('focused')
    return isDone(isAt === true ? page.keyboard.press('Enter') : rowOf(label).click({timeout: 5000}))
  }

  const choose = async (label: string): Promise<void> => {
    await waitFor(`the quick input to list “${label}”`, async () => (await rowOf(label).isVisible()) && isClicked(label), {state})
  }

  /** VS Code shows the cursor in the editor a moment before the quick input has gone, and that moment's keys are lost. */
  const untilClosed = (): Promise<void> => widget.waitFor({state: 'hidden'})

  /** A key that comes before the quick input listens is lost, so that it is pressed again. */
  const leave = (): Promise<void> =>
    waitFor(
      'the quick input to be left',
      async () => {
        if (await widget.isVisible()) await page.keyboard.press('Escape')
        return isDone(widget.waitFor({state: 'hidden', timeout: 2000}))
      },
      {state},
    ).then(() => undefined)

  const filter = async (text: string): Promise<void> => {
    await input.waitFor({state: 'visible'})
    const isThere = async (): Promise<boolean> => {
      if ((await input.inputValue()) === text) return true
      await fill(text)
      return false
    }
    await waitFor(`the quick input to take “${text}”`, isThere, {state})
  }

  /** A list that is drawn anew under the mouse swallows the click, and stays; a window that is loaded anew has no list to ask any more. */
  const isTaken = async (words: string): Promise<boolean> => {
    const hasOtherWords = async (): Promise<boolean> => (await input.inputValue({timeout: 1000})) !== words
    const isGone = async (): Promise<boolean> => !(await input.isVisible()) || hasOtherWords()
    return waitFor('the quick input to take the click', () => isGone().catch(() => true), {seconds: 3}).catch(() => false)
  }

  /** Asks for a row until it is listed, each time with more patience than before, since a busy machine fills a list slowly. */
  const pick = async (keys: string, words: string, label: string): Promise<void> => {
    let asked = 0
    let patience = 1000
    const isListed = async (): Promise<boolean> => {
      if (!(await ask(keys, words))) {
        asked = Date.now()
        return false
      }
      if (await rowOf(label).isVisible()) return (await isClicked(label)) && isTaken(words)
      if (Date.now() - asked < patience) return false
      await leave()
      patience *= 2
      return false
    }
    await waitFor(`the quick input to list “${label}”`, isListed, {state})
  }

  const run = async (title: string): Promise<void> => {
    // The command may ask something in the same box: what is typed next must not go to the palette.
    await pick('F1', `>${title}`, title)
  }

  return {
    choices,
    choose,
    filter,
    untilClosed,
    leave,
    runCommand: run,
    openFile: async path => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      const group = page.locator('.editor-group-container.active')
      // By its whole path a file is found without a search, which would wait for the host of extensions and may not know a file this young.
      const tab = group.locator(`.tab.active[data-resource-name="${name}"]`)
      const isOpened = async (): Promise<boolean> => {
        await pick('Control+P', join(folder, path), name)
        await untilClosed()
        return isDone(tab.waitFor({timeout: 5000}))
      }
      await waitFor(`${name} to be opened`, isOpened, {state})
      await group.locator('.monaco-editor.focused').waitFor()
    },
    closeEditors: async () => {
      const tabs = page.locator('.editor-group-container .tab')
      const throwAway = page.locator('.monaco-dialog-box').getByRole('button', {name: "Don't Save"})
      const areGone = async (): Promise<boolean> => {
        if (await throwAway.isVisible()) await isDone(throwAway.click({timeout: 1000}))
        return (await tabs.count()) === 0
      }
      const areClosed = async (): Promise<boolean> => {
        if (await areGone()) return true
        await leaveWebview(page)
        // A key takes a tenth of the time that the palette takes.
        for (const key of ['Control+K', 'Control+W']) await page.keyboard.press(key)
        return waitFor('no tab', areGone, {seconds: 2}).catch(() => false)
      }
      await waitFor('all editors to be closed', areClosed, {state: async () => (await tabs.allTextContents()).join(' | ')})
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
    proposes: async end => {
      await waitFor(
        `the quick input to propose “${end}”`,
        async () => (await input.isVisible()) && (await input.inputValue()).endsWith(end),
        {state},
      )
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    notifications: async () => {
      await run('Notifications: Show Notifications')
      await page.locator('.notifications-center.visible').waitFor()
      return (await page.locator('.notifications-center .notification-list-item-message').allTextContents()).map(plain)
    },
  }
}
