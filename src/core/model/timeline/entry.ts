/** An entry of a timeline, as far as its document tells of it. */
import type {Span} from '../../document/span.ts'
import type {Milestone} from './milestone-name.ts'
import type {DateSource} from './reckoning.ts'

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
  readonly approximate: boolean
  /** What was meant as a date or a time and cannot be read. */
  readonly unreadable: 'date' | 'time' | null
  readonly milestone: Milestone | null
  readonly text: string
}
