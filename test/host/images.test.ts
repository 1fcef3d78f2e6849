/** Pictures of a postmortem are looked for where the document says, and again when files come and go. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {clean, closeAll, showFile, waitForNo, waitForRule} from './editing.ts'

describe('the pictures of a postmortem', () => {
  afterEach(closeAll)

  it('are missing until their files are there, and again when these are gone, or their folder is', async () => {
    const folder = workspaceFile('graphs')
    const file = workspaceFile('graphs/queue age.png')
    const {document} = await showFile(
      'postmortem-pictures.md',
      clean.replace('All 1,200', '![Age](graphs/queue%20age.png) ![Web](https://grafana.example/a.png)\n\nAll 1,200'),
    )
    const finding = await waitForRule(document, 'missing-image')
    assert.equal(document.getText(finding.range), '![Age](graphs/queue%20age.png)')
    await vscode.workspace.fs.writeFile(file, new Uint8Array([1]))
    await waitForNo(document, 'missing-image')
    await vscode.workspace.fs.delete(file)
    await waitForRule(document, 'missing-image')
    await vscode.workspace.fs.writeFile(file, new Uint8Array([1]))
    await waitForNo(document, 'missing-image')
    await vscode.workspace.fs.delete(folder, {recursive: true})
    await waitForRule(document, 'missing-image')
  })
})
