/** The timeline view as a person sees it. */
import assert from 'node:assert/strict'
import type {Frame} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'
import type {Workbench} from './workbench.ts'

export type TimelineView = {
  readonly frame: Frame
  /** Waits until the rows say this: the time of each, what it is marked as, and its words. */
  readonly untilRows: (...lines: readonly string[]) => Promise<void>
  /** Waits until the focus is on an element that matches. */
  readonly untilFocused: (selector: string) => Promise<void>
  /** Waits until the row with these words is the selected one. */
  readonly untilSelected: (words: string) => Promise<void>
}

/** Shows the view, which has the keyboard's focus then. */
export const openTimeline = async (workbench: Workbench): Promise<TimelineView> => {
  await workbench.runCommand('Postmortem: Show Timeline')
  const frame = await workbench.webview('body[data-view=timeline] main > *')
  await waitFor('the timeline view to have the focus', () => frame.evaluate(() => document.hasFocus()))
  const rows = (): Promise<readonly string[]> =>
    frame.locator('[role=row][data-entry]').evaluateAll(all =>
      all.map(row =>
        ['.when', '.mark', '.what .text']
          .map(part => row.querySelector(part)?.textContent.trim() ?? '')
          .filter(Boolean)
          .join(' / '),
      ),
    )
  const isFocused = (selector: string): Promise<boolean> =>
    frame.evaluate(wanted => document.hasFocus() && document.activeElement?.matches(wanted) === true, selector)
  return {
    frame,
    untilRows: async (...lines) => {
      const same = waitFor('the rows', async () => (await rows()).join('\n') === lines.join('\n'))
      await same.catch(async () => assert.deepEqual(await rows(), lines))
    },
    untilFocused: selector => waitFor(`the focus on ${selector}`, () => isFocused(selector)).then(() => undefined),
    untilSelected: words => frame.locator('[role=row][aria-selected=true]', {hasText: words}).waitFor(),
  }
}
