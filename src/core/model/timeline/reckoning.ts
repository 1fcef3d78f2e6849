/** Reckons when an entry was, from what it says, what the entries before it said, and what the document says. */
import {
  dayAfter,
  daysBetween,
  daysFrom,
  daysOn,
  isoDate,
  isoOffset,
  isoTime,
  secondsOf,
  weekdayOf,
  type CalendarDate,
  type ClockTime,
  closest,
  withYear,
} from '../../dates/calendar.ts'
import type {RelativeDay} from '../../dates/reading.ts'
import {untold, type Stamp} from '../../dates/stamp.ts'
import {offsetsOf} from '../../dates/zones.ts'
import type {DocumentTime} from './document-time.ts'

/** Who says a date: the entry, what stands before it, midnight that has passed since the entry before, or the document. */
export type DateSource = 'entry' | 'before' | 'midnight' | 'document'

/** When an entry was, as far as that is known. */
export interface Reckoned {
  readonly date: CalendarDate | null
  readonly dateFrom: DateSource | null
  readonly time: ClockTime | null
  readonly until: ClockTime | null
  readonly zone: string | null
  readonly zoneFrom: 'entry' | 'before' | 'document' | null
  /** Minutes east of UTC, or `null` where no zone is known. */
  readonly offset: number | null
}

/** Whether two are the same in everything. */
export const areAlike = (one: Reckoned, other: Reckoned): boolean =>
  isSameDate(one.date, other.date) &&
  one.dateFrom === other.dateFrom &&
  isSameTime(one.time, other.time) &&
  isSameTime(one.until, other.until) &&
  one.zone === other.zone &&
  one.zoneFrom === other.zoneFrom &&
  one.offset === other.offset

const isSameDate = (one: CalendarDate | null, other: CalendarDate | null): boolean =>
  one?.year === other?.year && one?.month === other?.month && one?.day === other?.day

const isSameTime = (one: ClockTime | null, other: ClockTime | null): boolean =>
  one?.hour === other?.hour && one?.minute === other?.minute && one?.second === other?.second

/** What holds for the next entry of the same section. */
export interface Before {
  readonly date: CalendarDate | null
  /** The first day that is known, from which days of the incident are counted. */
  readonly first: CalendarDate | null
  /** The last day that was told for itself, from which marks like "(+1)" are counted. */
  readonly told: CalendarDate | null
  /** The time of the entry before, from midnight; `null` after a date that stands alone. */
  readonly seconds: number | null
  /** Minutes that it is east of UTC, where that is known. */
  readonly offset: number | null
  /** The zone that the section says for all its entries. */
  readonly said: string | null
  /** The zone of the last entry that names one. */
  readonly named: string | null
}

/** Whether two hold the same for the next entry. */
export const holdAlike = (one: Before, other: Before): boolean =>
  one === other ||
  (isSameDate(one.date, other.date) &&
    isSameDate(one.first, other.first) &&
    isSameDate(one.told, other.told) &&
    one.seconds === other.seconds &&
    one.offset === other.offset &&
    one.said === other.said &&
    one.named === other.named)

export const nothingBefore: Before = {date: null, first: null, told: null, seconds: null, offset: null, said: null, named: null}

/** How the entries of a section are written. */
export interface Habits {
  /** Whether its hours are those of a clock with twelve. */
  readonly isHalved: boolean
  /** The zone that most of them name, or `null`. */
  readonly zone: string | null
  /** Whether the last entry comes first. */
  readonly isReversed: boolean
  /** The number that it gives to the first day of the incident. */
  readonly firstDay: number
}

