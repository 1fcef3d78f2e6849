/** A document is saved under its first name, the window is loaded again, a file is locked: the views of causes stay with their document. */
import assert from 'node:assert/strict'
import {join} from 'node:path'
import type {Frame} from 'playwright-core'
import {projectFolder} from '../harness/folders.ts'
import {waitFor} from '../harness/waiting.ts'
import {openCauses} from './driver/causes.ts'
import {openWorkbench, type Workbench} from './driver/workbench.ts'

const text = `---
title: Gates stayed open
postmortem: true
---

# Postmortem: Gates stayed open

## 5 Whys

**Problem:** The gates stayed open.

- Why? The motor was off.
`

describe('The life of a document', function () {
  this.timeout(240_000)
  let workbench: Workbench

  /** VS Code leaves the extension of a file out of its tab's name, and shows it all the same. */
  const tabs = (): Promise<readonly string[]> => workbench.page.locator('.part.editor .tab .label-name').allTextContents()
  const untilTabs = (...names: readonly string[]): Promise<unknown> =>
    waitFor(`the tabs ${names.join(', ')}`, async () => (await tabs()).join() === names.join(), {state: async () => (await tabs()).join()})
  const row = (frame: Frame, words: string): Promise<void> => frame.locator('.row', {hasText: words}).first().waitFor()
  const sideBar = (): Promise<Frame> => workbench.webview('body[data-view=causes][data-place=sidebar] .row')
  const tab = (): Promise<Frame> => workbench.webview('body[data-place=tab] .row')
  /** VS Code gives the page the focus once it has loaded, which is after the person asked for it. */
  const focusedTab = async (): Promise<Frame> => {
    const frame = await tab()
    await waitFor('the tab to have the focus', () => frame.evaluate(() => document.hasFocus()))
    return frame
  }
  const addBelow = async (frame: Frame, words: string, more: string): Promise<void> => {
    await frame.locator('.row', {hasText: words}).first().locator('.text').click()
    await waitFor('the row to have the focus', () => frame.evaluate(() => document.activeElement?.matches('[role=treeitem]') === true))
    await workbench.press('Shift+Enter')
    await frame.locator('textarea').waitFor()
    await workbench.type(`${more}\n`)
    await workbench.press('Escape')
  }

  const startUntitled = async (): Promise<void> => {
    await workbench.runCommand('File: New Untitled Text File')
    await workbench.runCommand('Change Language Mode')
    await workbench.filter('Markdown')
    await workbench.choose('Markdown')
    await workbench.page.evaluate(words => navigator.clipboard.writeText(words), text)
    await workbench.press('Control+V')
    await workbench.untilVisible('The motor was off')
    await openCauses(workbench)
    await row(await sideBar(), 'The motor was off')
  }

  before(async () => {
    workbench = await openWorkbench({folder: join(projectFolder, 'examples')})
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  })

  after(() => workbench?.close())

  it('goes on in the side bar and the tab under the name that an untitled text is saved as', async () => {
    await startUntitled()
    await workbench.runCommand('Postmortem: Open Causes in Editor Tab')
    await addBelow(await tab(), 'The motor was off', 'Nobody had switched it on.')
    await row(await sideBar(), 'Nobody had switched it on')
    await untilTabs('Untitled-1', 'Causes: Untitled-1')

    await workbench.page.locator('.tab', {hasText: 'Untitled-1'}).first().click()
    await workbench.press('Control+S')
    await workbench.proposes('Untitled-1.md')
    await workbench.answer(join(workbench.folder, 'gates.md'))
    await untilTabs('gates', 'Causes: gates.md')
    await addBelow(await tab(), 'Nobody had switched it on', 'The switch was behind a shelf.')
    await row(await sideBar(), 'The switch was behind a shelf')
    await workbench.page.locator('.tab', {hasText: 'gates.md'}).first().click()
    await workbench.save()
    assert.match(workbench.readFile('gates.md'), /The switch was behind a shelf/)
    assert.deepEqual(await tabs(), ['gates', 'Causes: gates.md'])
  })

  it('counts as the open postmortem when the window comes back with its tab of causes in front, and gets no second tab', async () => {
    await workbench.page.locator('.tab', {hasText: 'Causes: gates.md'}).click()
    await focusedTab()
    await workbench.reload()
    // Once the side bar shows it the extension runs, and what a command brings to the front is there when the next one is run.
    await row(await sideBar(), 'The switch was behind a shelf')
    await workbench.runCommand('Postmortem: Open Causes in Editor Tab')
    await row(await focusedTab(), 'The switch was behind a shelf')
    await openCauses(workbench)
    await untilTabs('gates', 'Causes: gates.md')
  })

  it('gets no second tab when the first one is still asleep behind another', async () => {
    workbench.writeFile('notes.txt', 'Some notes.\n')
    await workbench.page.locator('.tab', {hasText: 'Causes: gates.md'}).click()
    await focusedTab()
    await workbench.openFile('notes.txt')
    await workbench.openFile('gates.md')
    await workbench.reload()
    await workbench.openFile('gates.md')
    await workbench.runCommand('Postmortem: Open Causes in Editor Tab')
    await row(await focusedTab(), 'The switch was behind a shelf')
    assert.deepEqual(
      (await tabs()).filter(name => name.startsWith('Causes')),
      ['Causes: gates.md'],
    )
  })

  it('is left alone by the view when it is read-only in the session, which says why', async () => {
    await workbench.openFile('gates.md')
    await workbench.runCommand('File: Set Active Editor Read-only in Session')
    await openCauses(workbench)
    const frame = await sideBar()
    const before = workbench.readFile('gates.md')
    await addBelow(frame, 'The switch was behind a shelf', 'The shelf is old.')
    await frame.getByText('read-only').first().waitFor()
    assert.equal(await workbench.page.locator('.tab.dirty').count(), 0)
    assert.equal(workbench.readFile('gates.md'), before)
    await workbench.openFile('gates.md')
    await workbench.runCommand('File: Set Active Editor Writeable in Session')
    await workbench.closeEditors()
  })

  it('comes back with its tab of causes when it was not saved', async () => {
    await startUntitled()
    await workbench.runCommand('Postmortem: Open Causes in Editor Tab')
    await row(await focusedTab(), 'The motor was off')
    await workbench.reload()
    await row(await tab(), 'The motor was off')
    await untilTabs('Untitled-1', 'Causes: Untitled-1')
  })
})
