/** Commands about a timeline, run as other extensions and key bindings run them. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {waitFor} from '../harness/waiting.ts'
import {actionsAt, choose, clean, closeAll, showFile, undo, waitForRule} from './editing.ts'

const withTimeline = (timeline: string): string =>
  clean.replace('## Impact', `## Timeline\n\n${timeline}\n\n## Impact`).replace('All 1,200', 'The cause is TBD. All 1,200')

const open = async (name: string, timeline: string): Promise<vscode.TextEditor> => {
  const editor = await showFile(name, withTimeline(timeline))
  await waitForRule(editor.document, 'placeholder-text')
  return editor
}

const run = (command: string, ...given: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`postmortem.${command}`, ...given)

describe('the timeline', () => {
  afterEach(closeAll)

  it('is converted in one step, from the light bulb on an entry and nowhere else', async () => {
    const {document} = await open('postmortem-zones.md', '- 2026-03-04 10:42 CET: the relay stops')
    const line = document
      .getText()
      .split('\n')
      .findIndex(one => one.includes('10:42'))
    const title = 'Convert all times to UTC'
    assert.ok(!(await actionsAt(document, new vscode.Range(0, 0, 0, 0), 'refactor.rewrite')).some(action => action.title === title))
    await choose(await actionsAt(document, new vscode.Range(line, 4, line, 4), 'refactor.rewrite'), title)
    assert.equal(document.getText(), withTimeline('- 2026-03-04 09:42 UTC: the relay stops'))
    await undo()
    assert.equal(document.getText(), withTimeline('- 2026-03-04 10:42 CET: the relay stops'))
  })

  it('says why it stays as it is, and goes to the entry', async () => {
    const {document} = await showFile(
      'postmortem-undated.md',
      '# Postmortem\n\n## Timeline\n\n- 10:42 CET: the relay stops\n\n## Impact\n\nTBD\n',
    )
    await waitForRule(document, 'placeholder-text')
    const editor = vscode.window.activeTextEditor!
    assert.match(String(await run('convertTimes', document.uri.toString(), 'UTC')), /^Of this entry no day is known/)
    assert.match(document.lineAt(editor.selection.active.line).text, /10:42/)
    const {document: empty} = await open('postmortem-untold.md', 'Nothing yet.')
    assert.equal(await run('shiftTimes', 7), 'No entry of a timeline tells a time here.')
    assert.equal(empty.getText(), withTimeline('Nothing yet.'))
  })

  it('moves by minutes', async () => {
    const {document} = await open('postmortem-moved.md', '- 10:42: the relay stops\n- 10:50: the relay runs')
    await run('shiftTimes', -43)
    await waitFor('the times', () => document.getText() === withTimeline('- 09:59: the relay stops\n- 10:07: the relay runs'), {
      state: () => document.getText(),
    })
  })

  it('becomes a table, and a list again', async () => {
    const list = '- 10:42: the relay stops\n- 10:50: the relay runs'
    const {document} = await open('postmortem-turned.md', list)
    await run('turnTimeline')
    assert.equal(
      document.getText(),
      withTimeline('| Time | Event |\n| --- | --- |\n| 10:42 | the relay stops |\n| 10:50 | the relay runs |'),
    )
    await run('turnTimeline')
    assert.equal(document.getText(), withTimeline(list.replaceAll(': ', ' – ')))
  })

  it('gets an entry with the present time', async () => {
    const {document} = await open('postmortem-now.md', '- 2026-03-04 10:42 UTC: the relay stops')
    const before = Date.now()
    await run('addEntry')
    const [, stamp = ''] = /stops\n- (\d{4}-\d\d-\d\d \d\d:\d\d) UTC: …\n/.exec(document.getText()) ?? []
    const told = Date.parse(`${stamp.replace(' ', 'T')}Z`)
    assert.ok(told >= before - 60_000 && told <= Date.now(), document.getText())
    assert.equal(document.getText(vscode.window.activeTextEditor!.selection), '…')
  })

  const told = '- 2026-03-04 10:00 UTC: The limit is set.\n- 10:42 UTC: A customer calls.'
  const marked = told.replace('set.', 'set. *(introduced)*').replace('calls.', 'calls. *(detected)*')

  it('has its milestones marked and its metrics written, each in one step', async () => {
    const editor = await open('postmortem-marked.md', told)
    const {document} = editor
    assert.match(String(await run('insertMetrics')), /^The timeline does not tell two milestones/)
    for (const [words, milestone] of [
      ['The limit', 'introduced'],
      ['A customer', 'detected'],
    ] as const) {
      const place = document.positionAt(document.getText().indexOf(words))
      editor.selection = new vscode.Selection(place, place)
      await run('markEntry', milestone)
    }
    assert.equal(document.getText(), withTimeline(marked))
    await run('insertMetrics')
    const row = '| Time to detect | 42 min | introduced at 10:00 UTC, detected at 10:42 UTC |'
    assert.equal(document.getText(), withTimeline(`${marked}\n\n| Metric | Took | Between |\n| --- | --- | --- |\n${row}`))
    assert.equal(await run('insertMetrics'), 'The metrics in the document are up to date.')
    await undo()
    assert.equal(document.getText(), withTimeline(marked))
  })

  it('shows beside an entry how long it came after the one before, and its milestone, as the setting says', async () => {
    const {document} = await open(
      'postmortem-hints.md',
      `${marked}\n- ~10:50 UTC: Bo looks.\n- ??:?? UTC: Ada, too.\n- 11:00 UTC: It runs.`,
    )
    const hints = async (from = 0): Promise<readonly string[]> => {
      const range = new vscode.Range(from, 0, document.lineCount, 0)
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, range)
      return found.map(({label, position}) => `${document.lineAt(position.line).text.slice(-14)} ${typeof label === 'string' ? label : ''}`)
    }
    const [introduced, detected] = ['*(introduced)* introduced', '. *(detected)* detected · 42 min']
    const waited = 'UTC: Bo looks. +8 min (5 min 30 s to 10 min 30 s)'
    assert.deepEqual((await hints()).toSorted(), [introduced, detected, waited].toSorted(), 'no time is told twice')
    assert.deepEqual(await hints(document.getText().slice(0, document.getText().indexOf('~10:50')).split('\n').length - 1), [waited])
    const settings = vscode.workspace.getConfiguration('postmortem')
    try {
      await settings.update('timeline.hints', 'milestones', vscode.ConfigurationTarget.Global)
      assert.deepEqual(await hints(), [introduced, detected])
      await settings.update('timeline.hints', 'off', vscode.ConfigurationTarget.Global)
      assert.deepEqual(await hints(), [])
    } finally {
      await settings.update('timeline.hints', undefined, vscode.ConfigurationTarget.Global)
    }
  })
})
