/** A document for other readers: in the clipboard what is to be pasted, in a file what is handed on; of the text in its editor, whole or without names. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {closeAll, edit, showFile, waitUntilRead} from './editing.ts'

const name = 'postmortem-exported.md'
const review = `---
postmortem: true
commander: Ana Silva
---

# Mail was late

## Timeline

- 2026-03-04 10:42 UTC: The disk filled up
- 2026-03-04 10:50 UTC: Ana emptied \`db-7.shop.corp\` <!-- by hand -->

## 5 Whys

**Problem:** Mail was late.

- Why? The disk was full.
`

const exportAs = <T>(...given: readonly unknown[]): Thenable<T> => vscode.commands.executeCommand<T>('postmortem.export', ...given)

const textOf = async (file: string): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(file)))

describe('Export', () => {
  let editor: vscode.TextEditor
  beforeEach(async () => {
    await showFile(name, review)
    await waitUntilRead()
    editor = await showFile(name, review)
  })
  afterEach(closeAll)

  it('writes a page with pictures of the timeline and the tree, that runs nothing', async () => {
    const target = workspaceFile('exported.html')
    assert.deepEqual(await exportAs('html', [], target), target)
    const page = await textOf('exported.html')
    assert.match(page, /^<!DOCTYPE html>/)
    assert.equal(page.match(/<svg /g)?.length, 2)
    assert.doesNotMatch(page, /<script|by hand/)
    assert.deepEqual([editor.document.getText(), editor.document.isDirty], [review, false])
  })

  it('copies what is to be pasted', async () => {
    await vscode.env.clipboard.writeText('before')
    assert.equal(await exportAs('slack', []), 'Copied for Slack: paste it there.')
    const copied = await vscode.env.clipboard.readText()
    assert.match(copied, /^\*Mail was late\*\n/)
    assert.match(copied, /Ana/)
  })

  it('says what goes out unfinished', async () => {
    await edit(editor, 'The disk filled up', '{{What happened}}')
    assert.equal(await exportAs('slack', []), 'Copied for Slack: paste it there. One gap is not filled in yet.')
    await edit(editor, '{{What happened}}', '{{What happened}} and {{why}}')
    assert.equal(await exportAs('slack', []), 'Copied for Slack: paste it there. 2 gaps are not filled in yet.')
  })

  it('tells what the editor says, saved or not', async () => {
    await edit(editor, 'The disk filled up', 'The queue filled up')
    await exportAs('jira', [])
    assert.match(await vscode.env.clipboard.readText(), /The queue filled up/)
    assert.equal(editor.document.isDirty, true)
  })

  it('exports a text that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content: review.replace('Mail was', 'Letters were')})
    await vscode.window.showTextDocument(document)
    await waitUntilRead()
    await vscode.window.showTextDocument(document)
    await exportAs('markdown', [])
    assert.match(await vscode.env.clipboard.readText(), /^# Letters were late\n/)
  })

  it('leaves out what is to be hidden, in pictures as well', async () => {
    await exportAs('html', ['names', 'hosts'], workspaceFile('hidden.html'))
    const page = await textOf('hidden.html')
    assert.doesNotMatch(page, /Ana|Silva|db-7|shop/)
    assert.match(page, /Person A emptied <code>host-1\.example<\/code>/)
  })

  it('never writes over the document itself', async () => {
    assert.match(await exportAs('slides', [], editor.document.uri), /is the document itself/)
    assert.equal(await textOf(name), review)
  })

  it('says when a file cannot be written', async () => {
    assert.match(await exportAs('slides', [], workspaceFile(`${name}/below.md`)), /could not be written/)
  })

  it('has nothing to do where no postmortem is open', async () => {
    await closeAll()
    assert.match(await exportAs('slack'), /^No postmortem is open/)
  })
})
