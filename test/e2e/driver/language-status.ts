/** Reads what the status bar says about the language of the active document. */
import type {Page} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'

export type LanguageStatus = {
  /** Waits until one of the lines that the status bar shows under the mouse begins with the text. */
  readonly untilLanguageStatus: (text: string) => Promise<void>
}

/** How long the mouse rests before it leaves, in milliseconds: a hover comes late on a busy machine. */
const rest = 2000

export const languageStatus = (page: Page): LanguageStatus => {
  const item = page.locator('[id="status.languageStatus"]')
  const lines = page.locator('.hover-language-status .left')

  return {
    untilLanguageStatus: async text => {
      let shown: readonly string[] = []
      let since = 0
      /** The lines are those of the moment when the mouse comes, so it leaves and comes again. */
      const says = async (): Promise<boolean> => {
        if (!(await item.isVisible())) return false
        if (Date.now() - since > rest) {
          await page.mouse.move(0, 0)
          const {x, y, width, height} = (await item.boundingBox()) ?? {x: 0, y: 0, width: 0, height: 0}
          await page.mouse.move(x + width / 2, y + height / 2, {steps: 2})
          since = Date.now()
        }
        shown = await lines.allTextContents()
        return shown.some(line => line.startsWith(text))
      }
      await waitFor(`the language status to say “${text}”`, says, {state: () => `It says: ${shown.join(' | ')}`})
      await page.mouse.move(0, 0)
    },
  }
}
