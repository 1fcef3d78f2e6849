/** Core's offsets as VS Code's positions. */
import {Range, type TextDocument, workspace, WorkspaceEdit} from 'vscode'
import type {Span, TextEdit} from '../core/index.ts'

export const rangeOf = (document: TextDocument, {start, end}: Span): Range =>
  new Range(document.positionAt(start), document.positionAt(end))

export const spanOf = (document: TextDocument, range: Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
})

/** VS Code refuses it by itself when the document has another version by the time it is applied. */
export function workspaceEdit(document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit()
  for (const one of edits) edit.replace(document.uri, rangeOf(document, one), one.text)
  return edit
}

/** Applies edits of the present text as one step to undo; `false` when the document cannot be written to. */
export const applyTo = (document: TextDocument, edits: readonly TextEdit[]): Thenable<boolean> =>
  workspace.applyEdit(workspaceEdit(document, edits))
