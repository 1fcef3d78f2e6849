/** A person follows up on action items across postmortems: sees what is late, ticks off, groups, filters, and goes to the text. */
import assert from 'node:assert/strict'
import {join} from 'node:path'
import type {Locator} from 'playwright-core'
import {projectFolder} from '../harness/folders.ts'
import {waitFor} from '../harness/waiting.ts'
import {openWorkbench, type Workbench} from './driver/workbench.ts'

const list = 'postmortem-relay.md'
const listText = `# The relay stood still

## Impact

No mail for 23 minutes. 📪

## Action items

- [ ] Alert on the age of the queue (@dana, due 2020-03-20, #12)
- [ ] Bound the queue (@kim, due 2096-05-01)
- [x] Restart the relay by itself (@dana, #11)
`
const table = 'postmortem-menu.md'
const tableText = `# The menu was gone

## Impact

Lunch.

## Action items

| Action            | Owner | Due        | Status      |
| ----------------- | ----- | ---------- | ----------- |
| Keep the menu     | Kim   | 2020-04-01 | In progress |
| Print it each day | Dana  | 2096-04-01 | Open        |
| Ask the kitchen   | Dana  |            | Shipped     |
`

describe('The Actions view', function () {
  this.timeout(240_000)
  let workbench: Workbench

  const pane = (): Locator => workbench.page.locator('.pane', {has: workbench.page.locator('.pane-header[aria-label^="Actions"]')})
  const row = (name: string | RegExp): Locator => pane().getByRole('treeitem', {name})
  const box = (name: string | RegExp): Locator => row(name).locator('.custom-view-tree-node-item-checkbox')

  const untilChecked = (name: RegExp): Promise<unknown> =>
    waitFor(`the box of ${String(name)} to be ticked`, async () => (await box(name).getAttribute('aria-checked')) === 'true')

  /** What the rows say, from the top. */
  const rows = async (): Promise<readonly string[]> =>
    (await pane().locator('.monaco-list-row').all()).length === 0
      ? []
      : pane()
          .locator('.monaco-list-row')
          .evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? ''))

  const untilRows = (what: string, isRight: (rows: readonly string[]) => boolean): Promise<unknown> =>
    waitFor(what, async () => isRight(await rows()), {state: async () => (await rows()).join('\n')})

  const chooseIn = async (button: 'Group' | 'Filter', entry: string): Promise<void> => {
    await pane().locator('.pane-header').hover()
    await pane()
      .getByRole('button', {name: new RegExp(`^${button}`)})
      .first()
      .click()
    await workbench.chooseFromMenu(entry)
  }

  /** Leaves the room to the Actions. */
  const fold = async (name: string): Promise<void> => {
    const header = workbench.page.locator(`.pane-header[aria-label^="${name}"]`)
    await header.click()
    await workbench.page.locator(`.pane-header[aria-label^="${name}"][aria-expanded="false"]`).waitFor()
  }

  before(async () => {
    workbench = await openWorkbench({folder: join(projectFolder, 'examples')})
    workbench.writeFile(list, listText)
    workbench.writeFile(table, tableText)
    await workbench.runCommand('Postmortem: Show Action Items')
    await workbench.widenSideBar(420)
    for (const other of ['Causes', 'Checklist']) await fold(other)
    await row(/^Bound the queue/).waitFor()
    await row(/^Keep the menu/).waitFor()
  })

  after(() => workbench?.close())

  it('shows what is still to be done in each postmortem, and what is overdue', async () => {
    await row(/^The relay stood still, 2 items, 1 overdue/).waitFor()
    await row('Alert on the age of the queue, @dana, overdue since 2020-03-20, #12').waitFor()
    await row('Keep the menu, Kim, overdue since 2020-04-01, in progress').waitFor()
    assert.ok(!(await rows()).some(name => name.startsWith('Restart the relay')))
    await pane()
      .locator('.pane-header .description', {hasText: /^\d overdue$/})
      .waitFor()
  })

  it('ticks off in a file that is not open, and opens again, to the same bytes', async () => {
    await box(/^Bound the queue/).click()
    await workbench.untilFile(list, listText.replace('- [ ] Bound', '- [x] Bound'))
    await row(/^Bound the queue, .*done$/).waitFor()
    await untilChecked(/^Bound the queue/)
    const other = await box(/^Print it each day/).elementHandle()
    await box(/^Bound the queue/).click()
    await workbench.untilFile(list, listText)
    await row(/^Bound the queue, @kim, due 2096-05-01$/).waitFor()
    assert.ok(await other.evaluate(one => one.isConnected), 'what stays as it is is not drawn again under the pointer')
  })

  it('writes the word that the table uses, and leaves a tab unsaved', async () => {
    await row(/^Keep the menu/).click()
    await workbench.untilVisible('Keep the menu')
    await box(/^Keep the menu/).click()
    await workbench.untilVisible('| 2020-04-01 | Shipped |')
    assert.equal(workbench.readFile(table), tableText, 'what a tab shows is not saved behind its back')
    await workbench.press('Control+1', 'Control+Z')
    await workbench.untilVisible('| In progress |')
  })

  it('goes to the text of an item', async () => {
    await row(/^Alert on the age/).click()
    await workbench.untilVisible('- [ ] Alert on the age')
    const cursor = workbench.page.locator('[id="status.editor.selection"]')
    await waitFor('the cursor to be at the item', async () => (await cursor.innerText()).startsWith('Ln 9,'), {
      state: () => cursor.innerText(),
    })
  })

  it('shows what is written and not saved yet', async () => {
    await workbench.goTo(10, 7)
    await workbench.type('Soon ')
    await row(/^Soon Bound the queue/).waitFor()
    // A word and the space after it are two steps to undo.
    await workbench.press('Control+Z', 'Control+Z')
    await row(/^Bound the queue/).waitFor()
  })

  it('groups by owner, due date and state', async () => {
    await chooseIn('Group', 'Group by Owner')
    await untilRows('the owners', all => all.some(name => name.startsWith('Kim, ')) && all.some(name => name.startsWith('@dana, ')))
    await chooseIn('Group', 'Group by State')
    await untilRows('the states', all => all[0]?.startsWith('Open, ') === true)
    await chooseIn('Group', 'Group by Due Date')
    await untilRows('the days', all => all[0]?.startsWith('Overdue, ') === true)
  })

  it('filters what is overdue, and shows what is done', async () => {
    await chooseIn('Filter', 'Overdue Only')
    await untilRows('only what is overdue', all => all.length > 2 && !all.some(name => name.startsWith('Bound the queue')))
    await chooseIn('Filter', '✓ Overdue Only')
    await chooseIn('Filter', '✓ Open Only')
    await row(/^Restart the relay by itself, .*done$/).waitFor()
    await untilChecked(/^Restart the relay/)
  })

  it('asks once who one is, and shows only that', async () => {
    await chooseIn('Filter', 'Mine Only')
    await workbench.choose('Kim')
    await workbench.press('Enter')
    await untilRows(
      'only what is of Kim',
      all => all.some(name => name.startsWith('Keep the menu')) && !all.some(name => name.startsWith('Alert on')),
    )
    await chooseIn('Filter', '✓ Mine Only')
  })

  it('refuses to tick off what is no longer there', async () => {
    await chooseIn('Group', 'Group by Document')
    await row(/^Print it each day/).waitFor()
    workbench.writeFile(table, tableText.replace('Print it each day', 'Print it every day'))
    await row(/^Print it every day/).waitFor()
    assert.ok(!(await rows()).some(name => name.startsWith('Print it each day')))
  })

  it('remembers how it was arranged', async () => {
    await chooseIn('Group', 'Group by Owner')
    await untilRows('the owners', all => all.some(name => name.startsWith('Kim, ')))
    await workbench.reload()
    await workbench.runCommand('Postmortem: Show Action Items')
    await untilRows('the owners again', all => all.some(name => name.startsWith('Kim, ')))
  })
})
