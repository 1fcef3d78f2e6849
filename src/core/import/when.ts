/** Reads the times that programs and people write before what happened. */
import {isDate, monthNamed, type CalendarDate, type ClockTime, type PartialDate} from '../dates/calendar.ts'
import {mayBeStamp, stampAt} from '../dates/stamp.ts'
import type {When} from './message.ts'

/** A time and where it ends. */
export interface Found {
  readonly when: When
  readonly end: number
}

/** The time with which a text begins, with the brackets around it; `null` where none does that is told to the minute. */
export function whenAt(text: string): Found | null {
  if (!/\d/.test(text.slice(0, longest))) return null
  for (const {pattern, read} of machineForms) {
    const match = pattern.exec(text)
    const when = match === null ? null : read(match)
    if (when !== null) return {when, end: match![0].length}
  }
  const stamp = mayBeStamp(text) ? stampAt(text.slice(0, longest)) : null
  if (stamp?.time == null || stamp.until !== null || stamp.approximate || stamp.unreadable !== null || stamp.day !== null) return null
  if (!/^[\s[(<"'*_]*$/.test(text.slice(0, stamp.start))) return null
  const {date, ambiguous, dayFirst, time, zone} = stamp
  return {when: {date, ambiguous, dayFirst: dayFirst ?? false, time, zone}, end: stamp.end}
}

const longest = 80

/** The time that a text is, with nothing after it. */
export function whenOf(text: string): When | null {
  const found = whenAt(text)
  return found !== null && !/[\p{L}\p{N}]/u.test(text.slice(found.end)) ? found.when : null
}

export const plainWhen = (date: When['date'], time: ClockTime, zone: string | null): When => ({
  date,
  ambiguous: false,
  dayFirst: false,
  time,
  zone,
})

/** Years in which people keep logs; other numbers of that size are no instants. */
const [first, last] = [Date.UTC(1990, 0, 1), Date.UTC(2100, 0, 1)]

/** Of a number of seconds since 1970, or of milliseconds, microseconds or nanoseconds, by its size. */
export function whenOfEpoch(value: number): When | null {
  const milliseconds = [1000, 1, 1 / 1000, 1 / 1_000_000].map(factor => value * factor).find(each => each >= first && each < last)
  return milliseconds === undefined ? null : whenOfInstant(milliseconds)
}

/** `instant` in milliseconds since 1970. */
export function whenOfInstant(instant: number): When {
  const at = new Date(instant)
  const date = {year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate()}
  return plainWhen(date, {hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds()}, 'Z')
}

/** A time as a number of any precision, or as any text that is a time. */
export function whenIn(value: unknown): When | null {
  if (typeof value === 'number') return whenOfEpoch(value)
  if (typeof value !== 'string' || value.length > longest) return null
  const text = value.trim()
  return /^\d{9,19}(?:\.\d{1,9})?$/.test(text) ? whenOfEpoch(Number(text)) : whenOf(text)
}

/** Forms that no person writes in a document. */
const machineForms: readonly {readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => When | null}[] = [
  {
    // 2026-03-04T10:42:07.123Z, 2026-03-04 10:42:07,123 +0100, 2026/03/04 10:42:07
    pattern:
      /^[[(<"']?(\d{4})([-/])(\d\d)\2(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+\u2212-]\d\d:?\d\d)?(?![\d:])[\])>"']?/,
    read: ([, year, , month, day, hour, minute, second, zone]) =>
      at({year: Number(year), month: Number(month), day: Number(day)}, hour, minute, second, zone),
  },
  {
    // [04/Mar/2026:10:42:07 +0000]
    pattern: /^\[?(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-]\d{4})\]?/,
    read: ([, day, month, year, hour, minute, second, zone]) => at(named(year, month!, day!), hour, minute, second, zone),
  },
  {
    // Wed Mar  4 10:42:07.123 2026 +0100, Mar  4 10:42:07
    pattern:
      /^\[?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?: (\d{4})(?![-:\d]))?(?: ([+-]\d{4}))?\]?(?!\d)/,
    read: ([, month, day, hour, minute, second, year, zone]) => at(named(year, month!, day!), hour, minute, second, zone),
  },
  {
    // E0304 10:42:07.123456
    pattern: /^[IWEF](\d\d)(\d\d) (\d\d):(\d\d):(\d\d)\.\d{6}/,
    read: ([, month, day, hour, minute, second]) =>
      at({year: null, month: Number(month), day: Number(day)}, hour, minute, second, undefined),
  },
]

function at(
  date: PartialDate | null,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): When | null {
  const time = {hour: Number(hour), minute: Number(minute), second: second === undefined ? null : Math.min(Number(second), 59)}
  return date !== null && isDate(date) && time.hour < 24 && time.minute < 60 ? plainWhen(date, time, zone ?? null) : null
}

function named(year: string | undefined, month: string, day: string): PartialDate | null {
  const number = monthNamed(month)
  return number === null ? null : {year: year === undefined ? null : Number(year), month: number, day: Number(day)}
}

const clock = /^(\d{1,2})[:.](\d\d)(?::(\d\d))?(?:[\s\u202f]?([AaPp])\.?[Mm]\.?| Uhr)?$/

/** "10:42", "10:42:07", "10:42 PM". `before` is a time on the same clock that tells which half of the day is meant where none is written. */
export function clockOf(text: string, before: ClockTime | null = null): ClockTime | null {
  const [, hours, minutes, seconds, half] = clock.exec(text.trim()) ?? []
  const [hour, minute] = [Number(hours), Number(minutes)]
  if (hours === undefined || hour > 23 || minute > 59 || Number(seconds ?? 0) > 59 || (half !== undefined && (hour > 12 || hour === 0)))
    return null
  const time = {hour, minute, second: seconds === undefined ? null : Number(seconds)}
  if (half !== undefined) return {...time, hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)}
  const isLate = before !== null && hour < 12 && hour * 60 + minute < before.hour * 60 + before.minute
  return isLate && (hour + 12) * 60 + minute >= before.hour * 60 + before.minute ? {...time, hour: hour + 12} : time
}

export const hasHalf = (text: string): boolean => /[AaPp]\.?[Mm]\.?\s*$/.test(text)

/** The day that a line or a part of one names: "Today", "Wednesday, March 4th", "3/4/2026". */
export function dayOf(text: string): Pick<When, 'date' | 'ambiguous' | 'dayFirst'> | null {
  const words = text.trim().replace(/,$/, '')
  if (/^(?:today|heute|hoy|hoje|aujourd['’]hui|oggi)$/i.test(words)) return {date: {ago: 0}, ambiguous: false, dayFirst: false}
  if (/^(?:yesterday|gestern|ayer|ontem|hier|ieri)$/i.test(words)) return {date: {ago: 1}, ambiguous: false, dayFirst: false}
  const stamp = words.length <= longest && mayBeStamp(words) ? stampAt(words) : null
  if (stamp?.date == null || stamp.time !== null || stamp.unreadable !== null || stamp.approximate) return null
  if (/[\p{L}\p{N}]/u.test(words.slice(stamp.end)) || /[\p{L}\p{N}]/u.test(words.slice(0, stamp.start).replace(weekday, ''))) return null
  return {date: stamp.date, ambiguous: stamp.ambiguous, dayFirst: stamp.dayFirst ?? false}
}

/** "Monday", "Mon", "Last Monday". Alone on a line it may be all that somebody wrote; so it counts before a time only. */
export function weekdayBefore(text: string): Pick<When, 'date' | 'ambiguous' | 'dayFirst'> | null {
  const [, last, name] = /^(last |letzten )?(\p{L}{3,10}(?:-feira)?)[.,]?$/iu.exec(text.trim()) ?? []
  const day = name === undefined ? null : stampAt(name)?.day
  if (day?.kind !== 'weekday') return null
  return {date: {weekday: day.value, least: last === undefined ? 0 : 1}, ambiguous: false, dayFirst: false}
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

export const isFullDate = (date: When['date']): date is CalendarDate => date !== null && 'year' in date && date.year !== null
