/** What the clock of an entry shows, as numbers. */
import {dayIn, isoDate, isoTime, offsetIn, type CalendarDate, type ClockTime} from '../dates/calendar.ts'

/** `date` is `null` where none is known; `offset` in minutes east of UTC, or `null`. */
export interface Clock {
  readonly date: CalendarDate | null
  readonly time: ClockTime
  readonly offset: number | null
}

/** `iso` and `time` as `TimelineEntry` has them; `null` where no time is told. */
export function clockIn(iso: string | null, time: string | null): Clock | null {
  if (time === null) return null
  const [hour = 0, minute = 0, second] = time.split(':').map(Number)
  return {date: dayIn(iso ?? ''), time: {hour, minute, second: second ?? null}, offset: offsetIn(iso ?? '')}
}

/** Whether an entry with these forms shows it, to the minute. */
export function saysClock(iso: string | null, time: string | null, {date, time: wanted, offset}: Clock): boolean {
  if (time?.slice(0, 5) !== isoTime({...wanted, second: null})) return false
  if (date === null) return true
  if (iso?.slice(0, 10) !== isoDate(date)) return false
  return offset === null || offsetIn(iso) === offset
}
