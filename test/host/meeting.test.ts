/** The review meeting's tab: it comes beside the text, there is one at a time, and its end leaves the window as it was. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {waitFor} from '../harness/waiting.ts'
import {clean, closeAll, edit, fault, faulty, showFile, waitForRule} from './editing.ts'

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`postmortem.${command}`)

const titles = (): readonly string[] =>
  vscode.window.tabGroups.all.flatMap(({tabs}) =>
    tabs.flatMap(({input, label}) => (input instanceof vscode.TabInputWebview ? [label] : [])),
  )

const open = async (name: string): Promise<vscode.TextEditor> => {
  const editor = await showFile(name, faulty)
  await waitForRule(editor.document, fault.rule)
  return editor
}

describe('the review meeting', () => {
  afterEach(closeAll)

  it('opens beside the text, once, and ends', async () => {
    await open('postmortem-met.md')
    await run('startMeeting')
    await waitFor('the meeting', () => titles().join() === 'Meeting: postmortem-met.md')
    assert.equal(vscode.window.tabGroups.all.length, 2)
    await run('startMeeting')
    assert.equal(titles().length, 1)
    await run('endMeeting')
    await waitFor('its end', () => titles().length === 0)
    assert.equal(vscode.window.tabGroups.all.length, 1)
    assert.equal(vscode.window.activeTextEditor?.document.getText(), faulty)
  })

  it('goes on with another document', async () => {
    await open('postmortem-met.md')
    await run('startMeeting')
    await waitFor('the meeting', () => titles().join() === 'Meeting: postmortem-met.md')
    await open('postmortem-met-too.md')
    await run('startMeeting')
    await waitFor('the other meeting', () => titles().join() === 'Meeting: postmortem-met-too.md')
  })

  it('says why there is none without a postmortem', async () => {
    await showFile('notes-of-nobody.md', 'Nothing.\n')
    assert.equal(typeof (await run('startMeeting')), 'string')
    assert.deepEqual(titles(), [])
    assert.equal(await run('endMeeting'), undefined)
  })

  it('is of no harm to the text while that is written', async () => {
    const editor = await open('postmortem-met-on.md')
    await run('startMeeting')
    await waitFor('the meeting', () => titles().length === 1)
    await edit(editor, fault.sentence, 'The cause is known.')
    assert.equal(editor.document.getText(), clean.replace('All 1,200', 'The cause is known. All 1,200'))
  })
})
