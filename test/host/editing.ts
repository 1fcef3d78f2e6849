/** Documents as a person has them in the editor, for the tests in the extension host. */
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {waitFor} from '../harness/waiting.ts'

/** A sentence that one rule finds fault with, the words at fault, and the rule. */
export const fault = {sentence: 'The cause is TBD.', words: 'TBD', rule: 'placeholder-text'}

/** A postmortem without such a sentence; other rules may have something to say about it. */
export const clean = `---
profile: light
---

# Mail was late

## Summary

Mail was late by two hours on 3 March.

## Impact

All 1,200 customers of the free plan.

## Action items

- [ ] Alert on the free space of the queue's disk (@dana, due 2096-05-01, #12)
`

export const faulty = clean.replace('All 1,200', `${fault.sentence} All 1,200`)

/** Writes a file into the workspace and shows it. */
export const showFile = async (name: string, text: string): Promise<vscode.TextEditor> => {
  await vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text))
  return vscode.window.showTextDocument(workspaceFile(name), {preview: false})
}

export const findingsIn = ({uri}: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(diagnostic => diagnostic.source === 'postmortem')

/** The name of the rule behind each finding. */
export const rulesIn = (document: vscode.TextDocument): readonly string[] =>
  findingsIn(document).map(({code}) => String(typeof code === 'object' ? code.value : code))

export const waitForRule = (document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> =>
  waitFor(`${rule} in ${document.uri.path}`, () => findingsIn(document).find((_, index) => rulesIn(document)[index] === rule), {
    state: () => rulesIn(document).join(', '),
  })

export const waitForNo = (document: vscode.TextDocument, rule: string): Promise<true> =>
  waitFor(`no ${rule} in ${document.uri.path}`, () => !rulesIn(document).includes(rule), {state: () => rulesIn(document).join(', ')})

/** Shows that a document has been read and found to be none of ours: another one, opened after it, has its findings. */
export const waitUntilRead = async (): Promise<void> => {
  const {document} = await showFile('postmortem-marker.md', faulty)
  await waitForRule(document, fault.rule)
}

export const edit = async (editor: vscode.TextEditor, before: string, after: string): Promise<void> => {
  const start = editor.document.getText().indexOf(before)
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + before.length))
  await editor.edit(builder => builder.replace(range, after))
}

/** The entries of the light bulb at a place. */
export const actionsAt = async (document: vscode.TextDocument, range: vscode.Range, kind?: string): Promise<readonly vscode.CodeAction[]> =>
  (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind)) ?? []

/** What choosing an entry does; returns what its command answers. */
export const choose = async (actions: readonly vscode.CodeAction[], title: string | RegExp): Promise<unknown> => {
  const action = actions.find(one => (typeof title === 'string' ? one.title === title : title.test(one.title)))
  if (action === undefined) throw new Error(`There is no ${String(title)} among ${actions.map(one => one.title).join(', ')}.`)
  if (action.edit !== undefined) await vscode.workspace.applyEdit(action.edit)
  if (action.command === undefined) return undefined
  return vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]))
}

/** Answers a list of choices by commands. Nothing tells when it is shown, so they are run until it is gone. */
export const answerList = async (asking: Thenable<unknown>, ...answers: readonly string[]): Promise<void> => {
  let isGone = false
  void asking.then(() => (isGone = true))
  await new Promise(done => setTimeout(done, 500))
  await waitFor('the list to be gone', async () => {
    for (const answer of answers) await vscode.commands.executeCommand(`workbench.action.${answer}`)
    return isGone
  })
}

export const undo = (): Thenable<unknown> => vscode.commands.executeCommand('undo')

/** Closes everything and forgets what was not saved; the editor's own files, written in the background, are no business of ours. */
export const closeAll = async (): Promise<void> => {
  const inTabs = new Set(
    vscode.window.tabGroups.all
      .flatMap(group => group.tabs)
      .map(({input}) => (input instanceof vscode.TabInputText ? input.uri.toString() : '')),
  )
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || !inTabs.has(document.uri.toString())) continue
    await vscode.window.showTextDocument(document)
    const address = document.uri.toString()
    await waitFor(`${address} in front`, () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input
      return input instanceof vscode.TabInputText && input.uri.toString() === address
    })
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}
