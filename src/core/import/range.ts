/** A stretch of time, as people write it: "10:00 – 12:30", "2026-03-04 23:00 – 2026-03-05 01:00". */
import {dayAfter, type CalendarDate, type ClockTime} from '../dates/calendar.ts'
import {stampAt} from '../dates/stamp.ts'
import {offsetsOf} from '../dates/zones.ts'

/** In milliseconds since 1970; both ends belong to it. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** `null` for anything else. `zone` and `day` are those of times that name none. */
export function rangeIn(text: string, zone: string, day: CalendarDate): Range | null {
  const stamp = stampAt(text.trim().slice(0, 120))
  if (stamp?.time == null || stamp.until === null || stamp.unreadable !== null) return null
  const {date, time, until, untilDate} = stamp
  const start: CalendarDate = {...(date ?? day), year: date?.year ?? day.year}
  const isOver = untilDate === null && secondsIn(until) < secondsIn(time)
  const end: CalendarDate = untilDate === null ? (isOver ? dayAfter(start) : start) : {...untilDate, year: untilDate.year ?? start.year}
  const from = instantOf(start, time, stamp.zone ?? zone)
  const to = instantOf(end, until, stamp.untilZone ?? stamp.zone ?? zone)
  return from === null || to === null || to < from ? null : {from, to: to + (until.second === null ? 59_999 : 999)}
}

/** The one moment that a text names, such as "10:42" or "2026-03-04 10:42 UTC", in milliseconds since 1970. */
export function instantIn(text: string, zone: string, day: CalendarDate): number | null {
  const stamp = stampAt(text.trim().slice(0, 120))
  if (stamp?.time == null || stamp.until !== null || stamp.unreadable !== null) return null
  return instantOf({...(stamp.date ?? day), year: stamp.date?.year ?? day.year}, stamp.time, stamp.zone ?? zone)
}

const secondsIn = ({hour, minute, second}: ClockTime): number => (hour * 60 + minute) * 60 + (second ?? 0)

function instantOf(date: CalendarDate, time: ClockTime, zone: string): number | null {
  const offset = offsetsOf(zone, date, time)[0]
  return offset === undefined ? null : Date.UTC(date.year, date.month - 1, date.day, 0, 0, secondsIn(time)) - offset * 60_000
}
