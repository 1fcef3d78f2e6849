/** What commands answer that have nothing to do. Each answers with one sentence, which it shows and returns. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {waitFor} from '../harness/waiting.ts'
import {clean, closeAll, findingsIn, showFile, waitForRule, waitUntilRead} from './editing.ts'

const run = (command: string, ...given: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`postmortem.${command}`, ...given)

const aboutPostmortems = [
  'fixAll',
  'insertSection',
  'sayRole',
  'ignore',
  'ignoreHere',
  'ignoreInFile',
  'ignoreInWorkspace',
  'savePicture',
  'copyMermaid',
  'keepDiagram',
  'openDiagram',
  'addEntry',
  'convertTimes',
  'shiftTimes',
  'markEntry',
  'insertMetrics',
  'turnTimeline',
  'normaliseTimes',
]

describe('a command that can do nothing', () => {
  afterEach(closeAll)

  for (const command of aboutPostmortems)
    it(`says that no postmortem is open: ${command}`, async () => {
      await closeAll()
      await waitFor('no tab', () => vscode.window.tabGroups.all.every(({tabs}) => tabs.length === 0))
      assert.equal(await run(command), 'No postmortem is open, so there is nothing to do.')
    })

  it('says that nothing is open to be treated as a postmortem', async () => {
    await closeAll()
    await waitFor('no tab', () => vscode.window.tabGroups.all.every(({tabs}) => tabs.length === 0))
    assert.match(String(await run('switchKind')), /^No Markdown file is open/)
  })

  it('says that the file is none', async () => {
    await waitUntilRead()
    await closeAll()
    await showFile('notes.md', '# Notes\n\nMilk and bread.\n')
    const answer = (): Thenable<unknown> => run('sayRole')
    await waitFor('the notes to have been read', async () => (await answer()) !== 'No postmortem is open, so there is nothing to do.')
    assert.equal(await answer(), '“notes.md” does not count as a postmortem, so there is nothing to do.')
  })

  it('says what it found nothing of', async () => {
    const {document} = await showFile('postmortem-quiet.md', clean)
    await waitUntilRead()
    const editor = await vscode.window.showTextDocument(document)
    const words = document.positionAt(document.getText().indexOf('customers of'))
    editor.selection = new vscode.Selection(words, words)
    assert.equal(await run('fixAll', document.uri.toString()), 'There is nothing to fix that would keep every word.')
    assert.equal(await run('ignoreHere'), 'There is no finding at the cursor.')
    assert.match(String(await run('sayRole')), /^No name stands at the cursor/)
    for (const command of ['savePicture', 'copyMermaid', 'keepDiagram'])
      assert.equal(await run(command), 'There is no tree of causes and no timeline in this document yet.', command)
    assert.equal(await run('openTimeline'), 'There is no timeline in this document yet.')
    assert.equal(document.getText(), clean)
  })

  it('says that there is nothing in the tree yet', async () => {
    const {document} = await showFile('postmortem-tree.md', `${clean}\n## 5 Whys\n\n**Problem:** Mail was late.\n`)
    await waitForRule(document, 'missing-severity')
    await vscode.window.showTextDocument(document)
    for (const command of ['savePicture', 'copyMermaid', 'keepDiagram'])
      assert.equal(await run(command), 'There is nothing to draw in this tree yet.', command)
    assert.ok(findingsIn(document).length > 0)
  })
})
