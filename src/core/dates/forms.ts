/** The parts of a stamp in the forms in which people write them: data, in the order in which they are tried. */
import {isDate, monthNamed, type ClockTime, type PartialDate} from './calendar.ts'
import {sign, zoneNamed, zonePattern} from './zone-names.ts'

/** What has been read so far. */
export interface StampReading {
  date: PartialDate | null
  /** A date that is only a month. */
  month: Month | null
  ambiguous: boolean
  /** Whether the day comes before the month, where the numbers show it. */
  dayFirst: boolean | null
  time: ClockTime | null
  /** Whether the time was written with am or pm. */
  half: boolean
  untilDate: PartialDate | null
  until: ClockTime | null
  zone: string | null
  untilZone: string | null
  approximate: boolean
  /** Whether a word such as "around" leads to what comes next. */
  leaning: boolean
  unknown: boolean
  /** How many days after the one before. */
  daysLater: number
  unreadable: 'date' | 'time' | null
  /** What stands between the last part that counts and the one that is tried. */
  link: string
}

export interface Month {
  readonly year: number
  readonly month: number
}

export interface Form {
  /** Sticky. */
  readonly pattern: RegExp
  /** Takes the part, or says no when the parts so far or the values make it something else. */
  readonly read: (match: RegExpExecArray, reading: StampReading) => boolean
  /** Words like "at" lead to the next part but do not belong to the stamp. */
  readonly counts: boolean
}

