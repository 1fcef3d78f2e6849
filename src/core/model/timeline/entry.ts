/** An entry of a timeline, as far as its document tells of it. */
import type {Span} from '../../document/span.ts'
import {isoDate, isoTime} from '../../dates/calendar.ts'
import type {Stamp} from '../../dates/stamp.ts'
import {instantsOf, type Instants} from './instant.ts'
import type {Milestone} from './milestone-name.ts'
import {endOf, isoOf, type DateSource, type Reckoned} from './reckoning.ts'

export interface TimelineEntry {
  /** Where the entry starts, in the document; so do the spans count. */
  readonly offset: number
  /** The entry without what is nested in it. */
  readonly span: Span
  /** Its date and time as they are written. */
  readonly written: Span
  /** "2026-03-04", or "2026-03", as far as the document tells. */
  readonly date: string | null
  readonly dateFrom: DateSource | null
  /** Whether day and month could be the other way round. */
  readonly ambiguous: boolean
  /** "10:42" or "10:42:07". */
  readonly time: string | null
  /** The end of a range, in the same form. */
  readonly until: string | null
  /** As it is written. */
  readonly zone: string | null
  readonly zoneFrom: 'entry' | 'before' | 'document' | null
  /** "2026-03-04T10:42:00Z"; without an offset where no zone is known, the date alone where no time is. */
  readonly iso: string | null
  /** The end of a range, in the same form. */
  readonly end: string | null
  /** The instants that it can have been, or have begun at; `null` where not even a month is known. */
  readonly began: Instants | null
  /** When it was over: the end of a range, else the same. */
  readonly ended: Instants | null
  readonly approximate: boolean
  /** What was meant as a date or a time and cannot be read. */
  readonly unreadable: 'date' | 'time' | null
  readonly milestone: Milestone | null
  readonly text: string
}

/** The entry with a stamp that is `written` somewhere; `told` is what happened, where it stands: the event itself, or the words below its date. */
export function entryOf(stamp: Stamp, written: Span, told: Span & {readonly text: string}, reckoned: Reckoned): TimelineEntry {
  const {date, dateFrom, time, until, zone, zoneFrom, offset} = reckoned
  const {approximate} = stamp
  const month = stamp.month === null ? null : isoDate({...stamp.month, day: 1}).slice(0, 7)
  const iso = date === null ? month : time === null ? isoDate(date) : isoOf(date, time, offset)
  const end = endOf(stamp, reckoned)
  const began = iso === null ? null : instantsOf(iso, zone, approximate)
  return {
    offset: told.start,
    span: {start: told.start, end: told.end},
    written,
    date: date === null ? month : isoDate(date),
    dateFrom: month === null ? dateFrom : 'entry',
    ambiguous: stamp.ambiguous,
    time: time === null ? null : isoTime(time),
    until: until === null ? null : isoTime(until),
    zone,
    zoneFrom,
    iso,
    end,
    began,
    ended: end === null ? began : instantsOf(end, zone, approximate),
    approximate,
    unreadable: stamp.unreadable,
    milestone: null,
    text: told.text,
  }
}
