/** The day on which a timeline begins, where nothing around it says so. */
import {daysBetween, daysFrom, withYear, type CalendarDate} from '../../dates/calendar.ts'
import type {Stamp} from '../../dates/stamp.ts'
import type {Placed} from '../../outline/placed.ts'
import {stampInOrder} from './day-order.ts'
import type {DocumentTime} from './document-time.ts'
import type {Moment} from './event.ts'
import {afterwards, nothingBefore, reckon, type Before, type Habits} from './reckoning.ts'
import {habitsBySection} from './run-reading.ts'
import type {Chosen} from './chosen.ts'
import type {ChosenRun} from './selection.ts'

/**
 * Where nothing around the timeline gives its day, an entry may: the first that has a date, from which midnight is counted back to the first
 * of all, or one elsewhere in the document.
 */
export function withFirstDay(known: DocumentTime, chunks: readonly Placed<Moment>[], runs: readonly ChosenRun[]): DocumentTime {
  if (known.date !== null) return known
  const dated = runs.findIndex(({read}) => read.value.some(isDated))
  if (dated !== -1) return {...known, date: dayBefore(eventsUpToDate(runs.slice(0, dated + 1)), known)}
  const elsewhere = firstDated(chunks, known)
  return elsewhere === undefined ? known : {...known, date: withYear(elsewhere.date!, null, null)}
}

const isDated = ({moment}: Chosen): boolean => moment.kind === 'event' && moment.stamp.date?.year != null

function firstDated(chunks: readonly Placed<Moment>[], {order}: DocumentTime): Stamp | undefined {
  for (const {items} of chunks) {
    const found = items.find(item => item.kind === 'event' && item.stamp.date?.year != null)
    if (found?.kind === 'event') return stampInOrder(found.stamp, order)
  }
  return undefined
}

interface Habitual {
  readonly stamp: Stamp
  readonly habits: Habits
}

/** The events up to the first that has a date, which the last of some runs holds. */
function eventsUpToDate(runs: readonly ChosenRun[]): readonly Habitual[] {
  const events: Habitual[] = []
  for (const {read} of runs) {
    const habits = habitsBySection(read.value)
    for (const one of read.value) {
      const {moment, section} = one
      if (moment.kind === 'event') events.push({stamp: moment.stamp, habits: habits.get(section)!})
      if (isDated(one)) break
    }
  }
  return events
}

/** The day of the first of some events, of which the last has a date. */
function dayBefore(events: readonly Habitual[], known: DocumentTime): CalendarDate | null {
  const ordered = events.map(({stamp, habits}) => ({stamp: stampInOrder(stamp, known.order), habits}))
  const last = ordered.at(-1)!
  const told = withYear(last.stamp.date!, null, null)!
  const assumed = {...known, date: told}
  let before: Before = nothingBefore
  for (const {stamp, habits} of ordered.slice(0, -1)) before = afterwards(before, stamp, reckon(stamp, before, habits, assumed))
  const {date} = reckon({...last.stamp, date: null}, before, last.habits, assumed)
  return date === null ? told : daysFrom(told, daysBetween(date, told))
}
