/** When something was, as a person says it of one entry: "10:52", "4 March 10:52", "10:52–11:04". */
import {dayIn, secondsOf, withYear, dayAfter, type CalendarDate, type ClockTime} from '../dates/calendar.ts'
import {mayBeStamp, saysOnly, stampAt, type Stamp} from '../dates/stamp.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import type {Clock} from './clock.ts'
import {closingOf} from './entry-like.ts'
import type {Wanted} from './retime.ts'

/** What is said, and the words after it. */
export interface Said extends Wanted {
  readonly rest: string
}

/**
 * A time at the start of words, on the day of the entry `near` where none is said; `null` where none is there or it can be read in two ways.
 * A zone is that of the entries: to say another one is to say another time.
 */
export function saidAt(words: string, near: TimelineEntry | null): Said | null {
  const stamp = mayBeStamp(words) ? stampAt(words) : null
  if (stamp?.time == null || stamp.ambiguous || stamp.unreadable !== null || stamp.approximate || isElsewhere(stamp, near)) return null
  const own = near && dayIn(near.iso ?? '')
  const date = stamp.date === null ? own : withYear(stamp.date, own ?? null, null)
  const start: Clock = {date, time: stamp.time, offset: null}
  const end = stamp.until === null ? null : {date: endDate(stamp, start), time: stamp.until, offset: null}
  return {start, end, rest: words.slice(stamp.end).slice(closingOf(words.slice(stamp.end)).length)}
}

/** The same where nothing else is said. */
export function saidOnly(words: string, near: TimelineEntry | null): Wanted | null {
  const said = saidAt(words, near)
  const stamp = said && stampAt(words)
  return said !== null && stamp !== null && saysOnly(words, stamp) ? said : null
}

const isElsewhere = ({zone, untilZone}: Stamp, near: TimelineEntry | null): boolean =>
  [zone, untilZone].some(name => name !== null && name !== near?.zone)

function endDate({untilDate, until}: Stamp, {date, time}: Clock): CalendarDate | null {
  if (untilDate !== null) return withYear(untilDate, date, null)
  return date !== null && until !== null && isEarlier(until, time) ? dayAfter(date) : date
}

const isEarlier = (one: ClockTime, other: ClockTime): boolean => secondsOf(one) < secondsOf(other)
