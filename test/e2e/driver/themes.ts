/** Changes the colour theme as a person does and waits until the workbench wears it. */
import type {Page} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'
import type {Palette} from './palette.ts'

/** Each theme's name in the list, and the class that the workbench then has. */
const known = {
  light: ['Light Modern', 'vs'],
  dark: ['Dark Modern', 'vs-dark'],
  'high-contrast': ['Dark High Contrast', 'hc-black'],
  'high-contrast-light': ['Light High Contrast', 'hc-light'],
} as const

export type Theme = keyof typeof known

export type Themes = {
  readonly setTheme: (theme: Theme) => Promise<void>
}

export const themes = (page: Page, commands: Palette): Themes => {
  const isListed = (name: string): Promise<boolean> =>
    waitFor('the list', async () => (await commands.choices()).includes(name), {seconds: 3}).catch(() => false)
  return {
    setTheme: async theme => {
      const [name, className] = known[theme]
      // The settings file is no way to do this: this VS Code does not watch it.
      await waitFor(`the theme “${name}” to be listed`, async () => {
        await commands.runCommand('Preferences: Color Theme')
        await commands.asks('Select Color Theme')
        await commands.filter(name)
        if (await isListed(name)) return true
        // A window that has just been opened does not know the themes yet, and the list stays as it was.
        await commands.leave()
        return false
      })
      await commands.choose(name)
      await page.locator(`.monaco-workbench.${className}`).first().waitFor()
    },
  }
}
