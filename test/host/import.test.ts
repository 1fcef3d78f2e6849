/** What was written elsewhere becomes entries of a timeline by the command; by a paste it does in the tests of a person. */
import assert from 'node:assert/strict'
import {zipSync} from 'fflate'
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {waitFor} from '../harness/waiting.ts'
import {clean, closeAll, showFile, undo, waitForRule} from './editing.ts'

const withTimeline = (timeline: string): string =>
  clean.replace('## Impact', `## Timeline\n\n${timeline}\n\n## Impact`).replace('All 1,200', 'The cause is TBD. All 1,200')

const told = '- 2026-03-04 10:42 UTC – The relay stops.\n- 2026-03-04 10:50 UTC – The relay runs.'
const log = '2026-03-04T10:41:07Z relay-1 No room\n2026-03-04T10:45:09Z relay-1 password=correct-horse was refused\n'
const [before, after] = told.split('\n')
const withImported = [
  '- 2026-03-04 10:41 UTC – relay-1 No room (relay.log, line 1)',
  before,
  '- 2026-03-04 10:45 UTC – relay-1 password=\\[masked password] was refused (relay.log, line 2)',
  after,
].join('\n')

const open = async (name: string, timeline = told): Promise<vscode.TextEditor> => {
  const editor = await showFile(name, withTimeline(timeline))
  await waitForRule(editor.document, 'placeholder-text')
  return editor
}

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  const uri = workspaceFile(name)
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  return uri.toString()
}

const run = (uri: string): Thenable<unknown> => vscode.commands.executeCommand('postmortem.importTimeline', uri)

/** The command asks in lists, of which each is taken as it stands, once it has its items. */
const acceptWhile = async (work: Thenable<unknown>): Promise<unknown> => {
  let isDone = false
  const answer = Promise.resolve(work).finally(() => (isDone = true))
  await waitFor('the end of the import', async () => {
    if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    return isDone
  })
  return answer
}

/** An answer that comes before a list has its items takes none of them, and nothing is written: then the command is run again. */
const imported = (uri: string): Promise<unknown> => waitFor('what was imported', async () => (await acceptWhile(run(uri))) ?? false)

describe('importing into a timeline', () => {
  afterEach(closeAll)

  it('writes what a log tells in its places, without secrets, in one step, and nothing the second time', async () => {
    const {document} = await open('postmortem-import.md')
    const uri = await write('relay.log', log)
    assert.equal(await imported(uri), '2 entries were written. Secrets masked: 1 (password).')
    assert.equal(document.getText(), withTimeline(withImported))
    await undo()
    assert.equal(document.getText(), withTimeline(told))
  })

  it('names the line of a file that is broken, and imports nothing', async () => {
    const {document} = await open('postmortem-broken.md')
    const uri = await write('relay.jsonl', '{"time":"2026-03-04T10:41:07Z","msg":"a"}\n{"time":"2026-03-04T10:45:07Z","msg"\n')
    assert.match(String(await run(uri)), /^“relay\.jsonl” is broken in line 2/)
    assert.match(String(await run(await write('notes.txt', 'Nothing here.\n'))), /nothing was found that tells its time/)
    assert.match(String(await run(await write('bad.zip', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])))), /cannot be unpacked|no channel/)
    assert.match(String(await run(workspaceFile('missing.log').toString())), /could not be read/)
    assert.equal(document.getText(), withTimeline(told))
  })

  it('takes from a long log what happened around the timeline, and none where that is too much', async () => {
    const {document} = await open('postmortem-long.md')
    const lines = (count: number, day: string): string => Array.from({length: count}, () => `${day}T08:00:07Z relay-1 up\n`).join('')
    const near = '2026-03-04T10:41:07Z relay-1 No room\n'
    assert.equal(await imported(await write('long.log', lines(20_000, '2026-03-03') + near)), '1 entry was written.')
    assert.ok(document.getText().includes('- 2026-03-04 10:41 UTC – relay-1 No room (long.log, line 20001)'))
    assert.match(String(await run(await write('longer.log', lines(20_001, '2026-03-03')))), /too long/)
  })

  it('reads an export of Slack from its zip, with the names of people', async () => {
    const {document} = await open('postmortem-slack.md')
    const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
    const day = [{type: 'message', ts: '1772620860.000100', user: 'U01', text: 'No room, says <@U02>'}]
    const zip = zipSync({
      'channels.json': json([{id: 'C1', name: 'incident'}]),
      'incident/2026-03-04.json': json(day),
      'incident/2025-01-01.json': json([{...day[0], ts: '1735729200.000100'}]),
      'users.json': json([
        {id: 'U01', name: 'dana', profile: {real_name: 'Dana Ito'}},
        {id: 'U02', name: 'omar', profile: {real_name: 'Omar Reyes'}},
      ]),
    })
    assert.equal(await imported(await write('export.zip', zip)), '1 entry was written.')
    const line = '- 2026-03-04 10:41 UTC – Dana Ito: No room, says @Omar Reyes (#incident in Slack)'
    assert.equal(document.getText(), withTimeline(`${line}\n${told}`))
  })
})
