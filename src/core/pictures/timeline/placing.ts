/** Which entries of a timeline have a place on one axis of time, and what of it each of them takes. */
import {daysFrom, isoDate} from '../../dates/calendar.ts'
import type {TimelineEntry} from '../../model/timeline/entry.ts'
import {instantsOf as instantsAt} from '../../model/timeline/instant.ts'
import {clockOf, dayLength, type Clock} from './clock.ts'

/** `stretch` is any time of a day, of days or of a month; `about` a time that was rounded. */
export type PlaceForm = 'instant' | 'range' | 'about' | 'stretch'

export interface PlacedEntry {
  readonly entry: TimelineEntry
  readonly form: PlaceForm
  /** In seconds since 1970: when it began at the earliest, and ended at the latest. */
  readonly earliest: number
  readonly latest: number
  /** What of that is on the axis, and where its words are led to. */
  readonly from: number
  readonly at: number
  readonly to: number
}

export interface Placing {
  /** In the order of time, and of the text where that is the same. */
  readonly placed: readonly PlacedEntry[]
  /** Those of which nobody knows when they were, or by whose clock, in the order of the text. */
  readonly apart: readonly TimelineEntry[]
  readonly clock: Clock
  /** The instants that an axis must have, each once, in order: at least two, unless nothing has a place. */
  readonly instants: readonly number[]
}

export function placingOf(timeline: readonly TimelineEntry[]): Placing {
  const isDated = timeline.some(({iso}) => iso !== null)
  const known = isDated ? timeline : onDaysThatNobodyNames(timeline)
  const places = timeline.map((entry, index) => placeOf(entry, known[index]!))
  const zoned = places.filter(place => place?.isZoned === true).length
  const isZoned = zoned > 0 && zoned * 2 >= places.filter(place => place !== null).length
  const isOnAxis = (place: Place | null): place is Place => place?.isZoned === isZoned
  const onAxis = places.filter(isOnAxis)
  const instants = instantsOf(onAxis)
  return {
    placed: onAxis.map(place => within(place, instants)).toSorted((a, b) => a.at - b.at),
    apart: timeline.filter((_, index) => !isOnAxis(places[index]!)),
    clock: clockOf(
      onAxis.map(({entry}) => entry),
      isZoned,
      isDated,
    ),
    instants,
  }
}

/** Half of the axis around a single instant, in seconds. */
const alone = 300

/**
 * A day of which nobody knows the time does not make the axis of an incident of minutes a day long: it only counts where it lies beside all
 * times that are known.
 */
function instantsOf(placed: readonly PlacedEntry[]): readonly number[] {
  const times = placed.filter(({form}) => form !== 'stretch').flatMap(({from, at, to}) => [from, at, to])
  const first = times.reduce((least, time) => Math.min(least, time), Infinity)
  const last = times.reduce((most, time) => Math.max(most, time), -Infinity)
  const beside = placed.filter(({form, from, to}) => form === 'stretch' && (from > last || to <= first))
  const all = [...times, ...beside.flatMap(({from, to}) => [from, to])]
  const instants = [...new Set(all)].toSorted((a, b) => a - b)
  return instants.length === 1 ? [instants[0]! - alone, instants[0]! + alone] : instants
}

/** What of a stretch the axis shows. */
function within(place: PlacedEntry, instants: readonly number[]): PlacedEntry {
  if (place.form !== 'stretch') return place
  const from = Math.max(place.from, instants[0]!)
  const to = Math.min(place.to, instants.at(-1)!)
  return {...place, from, at: (from + to) / 2, to}
}

interface Place extends PlacedEntry {
  /** Whether its clock can be compared with others. */
  readonly isZoned: boolean
}

type Known = Pick<TimelineEntry, 'began' | 'ended'>

function placeOf(entry: TimelineEntry, {began: start, ended: end}: Known): Place | null {
  if (start === null || end === null || entry.unreadable !== null) return null
  const {isZoned} = start
  const last = end.isZoned === isZoned ? end : start
  if (entry.time === null) {
    const to = Math.max(start.most, last.most) + 1
    return {...placeFrom(start.least, to), entry, form: 'stretch', at: (start.least + to) / 2, isZoned}
  }
  const at = start.said
  if (entry.approximate) return {...placeFrom(start.least, Math.max(start.most, last.most)), entry, form: 'about', at, isZoned}
  const to = Math.max(start.said, last.said)
  return {...placeFrom(at, to), entry, form: to > at ? 'range' : 'instant', at, isZoned}
}

const placeFrom = (from: number, to: number): Pick<PlacedEntry, 'earliest' | 'from' | 'to' | 'latest'> => ({
  earliest: from,
  from,
  to,
  latest: to,
})

/** A timeline whose days nobody tells still tells the order of its times: one that is hours before the one above it is of the day after. */
function onDaysThatNobodyNames(timeline: readonly TimelineEntry[]): readonly Known[] {
  let day = 0
  let before = 0
  return timeline.map(({time, until, approximate}) => {
    if (time === null) return {began: null, ended: null}
    const seconds = secondsIn(time)
    if (before - seconds >= pastMidnight) day++
    before = seconds
    const isAfterMidnight = until !== null && secondsIn(until) < seconds
    const began = instantsAt(isoAt(day, time), null, approximate)
    return {began, ended: until === null ? began : instantsAt(isoAt(isAfterMidnight ? day + 1 : day, until), null, approximate)}
  })
}

const pastMidnight = dayLength / 6

function secondsIn(time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  return (hour * 60 + minute) * 60 + second
}

const isoAt = (day: number, time: string): string =>
  `${isoDate(daysFrom({year: 1970, month: 1, day: 1}, day))}T${time.length > 'hh:mm'.length ? time : `${time}:00`}`
