/** A new entry, written as another one is. */
import {isoDate} from '../dates/calendar.ts'
import {cutAtBars} from '../document/bars.ts'
import {applyEdits} from '../document/edit.ts'
import {gap} from '../document/gap.ts'
import {lineEnd, lineStart} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import type {Clock} from './clock.ts'
import {rewrite} from './retime.ts'
import {isInTable, mannerOf, partsOf, type WrittenPart} from './written.ts'

/** Lines that tell the time in the model's manner and have a gap for what happened: first without a date where the model has none, then with one. */
export const linesLike = (text: string, model: TimelineEntry, clock: Clock): readonly string[] =>
  isInTable(text, model) ? [rowLike(text, model, clock)] : itemsLike(text, model, clock)

/** What stands between a time and the words after it: marks that end there, and a sign. */
export const closingOf = (after: string): string => /^(?:\*{1,3}|_{1,3}|`|\)|\])*[\s:;,.–—>=|-]*/u.exec(after)![0]

function itemsLike(text: string, model: TimelineEntry, clock: Clock): readonly string[] {
  const start = lineStart(text, model.written.start)
  const closing = closingOf(text.slice(model.written.end, model.span.end)) || ' '
  const lead = text
    .slice(start, model.written.start)
    .replace(/^(\s*)(\d{1,9})(?=[.)])/, (_, indent: string, number: string) => `${indent}${Number(number) + 1}`)
  return stamps(text, model, clock).map(stamp => `${lead}${stamp}${closing}${gap}`)
}

/** A row with the same cells, of which the first that tells something has the gap. */
function rowLike(text: string, model: TimelineEntry, clock: Clock): string {
  const parts = partsOf(text, model)
  let isTold = false
  const cells = cutAtBars(text, {start: lineStart(text, model.span.start), end: lineEnd(text, model.span.start)}).map(span => {
    const own = parts.filter(part => part.start >= span.start && part.end <= span.end)
    if (own.length > 0) return withClock(text, span, own, model, clock)
    const cell = text.slice(span.start, span.end)
    if (cell.trim() === '') return cell
    const shown = isTold ? '  ' : ` ${gap} `
    isTold = true
    return shown
  })
  return cells.join('|')
}

/** The stamp as it is written there, and with a date. */
function stamps(text: string, model: TimelineEntry, clock: Clock): readonly string[] {
  const parts = partsOf(text, model)
  const own = withClock(text, model.written, parts, model, clock)
  const isDated = parts.some(({says}) => says === 'date' || says === 'moment')
  return isDated || clock.date === null ? [own] : [own, `${isoDate(clock.date)} ${own}`]
}

function withClock(text: string, span: Span, parts: readonly WrittenPart[], model: TimelineEntry, clock: Clock): string {
  const edits = rewrite(parts, model, {start: clock, end: null}, null, mannerOf(parts, false)) ?? []
  return applyEdits(
    text.slice(span.start, span.end),
    edits.map(edit => ({...edit, start: edit.start - span.start, end: edit.end - span.start})),
  )
}
