/** From the causes to the text and on: what is chosen there is shown here, and what was begun there is written here. */
import assert from 'node:assert/strict'
import type {Frame, Locator} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'
import {openCauses, type Causes} from '../driver/causes.ts'
import {openExamples} from '../driver/examples-window.ts'
import {savedAtOnce} from '../driver/files.ts'
import type {Workbench} from '../driver/workbench.ts'

const head = `---
title: Bells rang at night
date: 2026-05-02
postmortem: true
---

# Postmortem: Bells rang at night

## 5 Whys

**Problem:** Bells rang at night.

`
const first = '- Why? The clock of the tower was an hour ahead.'
const root = '  - Why? Its zone is set by hand. *(root cause)*'
const other = '- Why? The mute switch was off. *(root cause)*'
const text = `${head}${[first, root, other].join('\n')}\n`
const actions = '\n## Action items\n\n- [ ] '

describe('A person who goes on in the text', () => {
  let workbench: Workbench
  let causes: Causes

  const row = (frame: Frame, words: string): Locator => frame.locator('.row', {hasText: words})
  const press = (...keys: readonly string[]): Promise<void> => workbench.press(...keys)

  /** Where the text cursor is, and how much is selected, as the status bar says it. */
  const untilCursor = async (said: string): Promise<void> => {
    const status = workbench.page.locator('#status\\.editor\\.selection')
    const state = async (): Promise<string> => `It says: ${await status.textContent()}`
    await waitFor(`the status bar to say “${said}”`, async () => (await status.textContent())?.trim() === said, {state})
  }

  const open = async (name: string): Promise<void> => {
    workbench.writeFile(name, text)
    await workbench.openFile(name)
    causes = await openCauses(workbench)
    await row(causes.frame, 'The mute switch').waitFor()
  }

  /** Chooses from the menu of a row of a page. */
  const choose = async (frame: Frame, words: string, entry: string): Promise<void> => {
    await row(frame, words).locator('.text').click({button: 'right'})
    await workbench.chooseFromMenu(entry)
  }

  before(async () => {
    workbench = await openExamples()
  })

  it('sees the words of a cause selected in the text, and goes on in the tree', async () => {
    await open('chosen.md')
    await causes.tabTo('[role=treeitem]')
    await press('ArrowDown')
    await untilCursor('Ln 14, Col 34 (24 selected)')
    await causes.untilFocused('[role=treeitem]')
    await row(causes.frame, 'The mute switch').locator('.text').click()
    await untilCursor('Ln 15, Col 32 (24 selected)')
    await causes.untilFocused('[role=treeitem]')
  })

  it('types what is to be done in place of the cause’s words', async () => {
    await open('action.md')
    await choose(causes.frame, 'Its zone', 'Make Action Item')
    await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor()
    await workbench.type('Take the zone from the network.')
    const labelled = root.replace('root cause', 'root cause, C1')
    const written = `${head}${[first, labelled, other].join('\n')}\n${actions}Take the zone from the network. (C1)\n`
    await workbench.untilFile('action.md', written)
  })

  it('takes the action item back in one step', async () => {
    // VS Code takes a text for saved that is undone while it is being saved.
    await workbench.changeSettings({'files.autoSave': 'off'})
    await open('undone.md')
    await choose(causes.frame, 'Its zone', 'Make Action Item')
    await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor()
    await workbench.untilVisible('(C1)')
    await press('Control+Z')
    const hasNone = async (): Promise<boolean> => !(await workbench.visibleLines()).some(line => line.includes('C1'))
    await waitFor('the text as it was', hasNone)
    await workbench.save()
    await workbench.untilFile('undone.md', text)
    await workbench.changeSettings(savedAtOnce)
  })

  it('types the first option', async () => {
    await open('options.md')
    await choose(causes.frame, 'Its zone', 'Weigh Options')
    await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor()
    await workbench.type('Prevent: read the zone')
    await waitFor('the option', () => workbench.readFile('options.md').includes('\n- Prevent: read the zone\n- Detect: '))
  })

  it('goes from one cause without an action to the next, by the line of progress', async () => {
    await open('progress.md')
    const lacking = causes.frame.locator('.progress button')
    assert.match((await lacking.getAttribute('title')) ?? '', /\n• Its zone is set by hand\.\n• The mute switch was off\.$/)
    for (const words of ['Its zone', 'The mute switch', 'Its zone']) {
      await lacking.focus()
      await press('Enter')
      await causes.untilFocused('[role=treeitem][aria-selected=true]')
      assert.equal(await row(causes.frame, words).getAttribute('aria-selected'), 'true', words)
    }
    await untilCursor('Ln 14, Col 34 (24 selected)')
    await row(causes.frame, 'Its zone').locator('.chip[data-do=make-action]').waitFor()
  })

  it('does all that from the editor tab as well, with the text beside it or behind it', async () => {
    await open('beside.md')
    await workbench.runCommand('Postmortem: Open Causes in Editor Tab')
    let tab = await workbench.webview('body[data-place=tab] [role=option]')
    await workbench.runCommand('View: Move Editor into Right Group')
    tab = await workbench.webview('body[data-place=tab] [role=option]')
    await row(tab, 'The mute switch').locator('.text').click()
    await choose(tab, 'The mute switch', 'Make Action Item')
    await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor()
    await workbench.type('Mute by the clock.')
    await waitFor('the action item', () => workbench.readFile('beside.md').includes(`${actions}Mute by the clock. (C1)\n`))
    await tab.getByRole('option', {name: 'The clock of the tower'}).dblclick()
    await waitFor('the cause to be edited', () =>
      tab.evaluate(() => document.hasFocus() && document.activeElement?.matches('textarea[aria-label="Edit cause"]') === true),
    )
    await workbench.type('The clock was ahead.\n')
    await waitFor('the other words', () => workbench.readFile('beside.md').includes('\n- Why? The clock was ahead.\n'))
  })

  it('has nothing opened by going about in the tree', async () => {
    await open('hidden.md')
    await workbench.openFile('beside.md')
    await workbench.closeEditors()
    await workbench.openFile('hidden.md')
    await workbench.runCommand('Postmortem: Open Causes in Editor Tab')
    const tab = await workbench.webview('body[data-place=tab] [role=option]')
    await row(tab, 'Its zone').locator('.text').click()
    await waitFor('the row to be selected', async () => (await row(tab, 'Its zone').getAttribute('aria-selected')) === 'true')
    await press('ArrowDown')
    await waitFor('the next row', async () => (await row(tab, 'The mute switch').getAttribute('aria-selected')) === 'true')
    assert.equal(await tab.evaluate(() => document.hasFocus()), true)
    await workbench.page.locator('.tab.active', {hasText: 'Causes: hidden.md'}).waitFor()
  })
})
