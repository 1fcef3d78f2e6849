/** The causes view as a person sees it: what its rows say, and where the keys go. */
import assert from 'node:assert/strict'
import type {Frame} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'
import type {Workbench} from './workbench.ts'

export type Causes = {
  /** The view's page; another one once the view has been hidden. */
  readonly frame: Frame
  /** Waits until the rows say this: the words of each with what is noted about it, indented by two spaces a level. */
  readonly untilOutline: (...lines: readonly string[]) => Promise<void>
  /** Waits until the line about the progress has these parts. */
  readonly untilProgress: (...parts: readonly string[]) => Promise<void>
  /** Presses Tab until the focus is on an element that matches. */
  readonly tabTo: (selector: string) => Promise<void>
  /** Waits until the focus is on an element that matches. */
  readonly untilFocused: (selector: string) => Promise<void>
}

/** Shows the view, which has the keyboard's focus then. */
export const openCauses = async (workbench: Workbench): Promise<Causes> => {
  await workbench.runCommand('Postmortem: Show Causes')
  const frame = await workbench.webview('body[data-view=causes][data-place=sidebar] main > *')
  await waitFor('the causes view to have the focus', () => frame.evaluate(() => document.hasFocus()))
  const outline = (): Promise<readonly string[]> => outlineOf(frame)
  const isFocused = (selector: string): Promise<boolean> =>
    frame.evaluate(wanted => document.hasFocus() && document.activeElement?.matches(wanted) === true, selector)
  const focus = (): Promise<string> =>
    frame.evaluate(() => `The focus is on ${document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing'}`)
  return {
    frame,
    untilOutline: async (...lines) => {
      const same = waitFor('the rows', async () => (await outline()).join('\n') === lines.join('\n'))
      await same.catch(async () => assert.deepEqual(await outline(), lines))
    },
    untilProgress: async (...parts) => {
      const shown = (): Promise<readonly string[]> => frame.locator('.progress > *').allTextContents()
      const same = waitFor('the progress', async () => (await shown()).join() === parts.join())
      await same.catch(async () => assert.deepEqual(await shown(), parts))
    },
    tabTo: async selector => {
      for (let presses = 0; presses < 20; presses++) {
        if (await isFocused(selector)) return
        await workbench.page.keyboard.press('Tab')
      }
      throw new Error(`Tab does not lead to ${selector}. ${await focus()}`)
    },
    untilFocused: selector => waitFor(`the focus on ${selector}`, () => isFocused(selector), {state: focus}).then(() => undefined),
  }
}

const outlineOf = (frame: Frame): Promise<readonly string[]> =>
  frame.locator('[role=treeitem][aria-labelledby]').evaluateAll(rows =>
    rows.map(row => {
      const named = (row.getAttribute('aria-labelledby')?.split(' ') ?? []).map(id => document.getElementById(id))
      const said = named.flatMap(element => (element?.classList.contains('notes') ? [...element.children] : [element]))
      const words = said.map(element => element?.textContent.trim()).filter(text => text !== '')
      return '  '.repeat(Number(row.getAttribute('aria-level')) - 1) + words.join(' / ')
    }),
  )

/** Opens or closes the picture under the tree, which stays as it was left. */
export const showPicture = async (frame: Frame, shown: boolean): Promise<void> => {
  const fold = frame.getByRole('button', {name: 'Picture'})
  if ((await fold.getAttribute('aria-expanded')) !== String(shown)) await fold.click()
}
