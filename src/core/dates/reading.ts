/** What has been read of a stamp so far, and how a part of it is taken: each setter says no when the parts before it make it something else. */
import {dayAfter, isDate, monthNamed, weekdayOf, type ClockTime, type PartialDate} from './calendar.ts'

export interface StampReading {
  date: PartialDate | null
  /** A date that is only a month. */
  month: Month | null
  ambiguous: boolean
  /** Whether the day comes before the month, where the numbers show it. */
  dayFirst: boolean | null
  /** 0 is Sunday. */
  weekday: number | null
  day: RelativeDay | null
  time: ClockTime | null
  /** Whether the time was written with am or pm. */
  half: boolean
  /** Whether its hour was written with a zero before it. */
  padded: boolean
  /** Whether it is the 24:00 of its day. */
  endsDay: boolean
  untilDate: PartialDate | null
  until: ClockTime | null
  zone: string | null
  untilZone: string | null
  approximate: boolean
  /** Whether a word such as "around" leads to what comes next. */
  leaning: boolean
  /** Whether words stand for the time: "??:??", "in the evening". */
  vague: 'unknown' | 'roughly' | null
  unreadable: 'date' | 'time' | null
  /** What stands between the last part that counts and the one that is tried. */
  link: string
}

export interface Month {
  readonly year: number
  readonly month: number
}

/**
 * A day that is told by another one: so many days after that of the entry before ("the next day") or after the last one without such a mark
 * ("00:10 (+1)"), a weekday, a day of the same month ("the 5th"), or a day of the incident, counted from its first ("Day 2").
 */
export interface RelativeDay {
  readonly kind: 'after' | 'plus' | 'weekday' | 'of-month' | 'of-incident'
  readonly value: number
}

export const newReading = (): StampReading => ({
  date: null,
  month: null,
  ambiguous: false,
  dayFirst: null,
  weekday: null,
  day: null,
  time: null,
  half: false,
  padded: false,
  endsDay: false,
  untilDate: null,
  until: null,
  zone: null,
  untilZone: null,
  approximate: false,
  leaning: false,
  vague: null,
  unreadable: null,
  link: '',
})

/** What the parts mean together. */
export function settle(reading: StampReading): void {
  const {date, weekday, time} = reading
  if (date !== null && reading.day?.kind !== 'of-incident') reading.day = null
  if (date === null && weekday !== null && time !== null) reading.day ??= {kind: 'weekday', value: weekday}
  if (date !== null && weekday !== null) orderByWeekday(reading, date, weekday)
  if (reading.endsDay && reading.date !== null) reading.date = nextDay(reading.date)
  if (time === null && reading.vague === 'roughly') reading.approximate = true
}

/** "Wed 04/03/2026" is in March. */
function orderByWeekday(reading: StampReading, date: PartialDate, weekday: number): void {
  if (!reading.ambiguous || date.year === null) return
  const other = {year: date.year, month: date.day, day: date.month}
  const [asRead, turned] = [weekdayOf({...date, year: date.year}) === weekday, weekdayOf(other) === weekday]
  if (asRead === turned) return
  reading.ambiguous = false
  reading.dayFirst = turned
  if (turned) reading.date = other
}

/** Of a date without a year as well. */
function nextDay(date: PartialDate): PartialDate {
  const next = dayAfter({...date, year: date.year ?? 2000})
  return date.year === null ? {...next, year: null} : next
}

export function setRoughly(reading: StampReading): boolean {
  reading.approximate = true
  return true
}

/** A day by words, and the time left open ("the next morning"), unless a time follows. */
export function setDay(reading: StampReading, day: RelativeDay | null): boolean {
  if (reading.time !== null || reading.day !== null) return false
  reading.day = reading.date === null ? day : null
  return true
}

export function setDate(reading: StampReading, years: number | null, months: number, days: number): boolean {
  const date = {year: years, month: months, day: days}
  if (!isDate(date)) return false
  if (reading.date === null) reading.date = date
  else if (reading.untilDate === null && reading.until === null && leadsToLastDay.test(reading.link)) setUntilDate(reading, date)
  else return false
  return true
}

/** The year of a range may stand at its end only: that of the start is the same, or the one before ("28 December – 2 January 2026"). */
function setUntilDate(reading: StampReading, date: PartialDate): void {
  reading.untilDate = date
  const {date: start} = reading
  if (start?.year !== null || date.year === null) return
  const isYearBefore = start.month > date.month || (start.month === date.month && start.day > date.day)
  reading.date = {...start, year: isYearBefore ? date.year - 1 : date.year}
}

/** "March 4–6", "2026-03-04 to 06". */
export function setLastDay(reading: StampReading, days: number, years: string | undefined): boolean {
  const {date, time, link} = reading
  if (
    date === null ||
    time !== null ||
    reading.untilDate !== null ||
    !/^(?:[–/-]|\s[–-]\s|\s(?:to|until|through)\s)$/.test(link) ||
    days <= date.day
  )
    return false
  const last = {...date, year: years === undefined ? date.year : Number(years), day: days}
  if (isDate(last)) setUntilDate(reading, last)
  return isDate(last)
}

/** "4–6 March 2026". */
export function setDays(reading: StampReading, from: string, to: string, months: string, years: string | undefined): boolean {
  if (reading.date !== null || Number(from) >= Number(to)) return false
  if (!setNamed(reading, months, from, years)) return false
  reading.untilDate = {...reading.date!, day: Number(to)}
  return isDate(reading.untilDate)
}

