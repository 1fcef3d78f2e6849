/** Findings as a person sees them while writing. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {waitFor} from '../harness/waiting.ts'
import {blame, clean, closeAll, edit, findingsIn, rulesIn, showFile, undo, waitForNoFinding, waitForRule, waitUntilRead} from './editing.ts'

const faulty = clean.replace('Mail was late by', `${blame.sentence} It was`)

describe('findings', () => {
  afterEach(closeAll)

  it('appear as one writes and go when the text is mended', async () => {
    const editor = await showFile('postmortem-writing.md', clean)
    await waitUntilRead()
    await vscode.window.showTextDocument(editor.document)
    assert.deepEqual(rulesIn(editor.document), [])
    const again = vscode.window.activeTextEditor!
    await edit(again, 'All 1,200', `${blame.sentence} All 1,200`)
    const finding = await waitForRule(editor.document, blame.rule)
    assert.match(again.document.getText(finding.range), /human error/)
    await undo()
    await waitForNoFinding(editor.document)
  })

  it('go when the document is closed', async () => {
    const {document} = await showFile('postmortem-closed.md', faulty)
    await waitForRule(document, blame.rule)
    await closeAll()
    await waitForNoFinding(document)
  })

  it('are not shown where a comment silences them', async () => {
    const {document} = await showFile('postmortem-silenced.md', faulty.replace('3 March.', `3 March. <!-- postmortem-ignore ${blame.rule} -- quoted -->`))
    await waitUntilRead()
    assert.deepEqual(rulesIn(document), [])
  })

  it('link to the page of their rule', async () => {
    const {document} = await showFile('postmortem-linked.md', faulty)
    const {code} = await waitForRule(document, blame.rule)
    assert.ok(typeof code === 'object')
    assert.equal(code.target.toString(true), `command:postmortem.explainRule?["${blame.rule}"]`)
  })

  it('follow the settings', async () => {
    const {document} = await showFile('postmortem-settings.md', faulty)
    await waitForRule(document, blame.rule)
    const settings = vscode.workspace.getConfiguration('postmortem.rules')
    await settings.update(blame.rule, 'error', vscode.ConfigurationTarget.Workspace)
    await waitFor('an error', () => findingsIn(document).some(({severity}) => severity === vscode.DiagnosticSeverity.Error))
    await settings.update(blame.rule, 'off', vscode.ConfigurationTarget.Workspace)
    await waitForNoFinding(document)
    await settings.update(blame.rule, undefined, vscode.ConfigurationTarget.Workspace)
    await waitForRule(document, blame.rule)
  })

  it('follow the configuration file of the team', async () => {
    const {document} = await showFile('team/postmortem-configured.md', faulty)
    await waitForRule(document, blame.rule)
    await showFile('team/.postmortem.yml', `rules:\n  ${blame.rule}: off\n`)
    await waitForNoFinding(document)
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(document.uri, '../.postmortem.yml'))
    await waitForRule(document, blame.rule)
  })

  it('stand in documents with CR LF where the words are', async () => {
    const {document} = await showFile('postmortem-crlf.md', faulty.replaceAll('\n', '\r\n'))
    assert.equal(document.eol, vscode.EndOfLine.CRLF)
    const finding = await waitForRule(document, blame.rule)
    assert.match(document.getText(finding.range), /human error/)
  })

  it('do not show in the past of a file', async () => {
    const past = vscode.workspace.registerTextDocumentContentProvider('past', {provideTextDocumentContent: () => faulty})
    const original = vscode.Uri.parse('past:/postmortem-compared.md')
    const {document} = await showFile('postmortem-compared.md', faulty)
    await closeAll()
    await vscode.commands.executeCommand('vscode.diff', original, document.uri)
    await waitFor('the findings of the new side', () => vscode.languages.getDiagnostics(document.uri).length > 0)
    assert.deepEqual(vscode.languages.getDiagnostics(original), [])
    past.dispose()
  })
})
