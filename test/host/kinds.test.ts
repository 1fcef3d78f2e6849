/** Which documents have findings at all: what is not a postmortem is left alone. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {waitFor} from '../harness/waiting.ts'
import {answerList, closeAll, fault, faulty, findingsIn, showFile, undo, waitForRule, waitUntilRead} from './editing.ts'

/** Without sections that would give it away. */
const prose = `# Notes\n\n${fault.sentence}\n`

describe('a document counts as a postmortem', () => {
  afterEach(closeAll)

  const left: readonly (readonly [what: string, name: string, text: string])[] = [
    ['other Markdown', 'notes.md', prose],
    ['a README beside postmortems', 'postmortems/README.md', prose],
    ['a change log beside postmortems', 'postmortems/CHANGELOG.md', prose],
    ['one that says it is none', 'postmortems/declined.md', `---\npostmortem: false\n---\n\n${prose}`],
  ]
  for (const [what, name, text] of left) {
    it(`but not ${what}`, async () => {
      const {document} = await showFile(name, text)
      await waitUntilRead()
      assert.deepEqual(findingsIn(document), [])
    })
  }

  it('but not one that is kept out of the repository, unless it says so', async () => {
    const ignoring = vscode.Uri.joinPath((await showFile('kept/x.md', prose)).document.uri, '../.gitignore')
    await vscode.workspace.fs.writeFile(ignoring, new TextEncoder().encode('*.md\n'))
    const {document} = await showFile('kept/postmortems/a.md', prose)
    const declared = await showFile('kept/postmortems/b.md', `---\npostmortem: true\n---\n\n${prose}`)
    await waitForRule(declared.document, fault.rule)
    await waitUntilRead()
    assert.deepEqual(findingsIn(document), [])
    await vscode.workspace.fs.delete(ignoring)
    await waitForRule(document, fault.rule)
  })

  const taken: readonly (readonly [what: string, name: string, text: string])[] = [
    ['by its path', 'postmortems/2026-03-04.md', prose],
    ['by its name', 'RCA-12.md', prose],
    ['by its front matter', 'anything.md', `---\npostmortem: true\n---\n\n${prose}`],
    ['by its sections', 'some.md', `# Postmortem of the mail\n\n## Timeline\n\n## Impact\n\n## Root cause\n\n${fault.sentence}\n`],
  ]
  for (const [how, name, text] of taken) {
    it(how, async () => {
      const {document} = await showFile(name, text)
      await waitForRule(document, fault.rule)
    })
  }

  it('when it is untitled', async () => {
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content: `---\npostmortem: true\n---\n\n${prose}`})
    await vscode.window.showTextDocument(document)
    await waitForRule(document, fault.rule)
  })

  it('when the person says so, without a change of the file', async () => {
    const {document} = await showFile('chosen.md', prose)
    await waitUntilRead()
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('postmortem.switchKind', true)
    await waitForRule(document, fault.rule)
    assert.equal(document.getText(), prose)
    await vscode.commands.executeCommand('postmortem.switchKind', false)
    await waitFor('no finding', () => findingsIn(document).length === 0)
  })

  it('no longer when that is written into its front matter, in one step', async () => {
    const {document} = await showFile('postmortem-written.md', faulty)
    await waitForRule(document, fault.rule)
    await answerList(vscode.commands.executeCommand('postmortem.switchKind'), 'quickOpenSelectNext', 'acceptSelectedQuickOpenItem')
    assert.equal(document.getText(), faulty.replace('---\n', '---\npostmortem: false\n'))
    await waitFor('no finding', () => findingsIn(document).length === 0)
    await undo()
    assert.equal(document.getText(), faulty)
    await waitForRule(document, fault.rule)
  })
})
