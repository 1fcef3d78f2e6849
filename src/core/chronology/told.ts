/** What an entry tells beside its time, where it stands in the document. */
import {withoutBreaks} from '../document/one-line.ts'
import {lineEnd} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {markIn} from '../model/timeline/milestone-mark.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {closingOf} from './entry-like.ts'
import {cellsIn, isInTable} from './written.ts'

/** The words of an entry that a person edits, without its mark; `null` where they do not stand together after its time. */
export function toldSpan(text: string, entry: TimelineEntry): Span | null {
  const span = isInTable(text, entry) ? (toldCell(text, entry) ?? emptyCell(text, entry)) : afterTime(text, entry)
  const mark = markOf(text, entry)
  if (span === null || mark === null) return span && trimmed(text, span)
  return trimmed(text, mark.start <= span.start ? {start: mark.end, end: span.end} : {start: span.start, end: mark.start})
}

/** The Markdown of these words, on one line and as it would be outside of a table. */
export function toldWords(text: string, entry: TimelineEntry): string | null {
  const span = toldSpan(text, entry)
  if (span === null) return null
  const words = withoutBreaks(text.slice(span.start, span.end))
  return isInTable(text, entry) ? words.replaceAll('\\|', '|') : words
}

/** Words as they stand in a row of a table, or anywhere else. */
export const written = (words: string, inTable: boolean): string =>
  inTable ? withoutBreaks(words).replace(/\\?\|/g, '\\|') : withoutBreaks(words)

const inBrackets = /[ \t]*([*_]{0,3})\(([\p{L} -]{1,24})\)\1(?=\W{0,3}$)/u
const beforeWords = /^[*_]{0,3}([\p{L} -]{1,24}):[*_]{0,3}[ \t]*/u

/** The mark that says outright which milestone an entry is, where it is one that was only put there to be a mark. */
export function markOf(text: string, entry: TimelineEntry): Span | null {
  const cell = toldCell(text, entry)
  const {start, end} = cell ?? wholeSpan(text, entry)
  const match = (cell === null ? inBrackets : beforeWords).exec(text.slice(start, end))
  if (match === null || markIn(`(${match.at(-1)})`) === null) return null
  return {start: start + match.index, end: start + match.index + match[0].length}
}

/** The first words of a row after its time; `null` where the entry is no row. */
export function toldCell(text: string, entry: TimelineEntry): Span | null {
  if (!isInTable(text, entry)) return null
  const told = cellsAfterTime(text, entry).find(({start, end}) => text.slice(start, end).trim() !== '')
  return told === undefined ? null : {start: told.start + (/\S/.exec(text.slice(told.start, told.end))?.index ?? 0), end: told.end}
}

/** A place in the first cell after the time. */
function emptyCell(text: string, entry: TimelineEntry): Span | null {
  const [first] = cellsAfterTime(text, entry).filter(({start, end}) => start < end)
  const at = first && first.start + (text[first.start] === ' ' ? 1 : 0)
  return at === undefined ? null : {start: at, end: at}
}

const cellsAfterTime = (text: string, {written: {end}, span}: TimelineEntry): readonly Span[] => cellsIn(text, {start: end, end: span.end})

/** The entry with the marks that close its last words, and the address of a link, which a line of a paragraph leaves out. */
export function wholeSpan(text: string, {span: {start, end}}: TimelineEntry): Span {
  const marks = /^(?:\]\([^()]*\)|\]\[[^\]]*\]|[*_`~\]])+(?=[ \t]*$)/.exec(text.slice(end, lineEnd(text, end)))?.[0] ?? ''
  return {start, end: end + marks.length}
}

/** What follows a time on its own line; prose below a time is all told. */
function afterTime(text: string, entry: TimelineEntry): Span | null {
  const {written: when, text: told} = entry
  const span = wholeSpan(text, entry)
  if (when.end <= span.start) return span
  if (when.end > span.end) return null
  const start = when.end + closingOf(text.slice(when.end, span.end)).length
  const isTold = text.slice(start, span.end).trim() !== ''
  // A heading may be underlined, and a line may end with what a table or a quote has there.
  const isHeading = /^ {0,3}\S.*[\r\n]+ {0,3}[=-]+\s*$/.test(text.slice(start, span.end))
  if (isHeading) return {start, end: lineEnd(text, start)}
  return isTold || told === '' ? {start, end: span.end} : null
}

function trimmed(text: string, {start, end}: Span): Span {
  const words = text.slice(start, end)
  if (words.trim() === '') return {start, end: start}
  return {start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length)}
}
