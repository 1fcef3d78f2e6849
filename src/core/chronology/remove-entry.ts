/** Takes an entry out of a timeline with all that is nested in it. */
import type {TextEdit} from '../document/edit.ts'
import {lineEnd, lineStart} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {placesOf} from './places.ts'
import {asBefore, settled} from './settled.ts'

/** `null` where something else would be read otherwise without it. */
export function removeEntry(postmortem: Postmortem, index: number): readonly TextEdit[] | null {
  const {text} = postmortem.document
  const {start, end, after} = placesOf(postmortem)[index]!
  const from = lineStart(text, start)
  if (/[^\s>]/.test(text.slice(from, start))) return null
  const lines = after === null ? {start: endBefore(text, from), end} : {start: from, end: lineStart(text, after.offset)}
  return settled(postmortem, [{...lines, text: ''}], leftBy(postmortem, {start, end}))?.edits ?? null
}

const leftBy = ({timeline}: Postmortem, {start, end}: Span): ReturnType<typeof asBefore>[] =>
  timeline.filter(({offset}) => offset < start || offset >= end).map(asBefore)

/** The end of the last line before with something on it but the signs of a block quote. */
function endBefore(text: string, from: number): number {
  let line = from
  while (line > 0) {
    line = lineStart(text, line - 1)
    const end = lineEnd(text, line)
    if (/[^\s>]/.test(text.slice(line, end))) return end
  }
  return 0
}
