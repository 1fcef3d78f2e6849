/** Core's offsets as VS Code's positions. */
import {Range, SnippetString, SnippetTextEdit, type TextDocument, WorkspaceEdit} from 'vscode'
import {gap, type Span, type TextEdit} from '../core/index.ts'

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

/** The same, with the gaps in the new words as stops for the cursor, where what may stand in them is offered. */
export function snippetEdit(document: TextDocument, edits: readonly TextEdit[], choices: readonly string[] = []): WorkspaceEdit {
  if (!edits.some(({text}) => text.includes(gap))) return workspaceEdit(document, edits)
  const edit = new WorkspaceEdit()
  const snippets = edits.map(one => {
    const snippet = new SnippetTextEdit(rangeOf(document, one), snippetOf(one.text, choices))
    snippet.keepWhitespace = true
    return snippet
  })
  edit.set(document.uri, snippets)
  return edit
}

function snippetOf(text: string, choices: readonly string[]): SnippetString {
  const snippet = new SnippetString()
  text.split(gap).forEach((words, index) => {
    // The gap is the first choice, so that none is made for the person.
    if (index > 0 && choices.length > 0) snippet.appendChoice([gap, ...choices])
    else if (index > 0) snippet.appendPlaceholder(gap)
    snippet.appendText(words)
  })
  return snippet
}
