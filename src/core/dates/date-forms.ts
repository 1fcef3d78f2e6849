/** Days in the forms in which people write them: data, in the order in which they are tried. */
import {monthNamed} from './calendar.ts'
import {clockAhead, closes, form, leadingWord, wordEnd, type Form} from './form.ts'
import {
  setDate,
  setDay,
  setDays,
  setEither,
  setImpossibleDate,
  setLastDay,
  setLastYear,
  setMistypedDate,
  setMonth,
  setNamed,
  setRoughly,
  setTime,
  type RelativeDay,
  type StampReading,
} from './reading.ts'

const year = '((?:19|20)\\d{2})(?!\\d|:\\d)'
const month = '(\\p{L}{3,12})'
const day = '(\\d{1,2})(?!\\d|[:.]\\d)'
/** "26" is a year after an apostrophe, or where a time follows. */
const shortYear = `((?:19|20)\\d{2}(?!\\d|:\\d)|['’]\\d{2}(?!\\d)|\\d{2}(?=,?\\s${clockAhead}))`
const ordinal = '(?:st|nd|rd|th)'

/** The names of the days of the week, Sunday first. */
const weekdays = [
  'sun(?:day)?|domingo|dimanche|sonntag',
  'mon(?:day)?|lunes|segunda(?:-feira)?|lundi|montag',
  'tue(?:s(?:day)?)?|martes|ter[çc]a(?:-feira)?|mardi|dienstag',
  'wed(?:s|nesday)?|mi[ée]rcoles|quarta(?:-feira)?|mercredi|mittwoch',
  'thu(?:rs?(?:day)?)?|jueves|quinta(?:-feira)?|jeudi|donnerstag',
  'fri(?:day)?|viernes|sexta(?:-feira)?|vendredi|freitag',
  'sat(?:ur(?:day)?)?|s[áa]bado|samedi|samstag',
]
const weekday = weekdays.map(names => `(${names})`).join('|')

function setWeekday(reading: StampReading, names: readonly (string | undefined)[]): true {
  reading.weekday ??= names.findIndex(name => name !== undefined)
  return true
}

/** Written days, with which a date in the middle of a text may begin as well. */
export const writtenDays: readonly Form[] = [
  form(
    `(\\d{1,2})\\.(\\d{1,2})\\.(?=\\s*(?:$|[,:–—|(]|-\\s|(?:(?:um|gegen|ab|ca\\.?)\\s)?\\d{1,2}(?:[:.h]\\d{2}|\\suhr)))`,
    ([, days, months], reading) => reading.time === null && setEither(reading, Number(days), Number(months), null, true),
  ),
  form('(\\d{4})([-/._])(\\d{1,2})\\2(\\d{1,2})(?!\\d)', ([, years, , months, days], reading) =>
    setDate(reading, Number(years), Number(months), Number(days)),
  ),
  form('((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)(?!\\d)', ([, years, months, days], reading) =>
    setDate(reading, Number(years), Number(months), Number(days)),
  ),
  form(`((?:19|20)\\d{2})(?:[-/]|,?\\s)${month}\\.?[-/\\s]${day}${ordinal}?`, ([, years, months, days], reading) =>
    setNamed(reading, months!, days!, years),
  ),
  form('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d|[:.]\\d)', ([, first, mark, second, years], reading) =>
    setEither(reading, Number(first), Number(second), Number(years), mark === '.'),
  ),
  // "01-11:2026": a slip of the finger between the parts.
  form('(\\d{1,2})([-/.:])(\\d{1,2})(?!\\2)[-/.:]((?:19|20)\\d{2})(?!\\d|[-/.:]\\d)', ([, first, , second, years], reading) =>
    setEither(reading, Number(first), Number(second), Number(years), false),
  ),
  form(`(\\d{1,2})([-/])${month}\\2(\\d{4}|\\d{2})(?!\\d|:\\d)`, ([, days, , months, years], reading) =>
    setNamed(reading, months!, days!, years),
  ),
  form('(\\d{1,2})(\\p{L}{3,12})((?:19|20)\\d{2}|\\d{2}(?!\\p{L}))(?!\\d|:\\d)', ([, days, months, years], reading) =>
    setNamed(reading, months!, days!, years),
  ),
  form(
    `(\\d{1,2})(?:${ordinal}|\\.)?\\s?[-–—/]\\s?(\\d{1,2})(?:${ordinal}|\\.)?\\s(?:of\\s|de\\s)?${month}${wordEnd}\\.?(?:,?\\s(?:de\\s)?${shortYear})?`,
    ([, from, to, months, years], reading) => setDays(reading, from!, to!, months!, years),
  ),
  form(`${month}\\.?[\\s-]{1,2}${day}${ordinal}?(?:,?[\\s-]{1,2}${shortYear})?`, ([, months, days, years], reading) =>
    setNamed(reading, months!, days!, years),
  ),
  form(
    `(\\d{1,2})(?:${ordinal}|er|\\.|º|°)?(?:\\s(?:of|de)(?=\\s))?[\\s-]{0,2}${month}${wordEnd}\\.?(?:,?[\\s-]{1,2}(?:de\\s)?${shortYear})?(?:\\s?г\\.)?`,
    ([, days, months, years], reading) => setNamed(reading, months!, days!, years),
  ),
]

