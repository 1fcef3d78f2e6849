/** Postmortems in editors that are not plain text editors, and the configuration file of a team. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {waitFor} from '../harness/waiting.ts'
import {clean, closeAll, fault, faulty, showFile, undo, waitForNo, waitForRule, waitUntilRead} from './editing.ts'

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

  const problemsOf = (uri: vscode.Uri): readonly string[] => vscode.languages.getDiagnostics(uri).map(({message}) => message)

  it('is told what it says in vain when a document is open that it counts for', async () => {
    const uri = workspaceFile('unopened/.postmortem.yml')
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('words: *nope\nrules: {}\n'))
    await showFile('unopened/postmortem.md', faulty)
    await waitFor('a problem', () => problemsOf(uri).length > 0)
    const [problem] = vscode.languages.getDiagnostics(uri)
    assert.deepEqual([problem!.range.start.line, problem!.range.start.character], [0, 7])
    // VS Code may not be watching a new folder yet when something in it changes, so it is saved until that is noticed.
    await waitFor('no problem', async () => {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('rules: {}\n'))
      return problemsOf(uri).length === 0
    })
  })

  it('counts from above the workspace, and past a folder of its name, which is told', async () => {
    const folder = workspaceFile('folders/.postmortem.yml')
    await vscode.workspace.fs.createDirectory(folder)
    const above = vscode.Uri.joinPath(workspaceFile('x'), '../../.postmortem.yml')
    const {document} = await showFile('folders/postmortem.md', faulty)
    await waitForRule(document, fault.rule)
    await waitFor('a problem of the folder', () => problemsOf(folder).some(message => message.includes('folder')))
    try {
      await vscode.workspace.fs.writeFile(above, new TextEncoder().encode(`rules:\n  ${fault.rule}: off\n`))
      await waitForNo(document, fault.rule)
    } finally {
      await vscode.workspace.fs.delete(above)
    }
    await waitForRule(document, fault.rule)
  })
})
