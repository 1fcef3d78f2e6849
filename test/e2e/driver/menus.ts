/** Chooses from the context menu that is open, with the keyboard. */
import type {Page} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'

export type Menus = {
  /** Waits for the menu and returns its entries, each with its key where it has one. */
  readonly menuEntries: () => Promise<readonly string[]>
  /** Goes down to the entry with exactly this name and presses Enter. */
  readonly chooseFromMenu: (name: string) => Promise<void>
}

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ').trim()

export const menus = (page: Page): Menus => {
  const menu = page.locator('.monaco-menu').last()
  const entries = async (): Promise<readonly string[]> => {
    await menu.waitFor({state: 'visible'})
    const items = await menu.locator('.action-menu-item').all()
    return Promise.all(
      items.map(async item => {
        const keys = item.locator('.keybinding')
        const key = (await keys.count()) > 0 ? ` (${plain(await keys.textContent())})` : ''
        return plain(await item.locator('.action-label').textContent()) + key
      }),
    )
  }
  return {
    menuEntries: entries,
    chooseFromMenu: async name => {
      const listed = await entries()
      const focused = page.locator('.monaco-menu .action-item.focused .action-label')
      const isThere = async (): Promise<boolean> => (await focused.count()) > 0 && plain(await focused.first().textContent()) === name
      await waitFor(
        `the menu to lead to “${name}”`,
        async () => {
          if (await isThere()) return true
          await page.keyboard.press('ArrowDown')
          return isThere()
        },
        {state: () => `It lists: ${listed.join(' | ')}`},
      )
      await page.keyboard.press('Enter')
      await menu.waitFor({state: 'hidden'})
    },
  }
}
