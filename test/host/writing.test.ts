/** What VS Code offers to somebody who writes a postmortem: questions over headings, how far a section has come, completions, what is left. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {waitFor} from '../harness/waiting.ts'
import {closeAll, showFile, waitUntilRead} from './editing.ts'

const text = `---
profile: review
---

# Gates stayed open

## Summary

The gates stayed open for an hour.

## 5 Whys

**Problem:** The gates stayed open.

- Why? The motor was off.
  - Why? The breaker is shared with the lights.

## Timeline

- 2026-03-04 10:00 UTC: The breaker trips. *(introduced)*
- 2026-03-04 10:42 UTC: A visitor calls. *(detected)*

## Action items

- [x] Label the breaker (@dana, due 2026-03-10)
- [ ] Give the lights a breaker of their own (due 2026-04-01)
- [ ] Page when the gates stay open

##
`

const placeOf = (document: vscode.TextDocument, words: string): vscode.Position =>
  document.positionAt(document.getText().indexOf(words) + words.length)

const open = async (name: string, content = text): Promise<vscode.TextEditor> => {
  const editor = await showFile(name, content)
  await waitUntilRead()
  return vscode.window.showTextDocument(editor.document)
}

const plain = (content: vscode.MarkedString | vscode.MarkdownString): string => (typeof content === 'string' ? content : content.value)

describe('somebody who writes', () => {
  afterEach(closeAll)

  it('is asked over a heading what a reader would ask, and nothing over others', async () => {
    const {document} = await open('postmortem-questions.md')
    const over = async (words: string): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        placeOf(document, words),
      )
      return hovers.flatMap(({contents}) => contents.map(plain)).join('\n')
    }
    assert.match(await over('## 5 Wh'), /\*\*Why did it happen, and why was that so\?\*\*[^]*\n- Is each answer a fact/)
    assert.doesNotMatch(await over('# Gates stay'), /\*\*/)
  })

  it('sees over headings how far they have come, unless a setting says not to', async () => {
    const {document} = await open('postmortem-lenses.md')
    const lenses = async (): Promise<readonly string[]> => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri)
      return found.map(({range, command}) => `${document.lineAt(range.start.line).text}: ${command?.title} → ${command?.command}`)
    }
    assert.deepEqual(await lenses(), [
      '## 5 Whys: 2 whys deep · every cause has an action → postmortem.showCauses',
      '## Timeline: Time to detect: 42 min → postmortem.showTimeline',
      '## Action items: 1 of 3 done · 2 without an owner · 1 without a date → postmortem.showActions',
    ])
    const settings = vscode.workspace.getConfiguration('postmortem')
    try {
      await settings.update('codeLenses', false, vscode.ConfigurationTarget.Global)
      assert.deepEqual(await lenses(), [])
    } finally {
      await settings.update('codeLenses', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('completes a heading with the section that is missing, in one step to undo', async () => {
    const editor = await open('postmortem-heading.md')
    const {document} = editor
    const end = document.positionAt(text.trimEnd().length)
    const proposed = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, end)
    const ours = proposed.items.filter(({filterText}) => filterText?.startsWith('## '))
    const labels = ours.map(({label}) => (typeof label === 'string' ? label : label.label))
    assert.ok(labels.includes('Impact') && !labels.includes('Summary'), labels.join())
    editor.selection = new vscode.Selection(end, end)
    await vscode.commands.executeCommand('editor.action.triggerSuggest')
    await waitFor('the section', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion')
      return document.getText() !== text
    })
    assert.ok(document.getText().startsWith(text.slice(0, -'##\n'.length)))
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), text)
  })

  it('completes which milestone an entry is, over the parenthesis that VS Code has closed', async () => {
    const content = text.replace(' *(detected)*', '')
    const editor = await open('postmortem-milestone.md', content)
    const {document} = editor
    const end = placeOf(document, 'A visitor calls.')
    editor.selection = new vscode.Selection(end, end)
    await vscode.commands.executeCommand('type', {text: ' '})
    await vscode.commands.executeCommand('type', {text: '('})
    assert.ok(document.getText().includes('A visitor calls. ()'))
    await waitFor('the milestone', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion')
      return document.getText().includes('A visitor calls. (detected)\n')
    })
  })
})
