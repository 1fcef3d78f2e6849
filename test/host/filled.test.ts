/** Every template at every severity, filled from gap to gap by the keyboard: what was said stands where it was asked, and nothing is wrong with it. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {defaultConfiguration, profiles, severityNames, snippetOf} from '../../src/core/index.ts'
import {answering, filled, piecesOf} from '../core/profiles/filling.ts'
import {closeAll, edit, fault, rulesIn, waitForRule} from './editing.ts'

const {executeCommand} = vscode.commands

/** From the gap that is selected to the last one. */
async function fillByKeyboard(editor: vscode.TextEditor): Promise<void> {
  const answer = answering()
  const selected = (): string => editor.document.getText(editor.selection)
  while (selected().startsWith('{{')) {
    await executeCommand('type', {text: answer(selected())})
    await executeCommand('jumpToNextSnippetPlaceholder')
  }
}

describe('gaps of a new document, filled by the keyboard', function () {
  this.timeout(60_000)
  afterEach(closeAll)

  for (const {name} of profiles) {
    for (const severity of severityNames(defaultConfiguration))
      it(`say what was asked, in ${name} at ${severity}`, async () => {
        const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({language: 'markdown'}))
        await editor.insertSnippet(new vscode.SnippetString(snippetOf(piecesOf(name, severity))))
        await fillByKeyboard(editor)
        assert.equal(editor.document.getText(), filled(name, severity))
      })

    it(`leave no finding in ${name}, begun by its command`, async () => {
      await executeCommand('postmortem.new', name, 'Mail was late')
      const editor = vscode.window.activeTextEditor!
      const {document} = editor
      await fillByKeyboard(editor)
      assert.ok(!document.getText().includes('{{'), document.getText())
      await edit(editor, /^severity:.*$/m.exec(document.getText())![0], 'severity: SEV2')
      await edit(editor, 'status: draft', 'status: final')
      // One that is put there shows that the others were looked for.
      await editor.edit(builder => builder.insert(document.positionAt(document.getText().length), `\n\n${fault.sentence}\n`))
      await waitForRule(document, fault.rule)
      assert.deepEqual(rulesIn(document), [fault.rule])
    })
  }
})
