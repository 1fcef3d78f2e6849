/** What the light bulb offers and does. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {waitFor} from '../harness/waiting.ts'
import {actionsAt, choose, closeAll, fault, faulty, findingsIn, rulesIn, showFile, undo, waitForNo, waitForRule} from './editing.ts'

const owing = '---\nprofile: light\n---\n\n# Mail was late\n\n## Summary\n\nMail was late by two hours.\n'
const blaming = `---
profile: light
responders: [Dmitri (the relay’s owner)]
---

# Mail was late

## What happened

Dmitri broke the relay with his patch.

## Lessons learned

We should have added an alert on the relay.

## Action items

- [ ] Restart the relay by itself (@dana, due 2096-05-01, #12)
`
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
    // The section is there now, and nothing is written in it.
    await waitFor('the lack to be told on the new heading', () =>
      findingsIn(document).some(
        (finding, index) =>
          rulesIn(document)[index] === 'missing-section' &&
          finding.message.startsWith('Nothing written') &&
          document.getText(finding.range) === '## Action items',
      ),
    )
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
    const ignore = (await actionsAt(document, range)).find(({command}) => command?.command === 'postmortem.ignore')
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

  it('ignores a rule in the workspace by the team’s file, which it makes, and then adds to', async () => {
    const file = workspaceFile('.postmortem.yml')
    const inFile = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
    const {document} = await showFile('postmortem-workspace.md', faulty.replace('All 1,200', 'The engineer forgot to test. All 1,200'))
    try {
      for (const [rule, expected] of [
        [fault.rule, `rules:\n  ${fault.rule}: off # ours\n`],
        ['mental-state', `rules:\n  ${fault.rule}: off # ours\n  mental-state: off # ours\n`],
      ] as const) {
        const {range} = await waitForRule(document, rule)
        const ignore = (await actionsAt(document, range)).find(({command}) => command?.command === 'postmortem.ignore')
        await vscode.commands.executeCommand('postmortem.ignoreInWorkspace', ignore?.command?.arguments?.[0], 'ours')
        assert.equal(await inFile(), expected)
        await waitForNo(document, rule)
      }
    } finally {
      await vscode.workspace.fs.delete(file)
    }
    await waitForRule(document, fault.rule)
  })

  it('explains a rule beside the text', async () => {
    const {document} = await showFile('postmortem-explained.md', faulty)
    const {range} = await waitForRule(document, fault.rule)
    await choose(await actionsAt(document, range), `Explain “${fault.rule}”`)
    await waitFor('the page of the rule', () =>
      vscode.window.tabGroups.all.flatMap(group => group.tabs).some(tab => tab.label.includes(fault.rule)),
    )
    const page = await vscode.commands.executeCommand<string>(
      'markdown.api.render',
      await vscode.workspace.openTextDocument(vscode.Uri.parse(`postmortem-rule:/${fault.rule}.md`)),
    )
    assert.match(page, /PM003/)
  })

  it('says a finding anew, with the cursor in the gap, in one step', async () => {
    const editor = await showFile('postmortem-anew.md', blaming)
    const {document} = editor
    const {range} = await waitForRule(document, 'blamed-person')
    const action = (await actionsAt(document, range)).find(({title}) => title.startsWith('Say “It was possible'))
    assert.equal(action?.title, 'Say “It was possible to break the relay with the patch, because ….”')
    assert.ok(action.kind?.contains(vscode.CodeActionKind.QuickFix) && !action.isPreferred)
    await choose([action], /./)
    assert.equal(
      document.getText(),
      blaming.replace('Dmitri broke the relay with his patch', 'It was possible to break the relay with the patch, because …'),
    )
    assert.equal(document.getText(editor.selection), '…')
    await undo()
    assert.equal(document.getText(), blaming)
  })

  it('says the role of the front matter for a name, or one that is chosen', async () => {
    const {document} = await showFile('postmortem-role.md', blaming)
    const {range} = await waitForRule(document, 'blamed-person')
    const actions = await actionsAt(document, range)
    const [role] = actions.filter(({kind}) => kind?.value === 'refactor.rewrite')
    assert.equal(role?.title, 'Say “the relay’s owner” for “Dmitri”')
    await choose([role], /./)
    assert.equal(document.getText(), blaming.replace('\nDmitri broke', '\nThe relay’s owner broke'))
    await undo()
    const ignore = actions.find(({command}) => command?.command === 'postmortem.ignore')
    const [{rule, start, end}] = ignore?.command?.arguments as [{rule: string; start: number; end: number}]
    const reference = {uri: document.uri.toString(), version: document.version, rule, start, end}
    await vscode.commands.executeCommand('postmortem.sayRole', reference, 'Dmitri', 'release manager')
    assert.equal(document.getText(), blaming.replace('\nDmitri broke', '\nThe release manager broke'))
  })

  const often = blaming.replace(
    '## Lessons learned\n',
    'Mail came back when Dmitri took the patch back, which Dmitri Orlov saw.\n\n## Lessons learned\n\nThen Dmitri’s alert rang.\n',
  )
  const placesOf = (document: vscode.TextDocument, words: string): vscode.Range => {
    const start = document.positionAt(document.getText().indexOf(words))
    return new vscode.Range(start, start)
  }

  it('says the role in the sentence or wherever the name stands', async () => {
    const {document} = await showFile('postmortem-often.md', often)
    const {range} = await waitForRule(document, 'blamed-person')
    const title = 'Say “the relay’s owner” for “Dmitri”'
    const titles = (await actionsAt(document, range)).map(action => action.title).filter(one => one.startsWith(title))
    assert.deepEqual(titles, [title, `${title} in all 3 places`])
    await choose(await actionsAt(document, range), `${title} in all 3 places`)
    assert.equal(
      document.getText(),
      often
        .replace('\nDmitri broke', '\nThe relay’s owner broke')
        .replace('when Dmitri took', 'when the relay’s owner took')
        .replace('Then Dmitri’s', 'Then the relay’s owner’s'),
    )
    await undo()
    assert.equal(document.getText(), often)
  })

  it('says a role for the name at the cursor, found fault with or not', async () => {
    const editor = await showFile('postmortem-cursor.md', often)
    const {document} = editor
    await waitForRule(document, 'blamed-person')
    editor.selection = new vscode.Selection(placesOf(document, 'Dmitri took').start, placesOf(document, 'Dmitri took').end)
    await vscode.commands.executeCommand('postmortem.sayRole', undefined, undefined, 'operator', false)
    assert.equal(document.getText(), often.replace('when Dmitri took', 'when the operator took'))
  })

  it('offers the role on the name too, where the words at fault stand elsewhere in the sentence', async () => {
    const text = blaming.replace('Dmitri broke the relay with his patch', 'Mail was late since Dmitri, on that evening, forgot the alert')
    const {document} = await showFile('postmortem-subordinate.md', text)
    await waitForRule(document, 'mental-state')
    const titles = (await actionsAt(document, placesOf(document, 'Dmitri, on'))).map(({title}) => title)
    assert.ok(titles.includes('Say “the relay’s owner” for “Dmitri”'), titles.join(', '))
  })

  it('puts blanks for an owner and a date, with the cursor in the first', async () => {
    const text = blaming.replace(' (@dana, due 2096-05-01, #12)', '')
    const editor = await showFile('postmortem-unowned.md', text)
    const {document} = editor
    const {range} = await waitForRule(document, 'unowned-action')
    await choose(await actionsAt(document, range), 'Add an owner and a date…')
    assert.equal(document.getText(), text.replace('by itself', 'by itself (@…, due …)'))
    assert.equal(document.getText(editor.selection), '…')
    await editor.edit(builder => builder.replace(editor.selection, 'dana'))
    assert.match(document.getText(), /by itself \(@dana, due …\)/)
    await waitForNo(document, 'unowned-action')
    await waitForRule(document, 'undated-action')
  })

  it('asks for the severity and chooses none', async () => {
    const editor = await showFile('postmortem-unsevere.md', blaming)
    const {document} = editor
    const {range} = await waitForRule(document, 'missing-severity')
    await choose(await actionsAt(document, range), 'Choose a severity…')
    assert.equal(document.getText(), blaming.replace('---\n', '---\nseverity: …\n'))
    assert.equal(document.getText(editor.selection), '…')
    await waitForRule(document, 'missing-severity')
    await undo()
    assert.equal(document.getText(), blaming)
  })

  it('takes a thought to the whys in one step that leaves the words', async () => {
    const {document} = await showFile('postmortem-elsewhere.md', blaming)
    const {range} = await waitForRule(document, 'blamed-person')
    const why = (await actionsAt(document, range)).filter(({kind}) => kind?.value === 'refactor.extract')
    await choose(why, 'Ask in the 5 Whys: Why was it possible to break the relay with the patch?')
    assert.match(
      document.getText(),
      /\nDmitri broke[^#]+## 5 Whys\n\n\*\*Problem:\*\*[^#]*\n- Why was it possible to break the relay with the patch\?\n/,
    )
    await undo()
    assert.equal(document.getText(), blaming)
  })

  it('takes a wish to the action items in one step that leaves the words', async () => {
    const {document} = await showFile('postmortem-wish.md', blaming)
    const wish = await waitForRule(document, 'counterfactual')
    await choose(await actionsAt(document, wish.range), 'Add the action item: Add an alert on the relay')
    assert.ok(document.getText().startsWith(blaming.trimEnd()))
    assert.match(document.getText(), /\n- \[ \] Add an alert on the relay\n$/)
  })

  it('says where an action item was written that is out of sight, and nothing of one that is seen', async () => {
    const title = 'Add the action item: Add an alert on the relay'
    const near = await showFile('postmortem-near.md', blaming)
    const wish = await waitForRule(near.document, 'counterfactual')
    assert.equal(await choose(await actionsAt(near.document, wish.range), title), undefined)
    const far = await showFile('postmortem-far.md', blaming.replace('## Lessons', `${'It took long.\n\n'.repeat(100)}## Lessons`))
    const wished = await waitForRule(far.document, 'counterfactual')
    const answer = await choose(await actionsAt(far.document, wished.range), title)
    assert.match(String(answer), /^Written in line 2\d\d: - \[ \] Add an alert on the relay$/)
  })

  it('has one entry to ignore and one to explain, however many findings stand on the line', async () => {
    const {document} = await showFile('postmortem-many.md', '# Mail was late\n\n## What happened\n\nMail was late.\n')
    await waitForRule(document, 'missing-section')
    const actions = await actionsAt(document, new vscode.Range(0, 2, 0, 2))
    const commands = actions.flatMap(({command}) => command?.command ?? [])
    assert.deepEqual(commands, ['postmortem.fixAll', 'postmortem.ignore', 'postmortem.explainRule'])
    const fixes = actions.slice(0, -commands.length)
    assert.ok(
      fixes.length > 1 && fixes.every(({title}) => /^(?:Add the “|Choose a severity…$)/.test(title)),
      actions.map(({title}) => title).join(', '),
    )
    const preferred = fixes.map(({isPreferred}) => isPreferred === true)
    assert.deepEqual(
      preferred,
      preferred.toSorted((a, b) => Number(b) - Number(a)),
    )
  })

  it('takes any name of a profile in the settings', async () => {
    const settings = vscode.workspace.getConfiguration('postmortem')
    await settings.update('profile', 'of-our-team', vscode.ConfigurationTarget.Workspace)
    const file = vscode.Uri.joinPath(workspaceFile('.vscode'), 'settings.json')
    const {document} = await showFile('postmortem-profile.md', faulty)
    await vscode.window.showTextDocument(file)
    await waitForRule(document, fault.rule)
    assert.deepEqual(vscode.languages.getDiagnostics(file), [])
    await settings.update('profile', undefined, vscode.ConfigurationTarget.Workspace)
  })

  it('has a profile chosen by its name', async () => {
    const said = (): unknown => vscode.workspace.getConfiguration('postmortem').inspect('profile')?.workspaceValue
    const {document} = await showFile('postmortem-chosen.md', faulty.replace('profile: light\n', ''))
    await waitForRule(document, 'missing-section')
    await vscode.commands.executeCommand('postmortem.chooseProfile', 'light')
    assert.equal(said(), 'light')
    await waitForNo(document, 'missing-section')
    await vscode.workspace.getConfiguration('postmortem').update('profile', undefined, vscode.ConfigurationTarget.Workspace)
  })

  it('says nothing where there is no finding', async () => {
    const {document} = await showFile('postmortem-quiet.md', faulty)
    await waitForRule(document, fault.rule)
    const ours = (await actionsAt(document, new vscode.Range(0, 0, 0, 0))).filter(({command}) => command?.command.startsWith('postmortem.'))
    assert.deepEqual(ours, [])
  })
})
