/** Where the cells of a row of a table end in its source. */
import type {Span} from './span.ts'

/** What stands before, between and after the bars of a stretch: one part more than it has bars. An escaped bar is a character as any other. */
export function cutAtBars(text: string, {start, end}: Span): readonly Span[] {
  const parts: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '|') {
      parts.push({start: from, end: at})
      from = at + 1
    }
  }
  return [...parts, {start: from, end}]
}
