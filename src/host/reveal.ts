/** Shows a place of a document to the person. */
import {commands, Range, Selection, type TextDocument, TextEditorRevealType, window} from 'vscode'
import type {Span} from '../core/index.ts'
import {rangeOf} from './edits.ts'
import {documentInActiveTab} from './tabs.ts'

/** Puts the text cursor there. The editor that shows the document already is used, be it a diff; one that has no text gives way to one that has. */
export async function reveal(document: TextDocument, offset: number): Promise<void> {
  const position = document.positionAt(offset)
  const visible = window.visibleTextEditors.find(editor => editor.document === document)
  if (visible !== undefined && documentInActiveTab() === document) {
    visible.selection = new Selection(position, position)
    visible.revealRange(new Range(position, position), TextEditorRevealType.InCenterIfOutsideViewport)
    await commands.executeCommand('workbench.action.focusActiveEditorGroup')
    return
  }
  const viewColumn = visible?.viewColumn
  const editor = await window.showTextDocument(document, {preview: false, ...(viewColumn !== undefined && {viewColumn})})
  editor.selection = new Selection(position, position)
  editor.revealRange(new Range(position, position), TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Selects words in an editor that shows the document, and takes the focus from nobody. */
export function pointOut(document: TextDocument, words: Span): void {
  const range = rangeOf(document, words)
  for (const editor of window.visibleTextEditors) {
    if (editor.document !== document) continue
    editor.selection = new Selection(range.start, range.end)
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  }
}
