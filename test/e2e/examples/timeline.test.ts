/** A person keeps a timeline: what happens now, in another zone, by a clock that was wrong. */
import assert from 'node:assert/strict'
import {waitFor} from '../../harness/waiting.ts'
import {onDocument} from './on-document.ts'
import type {Workbench} from '../driver/workbench.ts'

const text = `---
title: The relay stood still
postmortem: true
---

# Postmortem: The relay stood still, 2026-03-04

## Timeline (CET)

- **10:42** – The relay stops. 📪
- **10:50 – 11:05** – The on-call engineer restarts it.

## Impact

No mail for 23 minutes.
`

describe('A person who keeps a timeline', () => {
  const {window, file} = onDocument('relay', text)
  let workbench: Workbench

  before(() => {
    workbench = window()
  })

  it('converts it from the light bulb, and undoes that in one step', async () => {
    await workbench.goTo(10, 6)
    await workbench.pickCodeAction('Convert all times to UTC')
    const converted = text.replace('(CET)', '(UTC)').replace('10:42', '09:42').replace('10:50 – 11:05', '09:50 – 10:05')
    await workbench.untilFile(file(), converted)
    await workbench.press('Control+Z')
    await workbench.untilFileAfterUndo(file(), text)
  })

  it('converts it to a zone that is chosen, and back to the same bytes', async () => {
    await workbench.runCommand('Postmortem: Convert Timeline to Another Time Zone…')
    await workbench.filter('Asia/Tokyo')
    await workbench.choose('Asia/Tokyo')
    await workbench.untilFile(
      file(),
      text.replace('(CET)', '(Asia/Tokyo)').replace('10:42', '18:42').replace('10:50 – 11:05', '18:50 – 19:05'),
    )
    await workbench.runCommand('Postmortem: Convert Timeline to Another Time Zone…')
    await workbench.filter('Europe/Paris')
    await workbench.choose('Europe/Paris')
    await workbench.untilFile(file(), text)
  })

  it('moves the times of the entries that are selected', async () => {
    await workbench.goTo(10, 1)
    await workbench.press('Shift+ArrowDown')
    await workbench.runCommand('Postmortem: Shift Times of Timeline…')
    await workbench.answer('-0:07')
    await workbench.untilFile(file(), text.replace('10:42', '10:35'))
  })

  it('writes down what happens now, wherever the cursor is, and goes on typing', async () => {
    await workbench.goTo(1, 1)
    await workbench.runCommand('Postmortem: Insert Timeline Entry Now')
    await waitFor('the gap for what happened', () =>
      workbench.page.locator('.monaco-editor.focused .view-line', {hasText: '– …'}).isVisible(),
    )
    await workbench.page.keyboard.type('All is well again.')
    const written = await workbench.untilFileChanged(file(), text)
    const [before, after] = text.split('\n\n## Impact')
    const isWhole = (): boolean => workbench.readFile(file()).includes('All is well again.')
    await waitFor('the words in the file', isWhole)
    const saved = workbench.readFile(file())
    assert.ok(written.startsWith(before!))
    assert.ok(saved.endsWith(`All is well again.\n\n## Impact${after}`))
    assert.match(saved.slice(before!.length), /^\n- \*\*\d{4}-\d\d-\d\d \d\d:\d\d\*\* – All is well again\.\n/)
  })

  it('marks the entry at the cursor as a milestone, and sees how long it took', async () => {
    for (const [line, name, place] of [
      [10, 'Introduced', '📪'],
      [11, 'Recovered', 'it.'],
    ] as const) {
      const before = workbench.readFile(file())
      await workbench.goTo(line, 4)
      await workbench.runCommand('Postmortem: Mark Timeline Entry as Milestone…')
      await workbench.choose(name)
      await workbench.untilFile(file(), before.replace(place, `${place} *(${name.toLowerCase()})*`))
    }
    await workbench.page.locator('.monaco-editor .view-line', {hasText: 'recovered · 23 min'}).waitFor()
  })
})
