/** The causes view with little room, at four hundred per cent of the usual size, and in a script that is written from the right. */
import assert from 'node:assert/strict'
import type {Frame, Locator} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'
import {accessibilityFaults} from '../driver/accessibility.ts'
import {openCauses, showPicture, type Causes} from '../driver/causes.ts'
import {openExamples} from '../driver/examples-window.ts'
import {withoutTraces} from '../driver/seat.ts'
import type {Workbench} from '../driver/workbench.ts'
import {reviewed} from '../reviewed.ts'

const hebrew = 'השעון של המגדל מיהר'
const fromTheRight = `---\ntitle: פעמונים\npostmortem: true\n---\n\n# Postmortem: פעמונים\n\n## 5 Whys\n\n- Why? ${hebrew} (NTP).\n- Why? The mute switch was off.\n`

describe('The causes view with little room', () => {
  let workbench: Workbench
  let causes: Causes

  const tabNames = ['5 Whys', 'So what?', 'Fishbone']

  /** Parts that a person would have to scroll to the side for; a picture is moved within its pane. */
  const cutOff = (frame: Frame): Promise<readonly string[]> =>
    frame.evaluate(() => {
      const isOut = ({left, right}: DOMRect): boolean => left < -1 || right > innerWidth + 1
      const all = [...document.querySelectorAll('main *:not(.canvas *, .unseen)')]
      return all.filter(element => isOut(element.getBoundingClientRect())).map(element => element.outerHTML.slice(0, 120))
    })

  const rowCount = (row: Locator): Promise<number> =>
    row.locator('.content').evaluate(content => Math.round(content.getBoundingClientRect().height / 18))

  before(async () => {
    workbench = await openExamples()
    workbench.writeFile('reviewed.md', reviewed)
    workbench.writeFile('right.md', fromTheRight)
    await workbench.openFile('reviewed.md')
    causes = await openCauses(workbench)
  })

  afterEach(() => withoutTraces(workbench.page))

  for (const width of [170, 220, 300]) {
    it(`has every tab in sight, and its picture as a whole or from near, at ${width} pixels`, async () => {
      await workbench.widenSideBar(width)
      await waitFor('the view to have that width', () => causes.frame.evaluate(wanted => Math.abs(innerWidth - wanted) < 12, width))
      for (const name of tabNames) {
        const tab = causes.frame.getByRole('tab', {name})
        await tab.click()
        await waitFor(`the tab ${name}`, async () => (await tab.getAttribute('aria-selected')) === 'true')
        assert.deepEqual(await cutOff(causes.frame), [], name)
      }
      await causes.frame.getByRole('tab', {name: '5 Whys'}).click()
    })
  }

  it('invites to ask on without a line of its own, in a side bar of the usual width', async () => {
    await workbench.widenSideBar(300)
    const row = causes.frame.locator('.row', {hasText: 'Nothing reads the file'})
    await row.waitFor()
    await waitFor('two lines of words, with the invitation at their end', async () => (await rowCount(row)) === 2)
    assert.equal(await row.locator('.chip').getAttribute('title'), 'Why?')
  })

  it('shows all of the picture in a side bar of the usual width', async () => {
    await showPicture(causes.frame, true)
    const scene = causes.frame.locator('.scene')
    await scene.waitFor()
    const boxesOut = (): Promise<number> =>
      scene.evaluate(svg => {
        const pane = svg.getBoundingClientRect()
        const boxes = [...svg.querySelectorAll('.box .ground')].map(box => box.getBoundingClientRect())
        return boxes.filter(box => box.left < pane.left - 1 || box.right > pane.right + 1).length
      })
    await waitFor('every box in the pane', async () => (await boxesOut()) === 0)
    assert.equal(
      await causes.frame.getByRole('option', {name: 'Forty settings files'}).locator('title').textContent(),
      'Forty settings files are edited by hand.',
    )
    await showPicture(causes.frame, false)
  })

  it('reads words from the right where they are written so, in a row and in its editor', async () => {
    await workbench.openFile('right.md')
    causes = await openCauses(workbench)
    const text = causes.frame.locator('.row .text', {hasText: hebrew})
    await text.waitFor()
    assert.equal(await text.evaluate(element => getComputedStyle(element).direction), 'rtl')
    assert.equal(
      await causes.frame.locator('.row .text', {hasText: 'The mute switch'}).evaluate(element => getComputedStyle(element).direction),
      'ltr',
    )
    await text.click()
    await workbench.press('F2')
    await causes.untilFocused('textarea')
    assert.equal(await causes.frame.locator('textarea').evaluate(element => getComputedStyle(element).direction), 'rtl')
    await workbench.press('Escape')
    await causes.untilFocused('[role=treeitem]')
    assert.deepEqual(await cutOff(causes.frame), [])
    assert.deepEqual(await accessibilityFaults(causes.frame), [])
  })

  it('has everything in a window at four hundred per cent', async () => {
    await workbench.openFile('reviewed.md')
    await workbench.runCommand('Postmortem: Open Causes in Editor Tab')
    const frame = await workbench.webview('body[data-place=tab] [role=option]')
    await workbench.runCommand('View: Close Primary Side Bar')
    await workbench.runCommand('View: Close Editors in Other Groups')
    // What is 1280 by 800 pixels at the usual size.
    await workbench.page.setViewportSize({width: 320, height: 200})
    await waitFor('the page to be narrow', () => frame.evaluate(() => innerWidth < 330))
    for (const name of tabNames) {
      await frame.getByRole('tab', {name}).click()
      await frame.getByRole('listbox').waitFor()
      assert.deepEqual(await cutOff(frame), [], name)
      assert.deepEqual(await accessibilityFaults(frame, {background: '--vscode-editor-background'}), [], name)
    }
  })
})
