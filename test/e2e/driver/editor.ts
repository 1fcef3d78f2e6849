/** Reads, types and saves in the active text editor. */
import type {Page} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'
import type {Palette} from './palette.ts'

export type Editor = {
  /** The lines that the active editor shows, from the top; lines scrolled out of sight are not among them. */
  readonly visibleLines: () => Promise<readonly string[]>
  /** Waits until one of the visible lines holds the text. */
  readonly untilVisible: (text: string) => Promise<void>
  /** Puts the cursor there, both counted from 1. */
  readonly goTo: (line: number, column?: number) => Promise<void>
  /** Types key by key at the cursor, with all that VS Code does meanwhile: closing brackets, indenting, suggesting. */
  readonly type: (text: string) => Promise<void>
  /** Returns the way to ask which keys without Ctrl have come to a text since, whatever it made of them. */
  readonly listenToText: () => Promise<() => Promise<readonly string[]>>
  /** Saves and waits until the tab shows no unsaved change. */
  readonly save: () => Promise<void>
}

const active = '.editor-group-container.active'

/** Monaco keeps its lines in any order and places them by their style. */
const readLines = (page: Page): Promise<readonly string[]> =>
  page.locator(`${active} .editor-instance .view-lines .view-line`).evaluateAll(lines =>
    lines
      .map(line => ({top: Number.parseFloat((line as HTMLElement).style.top), text: line.textContent ?? ''}))
      .sort((one, other) => one.top - other.top)
      .map(({text}) => text.replaceAll('\u00a0', ' ')),
  )

export const editor = (page: Page, commands: Palette): Editor => ({
  visibleLines: () => readLines(page),
  untilVisible: async text => {
    const state = async (): Promise<string> => `It shows:\n${(await readLines(page)).join('\n')}`
    await waitFor(`the editor to show “${text}”`, async () => (await readLines(page)).some(line => line.includes(text)), {state})
  },
  goTo: async (line, column = 1) => {
    await commands.press('Control+G')
    await commands.answer(`:${line}:${column}`)
    await commands.untilClosed()
    await page.locator(`${active} .monaco-editor.focused`).waitFor()
    const status = page.locator('[id="status.editor.selection"]')
    await waitFor('the cursor to be there', async () => (await status.textContent())?.trim().startsWith(`Ln ${line}, Col `), {
      state: async () => `It is at ${await status.textContent()}`,
    })
  },
  type: text => page.keyboard.type(text),
  listenToText: async () => {
    const keys = await page.evaluateHandle(() => {
      const heard: string[] = []
      const hear = ({target, key, ctrlKey}: KeyboardEvent): void => {
        if (!ctrlKey && target instanceof Element && target.closest('.monaco-editor') !== null) heard.push(key)
      }
      addEventListener('keydown', hear, true)
      return heard
    })
    return () => keys.jsonValue()
  },
  save: async () => {
    await page.keyboard.press('Control+S')
    await page.locator(`${active} .tab.active:not(.dirty)`).waitFor()
  },
})
