/** The parts of a stamp in the forms in which people write them: data, in the order in which they are tried. */
import {isDate, monthNamed, type ClockTime, type PartialDate} from './calendar.ts'
import {zonePattern} from './zones.ts'

/** What has been read so far. */
export interface StampReading {
  date: PartialDate | null
  ambiguous: boolean
  time: ClockTime | null
  /** Whether the time was written with am or pm. */
  half: boolean
  until: ClockTime | null
  zone: string | null
  approximate: boolean
  unknown: boolean
  /** What stands between the last part that counts and the one that is tried. */
  link: string
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

/** Abbreviations of zones are written in capitals: "est" is a word. */
function zoned(pattern: string): Form {
  const read: Form['read'] = ([zone], reading) => {
    if (reading.zone !== null || (reading.date === null && reading.time === null)) return false
    reading.zone = zone
    return true
  }
  return {pattern: new RegExp(pattern, 'uy'), read, counts: true}
}

const end = '(?![\\p{L}\\p{N}])'
const year = '((?:19|20)\\d{2})(?!\\d|:\\d)'
const month = '(\\p{L}{3,10})'
const day = '(\\d{1,2})(?![\\d:]|\\.\\d)'
const half = '(?:\\s?([ap])\\.?m\\b\\.?|([ap])(?![\\p{L}\\p{N}]))?'

export const forms: readonly Form[] = [
  form(
    '(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?',
    ([, years, months, days, hour, minute, second, zone], reading) => {
      if (zone !== undefined) reading.zone = zone
      return setDate(reading, Number(years), Number(months), Number(days)) && setTime(reading, hour!, minute!, second, undefined)
    },
  ),
  form('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)', ([, years, , months, days], reading) =>
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
    `(\\d{1,2})(?:[:.](\\d{2})|\\s?h\\s?(\\d{2}))(?::(\\d{2})(?:[.,]\\d{1,6})?)?(?![\\d%]|[.:/]\\d)${half}`,
    ([, hour, minute, french, second, half, letter], reading) => setTime(reading, hour!, minute ?? french!, second, half ?? letter),
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
  zoned(`${zonePattern}|[+-]\\d{2}:?\\d{2}${end}|Z${end}`),
  word(
    `(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?:segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag`,
    () => true,
  ),
  word(
    '(?:(?:in the|very)\\s)?(?:(?:early|late|mid)[ -])?(?:morning|afternoon|evening|night|overnight)(?: of)?|end of (?:the )?day|eod',
    (_, reading) => roughly(reading),
  ),
  word(
    'approx(?:\\.|imately)?|around|about|circa|ca?\\.?|roughly|estimated|(?:shortly|just)? ?(?:before|after)|prior to|by|vers|gegen|hacia|aproximadamente|environ',
    (_, reading) => {
      return reading.time === null && roughly(reading)
    },
  ),
  word('approx(?:\\.|imately)?|ish|or so|estimated|est\\.', (_, reading) => roughly(reading)),
  word('at|on|from|since|starting|between|to|until|till|through|and|um|am|den|le|à|el|em|às|a las|bis', () => true),
]

function roughly(reading: StampReading): boolean {
  reading.approximate = true
  return true
}

function setDate(reading: StampReading, years: number | null, months: number, days: number): boolean {
  const date = {year: years, month: months, day: days}
  if (reading.date !== null || !isDate(date)) return false
  reading.date = date
  return true
}

const fullYear = (years: number): number => (years < 100 ? 2000 + years : years)

/** "3/4": the month comes first, unless it cannot, or dots stand between. */
function setEither(reading: StampReading, first: number, second: number, years: number | null, dotted: boolean): boolean {
  const isDayFirst = dotted || first > 12
  if (!setDate(reading, years, isDayFirst ? second : first, isDayFirst ? first : second)) return false
  reading.ambiguous = !dotted && first <= 12 && second <= 12 && first !== second
  return true
}

function setNamed(reading: StampReading, months: string, days: string, years: string | undefined): boolean {
  const number = monthNamed(months)
  return number !== null && setDate(reading, years === undefined ? null : Number(years), number, Number(days))
}

/** A second time is the end of a range when a dash, a comma or a word leads to it; in brackets it says the same in another zone. */
const leadsToEnd = /^[\s*_`]*(?:[,–—-]|→|->|to\b|until\b|till\b|and\b|through\b|à\b|bis\b)/

function setTime(reading: StampReading, hours: string, minutes: string, seconds: string | undefined, half: string | undefined): boolean {
  const time = clockTime(Number(hours), Number(minutes), seconds === undefined ? null : Number(seconds), half)
  if (time === null) return false
  if (reading.time === null) {
    reading.time = time
    reading.half = half !== undefined
    return true
  }
  if (reading.until !== null || !leadsToEnd.test(reading.link)) return false
  const isLater = half?.toLowerCase() === 'p' && !reading.half && reading.time.hour + 12 <= time.hour
  if (isLater) reading.time = {...reading.time, hour: reading.time.hour + 12}
  reading.until = time
  return true
}

function clockTime(hour: number, minute: number, second: number | null, half: string | undefined): ClockTime | null {
  if (minute > 59 || (second ?? 0) > 59 || hour > (half === undefined ? 24 : 12)) return null
  if (half === undefined || hour === 0) return {hour: hour % 24, minute, second}
  return {hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute, second}
}
