/** The forms of a timeline's entry as numbers. */
import type {CalendarDate, ClockTime} from '../dates/calendar.ts'
import {offsetIn, type Clock} from './retime.ts'

/** `iso` and `time` as `TimelineEntry` has them; `null` where no time is told. */
export function clockIn(iso: string | null, time: string | null): Clock | null {
  if (time === null) return null
  return {date: dateIn(iso), time: timeIn(time), offset: iso === null ? null : offsetIn(iso)}
}

function dateIn(iso: string | null): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? []
  return year === undefined ? null : {year: Number(year), month: Number(month), day: Number(day)}
}

function timeIn(time: string): ClockTime {
  const [hour = 0, minute = 0, second] = time.split(':').map(Number)
  return {hour, minute, second: second ?? null}
}
