/** Documents that get another name, go, come back or are locked, and the tabs of causes that belong to them. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {waitFor} from '../harness/waiting.ts'
import {clean, closeAll, edit, fault, faulty, showFile, waitForNo, waitForRule} from './editing.ts'

/** The tabs of causes, by their titles. */
const causesTabs = (): readonly string[] =>
  vscode.window.tabGroups.all
    .flatMap(({tabs}) => tabs)
    .flatMap(({input, label}) => (input instanceof vscode.TabInputWebview && input.viewType.endsWith('postmortem.diagram') ? [label] : []))

const untilCausesTabs = (...labels: readonly string[]): Promise<true> =>
  waitFor(`the tabs ${labels.join(', ')}`, () => [...causesTabs()].sort().join() === labels.join(), {state: () => causesTabs().join()})

/** What is to be closed must be in front: a tab of causes that is only on its way would come before it. */
const untilInFront = (label: string): Promise<true> =>
  waitFor(`${label} in front`, () => vscode.window.tabGroups.activeTabGroup.activeTab?.label === label, {
    state: () => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? 'nothing',
  })

const openCauses = async ({uri}: vscode.TextDocument): Promise<void> => {
  await vscode.commands.executeCommand('postmortem.openDiagram', uri)
}

const untitledTexts = (): readonly vscode.TextDocument[] =>
  vscode.workspace.textDocuments.filter(({isUntitled, languageId}) => isUntitled && languageId === 'markdown')

/** An untitled document that is saved without a dialogue, because its address says where. */
const showUntitled = async (name: string, text: string): Promise<vscode.TextEditor> => {
  const document = await vscode.workspace.openTextDocument(workspaceFile(name).with({scheme: 'untitled'}))
  const editor = await vscode.window.showTextDocument(document, {preview: false})
  await editor.edit(builder => builder.insert(new vscode.Position(0, 0), text))
  return editor
}

const openAt = (name: string): Promise<vscode.TextDocument> =>
  waitFor(`${name} to be open`, () => vscode.workspace.textDocuments.find(({uri}) => uri.toString() === workspaceFile(name).toString()))

describe('the tab of causes', () => {
  afterEach(closeAll)

  it('goes on with an untitled document that is saved, which nothing opens again', async () => {
    const {document} = await showUntitled('postmortem-fresh.md', faulty)
    await waitForRule(document, fault.rule)
    await openCauses(document)
    await document.save()
    const saved = await openAt('postmortem-fresh.md')
    await waitForRule(saved, fault.rule)
    await openCauses(saved)
    await untilCausesTabs('Causes: postmortem-fresh.md')
    assert.deepEqual(untitledTexts(), [])
  })

  it('goes with an untitled document that is thrown away', async () => {
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content: clean})
    await vscode.window.showTextDocument(document)
    await openCauses(document)
    await untilInFront(`Causes: ${document.uri.path}`)
    await vscode.window.showTextDocument(document, {viewColumn: vscode.ViewColumn.One})
    await untilInFront(document.uri.path)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await untilCausesTabs()
    assert.deepEqual(untitledTexts(), [])
  })

  for (const [how, rename] of [
    ['renamed', renameByEdit],
    ['renamed by another extension', (from: vscode.Uri, to: vscode.Uri) => vscode.workspace.fs.rename(from, to)],
  ] as const)
    it(`goes on with a file that is ${how}`, async () => {
      const {document} = await showFile('postmortem-old-name.md', clean)
      await openCauses(document)
      await untilCausesTabs('Causes: postmortem-old-name.md')
      await rename(document.uri, workspaceFile('postmortem-new-name.md'))
      await untilCausesTabs('Causes: postmortem-new-name.md')
      await vscode.workspace.fs.delete(workspaceFile('postmortem-new-name.md'))
    })

  it('goes on with a file whose folder is renamed', async () => {
    const {document} = await showFile('march/postmortem-inside.md', clean)
    await openCauses(document)
    await renameByEdit(workspaceFile('march'), workspaceFile('april'))
    const moved = await openAt('april/postmortem-inside.md')
    await openCauses(moved)
    await untilCausesTabs('Causes: postmortem-inside.md')
  })

  it('goes with a file that is deleted', async () => {
    const {document} = await showFile('postmortem-doomed.md', clean)
    await openCauses(document)
    await untilCausesTabs('Causes: postmortem-doomed.md')
    const edit = new vscode.WorkspaceEdit()
    edit.deleteFile(document.uri)
    await vscode.workspace.applyEdit(edit)
    await untilCausesTabs()
  })

  it('stays with a file whose text is closed, with or without its changes, and counts as that document', async () => {
    const editor = await showFile('postmortem-closed.md', clean)
    await openCauses(editor.document)
    await untilInFront('Causes: postmortem-closed.md')
    await edit(await vscode.window.showTextDocument(editor.document, {viewColumn: vscode.ViewColumn.One}), 'Mail was late', 'Post was late')
    await untilInFront('postmortem-closed.md')
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await untilCausesTabs('Causes: postmortem-closed.md')
    await openCauses(editor.document)
    const text = async (): Promise<string> => (await vscode.workspace.openTextDocument(workspaceFile('postmortem-closed.md'))).getText()
    assert.equal(await text(), clean)
    await waitFor('the section', async () => {
      await vscode.commands.executeCommand('postmortem.insertSection', 'timeline')
      return (await text()).includes('\n## Timeline\n')
    })
  })

  it('opens beside the text, in the group that is there already', async () => {
    const {document} = await showFile('postmortem-beside.md', clean)
    await openCauses(document)
    const columns = (): readonly string[] => vscode.window.tabGroups.all.map(({activeTab}) => activeTab?.label ?? '')
    await waitFor('the tab beside the text', () => columns().join() === 'postmortem-beside.md,Causes: postmortem-beside.md', {
      state: () => columns().join(),
    })
    const other = await showFile('postmortem-besides.md', clean)
    await vscode.window.showTextDocument(other.document, {viewColumn: vscode.ViewColumn.Two, preview: false})
    await vscode.window.showTextDocument(document, {viewColumn: vscode.ViewColumn.Two, preview: false})
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups')
    await vscode.window.showTextDocument(other.document, {viewColumn: vscode.ViewColumn.Beside, preview: false})
    await openCauses(other.document)
    await waitFor('the tab in the left group', () => columns().join() === 'Causes: postmortem-besides.md,postmortem-besides.md', {
      state: () => columns().join(),
    })
  })

  it('is called by its folder, too, while the tab of another document has the same name', async () => {
    for (const folder of ['north', 'south']) await openCauses((await showFile(`${folder}/postmortem-same.md`, clean)).document)
    await untilCausesTabs('Causes: postmortem-same.md', 'Causes: south/postmortem-same.md')
    const first = vscode.window.tabGroups.all.flatMap(({tabs}) => tabs).find(({label}) => label === 'Causes: postmortem-same.md')!
    await vscode.window.tabGroups.close(first)
    await untilCausesTabs('Causes: postmortem-same.md')
  })
})

