/** New postmortems from what was written elsewhere: messages become the timeline, a sentence the summary, and an address stands in the front matter. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {waitFor} from '../harness/waiting.ts'
import {closeAll, showFile} from './editing.ts'

const log = `2026-03-04T10:44:09Z relay-1 Restart
2026-03-04T10:41:07Z relay-1 No room, see https://pager.example/incidents/7.
2026-03-04T10:51:00Z relay-1 Bearer abcdefghijklmnop0123456789 was refused
`

const begin = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`postmortem.${command}`, 'review', 'Mail was late')

const untilBegun = (): Promise<string> =>
  waitFor('the new document', () => {
    const text = vscode.window.activeTextEditor?.document.getText() ?? ''
    return text.includes('\n# Mail was late\n') && text
  })

describe('Start Postmortem from Clipboard', () => {
  afterEach(closeAll)

  it('makes entries of a log, in order, without secrets, and keeps where the incident is recorded', async () => {
    await vscode.env.clipboard.writeText(log)
    await begin('newFromClipboard')
    const text = await untilBegun()
    assert.deepEqual(text.match(/^- \*\*2026.*$/gm), [
      '- **2026-03-04 10:41 UTC**: relay-1 No room, see https://pager.example/incidents/7.',
      '- **2026-03-04 10:44 UTC**: relay-1 Restart',
      '- **2026-03-04 10:51 UTC**: relay-1 Bearer \\[masked token] was refused',
    ])
    assert.ok(text.includes('\nincident: "https://pager.example/incidents/7"\n---\n'))
    assert.ok(!text.includes('{{what happened}}'))
    assert.ok(text.startsWith('---\ndate: 2026-03-04\n'))
  })

  it('takes an address alone for where the incident is recorded', async () => {
    await vscode.env.clipboard.writeText('https://pager.example/I7\n')
    await begin('newFromClipboard')
    const text = await untilBegun()
    assert.ok(text.includes('\nincident: "https://pager.example/I7"\n---\n'))
    assert.ok(text.includes('{{what happened}}'))
  })

  it('has nothing to begin with where the clipboard is empty', async () => {
    await vscode.env.clipboard.writeText(' ')
    assert.match(String(await begin('newFromClipboard')), /^The clipboard is empty/)
    assert.equal(vscode.window.activeTextEditor, undefined)
  })
})

describe('Start Postmortem from Selection', () => {
  afterEach(closeAll)

  const select = async (text: string, words: string): Promise<void> => {
    const editor = await showFile('notes.txt', text)
    const start = text.indexOf(words)
    editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + words.length))
  }

  it('makes a sentence the summary', async () => {
    await select('To do.\nMail was late by two hours.\nMore.\n', 'Mail was late by two hours.')
    await begin('newFromSelection')
    const text = await untilBegun()
    assert.match(text, /## Summary\n\n<!--[^\n]*-->\n\nMail was late by two hours\.\n\n## /)
    assert.ok(!text.includes('To do.'))
  })

  it('says that nothing is selected', async () => {
    await showFile('unselected.txt', 'Mail was late.\n')
    assert.match(String(await begin('newFromSelection')), /^Nothing is selected/)
  })
})
