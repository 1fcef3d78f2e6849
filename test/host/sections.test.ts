/** New documents, and sections added to them. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {waitFor} from '../harness/waiting.ts'
import {answerList, clean, closeAll, fault, findingsIn, rulesIn, showFile, undo, waitForRule, waitUntilRead} from './editing.ts'

const today = (): string => {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

const active = (): vscode.TextEditor => vscode.window.activeTextEditor!

/** What is selected in the active editor. */
const selected = (): string => active().document.getText(active().selection)

const untilSelected = (text: string): Promise<unknown> =>
  waitFor(`“${text}” to be selected`, () => selected() === text, {state: () => `Selected is “${selected()}”.`})

const startsNew = async (profile: string, title: string): Promise<vscode.TextDocument> => {
  await vscode.commands.executeCommand('postmortem.new', profile, title)
  return active().document
}

const exists = async (uri: vscode.Uri): Promise<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  )

describe('New Postmortem', () => {
  afterEach(closeAll)

  it('opens an untitled document with its first gap selected', async () => {
    const document = await startsNew('ten-sections', 'Mail was late')
    assert.equal(document.isUntitled, true)
    assert.equal(document.languageId, 'markdown')
    const front = `---\ndate: ${today()}\nseverity: # SEV1 to SEV5\nstatus: draft\nprofile: ten-sections\n---\n\n`
    assert.ok(document.getText().startsWith(`${front}# Mail was late\n\n## Summary\n\n<!--`), document.getText())
    await untilSelected('{{In one sentence: what broke, for whom, for how long}}')
  })

  it('has nothing to say of a document that nobody has written in, and then of what was written and of what is still owed', async () => {
    const document = await startsNew('full', 'Mail was late')
    await waitUntilRead()
    assert.deepEqual(rulesIn(document), [])
    const editor = await vscode.window.showTextDocument(document)
    await editor.edit(builder => builder.insert(editor.selection.active, fault.sentence))
    await waitForRule(document, fault.rule)
    const owed = findingsIn(document).filter((_, index) => rulesIn(document)[index] === 'missing-section')
    assert.ok(owed.length > 0)
    for (const {message} of owed) assert.match(message, /^Nothing written under /)
  })

  it('offers a name to save it by, and never one that is taken', async () => {
    const first = await startsNew('light', 'Café “Müller”: mail was late!')
    assert.ok(first.uri.path.endsWith(`/${today()}-cafe-muller-mail-was-late.md`), first.uri.path)
    const second = await startsNew('light', 'Cafe Muller mail was late')
    assert.ok(second.uri.path.endsWith(`/${today()}-cafe-muller-mail-was-late-2.md`), second.uri.path)

    const taken = workspaceFile(`${today()}-disk-full.md`)
    await vscode.workspace.fs.writeFile(taken, new TextEncoder().encode('Mine.\n'))
    const document = await startsNew('light', 'Disk full')
    assert.equal(await document.save(), true)
    const saved = workspaceFile(`${today()}-disk-full-2.md`)
    await waitFor('the new file', () => exists(saved))
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(taken)), 'Mine.\n')
    for (const uri of [taken, saved]) await vscode.workspace.fs.delete(uri)
  })

  describe('with its questions', () => {
    const enter = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')

    /** Presses keys until all has been asked, or left. */
    const throughout = async (asking: Thenable<unknown>, press: () => Thenable<unknown>): Promise<void> => {
      let isOver = false
      void asking.then(() => (isOver = true))
      await waitFor('the last question', async () => {
        await press()
        return isOver
      })
    }

    it('may all be passed over, and then writes a file with what the profile owes', async () => {
      await throughout(vscode.commands.executeCommand('postmortem.new', undefined, 'Queue was slow'), enter)
      const {document} = active()
      assert.equal(document.uri.toString(), workspaceFile(`${today()}-queue-was-slow.md`).toString())
      assert.equal(document.isDirty, false)
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri))
      assert.equal(written, document.getText())
      assert.match(
        written,
        /^---\ndate: [\d-]+\nseverity: # SEV1 to SEV5\nstatus: draft\nprofile: review\n---\n\n# Queue was slow\n\n## Summary\n/,
      )
      await untilSelected('{{In one sentence: what broke, for whom, for how long}}')
      await vscode.workspace.fs.delete(document.uri)
    })

    it('leave nothing behind when they are left', async () => {
      const before = (await vscode.workspace.fs.readDirectory(workspaceFile('.'))).length
      const asking = vscode.commands.executeCommand('postmortem.new', undefined, 'Queue was slow')
      await enter()
      await throughout(asking, () => vscode.commands.executeCommand('workbench.action.closeQuickOpen'))
      assert.equal(vscode.window.activeTextEditor, undefined)
      assert.equal((await vscode.workspace.fs.readDirectory(workspaceFile('.'))).length, before)
    })

    it('offer the templates and the places of the team', async () => {
      const files = {
        '.postmortem.yml': 'profile: payments\nnew:\n  templates: own\n  file: kept/{{year}}/{{title}}.md\n',
        'own/payments.md': '# {{title}}\n\n{{who could not pay}}\n',
      }
      for (const [name, text] of Object.entries(files))
        await vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text))
      const kept = workspaceFile(`kept/${today().slice(0, 4)}/queue-was-slow.md`)
      const begin = (): Promise<void> => throughout(vscode.commands.executeCommand('postmortem.new', undefined, 'Queue was slow'), enter)
      await waitFor('the file of the team to be seen', async () => {
        await begin()
        const isThere = await exists(kept)
        if (!isThere) await vscode.workspace.fs.delete(active().document.uri)
        return isThere
      })
      assert.equal(active().document.getText(), '# Queue was slow\n\n{{who could not pay}}\n')
      for (const name of ['.postmortem.yml', 'own', 'kept']) await vscode.workspace.fs.delete(workspaceFile(name), {recursive: true})
    })
  })
})

