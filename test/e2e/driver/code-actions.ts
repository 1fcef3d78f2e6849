/** Opens the light bulb's menu at the cursor and picks from it. */
import type {Page} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'

export type CodeActions = {
  /** Opens the menu at the cursor and returns its actions; the menu stays open. */
  readonly codeActions: () => Promise<readonly string[]>
  /** Opens the menu at the cursor and picks the action with exactly this title. */
  readonly pickCodeAction: (title: string) => Promise<void>
}

export const codeActions = (page: Page): CodeActions => {
  const widget = page.locator('.action-widget:not(.action-list-submenu-panel)')
  const rows = widget.locator('.monaco-list-row.action')

  const titles = async (): Promise<readonly string[]> =>
    (await rows.locator('.title').allTextContents()).map(title => title.replaceAll('\u00a0', ' ').trim())

  /** The menu grows to its size in more than one frame, and draws only the rows that it has room for by then. */
  const settled = async (): Promise<readonly string[] | undefined> => {
    const listed = await titles()
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    return listed.length > 0 && (await titles()).join('\n') === listed.join('\n') ? listed : undefined
  }

  /** The findings may still be on their way, in which case VS Code opens nothing and says that there is nothing to do. */
  const open = async (): Promise<readonly string[]> =>
    waitFor('the light bulb menu to open', async () => {
      if (!(await widget.isVisible())) {
        await page.keyboard.press('Control+.')
        const shown = await widget.waitFor({state: 'visible', timeout: 1500}).then(
          () => true,
          () => false,
        )
        if (!shown) return undefined
      }
      return settled()
    })

  return {
    codeActions: open,
    pickCodeAction: async title => {
      const listed = await open()
      const index = listed.indexOf(title)
      if (index < 0) throw new Error(`The light bulb does not offer “${title}” but ${listed.join(' | ')}`)
      await rows.nth(index).click()
      await widget.waitFor({state: 'hidden'})
    },
  }
}
