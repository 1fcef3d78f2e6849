/** The first minutes with a new document: where the cursor stands, what Tab and Enter do, and what is said before anybody wrote a word. */
import assert from 'node:assert/strict'
import {waitFor} from '../../harness/waiting.ts'
import {openExamples} from '../driver/examples-window.ts'
import {savedAtOnce} from '../driver/files.ts'
import {goOnUntitled} from '../driver/starting.ts'
import type {Workbench} from '../driver/workbench.ts'

const list = `---
profile: light
---

# Mail was late

## Timeline

- 10:42 UTC: first report

## Action items

- [ ] Alert on the disk
`

describe('A newcomer', () => {
  let workbench: Workbench

  const untilLine = (text: string): Promise<unknown> =>
    waitFor(`a line “${text}”`, async () => (await workbench.visibleLines()).some(line => line.trim() === text), {
      state: async () => (await workbench.visibleLines()).join('\n'),
    })

  before(async () => {
    workbench = await openExamples()
  })

  it('reads all of what each kind of review is for', async () => {
    await workbench.runCommand('Postmortem: New Postmortem…')
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row')
    await waitFor('ten kinds', async () => (await rows.first().getAttribute('aria-setsize')) === '10')
    const cut = (): Promise<readonly (string | null)[]> =>
      rows
        .locator('.label-name, .label-description')
        .evaluateAll(texts =>
          texts
            .filter(text => text.parentElement !== null && text.parentElement.scrollWidth > text.parentElement.clientWidth)
            .map(text => text.textContent),
        )
    assert.deepEqual(await cut(), [])
    // The list is longer than it is high.
    await workbench.press('ArrowUp')
    await rows.locator('.label-name', {hasText: 'Near miss'}).waitFor()
    assert.deepEqual(await cut(), [])
    await workbench.press('ArrowDown')
    await workbench.choose('Incident review')
  })

  it('is led by Tab from gap to gap, and hears nothing before a word is written', async () => {
    await goOnUntitled(workbench, 'Mail was late')
    await workbench.untilVisible('# Mail was late')
    await workbench.untilLanguageStatus('Postmortem: Incident review')
    await workbench.runCommand('Postmortem: Focus on Checklist View')
    const done = workbench.page.getByRole('treeitem', {name: /, done$/})
    await workbench.page.getByRole('treeitem', {name: 'Summary, empty', exact: true}).waitFor()
    assert.equal(await done.count(), 0)
    assert.equal((await workbench.underlines('warning')) + (await workbench.underlines('info')), 0)
    await workbench.runCommand('View: Focus Active Editor Group')
    await workbench.type('Mail was late for all customers.')
    await workbench.press('Tab')
    await workbench.type('1,200')
    await untilLine('- Customers: 1,200')
    await workbench.page.getByRole('treeitem', {name: 'Summary, done', exact: true}).waitFor()
    await workbench.page.getByRole('treeitem', {name: 'Impact, done', exact: true}).waitFor()
  })

  it('sees no progress while typing', async () => {
    const shown = workbench.page.locator('.pane-body .monaco-progress-container.active')
    await workbench.page.evaluate(() => {
      const counts = globalThis as unknown as {progressed: number}
      counts.progressed = 0
      const look = (records: readonly MutationRecord[]): void => {
        for (const {target} of records) if ((target as Element).matches('.monaco-progress-container.active')) counts.progressed++
      }
      new MutationObserver(look).observe(document.querySelector('.part.sidebar')!, {subtree: true, attributeFilter: ['class']})
    })
    await workbench.type(' They waited for two hours, and some called the support.')
    await workbench.untilVisible('called the support')
    await untilLine('- Customers: 1,200 They waited for two hours, and some called the support.')
    assert.equal(await shown.count(), 0)
    assert.equal(await workbench.page.evaluate(() => (globalThis as unknown as {progressed: number}).progressed), 0)
  })

  it('is offered sections at the start of a line of any Markdown, and nothing in a sentence, in code or in a comment', async () => {
    workbench.writeFile('notes.md', '# Notes\n\n\n```sh\n\n```\n\n<!--\n\n-->\n')
    await workbench.openFile('notes.md')
    const suggested = workbench.page.locator('.suggest-widget.visible .monaco-list-row')
    for (const [line, typed] of [
      [5, 'pm'],
      [9, 'pm'],
      [7, 'At 3 pm'],
    ] as const) {
      await workbench.goTo(line)
      await workbench.type(typed)
      await untilLine(typed)
      assert.equal(await suggested.count(), 0, typed)
    }
    await workbench.goTo(3)
    await workbench.type('pm')
    await suggested.filter({hasText: 'Postmortem section: Impact'}).waitFor()
    await workbench.type('-time')
    const timeline = suggested.filter({hasText: 'Postmortem section: Timeline'})
    await waitFor('the one that is meant', async () => (await timeline.getAttribute('class'))?.includes('focused') === true)
    assert.equal(await timeline.count(), 1, 'it is offered once')
    await workbench.press('Enter')
    await untilLine('## Timeline')
  })

  it('chooses what documents owe, by keyboard', async () => {
    await workbench.changeSettings(savedAtOnce)
    await workbench.runCommand('Postmortem: Choose Profile…')
    await workbench.asks('What do documents owe their readers?')
    await workbench.filter('Lightweight review')
    await workbench.press('Enter')
    await workbench.untilClosed()
    const isChosen = (): boolean => workbench.readFile('.vscode/settings.json').includes('"postmortem.profile": "light"')
    await waitFor('the setting', isChosen, {state: () => workbench.readFile('.vscode/settings.json')})
    await workbench.changeSettings(savedAtOnce)
  })

  it('goes on with the next item by Enter, and ends the list by Enter on an empty one, in one step', async () => {
    // Saving ends a step, and may come between a key and what follows from it.
    await workbench.changeSettings({'files.autoSave': 'off', 'editor.inlayHints.enabled': 'off'})
    const untilText = (text: string): Promise<unknown> =>
      waitFor('the text', async () => (await workbench.visibleLines()).join('\n') === text, {
        state: async () => (await workbench.visibleLines()).join('\n'),
      })
    workbench.writeFile('late.md', list)
    await workbench.openFile('late.md')
    await workbench.untilLanguageStatus('Postmortem: ')
    await workbench.goTo(9, 26)
    await workbench.press('Enter')
    await untilText(list.replace('report\n', 'report\n- \n'))
    await workbench.type('10:50 UTC: restart')
    await workbench.goTo(14, 24)
    await workbench.press('Enter')
    const more = list.replace('report\n', 'report\n- 10:50 UTC: restart\n')
    await untilText(more.replace('disk\n', 'disk\n- [ ] \n'))
    await workbench.type('Rotate the logs')
    const longer = more.replace('disk\n', 'disk\n- [ ] Rotate the logs\n')
    await untilText(longer)
    await workbench.press('Enter')
    await untilText(`${longer}- [ ] \n`)
    await workbench.press('Enter')
    await untilText(`${longer}\n\n`)
    await workbench.press('Control+Z')
    await untilText(`${longer}- [ ] \n`)
    await workbench.save()
    await workbench.changeSettings(savedAtOnce)
  })

  it('meets no such thing in Markdown that is no postmortem', async () => {
    workbench.writeFile('todo.md', '# To do\n\n- [ ] Milk\n')
    await workbench.openFile('todo.md')
    await workbench.untilLanguageStatus('Not a postmortem')
    await workbench.goTo(3, 11)
    await workbench.press('Enter')
    await workbench.type('Bread')
    await workbench.untilFile('todo.md', '# To do\n\n- [ ] Milk\nBread\n')
  })
})
