/** The timeline: moments that stand in timeline sections, with the dates and zones that the document around them tells. */
import type {Span} from '../../document/span.ts'
import type {Placed} from '../../outline/placed.ts'
import type {Section} from '../../outline/section.ts'
import type {Title} from '../../outline/title.ts'
import {daysBetween, daysFrom, isoDate, isoTime, withYear, type CalendarDate} from '../../dates/calendar.ts'
import type {Stamp} from '../../dates/stamp.ts'
import {mentionIn, type Mention} from '../../dates/mention.ts'
import {zoneIn} from '../../dates/zones.ts'
import {documentTime, type DocumentTime, type WrittenDates} from './document-time.ts'
import {inOrder, stampInOrder} from './day-order.ts'
import type {Moment, Note} from './event.ts'
import type {TimelineEntry} from './entry.ts'
import {milestonesOf} from './milestone.ts'
import {afterwards, endOf, habitsOf, isoOf, nothingBefore, onDay, reckon, type Before, type Habits, type Reckoned} from './reckoning.ts'
import {chosen, isEntry, proseBelow, type Chosen} from './selection.ts'

/** What the rest of the document says. */
export interface TimelineContext {
  readonly sections: readonly Section[]
  readonly title: Title | null
  readonly written: WrittenDates
}

/** All entries in the order of the text. Takes time in proportion to the moments, and little where those of the timeline are as they were. */
export function timelineOf(chunks: readonly Placed<Moment>[], context: TimelineContext): readonly TimelineEntry[] {
  const moments = chosen(chunks, context.sections)
  const [first] = moments
  if (first === undefined || !moments.some(({moment}) => moment.kind === 'event')) return []
  const habits = habitsBySection(moments)
  const known = withFirstDay(documentTime(chunks, context.title, context.written), chunks, moments, habits)
  const around = JSON.stringify([known, titlesAround(moments, context.sections)])
  const last = readings.get(first.moment)
  if (last !== undefined && last.around === around && haveMoments(last.moments, moments)) return asPlaced(last, moments)
  const entries = entriesIn(moments, context.sections, habits, known)
  readings.set(first.moment, {moments, around, ...entries})
  return entries.entries
}

/** What came of some moments, which of them each entry is, and all else that it was read from. */
interface Reading {
  readonly moments: readonly Chosen[]
  readonly around: string
  readonly entries: readonly TimelineEntry[]
  readonly places: readonly number[]
}

/** By the first moment of a timeline, which stays the same object while nobody writes in its chunk. */
const readings = new WeakMap<Moment, Reading>()

const haveMoments = (one: readonly Chosen[], other: readonly Chosen[]): boolean =>
  one.length === other.length &&
  one.every(({moment, section}, index) => moment === other[index]!.moment && section === other[index]!.section)

/** The same entries where they stand now. */
function asPlaced({moments, entries, places}: Reading, now: readonly Chosen[]): readonly TimelineEntry[] {
  if (moments.every(({base}, index) => base === now[index]!.base)) return entries
  return entries.map((each, index) => {
    const place = places[index]!
    const by = now[place]!.base - moments[place]!.base
    return by === 0 ? each : {...each, offset: each.offset + by, span: moved(each.span, by), written: moved(each.written, by)}
  })
}

function titlesAround(moments: readonly Chosen[], sections: readonly Section[]): readonly string[] {
  const own = new Set(moments.map(({section}) => section))
  return [...own].flatMap(index => titlesOver(sections, index))
}

