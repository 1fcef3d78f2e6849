/** Postmortems in editors that are not plain text editors, and the configuration file of a team. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {waitFor} from '../harness/waiting.ts'
import {clean, closeAll, fault, faulty, showFile, undo, waitForRule, waitUntilRead} from './editing.ts'

describe('other editors', () => {
  afterEach(closeAll)

  it('show a document that the sidebar works on', async () => {
    const uri = workspaceFile('postmortem-custom.md')
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(faulty))
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor')
    const document = await vscode.workspace.openTextDocument(uri)
    await waitForRule(document, fault.rule)
    assert.ok(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputCustom)
    await vscode.commands.executeCommand('postmortem.insertSection', 'timeline')
    assert.match(document.getText(), /\n## Timeline\n/)
  })

  it('with two sides are about the side that is written', async () => {
    const before = await showFile('postmortem-before.md', clean)
    const after = await showFile('postmortem-after.md', clean)
    await closeAll()
    await vscode.commands.executeCommand('vscode.diff', before.document.uri, after.document.uri)
    await waitFor('the section', async () => {
      await vscode.commands.executeCommand('postmortem.insertSection', 'timeline')
      return (await vscode.workspace.openTextDocument(after.document.uri)).getText().includes('\n## Timeline\n')
    })
    assert.equal((await vscode.workspace.openTextDocument(before.document.uri)).getText(), clean)
  })

  it('leave the sidebar with the postmortem that was shown last', async () => {
    const {document} = await showFile('postmortem-kept.md', clean)
    await waitUntilRead()
    await vscode.window.showTextDocument(document)
    await showFile('code.ts', 'export {}\n')
    await vscode.commands.executeCommand('postmortem.insertSection', 'timeline')
    assert.match(document.getText(), /\n## Timeline\n/)
    await undo()
  })
})

describe('the configuration file', () => {
  afterEach(closeAll)

  it('is told what it says in vain', async () => {
    const {document} = await showFile('wrong/.postmortem.yml', 'profile: reveiw\n')
    const [problem] = await waitFor('a problem', () => {
      const found = vscode.languages.getDiagnostics(document.uri).filter(({source}) => source === 'postmortem')
      return found.length > 0 && found
    })
    assert.equal(document.getText(problem!.range), 'reveiw')
    assert.match(problem!.message, /review/)
  })
})