const part = '(?:early|late|mid|the|beginning of|end of|anfang|mitte|ende|début|fin|mi)'

/** Days that need what is around them: a part of a date, or a word. */
export const toldDays: readonly Form[] = [
  form(`(${part}[\\s-])?${month}\\.?,?\\s${year}${wordEnd}`, ([, vaguely, months, years], reading) => {
    if (!setMonth(reading, monthNamed(months!), Number(years))) return false
    reading.approximate ||= vaguely !== undefined
    return true
  }),
  form(`((?:19|20)\\d{2})-(0[1-9]|1[0-2])${closes}`, ([, years, months], reading) => setMonth(reading, Number(months), Number(years))),
  form(`(\\d{1,2})${ordinal}?(?:,?\\s${year})?${closes}`, ([, days, years], reading) => setLastDay(reading, Number(days), years)),
  form(
    '(\\d{1,2})[-/](\\d{1,2})(?=[\\s,T~]{1,3}\\d{1,2}[:.h]\\d{2}|\\s*[:\\])–—→]|\\s-|\\s\\([a-z]|\\s*$)',
    ([, first, second], reading) => {
      return reading.time === null && setEither(reading, Number(first), Number(second), null, false)
    },
  ),
  form(`(?:the\\s)?(\\d{1,2})${ordinal}${wordEnd}(?:${closes}|(?=,?\\s${clockAhead}))`, ([, days], reading) =>
    setDayOfMonth(reading, days!),
  ),
  // "21 22:36", where the month is said above.
  form('(0[1-9]|[12]\\d|3[01])(?=\\s\\d{2}:\\d{2})', ([, days], reading) => reading.time === null && setDayOfMonth(reading, days!)),
  form(
    `(?:day|tag|jour|d[ií]a)\\s?#?(\\d{1,2})${wordEnd}(?:${closes}|(?=,?\\s${clockAhead}))`,
    ([, number], reading) => reading.date === null && setDay(reading, {kind: 'of-incident', value: Number(number)}),
  ),
  form(`(?:${weekday})\\.?${wordEnd}(?:${closes}|(?=\\s${dayPart()}${wordEnd}))`, ([, ...names], reading) => {
    setWeekday(reading, names)
    return reading.time !== null || reading.date !== null || setDay(reading, {kind: 'weekday', value: reading.weekday!})
  }),
  leadingWord(`(?:${weekday})\\.?`, ([, ...names], reading) => setWeekday(reading, names)),
  leadingWord('(?:mo|di|mi|do|fr|sa|so)[.,](?=\\s?\\d{1,2}\\.)', () => true),
  // "Wed Mar  4 10:42:07 UTC 2026": the year comes last, after the time.
  form(`((?:19|20)\\d{2})${closes}`, ([, years], reading) => setLastYear(reading, Number(years))),
  form('(?:pre|post)-(?=\\d)', (_, reading) => reading.date === null && reading.time === null && setRoughly(reading)),
]

/** "the 5th" before a time, "on the 5th" after one. */
function setDayOfMonth(reading: StampReading, days: string): boolean {
  if (reading.date !== null || reading.day !== null || Number(days) < 1 || Number(days) > 31) return false
  reading.day = {kind: 'of-month', value: Number(days)}
  return true
}