describe('a document', () => {
  afterEach(closeAll)

  it('is none of ours while it is plain text', async () => {
    const {document} = await showFile('postmortem-plain.md', faulty)
    await waitForRule(document, fault.rule)
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext')
    await waitForNo(document, fault.rule)
    await vscode.languages.setTextDocumentLanguage(document, 'markdown')
    await waitForRule(document, fault.rule)
  })

  it('stays what the person said that it is, under whatever name', async () => {
    const {document} = await showUntitled('notes-of-april.md', `# Notes\n\n${fault.sentence}\n`)
    await waitFor('the document to be read', async () => {
      await vscode.commands.executeCommand('postmortem.switchKind', true)
      return vscode.languages.getDiagnostics(document.uri).length > 0
    })
    await document.save()
    const saved = await openAt('notes-of-april.md')
    await vscode.window.showTextDocument(saved)
    await waitForRule(saved, fault.rule)
    await renameByEdit(saved.uri, workspaceFile('notes-of-may.md'))
    await waitForRule(await openAt('notes-of-may.md'), fault.rule)
  })
})

describe('a file that is read-only in the session', () => {
  const locked = 'workbench.action.files.setActiveEditorReadonlyInSession'
  const free = 'workbench.action.files.setActiveEditorWriteableInSession'

  afterEach(closeAll)

  it('takes no edit of ours, whether its text is seen or not', async () => {
    const {document} = await showFile('postmortem-locked.md', clean)
    await waitForRule(document, 'missing-severity')
    await vscode.commands.executeCommand(locked)
    await insert()
    assert.equal(document.getText(), clean)
    assert.equal(document.isDirty, false)
    await openCauses(document)
    await showFile('code.ts', 'export {}\n')
    await vscode.window.showTextDocument(workspaceFile('code.ts'), {viewColumn: vscode.ViewColumn.One, preview: false})
    await openCauses(document)
    await insert()
    assert.equal(document.getText(), clean)
    await vscode.window.showTextDocument(document, {viewColumn: vscode.ViewColumn.One})
    await vscode.commands.executeCommand(free)
    await waitFor('the section', async () => {
      await insert()
      return document.getText().includes('\n## Timeline\n')
    })
  })

  const insert = (): Thenable<unknown> => vscode.commands.executeCommand('postmortem.insertSection', 'timeline')
})

async function renameByEdit(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.renameFile(from, to)
  assert.ok(await vscode.workspace.applyEdit(edit), `${from.path} is not renamed.`)
}
