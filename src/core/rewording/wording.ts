/** A stretch of a passage said anew: words that are kept where they stand, and new ones between them. */
import type {TextEdit} from '../document/edit.ts'
import type {Inline, Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'

/** New words, or the span of words that stay. */
export type Part = string | Span

export interface Wording {
  readonly over: Span
  readonly parts: readonly Part[]
}

/** The edits of the new words alone, or `null` where they would cut through code, a link or marks of emphasis, or the kept words change places. */
export function editsOf({over, parts}: Wording, {inlines}: Passage): readonly TextEdit[] | null {
  const edits: TextEdit[] = []
  let at = over.start
  let pending = ''
  for (const part of [...parts, {start: over.end, end: over.end}]) {
    if (typeof part === 'string') {
      pending += part
      continue
    }
    if (part.start < at) return null
    if (pending !== '' || part.start > at) edits.push({start: at, end: part.start, text: pending})
    at = part.end
    pending = ''
  }
  return edits.some(edit => inlines.some(inline => cutsThrough(edit, inline))) ? null : edits
}

/** What is inserted right where a mark opens or closes could come to stand on either side of it. */
function cutsThrough({start, end}: Span, inline: Inline): boolean {
  const isInserted = start === end && inline.start < inline.end
  return isInserted ? inline.start <= start && end <= inline.end : inline.start < end && start < inline.end
}

/** The words that stand in the place of `over` then. */
export const wordsOf = ({parts}: Wording, {text}: Passage): string =>
  parts.map(part => (typeof part === 'string' ? part : text.slice(part.start, part.end))).join('')

/** A part of a passage, as if it stood alone, as it reads after some edits within it. */
export function editedPart(passage: Passage, part: Span, edits: readonly TextEdit[]): Passage {
  let text = passage.text.slice(part.start, part.end)
  let inlines = passage.inlines
    .filter(({start, end}) => start >= part.start && end <= part.end)
    .map(inline => ({...inline, start: inline.start - part.start, end: inline.end - part.start}))
  for (const edit of edits.toReversed()) {
    const [start, end] = [edit.start - part.start, edit.end - part.start]
    const by = edit.text.length - (end - start)
    text = text.slice(0, start) + edit.text + text.slice(end)
    const after = (offset: number): number => (offset >= end ? offset + by : offset)
    inlines = inlines.map(inline => ({...inline, start: after(inline.start), end: after(inline.end)}))
  }
  return {...passage, text, inlines, derived: []}
}