const form = (pattern: string, read: Form['read']): Form => ({pattern: new RegExp(pattern, 'iuy'), read, counts: true})
const word = (pattern: string, read: Form['read']): Form => ({
  pattern: new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}])`, 'iuy'),
  read,
  counts: false,
})

/** Abbreviations of zones are written in capitals: "est" is a word. One after the end of a range is that of the end. */
function zoned(pattern: string): Form {
  const read: Form['read'] = ([zone], reading) => {
    if (zoneNamed(zone) !== zone || (reading.date === null && reading.time === null)) return false
    if (reading.zone === null) reading.zone = zone
    else if (reading.until !== null && reading.untilZone === null && reading.link.trim() === '') reading.untilZone = zone
    else return false
    return true
  }
  return {pattern: new RegExp(pattern, 'uy'), read, counts: true}
}

const end = '(?![\\p{L}\\p{N}])'
const year = '((?:19|20)\\d{2})(?!\\d|:\\d)'
const month = '(\\p{L}{3,10})'
const day = '(\\d{1,2})(?!\\d|[:.]\\d)'
const weekday =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?:segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag'
const half = '(?:\\s?([ap])\\.?m\\b\\.?|([ap])(?![\\p{L}\\p{N}]))?'

export const forms: readonly Form[] = [
  form(
    '(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(Z|[+\\u2212-]\\d{2}:?\\d{2})?',
    ([, years, months, days, hour, minute, second, zone], reading) => {
      if (!setDate(reading, Number(years), Number(months), Number(days)) || !setTime(reading, hour!, minute!, second, undefined))
        return false
      if (zone !== undefined && reading.until === null) reading.zone = zone
      else if (zone !== undefined) reading.untilZone = zone
      return true
    },
  ),
  form('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)', ([, years, , months, days], reading) =>
    setDate(reading, Number(years), Number(months), Number(days)),
  ),
  form('(\\d{4})年\\s?(\\d{1,2})月\\s?(\\d{1,2})日', ([, years, months, days], reading) =>
    setDate(reading, Number(years), Number(months), Number(days)),
  ),
  form('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d|[:.]\\d)', ([, first, mark, second, years], reading) => {
    return setEither(reading, Number(first), Number(second), fullYear(Number(years)), mark === '.')
  }),
  form(`${month}\\.?[\\s-]{1,2}${day}(?:st|nd|rd|th)?(?:,?[\\s-]{1,2}${year})?`, ([, months, days, years], reading) =>
    setNamed(reading, months!, days!, years),
  ),
  form(
    `(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?:\\s(?:of|de))?[\\s-]{0,2}${month}${end}\\.?(?:,?[\\s-]{1,2}(?:de\\s)?${year})?`,
    ([, days, months, years], reading) => {
      return setNamed(reading, months!, days!, years)
    },
  ),
  form(
    `(\\d{1,2})(?:[:.：](\\d{2})|\\s?h\\s?(\\d{2}))(?::(\\d{2})(?:[.,]\\d{1,6})?)?(?![\\d%]|[.:/]\\d)${half}`,
    ([, hour, minute, french, second, half, letter], reading) => setTime(reading, hour!, minute ?? french!, second, half ?? letter),
  ),
  form(`${month}\\.?,?\\s${year}${end}`, ([, months, years], reading) => setMonth(reading, months!, Number(years))),
  form(`(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s${year})?(?=\\s*(?:[:)\\]*_,|]|\\s[–—-]\\s|$))`, ([, days, years], reading) =>
    setLastDay(reading, Number(days), years),
  ),
  form('(\\d{1,2})\\s?([ap])\\.?m\\b\\.?', ([, hour, half], reading) => setTime(reading, hour!, '00', undefined, half)),
  form("(\\d{1,2})\\s(?:uhr|heures|horas|o'clock)\\b", ([, hour], reading) => setTime(reading, hour!, '00', undefined, undefined)),
  form(`(\\d{2})(\\d{2})(?:\\s?(?:h|hrs?|hours))?${end}(?=\\s*(?:UTC|GMT|Z\\b|[:–—]|-(?!\\d)|$))`, ([whole, hour, minute], reading) => {
    return (reading.date !== null || /[hr]/i.test(whole)) && setTime(reading, hour!, minute!, undefined, undefined)
  }),
  form('(\\d{1,2})[-/](\\d{1,2})(?=[\\s,T~]{1,3}\\d{1,2}[:.h]\\d{2}|\\s*[:\\])–—]|\\s-|\\s*$)', ([, first, second], reading) => {
    return reading.time === null && setEither(reading, Number(first), Number(second), null, false)
  }),
  form('(\\d{2})(?=\\s|$)', ([, second], reading) => {
    if (reading.link !== '-' || reading.time?.second == null || reading.until !== null || Number(second) > 59) return false
    reading.until = {...reading.time, second: Number(second)}
    return true
  }),
  form(
    't\\s?[+-]\\s?\\d{1,4}(?::\\d{2})?(?:\\s?(?:s|secs?|m|mins?|minutes?|h|hrs?|hours?|d|days?))?(?![\\p{L}\\p{N}])|\\?{2,}(?:[:.]\\?{1,2})?|(?:time )?(?:unknown|tb[dc])(?: time)?\\b|xx[:.]xx|--:--',
    (_, reading) => {
      reading.unknown ||= reading.time === null
      return reading.time === null
    },
  ),
  form('noon\\b|midday\\b|midnight\\b', ([name], reading) =>
    setTime(reading, /^mid(?:n)/i.test(name) ? '0' : '12', '00', undefined, undefined),
  ),
  form(
    `(?:(?:the\\s)?(?:early|late|next|following)\\s|later\\s)?(?:on\\s|in\\s|the\\s|that\\s|same\\s){0,3}(?:day|morning|afternoon|evening|night|overnight)(?=\\s?(?:[\\]:)*_]|\\s[–—-]|$))`,
    ([words], reading) => {
      if (reading.time !== null || (reading.date === null && /^day$/i.test(words))) return false
      reading.unknown = true
      reading.daysLater = reading.date === null && /(?:next|following)\s/i.test(words) ? 1 : 0
      return roughly(reading)
    },
  ),
  zoned(`${zonePattern}|${sign}\\d{2}:?\\d{2}${end}|Z${end}`),
  form(`(?:${weekday})${end}`, (_, reading) => reading.date !== null && reading.time === null),
  word(weekday, () => true),
  form('(?:pre|post)-(?=\\d)', (_, reading) => reading.date === null && reading.time === null && roughly(reading)),
  form('(\\d{3,6})[-/](\\d{1,2})[-/](\\d{1,2})(?![\\d/.-])', ([, years, months, days], reading) =>
    mistypedDate(reading, years!, months!, days!),
  ),
  form('(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d{2})(?!\\d)', ([, days, months, years], reading) =>
    mistypedDate(reading, years!, months!, days!),
  ),
  form(`(\\d{1,3})[:：](\\d{2})(?![\\d:.%/])(?:\\s?[ap]m${end})?`, ([, hours, minutes], reading) =>
    mistypedTime(reading, hours!, minutes!),
  ),
  word(
    '(?:(?:in the|very)\\s)?(?:(?:early|late|mid)[ -])?(?:morning|afternoon|evening|night|overnight)(?: of)?|end of (?:the )?day|eod',
    (_, reading) => roughly(reading),
  ),
  word(
    'approx(?:\\.|imately)?|around|about|circa|c\\.|ca\\.?|roughly|estimated|(?:shortly|just)? ?(?:before|after)|prior to|by|vers|gegen|hacia|aproximadamente|environ',
    (_, reading) => {
      reading.leaning = true
      return reading.time === null
    },
  ),
  word('approx(?:\\.|imately)?|ish|or so|estimated|est\\.', (_, reading) => roughly(reading)),
  word('at|on|from|since|starting|between|to|until|till|through|and|um|am|den|le|à|el|em|às|a las|bis', () => true),
]

function mistypedDate(reading: StampReading, years: string, months: string, days: string): boolean {
  if (reading.date !== null || reading.time !== null || reading.unreadable !== null) return false
  reading.unreadable = 'date'
  const meant = new Set(
    [...years].map((_, index) => years.slice(0, index) + years.slice(index + 1)).filter(each => /^(?:19|20)\d\d$/.test(each)),
  )
  if (meant.size === 1) setDate(reading, Number([...meant][0]), Number(months), Number(days))
  return true
}

function mistypedTime(reading: StampReading, hours: string, minutes: string): boolean {
  if (reading.time !== null || reading.unreadable === 'time') return false
  reading.unreadable ??= 'time'
  if (hours.length > 2 && hours.startsWith('0')) setTime(reading, hours.slice(1), minutes, undefined, undefined)
  return true
}

function roughly(reading: StampReading): boolean {
  reading.approximate = true
  return true
}

function setDate(reading: StampReading, years: number | null, months: number, days: number): boolean {
  const date = {year: years, month: months, day: days}
  if (!isDate(date)) return false
  if (reading.date === null) reading.date = date
  else if (reading.untilDate === null && reading.until === null && leadsToLastDay.test(reading.link)) setUntilDate(reading, date)
  else return false
  return true
}

/** The year of a range may stand at its end only. */
function setUntilDate(reading: StampReading, date: PartialDate): void {
  reading.untilDate = date
  if (reading.date?.year === null && date.year !== null) reading.date = {...reading.date, year: date.year}
}

/** "March 4–6", "2026-03-04 to 06". */
function setLastDay(reading: StampReading, days: number, years: string | undefined): boolean {
  const {date, time, link} = reading
  if (date === null || time !== null || reading.untilDate !== null || !/^(?:[–-]|\s(?:to|until|through)\s)$/.test(link) || days <= date.day)
    return false
  const last = {...date, year: years === undefined ? date.year : Number(years), day: days}
  if (isDate(last)) setUntilDate(reading, last)
  return isDate(last)
}

function setMonth(reading: StampReading, months: string, years: number): boolean {
  const number = monthNamed(months)
  if (number === null || reading.date !== null || reading.time !== null || reading.month !== null) return false
  reading.month = {year: years, month: number}
  return true
}

const fullYear = (years: number): number => (years < 100 ? 2000 + years : years)

/** "3/4": the month comes first, unless it cannot, or dots stand between. */
function setEither(reading: StampReading, first: number, second: number, years: number | null, dotted: boolean): boolean {
  const isDayFirst = dotted || first > 12
  if (!setDate(reading, years, isDayFirst ? second : first, isDayFirst ? first : second)) return false
  reading.ambiguous = !dotted && first <= 12 && second <= 12 && first !== second
  if (!dotted && (first > 12 || second > 12)) reading.dayFirst = first > 12
  return true
}

function setNamed(reading: StampReading, months: string, days: string, years: string | undefined): boolean {
  const number = monthNamed(months)
  return number !== null && setDate(reading, years === undefined ? null : Number(years), number, Number(days))
}

/** A second time is the end of a range when a dash, a comma or a word leads to it; in brackets it says the same in another zone. */
const leadsToLastDay = /^[\s*_`]*(?:[–—-]|→|->|to\b|until\b|till\b|through\b|à\b|bis\b)/
const leadsToEnd = /^[\s*_`]*(?:[,–—-]|→|->|to\b|until\b|till\b|and\b|through\b|à\b|bis\b)/

function setTime(reading: StampReading, hours: string, minutes: string, seconds: string | undefined, half: string | undefined): boolean {
  const time = clockTime(Number(hours), Number(minutes), seconds === undefined ? null : Number(seconds), half)
  if (time === null) return false
  if (reading.time === null) {
    reading.time = time
    reading.half = half !== undefined
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