export function habitsOf(stamps: readonly Stamp[]): Habits {
  const timed = stamps.filter(({time}) => time !== null)
  const counts = new Map<string, number>()
  for (const {zone} of stamps) if (zone !== null) counts.set(zone, (counts.get(zone) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return {
    isHalved: timed.every(({half, time}) => half || isHalfHour(time!)) && (timed.some(({half}) => half) || passesNoon(timed)),
    zone: most?.[0] ?? null,
    isReversed: isReversed(timed),
    firstDay: stamps.reduce((first, {day}) => (day?.kind === 'of-incident' ? Math.min(first, day.value) : first), Infinity),
  }
}

const isHalfHour = ({hour}: ClockTime): boolean => hour > 0 && hour <= 12

/** "11:54, 12:16, 1:52": no clock that counts to twenty-four shows hours like these within one day. */
function passesNoon(timed: readonly Stamp[]): boolean {
  if (timed.some(({padded}) => padded)) return false
  return timed.some(({time, date, day}, index) => {
    const last = timed[index - 1]?.time?.hour ?? 0
    return date === null && day === null && last >= latestMorning && time!.hour <= earliestAfternoon
  })
}

const latestMorning = 10
const earliestAfternoon = 6

/** Times go up again at midnight, which is once a day. */
function isReversed(timed: readonly Stamp[]): boolean {
  let ups = 0
  let downs = 0
  timed.forEach(({time, half}, index) => {
    const before = timed[index - 1]
    if (before === undefined || half !== before.half) return
    const step = secondsOf(time!) - secondsOf(before.time!)
    if (step > 0) ups++
    else if (step < 0) downs++
  })
  return downs > 2 && downs > 2 * ups
}

export function reckon(stamp: Stamp, before: Before, habits: Habits, known: DocumentTime): Reckoned {
  const {time, until} = wholeDay(stamp, before, habits)
  const {zone, zoneFrom} = zoneOf(stamp, time, before, habits, known)
  const {date, dateFrom} = dateOf(stamp, time, zone, before, known, habits)
  const offset = date === null || time === null || zone === null ? null : offsetAfter(zone, date, time, instantBefore(before))
  return {date, dateFrom, time, until, zone, zoneFrom, offset}
}

/** What the next entry finds before it. */
export function afterwards(before: Before, stamp: Stamp, {date, dateFrom, time, offset}: Reckoned): Before {
  const startsAnew = stamp.date !== null || stamp.day !== null
  return {
    ...before,
    date: date ?? before.date,
    first: before.first ?? date,
    told: dateFrom === 'entry' ? date : (before.told ?? date),
    seconds: time === null ? (startsAnew ? null : before.seconds) : secondsOf(time),
    offset: time === null ? before.offset : offset,
    named: stamp.zone ?? before.named,
  }
}

/** What the entries under a date find before them: a heading, or a line that holds nothing else. */
export const onDay = (before: Before, date: CalendarDate): Before => ({
  ...before,
  date,
  first: before.first ?? date,
  told: date,
  seconds: null,
})

/** The end of a range in the form of `isoOf`, or `null` where none is told. */
export function endOf(stamp: Stamp, {date, time, until, zone, offset}: Reckoned): string | null {
  if (date === null) return null
  const last = stamp.untilDate === null ? null : withYear(stamp.untilDate, date, null)
  if (until === null || time === null) return last === null ? null : isoDate(last)
  const endZone = stamp.untilZone ?? zone
  const start = offset === null ? null : instantOf(date, secondsOf(time), offset)
  const day = last ?? dayOfEnd({date, seconds: secondsOf(time), offset}, until, endZone)
  return isoOf(day, until, endZone === null ? null : offsetAfter(endZone, day, until, start))
}

/** The end is on the day of the start, unless that would be before it. */
function dayOfEnd(start: Reading, until: ClockTime, zone: string | null): CalendarDate {
  const {date, seconds} = inZone(start, zone)
  const instant = start.offset === null ? null : instantOf(start.date, start.seconds, start.offset)
  const isRepeated =
    zone !== null && instant !== null && offsetsOf(zone, date, until).some(offset => instantOf(date, secondsOf(until), offset) >= instant)
  return secondsOf(until) < seconds && !isRepeated ? dayAfter(date) : date
}

/** "2026-03-04T10:42:00Z", without an offset where none is known. */
export const isoOf = (date: CalendarDate, time: ClockTime, offset: number | null): string =>
  `${isoDate(date)}T${isoTime({...time, second: time.second ?? 0})}${offset === null ? '' : isoOffset(offset)}`

/** So far may an entry stand before the one above it and still be of the same hours. */
const disorder = 1800

const halfDay = 12 * 3600

/** Where others say am or pm, a time that does not is the next such time on the clock after the entry before. */
function wholeDay({time, until, half, date}: Stamp, before: Before, habits: Habits): Pick<Reckoned, 'time' | 'until'> {
  const isOtherDay = date !== null && (date.month !== before.date?.month || date.day !== before.date.day)
  if (time === null || half || !habits.isHalved || before.seconds === null || isOtherDay) return {time, until}
  const since = before.seconds
  const wait = (seconds: number): number => (seconds - since + disorder + 2 * halfDay) % (2 * halfDay)
  const early = {...time, hour: time.hour % 12}
  const late = {...early, hour: early.hour + 12}
  const chosen = wait(secondsOf(early)) <= wait(secondsOf(late)) ? early : late
  return {time: chosen, until: until === null ? null : nextAfter(chosen, until)}
}

/** The first time after the start that a clock with twelve hours shows in that way. */
function nextAfter(start: ClockTime, until: ClockTime): ClockTime {
  const early = {...until, hour: until.hour % 12}
  const wait = (secondsOf(early) - secondsOf(start) + 2 * halfDay) % (2 * halfDay)
  return wait >= halfDay ? {...early, hour: early.hour + 12} : early
}

/**
 * An entry's own zone, that of the section, of the document, or the one that most entries name. One entry in another zone does not move those
 * after it, unless they would go back in time otherwise.
 */
function zoneOf(
  stamp: Stamp,
  time: ClockTime | null,
  before: Before,
  habits: Habits,
  known: DocumentTime,
): Pick<Reckoned, 'zone' | 'zoneFrom'> {
  if (stamp.zone !== null) return {zone: stamp.zone, zoneFrom: 'entry'}
  if (before.said !== null) return {zone: before.said, zoneFrom: 'before'}
  if (known.zone !== null) return {zone: known.zone, zoneFrom: 'document'}
  if (before.named === null) return {zone: null, zoneFrom: null}
  const isBack = (zone: string | null): boolean => time !== null && stepsBack(stamp, time, zone, before)
  return {zone: isBack(habits.zone) && !isBack(before.named) ? before.named : habits.zone, zoneFrom: 'before'}
}

function stepsBack(stamp: Stamp, time: ClockTime, zone: string | null, before: Before): boolean {
  if (before.date === null || before.seconds === null) return false
  const last = inZone({date: before.date, seconds: before.seconds, offset: before.offset}, zone)
  const date = stamp.date === null ? last.date : (withYear(stamp.date, last.date, null) ?? last.date)
  return daysBetween(last.date, date) * 2 * halfDay + secondsOf(time) + disorder < last.seconds
}

/** An entry so much earlier than the one before it is on the next day; a smaller step back is disorder. */
const pastMidnight = 4 * 3600

function dateOf(
  stamp: Stamp,
  time: ClockTime | null,
  zone: string | null,
  before: Before,
  known: DocumentTime,
  habits: Habits,
): Pick<Reckoned, 'date' | 'dateFrom'> {
  if (stamp.date !== null) {
    const date = withYear(stamp.date, before.date ?? known.date, known.year)
    return {date, dateFrom: date === null ? null : 'entry'}
  }
  const date = before.date ?? (stamp === untold ? null : known.date)
  if (date === null || stamp.month !== null || stamp.unreadable === 'date') return {date: null, dateFrom: null}
  if (stamp.day !== null) return {date: dayTold(stamp.day, date, before, habits), dateFrom: 'before'}
  if (time !== null && before.seconds !== null) {
    const last = inZone({date, seconds: before.seconds, offset: before.offset}, zone)
    const step = (secondsOf(time) - last.seconds) * (habits.isReversed ? -1 : 1)
    if (step <= -pastMidnight) return {date: daysFrom(last.date, habits.isReversed ? -1 : 1), dateFrom: 'midnight'}
    if (before.date !== null) return {date: last.date, dateFrom: 'before'}
  }
  return {date, dateFrom: before.date === null ? 'document' : 'before'}
}

/** The day that is told by others: `last` is that of the entry before, or of the document. */
function dayTold({kind, value}: RelativeDay, last: CalendarDate, before: Before, {isReversed, firstDay}: Habits): CalendarDate {
  switch (kind) {
    case 'after':
      return daysFrom(last, value)
    case 'plus': {
      const date = daysFrom(before.told ?? last, value)
      return daysBetween(last, date) < 0 ? daysFrom(last, value) : date
    }
    case 'weekday': {
      const ahead = (value - weekdayOf(last) + 7) % 7
      const isBack = ahead > 0 && (before.date === null ? ahead > 3 : isReversed)
      return daysFrom(last, isBack ? ahead - 7 : ahead)
    }
    case 'of-month':
      return dayOfMonth(value, last)
    case 'of-incident':
      return daysFrom(before.first ?? last, value - firstDay)
  }
}

/** The 5th that is closest to a date. */
function dayOfMonth(day: number, near: CalendarDate): CalendarDate {
  const months = [-1, 0, 1].map(shift => {
    const {year, month} = daysFrom({...near, day: 15}, shift * 30)
    return {year, month, day}
  })
  return closest(months, near) ?? near
}

/** What a clock shows, and how far it is from UTC. */
interface Reading {
  readonly date: CalendarDate
  readonly seconds: number
  readonly offset: number | null
}

/** What the clocks of another zone showed then; the same where either is not known. */
function inZone({date, seconds, offset}: Reading, zone: string | null): Omit<Reading, 'offset'> {
  const hour = Math.floor(seconds / 3600)
  const other =
    zone === null || offset === null
      ? offset
      : (offsetsOf(zone, date, {hour, minute: Math.floor((seconds % 3600) / 60), second: null})[0] ?? offset)
  return offset === null || other === null ? {date, seconds} : daysOn(date, seconds + (other - offset) * 60)
}

/** Seconds since 1970. */
const instantOf = ({year, month, day}: CalendarDate, seconds: number, offset: number): number =>
  Date.UTC(year, month - 1, day) / 1000 + seconds - offset * 60

const instantBefore = ({date, seconds, offset}: Before): number | null =>
  date === null || seconds === null || offset === null ? null : instantOf(date, seconds, offset)

/** Of an hour that the clocks showed twice, the first one that is not before what has been told already. */
function offsetAfter(zone: string, date: CalendarDate, time: ClockTime, since: number | null): number | null {
  const offsets = offsetsOf(zone, date, time)
  return offsets.find(offset => since === null || instantOf(date, secondsOf(time), offset) >= since) ?? offsets.at(-1) ?? null
}
