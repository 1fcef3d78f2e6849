/** A person sees in the status bar how much is left to do, and goes from there to what is next. */
import assert from 'node:assert/strict'
import {waitFor} from '../../harness/waiting.ts'
import {onDocument} from './on-document.ts'

const text = `---
profile: review
---

# Gates stayed open

## Summary

{{In one sentence: what broke}}

## Timeline

- 2026-03-04 10:00 UTC: The breaker trips because of human error.
`

describe('A person who asks what is left', () => {
  const {window, file} = onDocument('gates', text)

  const untilSaid = (said: string): Promise<unknown> => {
    const item = window().page.locator('.statusbar-item', {hasText: said})
    return waitFor(`the status bar to say “${said}”`, () => item.isVisible())
  }

  it('sees it counted, goes to a gap and fills it, and sees one less', async () => {
    const workbench = window()
    await untilSaid('3 left')
    await workbench.page.locator('.statusbar-item', {hasText: '3 left'}).click()
    await workbench.asks('Where would you like to go on?')
    assert.ok(
      (await workbench.choices()).some(choice => choice.startsWith('Human error given as the cause')),
      'a warning is left, too',
    )
    await workbench.choose('{{In one sentence: what broke}}')
    await workbench.untilClosed()
    await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor()
    await workbench.page.locator('#status\\.editor\\.selection', {hasText: '(31 selected)'}).waitFor()
    await workbench.type('The gates stayed open.')
    await workbench.untilFile(file(), text.replace('{{In one sentence: what broke}}', 'The gates stayed open.'))
    await untilSaid('2 left')
  })

  it('adds what is missing from there', async () => {
    const workbench = window()
    await workbench.runCommand('Postmortem: Show What Is Left to Do…')
    await workbench.choose('Action items')
    await workbench.choose('Add “Action items”')
    await waitFor('the section', () => workbench.readFile(file()).includes('## Action items\n'))
  })
})
