/** Where an entry of a timeline says its date, its time and its zone. */
import {cutAtBars} from '../document/bars.ts'
import type {Span} from '../document/span.ts'
import {mayBeStamp, stampAt, type Part} from '../dates/stamp.ts'
import type {Manner} from '../dates/rewriting.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'

/** A part of a stamp, where it stands in the document. */
export interface WrittenPart extends Part {
  readonly text: string
}

/** All parts in the order of the text; in a table they may stand in several cells. */
export function partsOf(text: string, entry: TimelineEntry): readonly WrittenPart[] {
  const own = partsIn(text, entry.written, 'time')
  const before = {start: entry.span.start, end: entry.written.start}
  const after = {start: entry.written.end, end: entry.span.end}
  const has = (says: Part['says']): boolean => own.some(part => part.says === says || part.says === 'moment')
  const date = has('date') ? [] : cellsIn(text, before).flatMap(cell => partsIn(text, cell, 'date').filter(({says}) => says === 'date'))
  const isEndElsewhere = entry.until !== null && !own.some(({says}) => says === 'until' || says === 'untilMoment')
  const end = isEndElsewhere
    ? cellsIn(text, after)
        .map(cell => asEnd(partsIn(text, cell, 'time')))
        .find(parts => parts.length > 0)
    : []
  return [...date.slice(0, 1), ...own, ...(end ?? [])]
}

/** `needs` is what there must be for the words to be a stamp. */
function partsIn(text: string, {start, end}: Span, needs: 'date' | 'time'): readonly WrittenPart[] {
  const said = text.slice(start, end)
  const stamp = mayBeStamp(said) ? stampAt(said) : null
  if (stamp === null || stamp[needs] === null) return []
  return stamp.parts.map(part => ({
    says: part.says,
    start: start + part.start,
    end: start + part.end,
    text: said.slice(part.start, part.end),
  }))
}

const ends: Readonly<Partial<Record<Part['says'], Part['says']>>> = {
  time: 'until',
  date: 'untilDate',
  moment: 'untilMoment',
  zone: 'untilZone',
}

const asEnd = (parts: readonly WrittenPart[]): readonly WrittenPart[] => parts.map(part => ({...part, says: ends[part.says] ?? part.says}))

/** The cells of a row of a table that lie in a stretch; none where it is no row. */
export const cellsIn = (text: string, stretch: Span): readonly Span[] => cutAtBars(text, stretch).slice(1)

/** Whether an entry is a row of a table. */
export const isInTable = (text: string, {written, span}: TimelineEntry): boolean =>
  cellsIn(text, {start: span.start, end: written.start}).length > 0

/** How the entries of a document write their hours and days. */
export function mannerOf(parts: readonly WrittenPart[], dayFirst: boolean): Manner {
  const hours = parts.flatMap(({says, text}) => (says === 'time' || says === 'until' ? (/^\d{1,2}(?!\d)/.exec(text) ?? []) : []))
  return {padded: !hours.some(hour => hour.length === 1), dayFirst}
}
