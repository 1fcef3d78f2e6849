/** Reads the findings that the editor underlines and that the Problems panel lists. */
import type {Locator, Page} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'
import type {Palette} from './palette.ts'

export type Severity = 'error' | 'warning' | 'info' | 'hint'

export type Problems = {
  /** Waits until the active editor underlines something in this way. */
  readonly untilUnderlined: (severity: Severity) => Promise<void>
  /** How many underlines of a kind the active editor shows. */
  readonly underlines: (severity: Severity) => Promise<number>
  /** Opens the Problems panel and waits until it lists something; a line reads as a screen reader says it. */
  readonly problems: () => Promise<readonly string[]>
}

export const problems = (page: Page, commands: Palette): Problems => {
  const rows = page.locator('.markers-panel-container .monaco-list-row')
  const read = async (): Promise<readonly string[]> => rows.evaluateAll(found => found.map(row => row.getAttribute('aria-label') ?? ''))
  const underlined = (severity: Severity): Locator => page.locator(`.editor-group-container.active .squiggly-${severity}`)
  return {
    untilUnderlined: severity => underlined(severity).first().waitFor({state: 'attached'}),
    underlines: severity => underlined(severity).count(),
    problems: async () => {
      await commands.runCommand('Problems: Focus on Problems View')
      return waitFor('the Problems panel to list something', async () => {
        const listed = await read()
        return listed.length > 0 && listed
      })
    },
  }
}
