/** The causes in an editor tab: they stay with their document, beside a picture that is as good a place to work in as the tree. */
import assert from 'node:assert/strict'
import type {Frame, Locator} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'
import {openCauses} from '../driver/causes.ts'
import {openExamples} from '../driver/examples-window.ts'
import type {Workbench} from '../driver/workbench.ts'

const text = (...nodes: readonly string[]): string =>
  `---\ntitle: Doors stayed shut\npostmortem: true\n---\n\n# Postmortem: Doors stayed shut\n\n## 5 Whys\n\n**Problem:** The doors stayed shut.\n\n${nodes.join('\n')}\n`

describe('The causes in an editor tab', () => {
  let workbench: Workbench
  let tab: Frame

  const box = (words: string): Locator => tab.getByRole('option', {name: words})
  const row = (words: string): Locator => tab.locator('.row', {hasText: words})
  const tabFrame = (): Promise<Frame> => workbench.webview('body[data-place=tab] [role=option]')

  before(async () => {
    workbench = await openExamples()
    workbench.writeFile('doors.md', text('- Why? The badge reader was down.', '  - Why? Its battery was empty.'))
    workbench.writeFile('other.md', text('- Why? Something else.'))
    await workbench.openFile('doors.md')
    await openCauses(workbench)
    await workbench.runCommand('Postmortem: Open Causes in Editor Tab')
    await tabFrame()
    // Beside the text there is less room than the tree and the picture need beside each other.
    await workbench.runCommand('View: Move Editor into Left Group')
    tab = await tabFrame()
  })

  it('has the name of its document, and the picture beside the tree', async () => {
    await workbench.page.locator('.tab.active', {hasText: 'Causes: doors.md'}).waitFor()
    const [left, right] = [await row('The badge reader').boundingBox(), await box('The badge reader').boundingBox()]
    assert.ok(left && right && left.x + left.width <= right.x, 'side by side')
  })

  it('selects in the tree what is chosen in the picture', async () => {
    await box('Its battery').click()
    await waitFor('the row to be selected', async () => (await row('Its battery').getAttribute('aria-selected')) === 'true')
  })

  it('adds a cause from the picture with the keyboard', async () => {
    await box('Its battery').focus()
    await workbench.press('Shift+Enter')
    await tab.locator('textarea').waitFor()
    await workbench.type('Nobody is told when it runs low.\n')
    await workbench.press('Escape')
    const nodes = ['- Why? The badge reader was down.', '  - Why? Its battery was empty.', '    - Why? Nobody is told when it runs low.']
    await workbench.untilFile('doors.md', text(...nodes))
    await box('Nobody is told').waitFor()
  })

  it('takes a step back and forth while its text is out of sight', async () => {
    const nodes = ['- Why? The badge reader was down.', '  - Why? Its battery was empty.']
    await workbench.press('Control+Z')
    await workbench.untilFile('doors.md', text(...nodes))
    tab = await tabFrame()
    await row('Its battery').locator('.text').click()
    await workbench.press('Control+Shift+Z')
    await workbench.untilFile('doors.md', text(...nodes, '    - Why? Nobody is told when it runs low.'))
    tab = await tabFrame()
    await box('Nobody is told').waitFor()
  })

  it('zooms with the keyboard and the wheel, and shows all again', async () => {
    const shown = (): Promise<string | null> => tab.locator('.scene').getAttribute('viewBox')
    await tab.locator('[data-canvas]').focus()
    const before = await shown()
    await workbench.press('+', 'ArrowRight')
    await waitFor('another part of the picture', async () => (await shown()) !== before)
    await workbench.press('0')
    const all = await shown()
    await tab.locator('[data-canvas]').hover()
    await workbench.page.keyboard.down('Control')
    await workbench.page.mouse.wheel(0, -120)
    await workbench.page.keyboard.up('Control')
    await waitFor('a closer look', async () => (await shown()) !== all)
    await tab.getByRole('button', {name: 'Fit'}).click()
    await waitFor('all of it', async () => (await shown()) === all)
  })

  it('stays with its document when another one is opened', async () => {
    await workbench.runCommand('View: Move Editor into Right Group')
    await workbench.runCommand('View: Focus First Editor Group')
    await workbench.openFile('other.md')
    tab = await tabFrame()
    await row('The badge reader').waitFor()
    assert.equal(await row('Something else').count(), 0)
  })

  it('goes along with the text cursor, and points out in the text what is picked', async () => {
    await workbench.openFile('doors.md')
    await workbench.goTo(12)
    await workbench.press('ArrowDown')
    await waitFor('the row to be selected', async () => (await row('Its battery').getAttribute('aria-selected')) === 'true')
    await box('The badge reader').click()
    await workbench.page.locator('.editor-group-container .selected-text').first().waitFor({state: 'attached'})
  })

  it('takes a step back without a key in its text, and keeps the focus', async () => {
    await row('Nobody is told').locator('.text').click()
    await workbench.press('Alt+ArrowLeft')
    const isOutdented = async (): Promise<boolean> => (await row('Nobody is told').getAttribute('aria-level')) === '2'
    await waitFor('the cause to be moved', isOutdented)
    const heard = await workbench.listenToText()
    await workbench.press('Control+Z', ...'qwqwqwqwqw')
    await waitFor('the cause to be back', async () => !(await isOutdented()))
    await waitFor('the focus to be back', () => tab.evaluate(() => document.activeElement?.getAttribute('role') === 'treeitem'))
    await waitFor('the focus to be back', () => tab.evaluate(() => document.hasFocus()))
    assert.deepEqual(await heard(), [])
  })

  it('comes back with the window', async () => {
    await workbench.reload()
    await workbench.page.locator('.tab', {hasText: 'Causes: doors.md'}).first().click()
    tab = await tabFrame()
    await row('Nobody is told').waitFor()
    await row('The badge reader').locator('.text').click()
    await workbench.press('Alt+ArrowDown', 'F2')
    await tab.locator('textarea').waitFor()
    await workbench.press('Escape')
  })
})
