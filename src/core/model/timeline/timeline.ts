/** The timeline: moments that stand in timeline sections, with the dates and zones that the document around them tells. */
import {pushTo} from '../../document/by-key.ts'
import type {Placed} from '../../outline/placed.ts'
import type {Section} from '../../outline/section.ts'
import type {Title} from '../../outline/title.ts'
import {daysBetween, daysFrom, withYear, type CalendarDate} from '../../dates/calendar.ts'
import type {Stamp} from '../../dates/stamp.ts'
import {documentTime, type DocumentTime, type WrittenDates} from './document-time.ts'
import {stampInOrder} from './day-order.ts'
import type {Moment} from './event.ts'
import type {TimelineEntry} from './entry.ts'
import {milestonesOf} from './milestone.ts'
import {afterwards, habitsOf, nothingBefore, reckon, type Before, type Habits} from './reckoning.ts'
import type {Chosen} from './chosen.ts'
import {chosen} from './selection.ts'
import {readStretch, stretchesOf} from './stretch.ts'

/** What the rest of the document says. */
export interface TimelineContext {
  readonly sections: readonly Section[]
  readonly title: Title | null
  readonly written: WrittenDates
}

/** All entries in the order of the text. Takes time in proportion to the moments, and little for those that are as they were. */
export function timelineOf(chunks: readonly Placed<Moment>[], {sections, title, written}: TimelineContext): readonly TimelineEntry[] {
  const moments = chosen(chunks, sections)
  if (!moments.some(({moment}) => moment.kind === 'event')) return []
  const habits = habitsBySection(moments)
  const known = withFirstDay(documentTime(chunks, title, written), chunks, moments, habits)
  const knownInWords = JSON.stringify(known)
  const readings = stretchesOf(moments).map(stretch =>
    readStretch(stretch, {
      titles: titlesOver(sections, stretch.section),
      habits: habits.get(stretch.section) ?? noHabits,
      known,
      knownInWords,
    }),
  )
  const entries = readings.flatMap(reading => reading.entries)
  const milestones = milestonesOf(
    entries,
    readings.flatMap(reading => reading.tellings),
  )
  const told = [...entries]
  for (const [index, milestone] of milestones) told[index] = {...entries[index]!, milestone}
  return told
}

const noHabits = habitsOf([])

function habitsBySection(moments: readonly Chosen[]): ReadonlyMap<number, Habits> {
  const stamps = new Map<number, Stamp[]>()
  for (const {moment, section} of moments) if (moment.kind === 'event') pushTo(stamps, section, moment.stamp)
  return new Map([...stamps].map(([section, own]) => [section, habitsAmong(own)]))
}

/** The same ones while no stamp is another. */
function habitsAmong(stamps: readonly Stamp[]): Habits {
  const known = keptHabits.get(stamps[0]!)
  if (known?.stamps.length === stamps.length && stamps.every((stamp, index) => stamp === known.stamps[index])) return known.habits
  const habits = habitsOf(stamps)
  keptHabits.set(stamps[0]!, {stamps, habits})
  return habits
}

/** By the first stamp of a section, which stays the same object while nobody writes in its chunk. */
const keptHabits = new WeakMap<Stamp, {readonly stamps: readonly Stamp[]; readonly habits: Habits}>()

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

/** The title of a section and of those around it, the innermost first. */
function titlesOver(sections: readonly Section[], index: number): readonly string[] {
  const titles: string[] = []
  for (let section = sections[index]; section !== undefined; section = section.parent === null ? undefined : sections[section.parent])
    titles.push(section.title)
  return titles
}
