/** What the light bulb offers and does. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {waitFor} from '../harness/waiting.ts'
import {actionsAt, choose, closeAll, fault, faulty, showFile, undo, waitForNo, waitForRule} from './editing.ts'

const owing = '---\nprofile: light\n---\n\n# Mail was late\n\n## Summary\n\nMail was late by two hours.\n'
const onTitle = new vscode.Range(4, 2, 4, 2)

describe('the light bulb', () => {
  afterEach(closeAll)

  it('adds a missing section from anywhere on the title, in one step', async () => {
    const {document} = await showFile('postmortem-owing.md', owing)
    await waitForRule(document, 'missing-section')
    await choose(await actionsAt(document, onTitle), 'Add the “Action items” section')
    assert.ok(document.getText().startsWith(owing))
    assert.match(document.getText(), /\n## Action items\n/)
    await undo()
    assert.equal(document.getText(), owing)
  })

  it('leaves every other byte of a document with CR LF', async () => {
    const text = owing.replaceAll('\n', '\r\n')
    const {document} = await showFile('postmortem-owing-crlf.md', text)
    await waitForRule(document, 'missing-section')
    await choose(await actionsAt(document, onTitle), 'Add the “Action items” section')
    assert.ok(document.getText().startsWith(text))
    assert.doesNotMatch(document.getText(), /(?<!\r)\n/)
  })

  it('fixes all on save when asked to', async () => {
    const {document} = await showFile('postmortem-all.md', owing)
    await waitForRule(document, 'missing-section')
    const actions = await actionsAt(document, new vscode.Range(0, 0, document.lineCount, 0), 'source.fixAll.postmortem')
    assert.equal(actions.length, 1)
    await choose(actions, /./)
    await waitForNo(document, 'missing-section')
    await undo()
    assert.equal(document.getText(), owing)
  })

  it('prefers the safe fix of a finding', async () => {
    const {document} = await showFile('postmortem-preferred.md', owing)
    await waitForRule(document, 'missing-section')
    const [first] = await actionsAt(document, onTitle, 'quickfix')
    assert.equal(first?.title, 'Add the “Action items” section')
    assert.equal(first.isPreferred, true)
  })

  it('ignores a finding here, with a reason, in one step', async () => {
    const {document} = await showFile('postmortem-ignored.md', faulty)
    const {range} = await waitForRule(document, fault.rule)
    const ignore = (await actionsAt(document, range)).find(({command}) => command?.command === 'postmortem.ignoreHere')
    const [reference] = (ignore?.command?.arguments ?? []) as unknown[]
    await vscode.commands.executeCommand('postmortem.ignoreHere', reference, 'quoted from a mail')
    assert.equal(
      document.getText(),
      faulty.replace('free plan.', `free plan. <!-- postmortem-ignore ${fault.rule} -- quoted from a mail -->`),
    )
    await waitForNo(document, fault.rule)
    await undo()
    assert.equal(document.getText(), faulty)
  })

  it('ignores a finding at the cursor from the palette', async () => {
    const editor = await showFile('postmortem-palette.md', faulty)
    const {range} = await waitForRule(editor.document, fault.rule)
    editor.selection = new vscode.Selection(range.start, range.start)
    await vscode.commands.executeCommand('postmortem.ignoreInFile', undefined, 'all quoted')
    assert.match(
      editor.document.getText(),
      /^---\nprofile: light\n---\n\n<!-- postmortem-ignore-file placeholder-text -- all quoted -->\n\n# Mail/,
    )
    await waitForNo(editor.document, fault.rule)
  })

  it('ignores a rule in the workspace', async () => {
    const {document} = await showFile('postmortem-workspace.md', faulty)
    const {range} = await waitForRule(document, fault.rule)
    await choose(await actionsAt(document, range), `Ignore “${fault.rule}” in this workspace`)
    await waitForNo(document, fault.rule)
    await vscode.workspace.getConfiguration('postmortem.rules').update(fault.rule, undefined, vscode.ConfigurationTarget.Workspace)
    await waitForRule(document, fault.rule)
  })

  it('explains a rule beside the text', async () => {
    const {document} = await showFile('postmortem-explained.md', owing)
    const {range} = await waitForRule(document, 'missing-section')
    await choose(await actionsAt(document, range), 'Explain “missing-section”')
    await waitFor('the page of the rule', () =>
      vscode.window.tabGroups.all.flatMap(group => group.tabs).some(tab => tab.label.includes('missing-section')),
    )
    const page = await vscode.commands.executeCommand<string>(
      'markdown.api.render',
      await vscode.workspace.openTextDocument(vscode.Uri.parse('postmortem-rule:/missing-section.md')),
    )
    assert.match(page, /PM001/)
  })

  it('says nothing where there is no finding', async () => {
    const {document} = await showFile('postmortem-quiet.md', faulty)
    await waitForRule(document, fault.rule)
    const ours = (await actionsAt(document, new vscode.Range(0, 0, 0, 0))).filter(({command}) => command?.command.startsWith('postmortem.'))
    assert.deepEqual(ours, [])
  })
})
