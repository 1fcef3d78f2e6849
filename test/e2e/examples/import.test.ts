/** A person brings into the timeline what was written down elsewhere. */
import assert from 'node:assert/strict'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {projectFolder} from '../../harness/folders.ts'
import {waitFor} from '../../harness/waiting.ts'
import {onDocument} from './on-document.ts'
import type {Workbench} from '../driver/workbench.ts'

const stops = '- **2026-03-04 10:42 UTC**: The relay stops. 📪'
const runs = '- **2026-03-04 10:50 UTC**: The relay runs.'
const documentOf = (...entries: readonly string[]): string => `---
title: The relay stood still
postmortem: true
---

# Postmortem: The relay stood still

## Timeline

${entries.join('\n')}

## Impact

No mail for 8 minutes.
`
const text = documentOf(stops, runs)

const log = `2026-03-04T10:41:07Z relay-1 No room
2026-03-04T10:44:09Z relay-1 Bearer abcdefghijklmnop0123456789 was refused
2026-03-04T10:51:00Z relay-1 Up
`

describe('A person who imports into a timeline', () => {
  const {window, file} = onDocument('relay', text)
  let workbench: Workbench
  const pictures = join(projectFolder, '.cache/import')

  before(() => {
    workbench = window()
    mkdirSync(pictures, {recursive: true})
  })

  it('pastes a chat as plain text, makes it entries in their places instead, and undoes that in one step', async () => {
    const chat = [
      '[3/4/2026 10:44 AM] Dana Ito',
      'Restarting *relay-1*',
      '[10:47 AM] Omar Reyes',
      'Queue drains: https://graphs.example/d_1',
    ]
    await workbench.page.evaluate(words => navigator.clipboard.writeText(words), `${chat.join('\n')}\n`)
    await workbench.goTo(10, 1)
    await workbench.press('Control+V')
    await workbench.untilFile(file(), documentOf(...chat, stops, runs))
    // In a browser, “Paste As…” of the palette asks nobody for other ways to paste; the button beside what was pasted offers them everywhere.
    await workbench.page.locator('.post-edit-widget').waitFor()
    await workbench.codeActions()
    await workbench.screenshot(join(pictures, 'paste.png'))
    await workbench.pickCodeAction('Paste as 2 Timeline Entries (UTC)')
    const entries = [
      '- **2026-03-04 10:44 UTC**: Dana Ito: Restarting \\*relay-1\\* (Teams)',
      '- **2026-03-04 10:47 UTC**: Omar Reyes: Queue drains: https://graphs.example/d_1 (Teams)',
    ]
    await workbench.untilFile(file(), documentOf(stops, ...entries, runs))
    await workbench.press('Control+Z')
    await workbench.untilFileAfterUndo(file(), text)
  })

  it('imports a file: sees what will be written, leaves some of it out, and gets the rest without secrets', async () => {
    workbench.writeFile('relay.log', log)
    await importFile('relay.log')
    await waitFor('the preview', async () => (await workbench.choices()).length === 3, {
      state: async () => (await workbench.choices()).join(' | '),
    })
    await workbench.screenshot(join(pictures, 'preview.png'))
    const widget = workbench.page.locator('.quick-input-widget')
    await widget.locator('.monaco-list-row', {hasText: 'relay-1 Up'}).click()
    await widget.getByText('2 Selected').waitFor()
    await widget.locator('.quick-input-action .monaco-button', {hasText: 'OK'}).click()
    const first = '- **2026-03-04 10:41 UTC**: relay-1 No room (relay.log, line 1)'
    const second = '- **2026-03-04 10:44 UTC**: relay-1 Bearer \\[masked token] was refused (relay.log, line 2)'
    await workbench.untilFile(file(), documentOf(first, stops, second, runs))
    await waitFor('to be told', async () =>
      (await workbench.notifications()).some(told => told.includes('2 entries were written. Secrets masked: 1 (token).')),
    )
  })

  it('is told that nothing is imported where no channel of an export is chosen', async () => {
    writeFileSync(join(workbench.folder, 'two.zip'), exportOf(2))
    await importFile('two.zip')
    await workbench.asks('Which channels tell of the incident?')
    const widget = workbench.page.locator('.quick-input-widget')
    await widget.getByText('2 Selected').waitFor()
    await widget.locator('.quick-input-header .monaco-checkbox').click()
    await widget.getByText('0 Selected').waitFor()
    await workbench.press('Enter')
    const says = async (): Promise<boolean> => (await workbench.notifications()).includes('No channel was chosen. Nothing was imported.')
    await waitFor('to be told', says)
    assert.equal(workbench.readFile(file()), text)
  })

  it('ends the reading of a long export with its button, and nothing is imported', async () => {
    // Eight thousand channels take many times as long to read as a click.
    writeFileSync(join(workbench.folder, 'export.zip'), exportOf(8000))
    await importFile('export.zip')
    await workbench.asks('Which channels tell of the incident?')
    // So many take a moment to be listed, and what is not listed yet is not ticked.
    await waitFor('the channels to be listed', async () => (await workbench.choices()).length > 0)
    await workbench.press('Enter')
    await workbench.choose('Around the timeline, an hour before and after')
    const reading = workbench.page.locator('.notification-list-item', {hasText: 'Reading export.zip'})
    await reading.waitFor()
    await workbench.screenshot(join(pictures, 'reading.png'))
    await reading.getByRole('button', {name: 'Cancel'}).click()
    await reading.waitFor({state: 'detached'})
    // Whoever goes on reading would ask next which of the messages are wanted.
    assert.deepEqual(await workbench.choices(), [])
    assert.equal(workbench.readFile(file()), text)
  })

  it('finds one of ten thousand messages in the preview', async () => {
    const lines = Array.from({length: 10_000}, (_, index) => `${new Date(start + index * 1000).toISOString()} relay-1 Message ${index}`)
    workbench.writeFile('long.log', `${lines.join('\n')}\n`)
    await importFile('long.log')
    await workbench.choose('All')
    await workbench.asks('Which of these become entries of the timeline?')
    const widget = workbench.page.locator('.quick-input-widget')
    await widget.getByText('10000 Selected').waitFor()
    await widget.locator('.quick-input-header .monaco-checkbox').click()
    await workbench.filter('Message 7777')
    await widget.locator('.monaco-list-row', {hasText: 'Message 7777'}).click()
    await workbench.screenshot(join(pictures, 'ten-thousand.png'))
    await workbench.press('Enter')
    await workbench.untilFile(file(), documentOf(stops, runs, '- **2026-03-04 12:09 UTC**: relay-1 Message 7777 (long.log, line 7778)'))
  })

  async function importFile(name: string): Promise<void> {
    await workbench.runCommand('Postmortem: Import into Timeline…')
    await workbench.choose('Choose a File…')
    await workbench.proposes('incidents/')
    await workbench.answer(join(workbench.folder, name))
  }
})

const start = Date.UTC(2026, 2, 4, 10)

/** Of so many channels with the same day. */
function exportOf(count: number): Uint8Array {
  const messageAt = (instant: number, text: string): object => ({type: 'message', ts: `${instant / 1000}.000100`, user: 'U01', text})
  const aside = Array.from({length: 800}, (_, index) => messageAt(start - 36_000_000 + index * 1000, 'Lunch?'))
  const day = strToU8(JSON.stringify([...aside, messageAt(start + 2_400_000, 'Look here')]))
  const channels = Array.from({length: count}, (_, index) => [`channel-${index}/2026-03-04.json`, day] as const)
  return zipSync({...Object.fromEntries(channels), 'users.json': strToU8('[{"id":"U01","name":"dana"}]')}, {level: 1})
}
