/** What VS Code offers where an action item says its owner, date, state or kind, and what choosing it writes. */
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import * as vscode from 'vscode'
import {localDay} from '../../src/core/index.ts'
import {workspaceFile} from '../harness/findings.ts'
import {waitFor} from '../harness/waiting.ts'
import {clean, closeAll, showFile, undo, waitUntilRead} from './editing.ts'

const withItem = (item: string): string =>
  `${clean.replace('profile: light', 'profile: light\nresponders: [Ana Diaz, "Bo: database on-call"]')}- [ ] ${item}\n`

const labelOf = ({label}: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label)

const endOf = (document: vscode.TextDocument, words: string): vscode.Position =>
  document.positionAt(document.getText().indexOf(words) + words.length)

/** Ours alone: VS Code itself offers words of the document. */
async function offeredAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly vscode.CompletionItem[]> {
  const {items} = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  )
  return items.filter(({kind}) => kind !== vscode.CompletionItemKind.Text && kind !== vscode.CompletionItemKind.Snippet)
}

describe('completion in an action item', () => {
  afterEach(closeAll)

  /** Shows a review with such an item, the cursor at its end. */
  const writing = async (item: string): Promise<vscode.TextEditor> => {
    await showFile('postmortem-completed.md', withItem(item))
    await waitUntilRead()
    const editor = await showFile('postmortem-completed.md', withItem(item))
    const cursor = endOf(editor.document, item)
    editor.selection = new vscode.Selection(cursor, cursor)
    return editor
  }

  const offered = async (item: string): Promise<readonly string[]> => {
    const {document, selection} = await writing(item)
    return (await offeredAt(document, selection.active)).map(labelOf)
  }

  /** Takes an item as VS Code does when a person chooses it. */
  const take = async (editor: vscode.TextEditor, label: string): Promise<void> => {
    const items = await offeredAt(editor.document, editor.selection.active)
    const chosen = items.find(item => labelOf(item) === label)
    assert.ok(chosen, `${label} is not among ${items.map(labelOf).join(', ')}`)
    const range = chosen.range instanceof vscode.Range ? chosen.range : chosen.range!.replacing
    assert.ok(range.contains(editor.selection.active))
    const {insertText = label} = chosen
    assert.ok(typeof insertText === 'string')
    await editor.edit(builder => builder.replace(range, insertText))
  }

  it('offers owners from this document, its responders and CODEOWNERS', async () => {
    await vscode.workspace.fs.writeFile(
      workspaceFile('.github/CODEOWNERS'),
      new TextEncoder().encode('* @org/mail # not @them\n/docs @casey\n'),
    )
    try {
      const {document, selection} = await writing('Alert on the queue (owner: ')
      const labels = async (): Promise<readonly string[]> => (await offeredAt(document, selection.active)).map(labelOf)
      await waitFor('the owners of the code', async () => (await labels()).includes('@casey'), {state: async () => (await labels()).join()})
      assert.deepEqual((await labels()).slice(0, 3), ['@dana', 'Ana Diaz', 'Bo'])
      assert.ok((await labels()).includes('@org/mail'))
      assert.ok(!(await labels()).includes('@them'))
      const handles = await offered('Alert on the queue (@')
      assert.ok(handles.includes('@dana') && handles.every(label => label.startsWith('@')), handles.join())
    } finally {
      await vscode.workspace.fs.delete(workspaceFile('.github'), {recursive: true})
    }
  })

  it('offers the authors of the repository once Git is on, who wrote most often first', async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri
    const git = (...args: readonly string[]): Buffer => execFileSync('git', args, {cwd: folder.fsPath})
    const commitAs = (name: string): Buffer =>
      git('-c', `user.name=${name}`, '-c', 'user.email=them@example.org', 'commit', '-q', '--allow-empty', '-m', 'Write')
    const {document, selection} = await writing('Alert on the queue (owner: ')
    const labels = async (): Promise<readonly string[]> => (await offeredAt(document, selection.active)).map(labelOf)
    assert.ok(!(await labels()).includes('Kofi Mensah'))
    git('init', '-q')
    try {
      for (const name of ['Lin Wu', 'Kofi Mensah', 'renovate[bot]', 'Kofi Mensah']) commitAs(name)
      await vscode.workspace.getConfiguration('git').update('enabled', true, vscode.ConfigurationTarget.Global)
      await waitFor('the authors', async () => (await labels()).includes('Kofi Mensah'), {
        seconds: 60,
        state: async () => (await labels()).join(),
      })
      const offered = await labels()
      assert.ok(offered.indexOf('Bo') < offered.indexOf('Kofi Mensah') && offered.indexOf('Kofi Mensah') < offered.indexOf('Lin Wu'))
      assert.ok(!offered.includes('renovate[bot]'))
      commitAs('Ines Roth')
      await vscode.commands.executeCommand('git.refresh')
      await waitFor('a new author', async () => (await labels()).includes('Ines Roth'), {state: async () => (await labels()).join()})
    } finally {
      await vscode.workspace.getConfiguration('git').update('enabled', undefined, vscode.ConfigurationTarget.Global)
      await vscode.workspace.fs.delete(workspaceFile('.git'), {recursive: true})
    }
  })

  it('writes an owner over what is typed of it, in one step', async () => {
    const editor = await writing('Alert on the queue (@da')
    await take(editor, '@dana')
    assert.equal(editor.document.getText(), withItem('Alert on the queue (@dana'))
    await undo()
    assert.equal(editor.document.getText(), withItem('Alert on the queue (@da'))
  })

  it('writes the day that the words for it mean', async () => {
    const [before, editor] = [new Date(), await writing('Alert on the queue (@dana, due in two w')]
    await take(editor, 'in two weeks')
    const days = [before, new Date()].map(now => localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 14)))
    const expected = days.map(day => withItem(`Alert on the queue (@dana, due ${day}`))
    assert.ok(expected.includes(editor.document.getText()), editor.document.getText())
  })

  it('reads a number of days, and shows the day beside the words', async () => {
    const {document, selection} = await writing('Alert on the queue (@dana, due in 10 days')
    const [first] = await offeredAt(document, selection.active)
    assert.ok(typeof first?.label === 'object')
    assert.equal(first.label.label, 'in 10 days')
    assert.match(first.label.description ?? '', /^\d{4}-\d\d-\d\d$/)
    assert.equal(first.insertText, first.label.description)
  })

  it('offers states, priorities and kinds where they are said', async () => {
    assert.deepEqual(await offered('Alert on the queue (status: '), ['open', 'in progress', 'blocked', 'done'])
    assert.deepEqual(await offered('Alert on the queue (priority: '), ['P0', 'P1', 'P2', 'P3'])
    const kinds = ['prevention', 'detection', 'mitigation', 'process']
    assert.deepEqual(await offered('Alert on the queue (kind: '), kinds)
    assert.deepEqual((await offered('Alert on the queue (@dana, ')).slice(0, 4), kinds)
  })

  it('is taken from the list that VS Code opens', async () => {
    const editor = await writing('Alert on the queue (status: in pr')
    const {document} = editor
    await vscode.commands.executeCommand('editor.action.triggerSuggest')
    const take = async (): Promise<boolean> => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion')
      return document.getText() === withItem('Alert on the queue (status: in progress')
    }
    await waitFor('the state', take, {state: () => document.getText()})
  })

  it('has nothing to say anywhere else', async () => {
    const {document} = await writing('Alert on the queue')
    const words = 'All 1,200 customers'
    assert.deepEqual((await offeredAt(document, endOf(document, words))).map(labelOf), [])
  })
})