export function setMonth(reading: StampReading, month: number | null, years: number): boolean {
  if (month === null || month < 1 || month > 12 || reading.date !== null || reading.time !== null || reading.month !== null) return false
  reading.month = {year: years, month}
  return true
}

/** "94" is a year of the last century. */
const fullYear = (years: number): number => (years >= 100 ? years : years + (years < 70 ? 2000 : 1900))

/** The year of a day that was written before its time. */
export function setLastYear(reading: StampReading, years: number): boolean {
  const {date, time, until, link} = reading
  const isLast = date?.year === null && time !== null && until === null && /^\s+$/.test(link)
  if (!isLast || !isDate({...date, year: years})) return false
  reading.date = {...date, year: years}
  return true
}

/** "3/4": the month comes first, unless it cannot, or dots stand between. */
export function setEither(reading: StampReading, first: number, second: number, years: number | null, dotted: boolean): boolean {
  const isDayFirst = dotted || first > 12
  const full = years === null ? null : fullYear(years)
  if (!setDate(reading, full, isDayFirst ? second : first, isDayFirst ? first : second)) return false
  if (reading.untilDate !== null) return true
  reading.ambiguous = !dotted && first <= 12 && second <= 12 && first !== second
  if (!dotted && (first > 12 || second > 12)) reading.dayFirst = first > 12
  return true
}

export function setNamed(reading: StampReading, months: string, days: string, years: string | undefined): boolean {
  const number = monthNamed(months)
  const digits = years?.replace(/\D/g, '') ?? ''
  return number !== null && setDate(reading, digits === '' ? null : fullYear(Number(digits)), number, Number(days))
}

/** A second time is the end of a range when a dash, a comma or a word leads to it; in brackets it says the same in another zone. */
const leads = '[–—~～〜-]|→|->|\\.{2,3}|…|to\\b|until\\b|till?\\b|through\\b|à\\b|a\\b|bis\\b|から|至|到|부터'
const leadsToLastDay = new RegExp(`^[\\s*_\`]*(?:${leads})`)
const leadsToEnd = new RegExp(`^[\\s*_\`]*(?:,|and\\b|${leads})`)

export function setTime(
  reading: StampReading,
  hours: string,
  minutes: string,
  seconds: string | undefined,
  half: string | undefined,
): boolean {
  const time = clockTime(Number(hours), Number(minutes), seconds === undefined ? null : Number(seconds), half)
  if (time === null) return false
  if (reading.time === null) {
    reading.time = time
    reading.half = half !== undefined
    reading.padded = hours.startsWith('0')
    reading.endsDay = Number(hours) === 24
    return true
  }
  if (reading.until !== null || (reading.untilDate === null && !leadsToEnd.test(reading.link))) return false
  const isLater = half?.toLowerCase() === 'p' && !reading.half && reading.time.hour + 12 <= time.hour
  if (isLater) reading.time = {...reading.time, hour: reading.time.hour + 12}
  reading.half ||= half !== undefined
  reading.until = time
  return true
}

function clockTime(hour: number, minute: number, second: number | null, half: string | undefined): ClockTime | null {
  const isAfternoon = half?.toLowerCase() === 'p'
  if (minute > 59 || (second ?? 0) > 59 || hour > (half === undefined || isAfternoon ? 24 : 12)) return null
  // "14:30 PM" says the same twice.
  if (half === undefined || hour === 0 || hour > 12) return {hour: hour % 24, minute, second}
  return {hour: (hour % 12) + (isAfternoon ? 12 : 0), minute, second}
}

/** "10:42–50", "10:42:07-30": the end has the hour of the start. */
export function setLastMinute(reading: StampReading, last: number): boolean {
  const {time, link} = reading
  if (time === null || reading.until !== null || !/^[–-]$/.test(link) || last > 59 || last <= (time.second ?? time.minute)) return false
  reading.until = time.second === null ? {...time, minute: last} : {...time, second: last}
  return true
}

/** One after the end of a range is that of the end. */
export function setZone(reading: StampReading, zone: string): boolean {
  if (reading.zone === null) reading.zone = zone
  else if (reading.until !== null && reading.untilZone === null && reading.link.trim() === '') reading.untilZone = zone
  else return false
  return true
}

/** A year with a digit too many ("22026") is read where only one year can be meant. */
export function setMistypedDate(reading: StampReading, years: string, months: string, days: string): boolean {
  if (reading.date !== null || reading.time !== null || reading.unreadable !== null) return false
  reading.unreadable = 'date'
  const meant = new Set(
    [...years].map((_, index) => years.slice(0, index) + years.slice(index + 1)).filter(each => /^(?:19|20)\d\d$/.test(each)),
  )
  if (meant.size === 1) setDate(reading, Number([...meant][0]), Number(months), Number(days))
  return true
}

/** "31 April": what is a day of that month has been read before. */
export function setImpossibleDate(reading: StampReading, months: string): boolean {
  if (reading.date !== null || reading.time !== null || reading.unreadable !== null || monthNamed(months) === null) return false
  reading.unreadable = 'date'
  return true
}

export function setMistypedTime(reading: StampReading, hours: string, minutes: string): boolean {
  if (reading.time !== null || reading.unreadable === 'time') return false
  reading.unreadable ??= 'time'
  if (hours.length > 2 && hours.startsWith('0')) setTime(reading, hours.slice(1), minutes, undefined, undefined)
  return true
}
