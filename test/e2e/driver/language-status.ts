/** Reads what the status bar says about the language of the active document. */
import type {Page} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'

export type LanguageStatus = {
  /** Waits until what the status bar says of the language has this text in it. */
  readonly untilLanguageStatus: (text: string) => Promise<void>
}

export const languageStatus = (page: Page): LanguageStatus => {
  const items = page.locator('[id="status.languageStatus"]')

  return {
    untilLanguageStatus: async text => {
      let told: readonly (string | null)[] = []
      /** What is told to who cannot see it, since the mouse would show the lines of the moment when it came. */
      const says = async (): Promise<boolean> => {
        told = await items.locator('[aria-label]').evaluateAll(all => all.map(one => one.getAttribute('aria-label')))
        return told.some(line => line?.includes(text))
      }
      await waitFor(`the language status to say “${text}”`, says, {state: () => `It says: ${told.join(' | ')}`})
    },
  }
}
