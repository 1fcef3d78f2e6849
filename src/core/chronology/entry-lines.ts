/** The lines of an entry, and where another one can be put beside it. */
import {endOfFilled, lineEnd, lineStart, nextLine} from '../document/lines.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {sectionIndexAt} from '../outline/section-at.ts'

/** Where the line of an entry starts. */
export const startOf = (text: string, {span, written}: TimelineEntry): number => lineStart(text, Math.min(span.start, written.start))

/** Whether an entry is a heading with words under it. */
export function isHeading(text: string, entry: TimelineEntry): boolean {
  const start = startOf(text, entry)
  return /^ {0,3}#/.test(text.slice(start, start + 4))
}

/** The end of the entry of this index with all that belongs to it. */
export function endOfEntry({document: {text}, timeline, sections}: Postmortem, index: number): number {
  const entry = timeline[index]!
  const next = timeline[index + 1]
  const start = startOf(text, entry)
  const section = isHeading(text, entry) ? sections[sectionIndexAt(sections, entry.offset) ?? -1] : undefined
  const end =
    section === undefined
      ? endOfNested(text, start, lineEnd(text, Math.max(entry.span.end, entry.written.end)))
      : endOfFilled(text, section.end)
  if (next === undefined) return end
  const nextStart = startOf(text, next)
  return nextStart > start && nextStart <= end ? endOfFilled(text, nextStart) : end
}

/** Whether there is an empty line between the entry of this index and the one before it, or would be before another one like it. */
export function standsApart({document: {text}, timeline}: Postmortem, index: number): boolean {
  const start = startOf(text, timeline[index]!)
  const previous = timeline[index - 1]
  if (previous === undefined) return !/^\s*(?:[-*+|]|\d{1,9}[.)])/.test(text.slice(start, lineEnd(text, start)))
  return /\n[ \t]*\r?\n$/.test(text.slice(Math.min(previous.written.end, start), start))
}

/** Where the lines that are indented farther than the one at `start` come to an end. */
export function endOfNested(text: string, start: number, end: number): number {
  const indent = indentAt(text, start)
  let last = end
  for (let line = nextLine(text, end); line < text.length && line > last; line = nextLine(text, line)) {
    const isEmpty = text.slice(line, lineEnd(text, line)).trim() === ''
    if (!isEmpty && indentAt(text, line) <= indent) break
    if (!isEmpty) last = lineEnd(text, line)
  }
  return last
}

const indentAt = (text: string, line: number): number => /^[ \t]*/.exec(text.slice(line, lineEnd(text, line)))![0].length
