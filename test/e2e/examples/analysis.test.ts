/** A whole review by hand: every analysis that the causes view offers, built as a person builds it, and what the document says in the end. */
import type {Locator} from 'playwright-core'
import {waitFor} from '../../harness/waiting.ts'
import {openCauses, type Causes} from '../driver/causes.ts'
import {openExamples} from '../driver/examples-window.ts'
import type {Workbench} from '../driver/workbench.ts'

const file = 'labels.md'

const draft = `---
title: Parcels left with the wrong labels
date: 2026-04-14
postmortem: true
---

# Postmortem: Parcels left with the wrong labels

## Summary

Sixty parcels left the warehouse with the labels of other parcels.
`

describe('A team that reviews an incident', () => {
  let workbench: Workbench
  let causes: Causes

  const press = (...keys: readonly string[]): Promise<void> => workbench.press(...keys)
  const type = (text: string): Promise<void> => workbench.type(text)

  /** Waits until the document has these lines, one after the other. */
  const untilLines = async (...lines: readonly string[]): Promise<void> => {
    const wanted = lines.join('\n')
    const state = (): string => workbench.readFile(file)
    await waitFor(`the document to say\n${wanted}`, () => workbench.readFile(file).includes(`\n${wanted}\n`), {state})
  }

  /** Chooses from the menu of the selected row, with the keyboard. */
  const choose = async (name: string): Promise<void> => {
    await causes.untilFocused('[role=treeitem]')
    await press('Tab', 'Enter')
    await workbench.chooseFromMenu(name)
  }

  const rowOf = (words: string): Locator => causes.frame.locator('.row', {hasText: words})

  const select = (words: string): Promise<void> => rowOf(words).locator('.text').click()

  const openTab = async (name: string): Promise<void> => {
    await causes.frame.getByRole('tab', {name}).click()
  }

  before(async () => {
    workbench = await openExamples()
    workbench.writeFile(file, draft)
    await workbench.openFile(file)
    await workbench.widenSideBar(420)
    causes = await openCauses(workbench)
  })

  it('asks why, with a branch, down to what can be changed', async () => {
    await causes.tabTo('[data-do=add-tree]')
    await press('Enter')
    await causes.untilFocused('vscode-text-field')
    await type('Sixty parcels left with the wrong labels.\n')
    await causes.untilFocused('textarea')
    await type('The printer put out the labels of the batch before.\n')
    await type('Its queue is kept when it restarts.')
    await press('Tab', 'Enter')
    await type('The queue lives in a file that nothing clears.')
    await press('Tab', 'Enter', 'Escape')
    await untilLines(
      '**Problem:** Sixty parcels left with the wrong labels.',
      '',
      '- Why? The printer put out the labels of the batch before.',
      '  - Why? Its queue is kept when it restarts.',
      '    - Why? The queue lives in a file that nothing clears.',
    )
    await press('Home', 'Enter')
    await type('Ana did not compare the labels with the list.\n')
    await press('Escape')
    await untilLines('- Why? Ana did not compare the labels with the list.')
  })

  it('is asked what made it possible where the answer stops at a person', async () => {
    const row = rowOf('Ana did not compare')
    await row.getByText('What made that possible, or likely?').waitFor()
    await row.locator('.chip').click()
    await causes.untilFocused('textarea')
    await type('The list is printed after the parcels have left.\n')
    await press('Escape')
    await untilLines('- Why? Ana did not compare the labels with the list.', '  - Why? The list is printed after the parcels have left.')
    await waitFor('the question to go', async () => (await row.getByText('What made that possible').count()) === 0)
  })

  it('asks why it wasn’t caught, and marks the root cause', async () => {
    await press('Home')
    await choose('Ask Why It Wasn’t Caught')
    await causes.untilFocused('textarea')
    await type('A restart is not logged.\n')
    await press('Escape', 'Home', 'ArrowDown', 'ArrowDown')
    await choose('Mark as Root Cause')
    await untilLines(
      '    - Why? The queue lives in a file that nothing clears. *(root cause)*',
      "  - Why wasn't this caught? A restart is not logged.",
    )
    await causes.untilProgress('3 deep', '1 branch', '1 without an action')
  })

  it('refers to a cause from another effect, and is asked about both', async () => {
    await select('Its queue is kept')
    await choose('Refer to This Cause…')
    await workbench.filter('Ana')
    await workbench.choose('Ana did not compare the labels with the list.')
    await untilLines('  - Why? Its queue is kept when it restarts. *(C1)*')
    await untilLines('  - Why? The list is printed after the parcels have left.', '  - Why? *(see C1)*')
    await causes.frame.getByText('Without it, would each effect still have happened?').waitFor()
    await causes.frame.getByText('Are these causes together enough?').waitFor()
  })

  it('attaches evidence', async () => {
    await select('A restart is not logged')
    await choose('Attach Evidence…')
    await workbench.answer('https://example.com/printer/log')
    await workbench.answer('printer log')
    await untilLines("  - Why wasn't this caught? A restart is not logged. ([printer log](https://example.com/printer/log))")
    await rowOf('A restart').getByText('1 link').waitFor()
  })

  it('makes the root cause an action item, and weighs options', async () => {
    const row = rowOf('nothing clears')
    await select('nothing clears')
    await choose('Weigh Options')
    await waitFor('options in the document', () => /## Options considered\s+### The queue lives/.test(workbench.readFile(file)))
    await row.locator('.chip[data-do=make-action]').click()
    await row.getByText('Action item').waitFor()
    await causes.untilProgress('3 deep', '2 branches', 'Each has an action')
    await waitFor('the action item in the file', () => /- \[ \] .*\(C2/.test(workbench.readFile(file)))
  })

  it('asks what follows', async () => {
    await openTab('So what?')
    await causes.tabTo('[data-do=add-tree]')
    await press('Enter')
    await causes.untilFocused('vscode-text-field')
    await press('Enter')
    await causes.untilFocused('textarea')
    await type('Sixty people got what somebody else had ordered.\n')
    await type('Their addresses were read by strangers.')
    await press('Tab', 'Enter', 'Escape')
    await untilLines('- So what? Sixty people got what somebody else had ordered.', '  - So what? Their addresses were read by strangers.')
  })

  it('collects what contributed by category, and changes the categories', async () => {
    await openTab('Fishbone')
    await causes.tabTo('[data-do=add-tree]')
    await press('Enter')
    await causes.untilFocused('vscode-text-field')
    await press('Escape')
    await select('People')
    await press('Delete')
    const isGone = (text: string): boolean => text !== '' && !text.includes('**People**')
    await waitFor('the category to go', () => isGone(workbench.readFile(file)))
    await rowOf('Methods/Processes').locator('.chip').click()
    await causes.untilFocused('textarea')
    await type('Nobody owns the printer.\n')
    await press('Escape', 'ArrowUp', 'F2')
    await causes.untilFocused('textarea')
    await type('Process\n')
    await causes.untilFocused('[role=treeitem]')
    await press('Enter')
    await type('Rooms\n')
    await press('Escape')
    await untilLines('- **Process**', '  - Nobody owns the printer.', '- **Rooms**', '- **Tools/Software**')
  })

  it('sees it as a picture, and goes about in it', async () => {
    await openTab('5 Whys')
    await causes.frame.locator('.picture .fold').click()
    const box = (words: string): Locator => causes.frame.getByRole('option', {name: words})
    await box('The queue lives in a file that nothing clears').waitFor()
    await select('Ana did not')
    await waitFor('the box to be selected', async () => (await box('Ana did not compare').getAttribute('aria-selected')) === 'true')
    await box('Ana did not compare').focus()
    await press('ArrowRight')
    await causes.untilFocused('[role=option][aria-label^="The list is printed"]')
    await waitFor('the row to be selected', async () =>
      causes.frame.locator('.row[aria-selected=true]', {hasText: 'The list is printed'}).isVisible(),
    )
    await press('F2')
    await causes.untilFocused('textarea')
    await press('Escape')
    await causes.untilFocused('[role=treeitem]')
  })
})
