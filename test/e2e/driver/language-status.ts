/** Reads what the status bar says about the language of the active document. */
import type {Page} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'

export type LanguageStatus = {
  /** Waits until one of the lines that the status bar shows under the mouse begins with the text. */
  readonly untilLanguageStatus: (text: string) => Promise<void>
}

export const languageStatus = (page: Page): LanguageStatus => {
  const lines = page.locator('.hover-language-status .left')

  /** The lines are those of the moment when the mouse comes, so it leaves and comes again. */
  const read = async (): Promise<readonly string[]> => {
    await page.mouse.move(0, 0)
    await lines.first().waitFor({state: 'hidden', timeout: 5000})
    await page.locator('[id="status.languageStatus"]').hover({timeout: 5000})
    await lines.first().waitFor({state: 'visible', timeout: 5000})
    return lines.allTextContents()
  }

  return {
    untilLanguageStatus: async text => {
      let shown: readonly string[] = []
      const says = async (): Promise<boolean> => {
        shown = await read().catch(() => [])
        return shown.some(line => line.startsWith(text))
      }
      await waitFor(`the language status to say “${text}”`, says, {state: () => `It says: ${shown.join(' | ')}`})
      await page.mouse.move(0, 0)
    },
  }
}
