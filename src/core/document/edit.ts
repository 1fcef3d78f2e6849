/** Text edits: the only way in which this product changes a document. */
import type {Span} from './span.ts'

/** Replaces `start..end` of a document by `text`; an insertion has `start === end`. */
export interface TextEdit extends Span {
  readonly text: string
}

/** Applies edits that do not overlap, in any order, all offsets counted in the given text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, index) => ({edit, index})).sort((a, b) => a.edit.start - b.edit.start || a.index - b.index)
  let result = ''
  let position = 0
  for (const {edit} of ordered) {
    result += text.slice(position, edit.start) + edit.text
    position = Math.max(position, edit.end)
  }
  return result + text.slice(position)
}
