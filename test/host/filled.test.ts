/** Every template, at each severity that makes another document of it, filled from gap to gap by the keyboard: nothing is asked any more, and nothing is wrong with it. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {defaultConfiguration, profiles, severityNames, snippetOf} from '../../src/core/index.ts'
import {waitFor} from '../harness/waiting.ts'
import {answering, fresh, piecesOf} from '../core/profiles/filling.ts'
import {closeAll, edit, fault, rulesIn} from './editing.ts'

const {executeCommand} = vscode.commands

/** A line that is begun stands as deep as the one before it. */
async function type(editor: vscode.TextEditor, words: string): Promise<void> {
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) await executeCommand('type', {text: '\n'})
    await executeCommand('type', {text: index > 0 ? line.slice(editor.selection.active.character) : line})
  }
}

/** From the gap that is selected to the last one. */
async function fillByKeyboard(editor: vscode.TextEditor): Promise<void> {
  const answer = answering()
  while (!editor.selection.isEmpty) {
    await type(editor, answer(editor.document.getText(editor.selection)))
    await executeCommand('jumpToNextSnippetPlaceholder')
  }
}

async function untilWithoutFault(editor: vscode.TextEditor): Promise<void> {
  const {document} = editor
  assert.ok(!document.getText().includes('{{'), document.getText())
  await edit(editor, 'status: draft', 'status: final')
  // One that is put there shows that the others were looked for.
  await editor.edit(builder => builder.insert(document.positionAt(document.getText().length), `\n\n${fault.sentence}\n`))
  await waitFor('that one alone', () => rulesIn(document).join() === fault.rule, {state: () => rulesIn(document).join(', ')})
}

/** Each kind with the severities that owe something else than those before, and than one that is not known. */
const otherDocuments = profiles.flatMap(({name}) => {
  const bodyAt = (severity: string | undefined): string => fresh(name, severity).replace(/^---[^]*?\n---\n/, '')
  const known = new Set([bodyAt(undefined)])
  return severityNames(defaultConfiguration).flatMap(severity => {
    const isKnown = known.has(bodyAt(severity))
    known.add(bodyAt(severity))
    return isKnown ? [] : [[name, severity] as const]
  })
})

describe('a new document', () => {
  afterEach(closeAll)

  for (const {name} of profiles)
    it(`of the kind ${name} is without fault once its gaps are filled by the keyboard`, async () => {
      await executeCommand('postmortem.new', name, 'Mail was late')
      const editor = vscode.window.activeTextEditor!
      const {document} = editor
      await fillByKeyboard(editor)
      assert.match(document.getText(), /^---\ndate: 2026-01-02\nseverity: SEV2\n/)
      await untilWithoutFault(editor)
    })

  for (const [name, severity] of otherDocuments)
    it(`of the kind ${name} at ${severity} is so, too`, async () => {
      const document = await vscode.workspace.openTextDocument({language: 'markdown'})
      const editor = await vscode.window.showTextDocument(document)
      await editor.insertSnippet(new vscode.SnippetString(snippetOf(piecesOf(name, severity))))
      await fillByKeyboard(editor)
      assert.match(document.getText(), new RegExp(`^---\\ndate: 2026-01-02\\nseverity: ${severity}\\n`))
      await untilWithoutFault(editor)
    })
})
