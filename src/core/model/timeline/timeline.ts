/** The timeline: moments that stand in timeline sections, with the dates and zones that the document around them tells. */
import type {Span} from '../../document/span.ts'
import type {Placed} from '../../outline/placed.ts'
import type {Section} from '../../outline/section.ts'
import type {Title} from '../../outline/title.ts'
import {
  dayAfter,
  daysBetween,
  isDate,
  isoDate,
  isoOffset,
  isoTime,
  secondsOf,
  type CalendarDate,
  type PartialDate,
} from '../../dates/calendar.ts'
import type {Event, Moment} from './event.ts'
import {dateIn} from '../../dates/mention.ts'
import {milestonesOf, type Milestone} from './milestone.ts'
import {chosen, isEntry} from './selection.ts'
import {offsetOf, zoneIn} from '../../dates/zones.ts'

export interface TimelineEntry {
  /** Where the entry starts, in the document; so do the spans count. */
  readonly offset: number
  /** The entry without what is nested in it. */
  readonly span: Span
  /** Its date and time as they are written. */
  readonly written: Span
  /** "2026-03-04", as far as the document tells. */
  readonly date: string | null
  /** Who says the date: the entry, what stands before it, midnight that has passed since the entry before, or the document. */
  readonly dateFrom: 'entry' | 'before' | 'midnight' | 'document' | null
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
  readonly approximate: boolean
  readonly milestone: Milestone | null
  readonly text: string
}

/** What the rest of the document says. */
export interface TimelineContext {
  readonly sections: readonly Section[]
  readonly title: Title | null
  /** The date in the front matter or the file's name, in any form. */
  readonly date: string | null
}

/** All entries in the order of the text. Takes time in proportion to the moments. */
export function timelineOf(chunks: readonly Placed<Moment>[], context: TimelineContext): readonly TimelineEntry[] {
  const moments = chosen(chunks, context.sections)
  if (!moments.some(({moment}) => moment.kind === 'event')) return []
  const known = documentDate(chunks, context)
  const zone = documentZone(chunks)
  const found: TimelineEntry[] = []
  let state: State = nothing
  moments.forEach(({moment, base, section}, index) => {
    if (section !== state.section) state = entering(context.sections, section)
    if (moment.kind === 'note') {
      state = {...state, said: moment.zone ?? state.said}
      if (moment.date !== null && (moment.from === 'heading' || state.date === null)) state = {...state, date: moment.date, seconds: null}
      return
    }
    if (moment.kind === 'prose') return
    const {date, from} = dateOf(moment, state, known)
    const timed = moment.stamp.time
    const own = moment.stamp.zone
    if (isEntry(moment, moments, index)) {
      const zoneFrom = own !== null ? 'entry' : (state.said ?? state.zone) !== null ? 'before' : zone !== null ? 'document' : null
      found.push(entry(moment, base, date, from, own ?? state.said ?? state.zone ?? zone, zoneFrom))
    }
    state = {
      ...state,
      date: date ?? state.date,
      seconds: timed === null ? (moment.stamp.date === null ? state.seconds : null) : secondsOf(timed),
      zone: own ?? state.zone,
    }
  })
  const milestones = milestonesOf(found.map(({text}) => text))
  return found.map((each, index) => ({...each, milestone: milestones[index] ?? null}))
}

/** What holds for the next entry of the same section. */
interface State {
  readonly section: number | null
  readonly date: CalendarDate | null
  /** The time of the entry before, from midnight; `null` after a date that stands alone. */
  readonly seconds: number | null
  /** The zone that the section says for all its entries. */
  readonly said: string | null
  /** The zone of the entry before. */
  readonly zone: string | null
}

const nothing: State = {section: null, date: null, seconds: null, said: null, zone: null}

/** An entry so much earlier than the one before it is on the next day; a smaller step back is disorder. */
const pastMidnight = 4 * 3600

function dateOf(
  {stamp}: Event,
  state: State,
  known: CalendarDate | null,
): {readonly date: CalendarDate | null; readonly from: TimelineEntry['dateFrom']} {
  if (stamp.date !== null) {
    const date = withYear(stamp.date, state.date ?? known)
    return {date, from: date === null ? null : 'entry'}
  }
  const before = state.date ?? known
  if (before === null) return {date: null, from: null}
  const isPast = stamp.time !== null && state.seconds !== null && secondsOf(stamp.time) + pastMidnight <= state.seconds
  return {date: isPast ? dayAfter(before) : before, from: isPast ? 'midnight' : state.date === null ? 'document' : 'before'}
}

/** A day without a year is in the year that brings it closest to the date before. */
function withYear(date: PartialDate, before: CalendarDate | null): CalendarDate | null {
  if (date.year !== null) return {...date, year: date.year}
  if (before === null) return null
  const candidates = [before.year, before.year + 1, before.year - 1].map(year => ({...date, year})).filter(isDate)
  return candidates.toSorted((a, b) => Math.abs(daysBetween(before, a)) - Math.abs(daysBetween(before, b)))[0] ?? null
}

function documentDate(chunks: readonly Placed<Moment>[], {title, date}: TimelineContext): CalendarDate | null {
  const notes = chunks.flatMap(({items}) => items.filter(item => item.kind === 'note'))
  const events = chunks.flatMap(({items}) => items.filter(item => item.kind === 'event'))
  return (
    (title === null ? null : dateIn(title.text)) ??
    notes.find(note => note.from === 'field' && note.date !== null)?.date ??
    (date === null ? null : dateIn(date)) ??
    notes.find(note => note.date !== null)?.date ??
    events.map(({stamp}) => stamp.date).flatMap(found => (found?.year == null ? [] : [{...found, year: found.year}]))[0] ??
    null
  )
}

function documentZone(chunks: readonly Placed<Moment>[]): string | null {
  for (const {items} of chunks) {
    const note = items.find(item => item.kind === 'note' && item.from !== 'heading' && item.zone !== null)
    if (note?.kind === 'note') return note.zone
  }
  return null
}

/** What the headings over a timeline say for all of its entries. */
function entering(sections: readonly Section[], index: number): State {
  const titles: string[] = []
  for (let section = sections[index]; section !== undefined; section = section.parent === null ? undefined : sections[section.parent])
    titles.push(section.title)
  const date = titles.map(dateIn).find(found => found !== null) ?? null
  return {...nothing, section: index, date, said: titles.map(zoneIn).find(found => found !== null) ?? null}
}

function entry(
  event: Event,
  base: number,
  date: CalendarDate | null,
  dateFrom: TimelineEntry['dateFrom'],
  zone: string | null,
  zoneFrom: TimelineEntry['zoneFrom'],
): TimelineEntry {
  const {ambiguous, time, until, approximate} = event.stamp
  const moved = ({start, end}: Span): Span => ({start: base + start, end: base + end})
  return {
    offset: base + event.start,
    span: moved(event),
    written: moved(event.written),
    date: date === null ? null : isoDate(date),
    dateFrom,
    ambiguous,
    time: time === null ? null : isoTime(time),
    until: until === null ? null : isoTime(until),
    zone,
    zoneFrom,
    iso: date === null ? null : isoOf(date, time, zone),
    approximate,
    milestone: null,
    text: event.text,
  }
}

function isoOf(date: CalendarDate, time: Event['stamp']['time'], zone: string | null): string {
  if (time === null) return isoDate(date)
  const offset = zone === null ? null : offsetOf(zone, date, time)
  return `${isoDate(date)}T${isoTime({...time, second: time.second ?? 0})}${offset === null ? '' : isoOffset(offset)}`
}
