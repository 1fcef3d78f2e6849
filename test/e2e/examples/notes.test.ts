/** Somebody who fights an incident takes notes by the keyboard, from whatever they are at: the words go into a file that is not open. */
import assert from 'node:assert/strict'
import {waitFor} from '../../harness/waiting.ts'
import {burning} from '../burning.ts'
import {openExamples} from '../driver/examples-window.ts'
import type {Workbench} from '../driver/workbench.ts'

const incident = 'incident.md'

describe('Notes during an incident', () => {
  let workbench: Workbench

  before(async () => {
    workbench = await openExamples()
    workbench.writeFile(incident, burning)
    workbench.writeFile('runbook.txt', 'Step one: \nStep two: \n')
  })

  const noted = (...words: readonly string[]): string =>
    burning.replace('stops.', ['stops.', ...words.map(said => `\n- <now> UTC: ${said}`)].join(''))

  const untilNoted = (...words: readonly string[]): Promise<unknown> => {
    const read = (): string => workbench.readFile(incident).replace(/(\n- )(?!2026-03-04)\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '$1<now> UTC')
    return waitFor('the notes in the file', () => read() === noted(...words)).catch(() => assert.equal(read(), noted(...words)))
  }

  const key = async (): Promise<void> => {
    await workbench.press('Control+K')
    await workbench.press('j')
  }

  const item = (): ReturnType<Workbench['page']['locator']> => workbench.page.locator('.statusbar-item', {hasText: 'Mail is late · '})

  it('begin with the incident, and leave the cursor where it was', async () => {
    await workbench.openFile('runbook.txt')
    await workbench.untilVisible('Step one: ')
    await workbench.goTo(1, 11)
    await key()
    await workbench.asks('Which document are the notes for?')
    await workbench.choose('Mail is late')
    await workbench.asks('What is happening?')
    await workbench.answer('Detected: a customer calls')
    await workbench.untilClosed()
    await workbench.type('done')
    await untilNoted('Detected: a customer calls')
    await workbench.untilVisible('Step one: done')
    assert.equal(await workbench.page.locator('.tab').filter({hasText: incident}).count(), 0)
    await item().waitFor()
  })

  it('come one after the other, without their secrets', async () => {
    await key()
    await workbench.asks('What is happening?')
    await workbench.answer('restarted the relay')
    await workbench.untilClosed()
    await key()
    await workbench.asks('What is happening?')
    await workbench.filter('with token=correct-horse-battery')
    await workbench.page.locator('.quick-input-message', {hasText: 'looks like a secret (password), and will be masked'}).waitFor()
    await workbench.press('Enter')
    await workbench.untilClosed()
    await untilNoted('Detected: a customer calls', 'restarted the relay', 'with token=\\[masked password]')
  })

  it('end with the recovery, from the status bar, which is empty then', async () => {
    await item().click()
    await workbench.choose('End Incident…')
    await workbench.proposes('Recovered: the incident is over.')
    await workbench.press('Enter')
    await workbench.untilClosed()
    const before = ['Detected: a customer calls', 'restarted the relay', 'with token=\\[masked password]']
    await untilNoted(...before, 'Recovered: the incident is over.')
    await item().waitFor({state: 'detached'})
  })
})
