/** Enter in a list of action items or timeline entries. */
import * as vscode from 'vscode'
import {waitFor} from '../harness/waiting.ts'
import {clean, closeAll, showFile, undo, waitUntilRead} from './editing.ts'

const action = '- [ ] Alert on the free space of the queue'
const entry = '* 10:42 UTC The queue is full'

const open = async (name: string, text: string): Promise<vscode.TextEditor> => {
  const {document} = await showFile(name, text)
  await waitUntilRead()
  return vscode.window.showTextDocument(document)
}

const enterAfter = async (editor: vscode.TextEditor, words: string): Promise<void> => {
  const {document} = editor
  const end = document.positionAt(document.getText().lastIndexOf(words) + words.length)
  editor.selection = new vscode.Selection(end, end)
  await vscode.commands.executeCommand('type', {text: '\n'})
}

const has = (document: vscode.TextDocument, text: string): Promise<true> =>
  waitFor(JSON.stringify(text.slice(-60)), () => document.getText() === text, {state: () => JSON.stringify(document.getText().slice(-60))})

describe('Enter in a list', () => {
  afterEach(closeAll)

  const lists = [
    [action, '- [ ] '],
    ['- [x] Label the relay', '- [ ] '],
    [entry, '* '],
  ] as const

  for (const [item, next] of lists)
    it(`goes on after ${JSON.stringify(item)}, and ends the list on an item without words`, async () => {
      const before = `${clean}${item}`
      const editor = await open('postmortem-list.md', before)
      const {document} = editor
      await enterAfter(editor, item)
      await has(document, `${before}\n${next}`)
      await vscode.commands.executeCommand('type', {text: '\n'})
      await has(document, `${before}\n\n`)
      await undo()
      await has(document, `${before}\n${next}`)
    })

  it('goes on in a text that VS Code has not coloured to its end, in one step to undo', async function () {
    // Another time VS Code is quicker.
    this.retries(0)
    const before = `${clean}${'\nThe queue of [one](#a) relay was *full*.\n'.repeat(20_000)}\n## Action items\n\n${action}`
    const {document} = await showFile('postmortem-long-list.md', clean)
    await waitUntilRead()
    const editor = await vscode.window.showTextDocument(document)
    await editor.edit(builder => builder.insert(new vscode.Position(document.lineCount, 0), before.slice(clean.length)))
    await enterAfter(editor, action)
    await has(document, `${before}\n- [ ] `)
    await undo()
    await has(document, before)
  })
})
