/** New documents, and sections added to them. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {waitFor} from '../harness/waiting.ts'
import {clean, closeAll, fault, rulesIn, showFile, undo, waitForRule, waitUntilRead} from './editing.ts'

const today = (): string => {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

describe('New Postmortem', () => {
  afterEach(closeAll)

  it('opens an untitled document that owes only its content', async () => {
    await vscode.commands.executeCommand('postmortem.new', 'ten-sections', 'Mail was late')
    const editor = vscode.window.activeTextEditor!
    const {document, selection} = editor
    assert.equal(document.isUntitled, true)
    assert.equal(document.languageId, 'markdown')
    assert.ok(
      document.getText().startsWith(`---\ndate: ${today()}\nstatus: draft\nprofile: ten-sections\n---\n\n# Mail was late\n\n## Summary\n`),
    )
    const {line} = selection.active
    assert.match(document.lineAt(line - 2).text, /^<!--/, 'the cursor is below the first guidance')
    assert.deepEqual(
      [-1, 0, 1].map(offset => document.lineAt(line + offset).text),
      ['', '', ''],
      'the first words have a gap before and after them',
    )
    await editor.edit(builder => builder.insert(selection.active, fault.sentence))
    await waitForRule(document, fault.rule)
    assert.ok(!rulesIn(document).includes('missing-section'))
  })

  it('asks for the profile first', async () => {
    const asking = vscode.commands.executeCommand('postmortem.new', undefined, 'Mail was late')
    await new Promise(done => setTimeout(done, 500))
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    await asking
    assert.match(vscode.window.activeTextEditor!.document.getText(), /\nprofile: review\n/)
  })
})

describe('the checklist', () => {
  afterEach(closeAll)

  it('inserts a section where it belongs and puts the cursor into it, in one step', async () => {
    const {document} = await showFile('postmortem-insert.md', clean)
    await waitUntilRead()
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('postmortem.checklist.insert', {id: 'timeline'})
    assert.match(document.getText(), /free plan\.\n\n## Timeline\n\n<!--[^>]*-->\n\n## Action items/)
    const {selection} = vscode.window.activeTextEditor!
    assert.match(document.getText().slice(0, document.offsetAt(selection.active)), /## Timeline\n\n<!--[^>]*-->\n$/)
    await undo()
    assert.equal(document.getText(), clean)
  })

  it('goes to a section that is there', async () => {
    const {document} = await showFile('postmortem-go.md', clean)
    await waitUntilRead()
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('postmortem.checklist.open', 'impact')
    await waitFor(
      'the cursor on the heading',
      () => document.lineAt(vscode.window.activeTextEditor!.selection.active.line).text === '## Impact',
    )
    assert.equal(document.getText(), clean)
  })
})
