/** The timeline: moments that stand in timeline sections, with the dates and zones that the document around them tells. */
import type {Span} from '../../document/span.ts'
import type {Placed} from '../../outline/placed.ts'
import type {Section} from '../../outline/section.ts'
import type {Title} from '../../outline/title.ts'
import {isoDate, isoTime} from '../../dates/calendar.ts'
import type {Stamp} from '../../dates/stamp.ts'
import {dateIn} from '../../dates/mention.ts'
import {zoneIn} from '../../dates/zones.ts'
import {documentTime} from './document-time.ts'
import {dayFirstIn, inOrder, stampInOrder} from './day-order.ts'
import type {Moment} from './event.ts'
import {milestonesOf, type Milestone} from './milestone.ts'
import {
  afterwards,
  endOf,
  habitsOf,
  isoOf,
  nothingBefore,
  reckon,
  type Before,
  type DateSource,
  type Habits,
  type Reckoned,
} from './reckoning.ts'
import {chosen, isEntry, proseBelow, type Chosen} from './selection.ts'

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

/** What the rest of the document says. */
export interface TimelineContext {
  readonly sections: readonly Section[]
  readonly title: Title | null
  /** The date in the front matter, in any form. */
  readonly date: string | null
}

/** All entries in the order of the text. Takes time in proportion to the moments. */
export function timelineOf(chunks: readonly Placed<Moment>[], context: TimelineContext): readonly TimelineEntry[] {
  const moments = chosen(chunks, context.sections)
  if (!moments.some(({moment}) => moment.kind === 'event')) return []
  const dayFirst = dayFirstIn(chunks.flatMap(({items}) => items.flatMap(item => (item.kind === 'event' ? [item.stamp] : []))))
  const known = documentTime(chunks, context.title, context.date, dayFirst)
  const habits = habitsBySection(moments)
  const found: TimelineEntry[] = []
  let section: number | null = null
  let before: Before = nothingBefore
  moments.forEach(({moment, base, section: own}, index) => {
    if (own !== section) before = entering(context.sections, own)
    section = own
    if (moment.kind === 'note') {
      before = {...before, said: moment.zone ?? before.said}
      if (moment.date !== null && (moment.from === 'heading' || before.date === null))
        before = {...before, date: inOrder({date: moment.date, ambiguous: moment.ambiguous}, dayFirst), seconds: null}
    } else if (moment.kind === 'event') {
      const stamp = stampInOrder(moment.stamp, dayFirst, known.isSure ? known.date : null)
      const reckoned = reckon(stamp, before, habits.get(own)!, known)
      const below = proseBelow(moment, moments, index)
      const said = below ?? (isEntry(moment, moments, index) ? {...moved(moment, base), text: moment.text} : null)
      if (said !== null) found.push(entry(stamp, moved(moment.written, base), said, reckoned))
      before = afterwards(before, stamp, reckoned)
    }
  })
  const milestones = milestonesOf(found)
  return found.map((each, index) => ({...each, milestone: milestones[index] ?? null}))
}

function habitsBySection(moments: readonly Chosen[]): ReadonlyMap<number, Habits> {
  const stamps = new Map<number, Stamp[]>()
  for (const {moment, section} of moments) {
    if (moment.kind !== 'event') continue
    const known = stamps.get(section)
    if (known === undefined) stamps.set(section, [moment.stamp])
    else known.push(moment.stamp)
  }
  return new Map([...stamps].map(([section, own]) => [section, habitsOf(own)]))
}

/** What the headings over a timeline say for all of its entries. */
function entering(sections: readonly Section[], index: number): Before {
  const titles: string[] = []
  for (let section = sections[index]; section !== undefined; section = section.parent === null ? undefined : sections[section.parent])
    titles.push(section.title)
  const date = titles.map(dateIn).find(found => found !== null) ?? null
  return {...nothingBefore, date, said: titles.map(zoneIn).find(found => found !== null) ?? null}
}

const moved = ({start, end}: Span, base: number): Span => ({start: base + start, end: base + end})

/** `told` is what happened, where it stands in the document: the event itself, or the words below its date. */
function entry(stamp: Stamp, written: Span, told: Span & {readonly text: string}, reckoned: Reckoned): TimelineEntry {
  const {date, dateFrom, time, until, zone, zoneFrom, offset} = reckoned
  const month = stamp.month === null ? null : isoDate({...stamp.month, day: 1}).slice(0, 7)
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
    iso: date === null ? month : time === null ? isoDate(date) : isoOf(date, time, offset),
    end: endOf(stamp, reckoned),
    approximate: stamp.approximate,
    unreadable: stamp.unreadable,
    milestone: null,
    text: told.text,
  }
}
