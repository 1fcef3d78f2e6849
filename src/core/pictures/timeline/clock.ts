/** The clock of a picture's axis: in what zone its ticks are told, and what it shows at an instant. */
import {isoDate, offsetIn, weekdayOf, type CalendarDate} from '../../dates/calendar.ts'
import type {TimelineEntry} from '../../model/timeline/entry.ts'

export interface Clock {
  /** As it is written, or `null` where nobody says. */
  readonly zone: string | null
  /** Seconds east of UTC. */
  readonly offset: number
  /** Whether days have dates; else they are counted from 1. */
  readonly isDated: boolean
}

/** The zone that most entries are told in; where its clocks were changed between them, UTC, in which no hour is told twice. */
export function clockOf(entries: readonly TimelineEntry[], isZoned: boolean, isDated: boolean): Clock {
  if (!isZoned) return {zone: null, offset: 0, isDated}
  const counts = new Map<string, number>()
  for (const {zone} of entries) if (zone !== null) counts.set(zone, (counts.get(zone) ?? 0) + 1)
  const [zone = 'UTC'] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? []
  const own = entries.filter(entry => entry.zone === zone)
  const offsets = new Set(own.flatMap(({iso}) => offsetIn(iso ?? '') ?? []))
  const [offset = 0] = offsets
  return offsets.size > 1 ? {zone: 'UTC', offset: 0, isDated} : {zone, offset: offset * 60, isDated}
}

/** Seconds since the first of 1970 that the clock shows. */
export const shown = ({offset}: Clock, instant: number): number => instant + offset

/** The day that the clock shows: "Wed 2026-03-04", or "Day 2" where no day has a date. */
export function dayAt(clock: Clock, instant: number): string {
  const days = Math.floor(shown(clock, instant) / dayLength)
  return clock.isDated ? dayNamed(dateOf(days)) : `Day ${days + 1}`
}

/** "10:42", or "10:42:07" where seconds count. */
export function timeAt(clock: Clock, instant: number, withSeconds: boolean): string {
  const time = new Date(shown(clock, instant) * 1000).toISOString()
  return time.slice(11, withSeconds ? 19 : 16)
}

export const dayLength = 86_400

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

export const dayNamed = (date: CalendarDate): string => `${weekdays[weekdayOf(date)]!} ${isoDate(date)}`

function dateOf(days: number): CalendarDate {
  const date = new Date(days * dayLength * 1000)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}
