/** Notes of a running incident: they reach its file whether it is open or not, change nothing else, and none is lost. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {waitFor} from '../harness/waiting.ts'
import {clean, closeAll, edit, undo} from './editing.ts'

const {executeCommand} = vscode.commands
const add = (words: string): Thenable<unknown> => executeCommand('postmortem.addNote', words)
const end = (words: string): Thenable<unknown> => executeCommand('postmortem.endIncident', words)

const list = '- 2026-03-04 10:42 UTC: the relay stops'
const withTimeline = (timeline: string): string => clean.replace('## Impact', `## Timeline\n\n${timeline}\n\n## Impact`)

/** What a note becomes in such a list; its time is that of now. */
const line = (words: string): string => `\n- <now> UTC: ${words}`
const withoutNow = (text: string): string => text.replace(/(\n- )(?!2026-03-04)\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '$1<now> UTC')

const bytesOf = (uri: vscode.Uri): Thenable<Uint8Array> => vscode.workspace.fs.readFile(uri)
const onDisk = async (uri: vscode.Uri): Promise<string> =>
  withoutNow(new TextDecoder('utf-8', {ignoreBOM: true}).decode(await bytesOf(uri)))

const start = async (name: string, content: string | Uint8Array): Promise<vscode.Uri> => {
  const uri = workspaceFile(name)
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  await executeCommand('postmortem.startIncident', uri.toString())
  return uri
}

const isOpen = (uri: vscode.Uri): boolean => vscode.workspace.textDocuments.some(document => document.uri.toString() === uri.toString())

describe('notes of a running incident', () => {
  afterEach(async () => {
    while ((await end('')) !== 'No incident is running.');
    await closeAll()
  })

  it('land in a file that nobody has open, in the order in which they came, however quickly', async () => {
    const uri = await start('notes-closed.md', withTimeline(list))
    const began = performance.now()
    assert.equal(await add('a customer calls'), undefined)
    console.log(`      on the disk after ${(performance.now() - began).toFixed(1)} ms`)
    assert.equal(await onDisk(uri), withTimeline(list + line('a customer calls')))
    assert.ok(!isOpen(uri))
    const words = Array.from({length: 12}, (_, index) => `step ${index}`)
    await Promise.all(words.map(add))
    assert.equal(await onDisk(uri), withTimeline([list, ...['a customer calls', ...words].map(line)].join('')))
    assert.ok(!isOpen(uri))
  })

  it('leave every other byte as it is: line ends, a mark of the encoding, another encoding', async () => {
    const text = withTimeline(`${list}\n- 2026-03-04 10:50 UTC: Café 🚨`)
    const after = withTimeline(`${list}\n- 2026-03-04 10:50 UTC: Café 🚨${line('naïve')}`)
    const windows = await start('notes-bom.md', `\ufeff${text.replaceAll('\n', '\r\n')}  \r\n\t`)
    await add('naïve')
    assert.equal(await onDisk(windows), `\ufeff${after.replaceAll('\n', '\r\n')}  \r\n\t`)
    const inUtf16 = await start('notes-utf16.md', await vscode.workspace.encode(text, {encoding: 'utf16le'}))
    await add('naïve')
    const bytes = await bytesOf(inUtf16)
    assert.deepEqual([...bytes.slice(0, 2)], [0xff, 0xfe])
    assert.equal(withoutNow(await vscode.workspace.decode(bytes, {encoding: 'utf16le'})), after)
    const broken = new Uint8Array([...new TextEncoder().encode(text), 0xff, 0xc3])
    const unknown = await start('notes-broken.md', broken)
    assert.match(
      String(await add('kept')),
      /^“notes-broken\.md” is in an encoding that is not known\. Not on the disk yet, but kept: “kept”\.$/,
    )
    assert.deepEqual([...(await bytesOf(unknown))], [...broken])
    await vscode.workspace.fs.writeFile(unknown, new TextEncoder().encode(text))
    assert.equal(await add('then'), undefined)
    const written = await onDisk(unknown)
    assert.ok(
      [line('kept'), line('then')].every(each => written.includes(each)),
      written,
    )
  })

  it('go through the editor where one has it, are saved with it, and leave its cursor alone', async () => {
    const uri = await start('notes-open.md', withTimeline(list))
    const editor = await vscode.window.showTextDocument(uri)
    const {document} = editor
    const end = document.positionAt(document.getText().indexOf(list) + list.length)
    editor.selection = new vscode.Selection(end, end)
    assert.equal(await add('a customer calls'), undefined)
    assert.equal(await onDisk(uri), withTimeline(list + line('a customer calls')))
    assert.ok(!document.isDirty && editor.selection.isEqual(new vscode.Selection(end, end)))
    await undo()
    assert.equal(document.getText(), withTimeline(list))
  })

  it('save nothing that the person has not saved, say so, and are there once it is', async () => {
    const uri = await start('notes-dirty.md', withTimeline(list))
    const editor = await vscode.window.showTextDocument(uri)
    await edit(editor, 'All 1,200', 'Some')
    assert.match(String(await add('a customer calls')), /^The note is in “notes-dirty\.md”, but not on the disk/)
    assert.equal(await onDisk(uri), withTimeline(list))
    assert.equal(withoutNow(editor.document.getText()), withTimeline(list + line('a customer calls')).replace('All 1,200', 'Some'))
    await editor.document.save()
    assert.equal(await onDisk(uri), withTimeline(list + line('a customer calls')).replace('All 1,200', 'Some'))
  })

  it('are kept where they cannot be written, and told', async () => {
    const uri = await start('notes-gone.md', withTimeline(list))
    await vscode.workspace.fs.delete(uri)
    assert.match(String(await add('one')), /^“notes-gone\.md” is not there any more\. Not on the disk yet, but kept: “one”\.$/)
    const locks = vscode.workspace.getConfiguration('files')
    const other = await start('notes-locked.md', withTimeline(list))
    try {
      await locks.update('readonlyInclude', {'**/notes-locked.md': true}, vscode.ConfigurationTarget.Global)
      await waitFor('the lock', async () => /^“notes-locked\.md” is read-only\. .*kept: 2 notes\.$/.test(String(await add('two'))))
      assert.equal(await onDisk(other), withTimeline(list))
    } finally {
      await locks.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('follow the incident that runs, and a file that is renamed', async () => {
    const first = await start('notes-first.md', withTimeline(list))
    const second = await start('notes-second.md', withTimeline(list))
    await add('second')
    assert.match(String(await end('')), /^“Mail was late” has ended, and “Mail was late” goes on\.$/)
    const renamed = workspaceFile('notes-renamed.md')
    const move = new vscode.WorkspaceEdit()
    move.renameFile(first, renamed)
    await vscode.workspace.applyEdit(move)
    await add('first')
    await end('Recovered: the incident is over.')
    assert.equal(await onDisk(second), withTimeline(list + line('second')))
    assert.equal(await onDisk(renamed), withTimeline(list + line('first') + line('Recovered: the incident is over.')))
  })
})
