/** The features on vscode.dev: the extension runs in a web worker, these tests beside it in the Node host. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {waitFor} from '../harness/waiting.ts'
import {
  actionsAt,
  choose,
  closeAll,
  edit,
  clean,
  fault,
  faulty,
  findingsIn,
  rulesIn,
  showFile,
  undo,
  waitForNo,
  waitForRule,
  waitUntilRead,
} from '../host/editing.ts'

describe('in the web worker host', () => {
  afterEach(closeAll)

  it('findings follow the writing', async () => {
    const editor = await showFile('postmortem-writing.md', clean)
    await edit(editor, 'All 1,200', `${fault.sentence} All 1,200`)
    await waitForRule(editor.document, fault.rule)
    await undo()
    await waitForNo(editor.document, fault.rule)
  })

  it('a README is left alone', async () => {
    const {document} = await showFile('postmortems/README.md', `# Notes\n\n${fault.sentence}\n`)
    await waitUntilRead()
    assert.deepEqual(findingsIn(document), [])
  })

  it('the configuration file of the team counts', async () => {
    await showFile('team/.postmortem.yml', `rules:\n  ${fault.rule}: off\n`)
    const {document} = await showFile('team/postmortem-configured.md', faulty)
    await waitUntilRead()
    assert.ok(!rulesIn(document).includes(fault.rule))
  })

  it('a fix is one step', async () => {
    const {document} = await showFile('postmortem-fixed.md', clean.replace(/## Action items[^]*/, ''))
    const {range} = await waitForRule(document, 'missing-section')
    const before = document.getText()
    await choose(await actionsAt(document, range), 'Add the “Action items” section')
    const isToldThere = (): boolean => findingsIn(document).some(({range}) => document.getText(range) === '## Action items')
    await waitFor('the new section to be told as not written', isToldThere)
    await undo()
    assert.equal(document.getText(), before)
  })

  it('a note reaches a file that nobody has open', async () => {
    const uri = workspaceFile('notes.md')
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(clean))
    await vscode.commands.executeCommand('postmortem.startIncident', uri)
    assert.equal(await vscode.commands.executeCommand('postmortem.addNote', 'a customer calls'), undefined)
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    assert.match(text, /\n## Timeline\n\n- \*\*\d{4}-\d\d-\d\d \d\d:\d\d UTC\*\*: a customer calls\n/)
    assert.equal(await vscode.commands.executeCommand('postmortem.endIncident', ''), undefined)
  })

  it('the page of a rule comes with the extension', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('postmortem-rule:/missing-section.md'))
    assert.match(page.getText(), /PM001/)
  })

  it('the picture of a tree is saved', async () => {
    await showFile('postmortem-drawn.md', `${clean}\n## 5 Whys\n\n- Why? The disk of the queue was full.\n`)
    await waitUntilRead()
    await showFile('postmortem-drawn.md', `${clean}\n## 5 Whys\n\n- Why? The disk of the queue was full.\n`)
    for (const [format, start] of [
      ['svg', '<svg'],
      ['png', '\ufffdPNG'],
    ] as const) {
      const target = workspaceFile(`drawn.${format}`)
      await vscode.commands.executeCommand('postmortem.savePicture', undefined, format, target)
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)).slice(0, start.length), start)
    }
  })

  it('what was written elsewhere is read, and told when it is broken', async () => {
    await showFile('postmortem-imported.md', clean)
    const read = async (name: string, text: string): Promise<unknown> => {
      await vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text))
      return vscode.commands.executeCommand('postmortem.importTimeline', workspaceFile(name))
    }
    await waitUntilRead()
    assert.match(String(await read('relay.jsonl', '{"time":"2026-03-04T10:41:07Z","msg":"a"}\n{"time"\n')), /is broken in line 2/)
    assert.match(String(await read('relay.zip', 'PK\u0003\u0004 and no more')), /cannot be unpacked/)
  })

  it('a page is exported, by what is loaded only then', async () => {
    const text = `${clean}\n## 5 Whys\n\n- Why? The disk of the queue was full.\n`
    await showFile('postmortem-page.md', text)
    await waitUntilRead()
    await showFile('postmortem-page.md', text)
    const target = workspaceFile('page.html')
    await vscode.commands.executeCommand('postmortem.export', 'html', [], target)
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(target))
    assert.match(page, /^<!DOCTYPE html>[^]*<svg /)
  })

  it('times, tickets and figures have their commands, by what is loaded only then', async () => {
    const run = (command: string, ...given: readonly unknown[]): Thenable<unknown> =>
      vscode.commands.executeCommand(`postmortem.${command}`, ...given)
    const {document} = await showFile('postmortem-late.md', `${clean}\n## Timeline\n\n- 10:42: the relay stops\n`)
    await waitUntilRead()
    await showFile('postmortem-late.md', document.getText())
    await run('shiftTimes', -43)
    await waitFor('the other time', () => document.getText().endsWith('- 09:59: the relay stops\n'))
    assert.equal(await run('createTicket'), 'Every open action item has a ticket.')
    await closeAll()
    assert.equal(await run('reckonLoss'), 'No postmortem is open, so there is nothing to do.')
  })

  it('a new postmortem opens', async () => {
    await vscode.commands.executeCommand('postmortem.new', 'light', 'Mail was late')
    await waitFor('the new document', () => vscode.window.activeTextEditor?.document.getText().includes('\n# Mail was late\n'))
  })
})
