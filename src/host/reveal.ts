/** Shows a place of a document to the person. */
import {commands, type Range, Selection, type TextDocument, type TextEditor, TextEditorRevealType, window} from 'vscode'
import type {Span} from '../core/index.ts'
import {columnOf} from './columns.ts'
import {rangeOf} from './edits.ts'
import {documentInActiveTab} from './tabs.ts'

/** Puts the text cursor there. */
export const reveal = (document: TextDocument, offset: number): Promise<void> => goOnWith(document, {start: offset, end: offset})

/**
 * Selects words in an editor that has the focus then, so that what is typed takes their place. The editor that shows the document already is
 * used, be it a diff; one that has no text gives way to one that has.
 */
export async function goOnWith(document: TextDocument, words: Span): Promise<void> {
  const range = rangeOf(document, words)
  const visible = window.visibleTextEditors.find(editor => editor.document === document)
  // The words are selected before the focus comes: what is typed at once must not take the place of what was selected there.
  if (visible !== undefined) select(visible, range)
  if (visible !== undefined && documentInActiveTab() === document) {
    await commands.executeCommand('workbench.action.focusActiveEditorGroup')
    return
  }
  const viewColumn = visible?.viewColumn ?? columnOf(document)
  await window.showTextDocument(document, {preview: false, selection: range, ...(viewColumn !== undefined && {viewColumn})})
}

/** Selects words in an editor that shows the document, and takes the focus from nobody. */
export function pointOut(document: TextDocument, words: Span): void {
  const range = rangeOf(document, words)
  for (const editor of window.visibleTextEditors) if (editor.document === document) select(editor, range)
}

function select(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}
