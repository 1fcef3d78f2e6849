/** The main job: a person opens a draft, reads what is found in it, mends it, and starts the next one. */
import assert from 'node:assert/strict'
import {waitFor} from '../../harness/waiting.ts'
import {openExamples} from '../driver/examples-window.ts'
import {startUntitled} from '../driver/starting.ts'
import type {Workbench} from '../driver/workbench.ts'

const draft = '2026-03-04-contact-form.md'

describe('A person who writes a postmortem', () => {
  let workbench: Workbench
  let original: string

  /** Puts the cursor into the first place that has these words. */
  const goToWords = async (words: string): Promise<void> => {
    const above = original.slice(0, original.indexOf(words) + 1).split('\n')
    await workbench.goTo(above.length, above.at(-1)?.length ?? 1)
  }

  const untilProblems = async (are: (listed: string) => boolean): Promise<void> => {
    let listed = ''
    const read = async (): Promise<boolean> => are((listed = (await workbench.problems()).join('\n')))
    await waitFor('the Problems panel to list what it should', read, {state: () => listed})
  }

  before(async () => {
    workbench = await openExamples()
    original = workbench.readFile(draft)
  })

  it('sees findings under the text and in the Problems panel', async () => {
    await workbench.openFile(draft)
    await untilProblems(listed =>
      [
        /No “Impact” section\. .*\?/,
        /Human error given as the cause: “human error”\. .*\?/,
        /Told by what did not happen: “should have checked”\. .*\?/,
      ].every(finding => finding.test(listed)),
    )
    await workbench.untilUnderlined('warning')
  })

  it('adds a missing section from the light bulb', async () => {
    await workbench.openFile(draft)
    await goToWords('# Postmortem:')
    const action = (await workbench.codeActions()).find(title => /^Add .*“Impact” section/.test(title))
    assert.ok(action !== undefined, 'there is no action that adds the section')
    await workbench.pickCodeAction(action)
    const [above, below] = [original.slice(0, original.indexOf('## Timeline')), original.slice(original.indexOf('## Timeline'))]
    const text = await workbench.untilFileChanged(draft, original)
    assert.ok(text.startsWith(`${above}## Impact\n\n`) && text.endsWith(`\n\n${below}`), text)
  })

  it('takes it back with one undo', async () => {
    await workbench.openFile(draft)
    await workbench.press('Control+Z')
    await workbench.untilFileAfterUndo(draft, original)
  })

  it('says a finding anew, types into the gap, and takes it back', async () => {
    await workbench.openFile(draft)
    await goToWords('human error')
    const action = (await workbench.codeActions()).find(title => title.startsWith('Say “The outage was possible'))
    assert.ok(action !== undefined, 'there is no action that says it anew')
    await workbench.pickCodeAction(action)
    await workbench.untilFile(draft, original.replace('caused by human error', 'possible because the system allowed …'))
    await workbench.type('typos')
    await workbench.untilFile(draft, original.replace('caused by human error', 'possible because the system allowed typos'))
    // How many steps the typing is depends on when the editor saved by itself.
    await waitFor('the old words to be back', async () => {
      await workbench.press('Control+Z', 'Control+S')
      return workbench.readFile(draft) === original
    })
  })

  it('is led by a click to what was written out of sight, and takes it back', async () => {
    await workbench.openFile(draft)
    await goToWords('should have checked')
    const title = (await workbench.codeActions()).find(action => action.startsWith('Add the action item: '))
    assert.ok(title !== undefined, 'there is no action that adds an action item')
    await workbench.pickCodeAction(title)
    const written = await waitFor('the action item', () => {
      const lines = workbench.readFile(draft).split('\n')
      const line = lines.findIndex(text => text.startsWith('- [ ] ') && title.endsWith(text.slice('- [ ] '.length)))
      return line >= 0 && {number: line + 1, text: lines[line]}
    })
    const told = await workbench.notifications()
    assert.ok(told.includes(`Written in line ${written.number}: ${written.text}`), told.join('\n'))
    await workbench.page.locator('.notifications-center').getByRole('button', {name: 'Go There'}).click()
    const status = workbench.page.locator('[id="status.editor.selection"]')
    await waitFor('the cursor to be there', async () => (await status.textContent())?.includes(`Ln ${written.number}, `))
    await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor()
    await workbench.press('Control+Z')
    await workbench.untilFileAfterUndo(draft, original)
  })

  it('ignores a finding with a reason, and thinks better of it', async () => {
    await goToWords('human error')
    await workbench.pickCodeAction('Ignore “human-error”…')
    await workbench.choose('Here')
    await workbench.answer('quoted from the chat')
    const line = /^.*human error.*$/m
    await workbench.untilFile(draft, original.replace(line, '$& <!-- postmortem-ignore human-error -- quoted from the chat -->'))
    await untilProblems(listed => !listed.includes('“human error”') && listed.includes('“forgot”'))
    await workbench.openFile(draft)
    await workbench.press('Control+Z')
    await workbench.untilFileAfterUndo(draft, original)
    await untilProblems(listed => listed.includes('“human error”'))
  })

  it('is told by the status bar what kind of document it is', async () => {
    await workbench.untilLanguageStatus('Postmortem: ')
  })

  it('is left alone in a file that is no postmortem', async () => {
    await workbench.openFile('README.md')
    await workbench.untilLanguageStatus('Not a postmortem')
    assert.equal((await workbench.underlines('warning')) + (await workbench.underlines('info')), 0)
    await untilProblems(listed => listed.includes(draft) && !listed.includes('README.md'))
  })

  it('starts the next one from the menu of new files', async () => {
    await workbench.runCommand('Create: New File...')
    await workbench.choose('New Postmortem…')
    await startUntitled(workbench, 'Incident review', 'Pages were slow')
    await workbench.untilVisible('# Pages were slow')
    await workbench.untilVisible('## Summary')
    await workbench.untilLanguageStatus('Postmortem: Incident review')
  })

  it('starts another one with a snippet', async () => {
    workbench.writeFile('next.md', '')
    await workbench.openFile('next.md')
    await workbench.type('postmortem')
    await workbench.press('Control+Space')
    await workbench.page.locator('.suggest-widget [aria-label^="postmortem, Postmortem: Incident review"].focused').waitFor()
    await workbench.press('Tab')
    await workbench.untilVisible('# {{What happened')
    // The first place to fill in is selected, and Tab leads to the next.
    await workbench.type('Pages were slow')
    await workbench.untilVisible('# Pages were slow')
    await workbench.press('Tab')
    await workbench.type('Pages took nine seconds')
    await workbench.untilVisible('Pages took nine seconds')
  })
})