function dayPart(): string {
  return '(?:early |late |mid-?)?(?:morning|noon|afternoon|evening|night)'
}

/** The day after the one that was told before. */
export const nextDay =
  '(?:the\\s)?(?:next|following)\\s(?:day|morning|afternoon|evening|night)|(?:al\\s)?d[ií]a siguiente|(?:no )?dia seguinte|le lendemain|am (?:nächsten|folgenden) (?:tag|morgen)'
const sameDay = '(?:(?:the\\s)?same|later (?:that|the same|in the))\\s(?:day|morning|afternoon|evening|night)'

/** Days by words: "the next morning", "later that day", "00:10 (+1)". */
export const daysInWords: readonly Form[] = [
  form(`(?:${nextDay})${wordEnd}(?:(?=,?\\s(?:at\\s)?${clockAhead}))`, (_, reading) => setDay(reading, after(1))),
  form(`(?:${sameDay})${wordEnd}(?:(?=,?\\s(?:at\\s)?${clockAhead}))`, (_, reading) => setDay(reading, null)),
  form(`(?:${nextDay})${wordEnd}(?=\\s*(?:[)\\],:]|$))`, (_, reading) => reading.time !== null && setPlus(reading, 1)),
  form(`(?:${sameDay})${wordEnd}(?=\\s*(?:[)\\],:]|$))`, (_, reading) => reading.time !== null && setPlus(reading, 0)),
  form(
    `\\+\\s?(\\d)(?:\\s?d(?:ays?)?)?(?![\\p{L}\\p{N}:]|\\s?(?:m|mins?|minutes?|h|hrs?|hours?|s|secs?)${wordEnd})`,
    ([, days], reading) => {
      return reading.time !== null && setPlus(reading, Number(days))
    },
  ),
  form(
    `(?:(?:the\\s)?(?:early|late|next|following)\\s|later\\s)?(?:on\\s|in\\s|the\\s|that\\s|same\\s){0,3}(?:day|morning|afternoon|evening|night|overnight)(?=\\s?(?:[\\]:)*_]|\\s[–—-]|$))`,
    ([words], reading) => {
      if (reading.time !== null || (reading.date === null && /^day$/i.test(words))) return false
      reading.vague ??= 'roughly'
      if (/(?:next|following)\s/i.test(words)) reading.day = reading.date === null ? after(1) : null
      return true
    },
  ),
]

const after = (value: number): RelativeDay => ({kind: 'after', value})

function setPlus(reading: StampReading, days: number): boolean {
  if (reading.day !== null || reading.until !== null) return false
  reading.day = reading.date === null ? {kind: 'plus', value: days} : null
  return true
}

/** A year, a time or the end of the stamp. */
const dateGoesOn = `(?:,?\\s${year}|${closes}|(?=,?\\s${clockAhead}))`

export const mistypedDays: readonly Form[] = [
  form('(\\d{3,6})[-/](\\d{1,2})[-/](\\d{1,2})(?![\\d/.-])', ([, years, months, days], reading) =>
    setMistypedDate(reading, years!, months!, days!),
  ),
  form('(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d{2})(?!\\d)', ([, days, months, years], reading) =>
    setMistypedDate(reading, years!, months!, days!),
  ),
  form(`${month}\\.?\\s(29|3\\d)${ordinal}?${wordEnd}${dateGoesOn}`, ([, months], reading) => setImpossibleDate(reading, months!)),
  form(`(29|3\\d)(?:${ordinal}|\\.)?\\s(?:of\\s|de\\s)?${month}\\.?${dateGoesOn}`, ([, , months], reading) =>
    setImpossibleDate(reading, months!),
  ),
]

/** A day and a time in one, as computers write them. */
export const instants: readonly Form[] = [
  form(
    '(\\d{4})-?(\\d{2})-?(\\d{2})T(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?(Z|[+\\u2212-]\\d{2}:?\\d{2})?(?!\\d)',
    ([, years, months, days, hour, minute, second, zone], reading) => {
      if (!setDate(reading, Number(years), Number(months), Number(days)) || !setTime(reading, hour!, minute!, second, undefined))
        return false
      if (zone !== undefined && reading.until === null) reading.zone = zone
      else if (zone !== undefined) reading.untilZone = zone
      return true
    },
  ),
]
