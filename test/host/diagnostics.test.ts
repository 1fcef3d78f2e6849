/** Findings as a person sees them while writing. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {waitFor} from '../harness/waiting.ts'
import {
  clean,
  closeAll,
  edit,
  fault,
  faulty,
  findingsIn,
  rulesIn,
  showFile,
  undo,
  waitForNo,
  waitForRule,
  waitUntilRead,
} from './editing.ts'

describe('findings', () => {
  afterEach(closeAll)

  it('appear as one writes and go when the text is mended', async () => {
    const editor = await showFile('postmortem-writing.md', clean)
    await waitUntilRead()
    await vscode.window.showTextDocument(editor.document)
    assert.ok(!rulesIn(editor.document).includes(fault.rule))
    const again = vscode.window.activeTextEditor!
    await edit(again, 'All 1,200', `${fault.sentence} All 1,200`)
    const finding = await waitForRule(editor.document, fault.rule)
    assert.equal(again.document.getText(finding.range), fault.words)
    await undo()
    await waitForNo(editor.document, fault.rule)
  })

  it('go when the document is closed', async () => {
    const {document} = await showFile('postmortem-closed.md', faulty)
    await waitForRule(document, fault.rule)
    await closeAll()
    await waitFor('no finding', () => findingsIn(document).length === 0)
  })

  it('are not shown where a comment silences them', async () => {
    const {document} = await showFile(
      'postmortem-silenced.md',
      faulty.replace('free plan.', `free plan. <!-- postmortem-ignore ${fault.rule} -- quoted -->`),
    )
    await waitUntilRead()
    assert.ok(!rulesIn(document).includes(fault.rule))
  })

  it('link to the page of their rule', async () => {
    const {document} = await showFile('postmortem-linked.md', faulty)
    const {code} = await waitForRule(document, fault.rule)
    assert.ok(typeof code === 'object')
    assert.equal(code.target.toString(true), `command:postmortem.explainRule?["${fault.rule}"]`)
  })

  it('say why under the pointer, once and with the way to their page', async () => {
    const said = async (document: vscode.TextDocument): Promise<readonly string[]> => {
      const position = document.positionAt(document.getText().indexOf(fault.words))
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position)
      return hovers.flatMap(({contents}) => contents.map(content => (typeof content === 'string' ? content : content.value)))
    }
    const {document} = await showFile('postmortem-why.md', faulty)
    const {message} = await waitForRule(document, fault.rule)
    const [why = '', ...others] = await said(document)
    assert.deepEqual(others, [])
    assert.match(why, new RegExp(`^\\p{Lu}.*\\. \\[[^\\]]*“${fault.rule}”\\]\\(command:postmortem\\.explainRule\\?`, 'u'))
    assert.ok(!why.includes(message))
    const silenced = faulty.replace('free plan.', `free plan. <!-- postmortem-ignore ${fault.rule} -- quoted -->`)
    const {document: quiet} = await showFile('postmortem-no-why.md', silenced)
    await waitUntilRead()
    assert.deepEqual(await said(quiet), [])
  })

  it('follow the settings', async () => {
    const {document} = await showFile('postmortem-settings.md', faulty)
    await waitForRule(document, fault.rule)
    const settings = vscode.workspace.getConfiguration('postmortem.rules')
    await settings.update(fault.rule, 'error', vscode.ConfigurationTarget.Workspace)
    await waitFor('an error', () => findingsIn(document).some(({severity}) => severity === vscode.DiagnosticSeverity.Error))
    await settings.update(fault.rule, 'off', vscode.ConfigurationTarget.Workspace)
    await waitForNo(document, fault.rule)
    await settings.update(fault.rule, undefined, vscode.ConfigurationTarget.Workspace)
    await waitForRule(document, fault.rule)
  })

  it('are those that are sure, and for those who look thoroughly what is worth a second look', async () => {
    const doubtful = 'It was believed that the risk was low.'
    const {document} = await showFile('postmortem-doubtful.md', faulty.replace('on 3 March.', `on 3 March. ${doubtful}`))
    await waitForRule(document, fault.rule)
    assert.ok(document.getText().includes(doubtful))
    assert.ok(!rulesIn(document).includes('evasion'))
    const settings = vscode.workspace.getConfiguration('postmortem')
    await settings.update('sensitivity', 'thorough', vscode.ConfigurationTarget.Workspace)
    await waitForRule(document, 'evasion')
    await settings.update('sensitivity', undefined, vscode.ConfigurationTarget.Workspace)
    await waitForNo(document, 'evasion')
  })

  it('follow the configuration file of the team', async () => {
    const {document} = await showFile('team/postmortem-configured.md', faulty)
    await waitForRule(document, fault.rule)
    await showFile('team/.postmortem.yml', `rules:\n  ${fault.rule}: off\n`)
    await waitForNo(document, fault.rule)
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(document.uri, '../.postmortem.yml'))
    await waitForRule(document, fault.rule)
  })

  it('stand in documents with CR LF where the words are', async () => {
    const {document} = await showFile('postmortem-crlf.md', faulty.replaceAll('\n', '\r\n'))
    assert.equal(document.eol, vscode.EndOfLine.CRLF)
    const finding = await waitForRule(document, fault.rule)
    assert.equal(document.getText(finding.range), fault.words)
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
