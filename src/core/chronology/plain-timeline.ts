/** A timeline as a reader sees it: what each entry says, when that was, and what it took from one milestone to another. */
import {metricsOf, type MetricName} from '../model/metrics.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {Milestone} from '../model/timeline/milestone-name.ts'
import {placesOf, type Place} from './places.ts'
import {markOf, toldWords} from './told.ts'

export interface PlainEntry {
  /** What happened, as Markdown on one line and without a mark. */
  readonly text: string
  /** Whether these words can be edited apart from the time. */
  readonly apart: boolean
  /** When it was, as it is written. */
  readonly written: string
  /** "2026-03-04", or "2026-03", as far as the document tells. */
  readonly date: string | null
  /** "10:42", and the end of a range. */
  readonly time: string | null
  readonly until: string | null
  readonly zone: string | null
  /** When it was and was over, in seconds since 1970, or on a clock without a zone; `null` where no day is known. */
  readonly start: number | null
  readonly end: number | null
  /** How far it can have been from that, in seconds. */
  readonly slack: number
  readonly zoned: boolean
  readonly approximate: boolean
  /** What was meant as a date or a time and cannot be read. */
  readonly unreadable: 'date' | 'time' | null
  readonly milestone: Milestone | null
  /** Whether a mark says so, and not only its words. */
  readonly marked: boolean
  /** Whether something is nested in it. */
  readonly holds: boolean
  /** Whether it is the first, or the last, of its list, table or row of headings. */
  readonly first: boolean
  readonly last: boolean
}

/** From the entry of one index to that of another. */
export interface PlainMetric {
  readonly name: MetricName
  /** As the times are written, and what it can have been. */
  readonly seconds: number
  readonly least: number
  readonly most: number
  readonly from: number
  readonly to: number
}

export interface PlainTimeline {
  readonly entries: readonly PlainEntry[]
  readonly metrics: readonly PlainMetric[]
  /** Whether there is a section for them. */
  readonly section: boolean
}

export function timelineViewOf(postmortem: Postmortem): PlainTimeline {
  const {document, timeline, sections} = postmortem
  const places = placesOf(postmortem)
  return {
    entries: places.map(place => plainEntry(document.text, place)),
    metrics: metricsOf(timeline).map(metric => ({...metric, from: timeline.indexOf(metric.from), to: timeline.indexOf(metric.to)})),
    section: sections.some(({id}) => id === 'timeline'),
  }
}

function plainEntry(text: string, {entry, end, before, after}: Place): PlainEntry {
  const {date, time, until, zone, approximate, unreadable, milestone} = entry
  const words = toldWords(text, entry)
  const start = entry.began
  return {
    text: words ?? entry.text,
    apart: words !== null,
    written: text.slice(entry.written.start, entry.written.end),
    ...{date, time, until, zone, approximate, unreadable, milestone},
    start: start?.said ?? null,
    end: entry.end === null ? null : (entry.ended?.said ?? null),
    slack: start === null ? 0 : Math.max(start.said - start.least, start.most - start.said),
    zoned: start?.isZoned === true,
    marked: milestone !== null && markOf(text, entry) !== null,
    holds: end > entry.span.end && text.slice(entry.span.end, end).trim() !== '',
    first: before === null,
    last: after === null,
  }
}