function entriesIn(
  moments: readonly Chosen[],
  sections: readonly Section[],
  habits: ReadonlyMap<number, Habits>,
  known: DocumentTime,
): Pick<Reading, 'entries' | 'places'> {
  const found: TimelineEntry[] = []
  const places: number[] = []
  let section: number | null = null
  let before: Before = nothingBefore
  moments.forEach(({moment, base, section: own}, index) => {
    if (own !== section) before = entering(sections, own, known)
    section = own
    if (moment.kind === 'note') before = noting(before, moment, known)
    else if (moment.kind === 'event') {
      const stamp = stampInOrder(moment.stamp, known.order)
      const reckoned = reckon(stamp, before, habits.get(own)!, known)
      const below = proseBelow(moment, moments, index)
      const said = below ?? (isEntry(moment, moments, index) ? {...moved(moment, base), text: moment.text} : null)
      if (said !== null) {
        found.push(entry(stamp, moved(moment.written, base), said, reckoned))
        places.push(index)
      }
      before = afterwards(before, stamp, reckoned)
    }
  })
  const milestones = milestonesOf(found)
  return {entries: found.map((each, index) => ({...each, milestone: milestones[index] ?? null})), places}
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

/**
 * Where nothing around the timeline gives its day, an entry may: the first that has a date, from which midnight is counted back to the first
 * of all, or one elsewhere in the document.
 */
function withFirstDay(
  known: DocumentTime,
  chunks: readonly Placed<Moment>[],
  moments: readonly Chosen[],
  habits: ReadonlyMap<number, Habits>,
): DocumentTime {
  if (known.date !== null) return known
  const dated = moments.findIndex(({moment}) => moment.kind === 'event' && moment.stamp.date?.year != null)
  if (dated !== -1) return {...known, date: dayBefore(moments.slice(0, dated + 1), habits, known)}
  const elsewhere = chunks
    .flatMap(({items}) => items.flatMap(item => (item.kind === 'event' ? [stampInOrder(item.stamp, known.order)] : [])))
    .find(({date}) => date?.year != null)
  return elsewhere === undefined ? known : {...known, date: withYear(elsewhere.date!, null, null)}
}

/** The day of the first of some moments, of which the last has a date. */
function dayBefore(moments: readonly Chosen[], habits: ReadonlyMap<number, Habits>, known: DocumentTime): CalendarDate | null {
  const events = moments.flatMap(({moment, section}) =>
    moment.kind === 'event' ? [{stamp: stampInOrder(moment.stamp, known.order), section}] : [],
  )
  const last = events.at(-1)!
  const told = withYear(last.stamp.date!, null, null)!
  const assumed = {...known, date: told}
  let before: Before = nothingBefore
  for (const {stamp, section} of events.slice(0, -1))
    before = afterwards(before, stamp, reckon(stamp, before, habits.get(section)!, assumed))
  const {date} = reckon({...last.stamp, date: null}, before, habits.get(last.section)!, assumed)
  return date === null ? told : daysFrom(told, daysBetween(date, told))
}

/** What the headings over a timeline say for all of its entries. */
function entering(sections: readonly Section[], index: number, known: DocumentTime): Before {
  const titles = titlesOver(sections, index)
  const mention = titles.map(mentionIn).find(found => found !== null) ?? null
  const date = mention === null ? null : noted(mention, known.date, known)
  const said = titles.map(zoneIn).find(found => found !== null) ?? null
  return date === null ? {...nothingBefore, said} : onDay({...nothingBefore, said}, date)
}

/** The title of a section and of those around it, the innermost first. */
function titlesOver(sections: readonly Section[], index: number): readonly string[] {
  const titles: string[] = []
  for (let section = sections[index]; section !== undefined; section = section.parent === null ? undefined : sections[section.parent])
    titles.push(section.title)
  return titles
}

/** A heading dates what stands under it; other words do where no entry has a date before them, if they are of the incident. */
function noting(before: Before, {date: mention, zone, from}: Note, known: DocumentTime): Before {
  const next = {...before, said: zone ?? before.said}
  if (mention === null || from === 'report' || (from !== 'heading' && before.date !== null)) return next
  const date = noted(mention, before.date ?? known.date, known)
  return date === null ? next : onDay(next, date)
}

const noted = (mention: Mention, near: CalendarDate | null, {order, year}: DocumentTime): CalendarDate | null =>
  withYear(inOrder(mention, order), near, year)

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
