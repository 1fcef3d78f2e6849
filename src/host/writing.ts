/** Writes into documents as their editors do, so that whatever is locked there stays as it is. */
import {l10n, type SnippetString, TabInputTextDiff, type TextDocument, type TextEditor, window, workspace} from 'vscode'
import type {Span, TextEdit} from '../core/index.ts'
import {editorAtHand} from './at-hand.ts'
import {rangeOf, workspaceEdit} from './edits.ts'
import {isReadOnly, nameOf} from './tabs.ts'
import {changedMeanwhile, tell} from './telling.ts'

/** `stale`: the document has another text by now, or is gone. */
export type Ending = 'written' | 'read-only' | 'stale'

/** Applies edits of the present text as one step to undo. When nothing was written the person is told why, and the answer is `false`. */
export async function applyTo(document: TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  const ending = await write(document, edits)
  if (ending !== 'written') void window.showWarningMessage(reasonFor(ending, document))
  return ending === 'written'
}

const reasonFor = (ending: Exclude<Ending, 'written'>, document: TextDocument): string =>
  ending === 'read-only' ? l10n.t('“{0}” is read-only, so nothing was changed.', nameOf(document)) : changedMeanwhile()

/** Puts a snippet in the place of words, in one step to undo, with the cursor at its first gap. When nothing was written, what the person was told. */
export async function insertSnippet(document: TextDocument, words: Span, snippet: SnippetString): Promise<string | undefined> {
  const editor = editorAtHand(document) ?? window.visibleTextEditors.find(one => one.document === document)
  if (editor === undefined) return tell(reasonFor('stale', document))
  const {version} = document
  await editor.insertSnippet(snippet, rangeOf(document, words), {undoStopBefore: true, undoStopAfter: true, keepWhitespace: true})
  // A locked editor takes a snippet without a complaint and without a change.
  return document.version === version ? tell(reasonFor('read-only', document)) : undefined
}

/**
 * The same without a word. Edits of a workspace pass over the lock that a person puts on a file for the session, which no property of a
 * document tells; an editor that shows the text keeps to it.
 */
export async function write(document: TextDocument, edits: readonly TextEdit[]): Promise<Ending> {
  if (isReadOnly(document)) return 'read-only'
  const changes = edits.filter(({start, end, text}) => start !== end || text !== '')
  if (changes.length === 0) return 'written'
  const {version} = document
  const editors = editorsOf(document)
  for (const editor of editors) {
    const isTaken = await writeThrough(editor, changes)
    if (document.version !== version) return isTaken ? 'written' : 'stale'
  }
  if (editors.some(editor => window.visibleTextEditors.includes(editor)) || (await isLocked(document))) return 'read-only'
  if (document.isClosed || document.version !== version) return 'stale'
  return (await workspace.applyEdit(workspaceEdit(document, changes))) ? 'written' : 'stale'
}

/** A locked editor takes an edit without a complaint and without a change. */
async function writeThrough(editor: TextEditor, edits: readonly TextEdit[]): Promise<boolean> {
  try {
    return await editor.edit(builder => edits.forEach(one => builder.replace(rangeOf(editor.document, one), one.text)))
  } catch {
    // The editor was closed meanwhile.
    return false
  }
}

/** Those that show the document, but not as the past that a diff compares with, which is locked there whatever the file is. */
const editorsOf = (document: TextDocument): readonly TextEditor[] =>
  window.visibleTextEditors.filter(
    editor => editor.document === document && (editor.viewColumn !== undefined || !isPastInDiff(document.uri.toString())),
  )

const isPastInDiff = (uri: string): boolean =>
  window.tabGroups.all.some(({activeTab}) => activeTab?.input instanceof TabInputTextDiff && activeTab.input.original.toString() === uri)

/** Of a text that no editor shows: to save what has nothing to save writes nothing, and VS Code declines it for what is locked in any way. */
async function isLocked(document: TextDocument): Promise<boolean> {
  if (document.isUntitled || document.isDirty) return false
  try {
    return !(await document.save())
  } catch {
    // It was closed meanwhile, which is no lock.
    return false
  }
}
