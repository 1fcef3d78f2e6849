/** The checklist: a person sees which sections are done, empty or missing, and gets to each with one click. */
import assert from 'node:assert/strict'
import type {Locator} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'
import {openExamples} from '../driver/examples-window.ts'
import type {Workbench} from '../driver/workbench.ts'

const draft = '2026-03-04-contact-form.md'

describe('The checklist', () => {
  let workbench: Workbench

  /** A row as a screen reader says it: its title and its state. */
  const row = (name: string): Locator => workbench.page.getByRole('treeitem', {name, exact: true})

  const cursor = (): Promise<string> => workbench.page.locator('[id="status.editor.selection"]').innerText()

  const untilCursor = (line: number): Promise<unknown> =>
    waitFor(`the cursor to be in line ${line}`, async () => (await cursor()).startsWith(`Ln ${line},`), {state: cursor})

  const lineOf = (text: string): number => workbench.readFile(draft).split('\n').indexOf(text) + 1

  before(async () => {
    workbench = await openExamples()
    await workbench.openFile(draft)
    await workbench.runCommand('Postmortem: Focus on Checklist View')
    // A list shows only the rows that have room.
    await workbench.page.locator('.pane-header', {hasText: 'Causes'}).click()
  })

  it('says of each section whether it is done, empty or missing', async () => {
    for (const name of ['Summary, done', 'Lessons learned, empty', 'Impact, missing', 'Action items, done']) await row(name).waitFor()
  })

  it('says which step of the review comes next', () => workbench.page.getByText('Step 2 of 5: write the facts, alone.').waitFor())

  it('goes to a section that is there', async () => {
    await row('Lessons learned, empty').click()
    await untilCursor(lineOf('## Lessons learned'))
  })

  it('asks before it adds what is missing, and puts the cursor where the first words go', async () => {
    const before = workbench.readFile(draft)
    await row('Impact, missing').click()
    await waitFor('the question', async () => (await workbench.choices()).includes('Add “Impact”'))
    assert.equal(workbench.readFile(draft), before, 'a click alone changes nothing')
    await workbench.choose('Add “Impact”')
    await waitFor('the section to be in the document', () => lineOf('## Impact') > 0)
    const headings: readonly string[] = workbench.readFile(draft).match(/^## .*$/gm) ?? []
    assert.equal(headings[headings.indexOf('## Impact') + 1], '## Timeline')
    await row('Impact, empty').waitFor()
  })

  it('tells what is missing from what is only suggested by icon, word and label', async () => {
    await row('Mitigation, suggested').waitFor()
    const iconOf = (name: string): Promise<string> =>
      row(name).locator('.custom-view-tree-node-item-icon').getAttribute('class').then(String)
    assert.notEqual(await iconOf('Mitigation, suggested'), await iconOf('Impact, empty'))
    assert.match(await iconOf('Mitigation, suggested'), /codicon-lightbulb/)
  })

  it('follows what is written', async () => {
    await workbench.type('Forty patients had to call.')
    await row('Impact, done').waitFor()
  })
  it('tells beside the timeline when the incident was noticed and when it was over', async () => {
    const timeline = '- 10:00 UTC: The limit is set. *(introduced)*\n- ~10:42 UTC: A call. *(detected)*\n- 12:20 UTC: Over. *(recovered)*'
    workbench.writeFile('mail.md', `---\npostmortem: true\n---\n\n# Late mail, 2026-03-04\n\n## Timeline\n\n${timeline}\n`)
    await workbench.openFile('mail.md')
    const told = row('Timeline, done, ~42 min to detect, 2 h 20 min to recover')
    await told.waitFor()
    assert.equal(await told.locator('.label-description').innerText(), '~42 min to detect · 2 h 20 min to recover')
  })
})
