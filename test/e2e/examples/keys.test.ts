/** The keys that a causes view answers to belong to it for as long as it has the focus, and to everything else from then on. */
import type {Frame} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'
import {openCauses} from '../driver/causes.ts'
import {openExamples} from '../driver/examples-window.ts'
import type {Workbench} from '../driver/workbench.ts'

const review = (...causes: readonly string[]): string =>
  `---\ntitle: The gate stayed open\npostmortem: true\n---\n\n# Postmortem: The gate stayed open\n\n## 5 Whys\n\n**Problem:** The gate stayed open.\n\n${causes.join('\n')}\n`

/** Keys that a text editor answers to, each with the whole text after it. */
const steps = [
  ['Delete', 'ne\ntwo\nthree\n'],
  ['Enter', '\nne\ntwo\nthree\n'],
  ['Control+X', '\ntwo\nthree\n'],
  ['Control+V', '\nne\ntwo\nthree\n'],
  ['Alt+ArrowDown', '\nne\nthree\ntwo\n'],
] as const

const one = '- Why? The motor had no power.'
const other = '- Why? Nobody looked.'

describe('The keys of the causes view', () => {
  let workbench: Workbench
  let number = 0

  before(async () => {
    workbench = await openExamples()
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  })

  const press = (...keys: readonly string[]): Promise<void> => workbench.press(...keys)

  /** Gives a node of the page the focus. VS Code knows of it when it has carried out what a key asked for after that. */
  const focusNode = async (file: string, frame: Frame): Promise<void> => {
    await frame.locator('.row .text', {hasText: 'The motor'}).click()
    await press('Alt+ArrowDown')
    await workbench.untilFile(file, review(other, one))
  }

  const openReview = async (): Promise<string> => {
    const file = `gate-${++number}.md`
    workbench.writeFile(file, review(one, other))
    await workbench.openFile(file)
    return file
  }

  const focusInSideBar = async (): Promise<void> => {
    const file = await openReview()
    const {frame} = await openCauses(workbench)
    await frame.locator('.row', {hasText: 'The motor'}).waitFor()
    await focusNode(file, frame)
  }

  const focusInTab = async (): Promise<void> => {
    const file = await openReview()
    await workbench.runCommand('Postmortem: Open Causes in Editor Tab')
    await workbench.page.locator('.tab.active', {hasText: `Causes: ${file}`}).waitFor()
    await focusNode(file, await workbench.webview('body[data-place=tab] .row'))
  }

  /** A page that dies says nothing any more; neither does one whose frame is taken away. */
  const kill = (): Promise<void> =>
    workbench.page.evaluate(() => {
      document.activeElement?.remove()
    })

  const assertKeysWork = async (): Promise<void> => {
    const {page} = workbench
    const file = `notes-${number}.txt`
    workbench.writeFile(file, 'one\ntwo\nthree\n')
    await workbench.openFile(file)
    await workbench.goTo(1)
    for (const [key, text] of steps) {
      await press(key)
      await workbench.untilFile(file, text)
    }

    await workbench.runCommand('File: Reveal Active File in Explorer View')
    await page.locator('.explorer-folders-view .monaco-list-row.focused', {hasText: file}).waitFor()
    await page.locator('.explorer-folders-view .monaco-list:focus').waitFor()
    await press('F2')
    await page.locator('.explorer-folders-view input').waitFor()
    await press('Escape')
    await page.locator('.explorer-folders-view input').waitFor({state: 'detached'})

    await press('F1')
    const input = page.locator('.quick-input-widget .quick-input-box input')
    await input.waitFor()
    await input.fill('>Change Language Mode')
    await page.locator('.quick-input-list .monaco-list-row.focused', {hasText: 'Change Language Mode'}).waitFor()
    await press('Enter')
    await waitFor('a list to choose from', async () => (await input.getAttribute('placeholder')) === 'Select Language Mode')
    await input.fill('JSON')
    await page.locator('.quick-input-list .monaco-list-row.focused', {hasText: 'JSON'}).first().waitFor()
    await press('Enter')
    await page.locator('[id="status.editor.mode"]', {hasText: 'JSON'}).waitFor()
  }

  const ways: readonly (readonly [how: string, focus: () => Promise<void>, leave: () => Promise<void>])[] = [
    ['the side bar is closed', focusInSideBar, () => press('Control+B')],
    ['another view is shown', focusInSideBar, () => press('Control+Shift+E')],
    ['the page in the side bar is loaded anew', focusInSideBar, () => workbench.runCommand('Developer: Reload Webviews')],
    ['the page in the side bar dies', focusInSideBar, kill],
    ['the tab is closed', focusInTab, () => press('Control+W')],
    ['the tab is covered by another one', focusInTab, () => press('Control+PageUp')],
    ['the page in the tab dies', focusInTab, kill],
  ]

  for (const [how, focus, leave] of ways)
    it(`mean what they always do when ${how}`, async () => {
      await focus()
      await leave()
      await assertKeysWork()
    })
})