describe('a snippet', () => {
  afterEach(closeAll)

  it('gives the very document that the command gives', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({language: 'markdown', content: ''}))
    await vscode.commands.executeCommand('editor.action.insertSnippet', {langId: 'markdown', name: 'Postmortem: Incident review'})
    await untilSelected('{{What happened, in a few words}}')
    const written = active().document.getText().trimEnd()
    const fresh = await startsNew('review', 'Mail was late')
    assert.equal(written.replace('{{What happened, in a few words}}', 'Mail was late'), fresh.getText().trimEnd())
  })
})

describe('the checklist', () => {
  afterEach(closeAll)

  it('adds a section where it belongs, with the cursor at its first gap, in one step', async () => {
    const {document} = await showFile('postmortem-insert.md', clean)
    await waitUntilRead()
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('postmortem.checklist.insert', {id: 'timeline'})
    await untilSelected('{{YYYY-MM-DD HH:MM}}')
    assert.match(document.getText(), /free plan\.\n\n## Timeline\n\n<!--[^>]*-->\n\n- \*\*\{\{.*\}\}\n\n## Action items/)
    await undo()
    assert.equal(document.getText(), clean)
  })

  it('takes over no indent of the line before', async () => {
    const nested = clean.replace('All 1,200 customers of the free plan.', '- All customers\n  - of the free plan')
    const {document} = await showFile('postmortem-indent.md', nested)
    await waitUntilRead()
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('postmortem.checklist.insert', 'detection')
    await untilSelected('{{What told us first}}')
    assert.match(
      document.getText(),
      / {2}- of the free plan\n\n## Detection\n\n<!--[^>]*-->\n\n\{\{What told us first\}\}\n\n## Action items/,
    )
  })

  it('changes nothing by a click on what is missing, until the question is answered', async () => {
    const {document} = await showFile('postmortem-asked.md', clean.replace('profile: light', 'profile: full'))
    const before = document.getText()
    await waitUntilRead()
    await vscode.window.showTextDocument(document)
    await answerList(vscode.commands.executeCommand('postmortem.checklist.open', 'timeline'), 'closeQuickOpen')
    assert.equal(document.getText(), before)
  })

  it('goes to a section that is there', async () => {
    const {document} = await showFile('postmortem-go.md', clean)
    await waitUntilRead()
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('postmortem.checklist.open', 'impact')
    await waitFor(
      'the cursor on the heading',
      () => document.lineAt(vscode.window.activeTextEditor!.selection.active.line).text === '## Impact',
    )
    assert.equal(document.getText(), clean)
  })
})
