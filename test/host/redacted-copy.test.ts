/** A copy without names, machines, tickets and money, beside the document in VS Code's own comparison. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, showFile, waitUntilRead} from './editing.ts'

const review = `---
postmortem: true
commander: Ana Silva
---

# Mail was late

Ana restarted \`db-7.shop.corp\` (10.2.3.4) for [SHOP-12](https://jira.shop.corp/browse/SHOP-12), which cost $40k.
`

const hidden = `---
postmortem: true
commander: Person A
---

# Mail was late

Person A restarted \`host-1.example\` (192.0.2.1) for [TICKET-1](https://tickets.example/TICKET-1), which cost an amount.
`

const classes = ['names', 'hosts', 'addresses', 'tickets', 'money', 'links']

const redact = (...given: readonly unknown[]): Thenable<vscode.Uri | undefined> =>
  vscode.commands.executeCommand('postmortem.redact', ...given)

describe('Make Redacted Copy', () => {
  let document: vscode.TextDocument
  beforeEach(async () => {
    await showFile('postmortem-redacted.md', review)
    await waitUntilRead()
    ;({document} = await showFile('postmortem-redacted.md', review))
  })
  afterEach(closeAll)

  it('shows the copy beside the document, which stays as it is', async () => {
    const copy = (await redact(classes))!
    const {input} = vscode.window.tabGroups.activeTabGroup.activeTab!
    assert.ok(input instanceof vscode.TabInputTextDiff)
    assert.deepEqual([input.original.toString(), input.modified.toString()], [document.uri.toString(), copy.toString()])
    assert.equal(copy.scheme, 'untitled')
    const shown = await vscode.workspace.openTextDocument(copy)
    assert.deepEqual([shown.getText(), shown.languageId], [hidden, 'markdown'])
    assert.equal(document.getText(), review)
    assert.equal(document.isDirty, false)
  })

  it('hides what is chosen and no more', async () => {
    const copy = (await redact(['names']))!
    const shown = await vscode.workspace.openTextDocument(copy)
    assert.equal(shown.getText(), review.replaceAll('Ana Silva', 'Person A').replaceAll('Ana', 'Person A'))
  })

  it('makes none where nothing is chosen', async () => {
    assert.equal(await redact([]), undefined)
    assert.ok(vscode.window.tabGroups.activeTabGroup.activeTab!.input instanceof vscode.TabInputText)
  })
})
