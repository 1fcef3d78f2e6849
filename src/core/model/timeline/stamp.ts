/** Stamps: the date and the time that an entry of a timeline starts with, in the forms in which people write them. */
import type {Span} from '../../document/span.ts'
import {dayFirst, isDate, monthNamed, type ClockTime, type PartialDate} from './calendar.ts'
import {zonePattern} from './zones.ts'

/** The span counts in the text it was read from. A stamp has a date or a time, or says that the time is not known. */
export interface Stamp extends Span {
  readonly date: PartialDate | null
  /** Whether day and month could be the other way round. */
  readonly ambiguous: boolean
  readonly time: ClockTime | null
  /** The end of a range ("10:42 - 10:50"). */
  readonly until: ClockTime | null
  /** As it is written. */
  readonly zone: string | null
  readonly approximate: boolean
  /** "??:??", "time unknown". */
  readonly unknown: boolean
}

/** What a text starts with, or has from an offset on, after opening marks and words ("~", "[", "At", "Around"); `null` when that is no stamp. */
export function stampAt(text: string, from = 0): Stamp | null {
  const found: Found = {date: null, ambiguous: false, time: null, until: null, zone: null, approximate: false, unknown: false}
  let start = -1
  let end = from
  let position = from
  for (let step = 0; step < mostSteps; step++) {
    const gap = take(step === 0 ? opening : between, text, position)
    if (gap !== null) {
      if (/[~≈±]/.test(gap[0])) found.approximate = true
      position += gap[0].length
    }
    const next = forms.find(form => {
      const match = take(form.pattern, text, position)
      if (match === null || !form.read(match, found, text)) return false
      if (form.counts) {
        if (start < 0) start = position
        end = position + match[0].length
      }
      position += match[0].length
      return true
    })
    if (next === undefined) break
  }
  return found.date === null && found.time === null && !found.unknown ? null : {...found, start, end}
}

/** A date, a time, an end, a zone, a weekday and words between them. */
const mostSteps = 12

export const startsWithClock = (text: string): boolean => mayBeStamp(text) && stampAt(text)?.time != null

/** Whether a text says when, and nothing else. */
export function isOnlyStamp(text: string): boolean {
  const stamp = mayBeStamp(text) ? stampAt(text) : null
  return stamp !== null && !/[\p{L}\p{N}]/u.test(text.slice(stamp.end))
}

/** A quick look, because every paragraph of a document is asked. */
export const mayBeStamp = (text: string): boolean => /[\d?]|\b(?:unknown|tb[cd]|noon|midnight)\b/i.test(text.slice(0, 48))

/** What stands in brackets before the stamp ("[Outage start] At 10:42") is passed over. */
const opening = /(?:[\s~≈±*_`"'(\[•·>@→–—-]|\p{Extended_Pictographic}|\ufe0f|\[[^\]\d?]{1,30}\]\s*)*/uy
const between = /[\s~≈±,;|()[\]*_`@·–—-]*/y

interface Found {
  date: PartialDate | null
  ambiguous: boolean
  time: ClockTime | null
  until: ClockTime | null
  zone: string | null
  approximate: boolean
  unknown: boolean
}

/** A kind of part; `read` says no when the parts so far, or the values, make it something else. Only parts that count belong to the stamp. */
interface Form {
  readonly pattern: RegExp
  readonly counts: boolean
  read(match: RegExpExecArray, found: Found, text: string): boolean
}

function take(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}

const nameOfMonth = '(?:jan|ene|feb|f[ée]v|mar|m[äa]r|mrz|apr|abr|avr|may|mai|jun|juin|jul|juil|aug|ago|ao[uû]t|sep|set|oct|out|okt|nov|dec|d[ée]c|dic|dez)\\p{L}{0,7}'
const end = '(?![\\p{L}\\p{N}])'
const half = '(?:\\s?([ap])\\.?m\\b\\.?|([ap])(?![\\p{L}\\p{N}]))?'
const clock = `(\\d{1,2})(?:[:.](\\d{2})|\\s?h\\s?(\\d{2}))(?:[:.](\\d{2})(?:[.,]\\d{1,6})?)?(?![\\d%]|[.:/]\\d)${half}`

const form = (pattern: string, read: Form['read'], counts = true): Form => ({pattern: new RegExp(pattern, 'iuy'), read, counts})

/** In the order in which they are tried. */
const forms: readonly Form[] = [
  form('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:T(?=\\d))?', ([, year, , month, day], found) => setDate(found, Number(year), Number(month), Number(day))),
  form('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d|[:.]\\d)', ([, first, mark, second, year], found) => setEither(found, Number(first), Number(second), fullYear(Number(year)), mark === '.')),
  form(`(${nameOfMonth})\\.?[\\s-]{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)(?:,?[\\s-]{1,2}((?:19|20)\\d{2})(?!\\d|:))?`, ([, month, day, year], found) =>
    setNamed(found, month!, Number(day), year),
  ),
  form(`(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?:\\s(?:of|de))?[\\s-]{0,2}(${nameOfMonth})${end}\\.?(?:,?[\\s-]{1,2}(?:de\\s)?((?:19|20)\\d{2})(?!\\d|:))?`, ([, day, month, year], found) =>
    setNamed(found, month!, Number(day), year),
  ),
  form(clock, ([, hour, minute, minuteToo, second, half, letter], found, text) => setTime(found, hour!, minute ?? minuteToo!, second, half ?? letter, text)),
  form('(\\d{1,2})\\s?([ap])\\.?m\\b\\.?', ([, hour, half], found, text) => setTime(found, hour!, '00', undefined, half, text)),
  form('(\\d{1,2})\\s(?:uhr|heures|horas|hrs|o\'?clock)\\b', ([, hour], found, text) => setTime(found, hour!, '00', undefined, undefined, text)),
  form(`(\\d{2})(\\d{2})(?:\\s?(?:h|hrs?|hours))?${end}(?=\\s*(?:UTC|GMT|Z\\b|[:–—-]|$)|\\s)`, ([whole, hour, minute], found, text) => (found.date !== null || /[hr]/i.test(whole)) && setTime(found, hour!, minute!, undefined, undefined, text)),
  form('(\\d{1,2})([-/])(\\d{1,2})(?=[\\s,T~]{1,3}\\d{1,2}[:.h]\\d{2}|\\s*[:\\])–—]|\\s-|\\s*$)', ([, first, , second], found) => found.time === null && setEither(found, Number(first), Number(second), null, false)),
  form(`:?(\\d{2})${end}(?=\\s|$)`, ([, second], found, text) => setEndSecond(found, Number(second), text)),
  form('\\?{2,}(?:[:.]\\?{1,2})?|\\?:\\?\\?|(?:time )?(?:unknown|tbd|tbc)(?: time)?\\b|xx[:.]xx|--:--', (_, found) => found.time === null && (found.unknown = true)),
  form('noon\\b|midday\\b|midnight\\b', ([word], found) => found.time === null && setNamedTime(found, word!)),
  form(`${zonePattern}|[+-]\\d{2}:?\\d{2}${end}|Z${end}`, ([zone], found) => setZone(found, zone!)),
  form(`(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?${end}[.,]?|(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|segunda|ter[çc]a|quarta|quinta|sexta|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:-feira)?${end},?`, () => true, false),
  form('(?:(?:in the |very )?(?:early|late|mid)[ -]?)?(?:morning|afternoon|evening|night|overnight)(?: of)?\\b|end of (?:the )?day\\b|eod\\b', (_, found) => (found.approximate = true), false),
  form(`(?:approx(?:imately)?|around|about|circa|ca|roughly|estimated|est|ish|or so|shortly (?:before|after)|just (?:before|after)|before|after|prior to|by|vers|gegen|hacia|aproximadamente|environ)${end}\\.?|~`, (_, found) => (found.approximate = true), false),
  form(`(?:at|on|from|since|starting|between|to|until|till|and|onwards?|the|um|am|den|le|[àa]|el|em|as|[àa]s|a las|sobre las|local time|o'clock)${end}|→|->`, () => true, false),
]

function setDate(found: Found, year: number | null, month: number, day: number): boolean {
  const date = {year, month, day}
  if (found.date !== null || !isDate(date)) return false
  found.date = date
  return true
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year)

/** "3/4": the month comes first, unless it cannot or dots are between. */
function setEither(found: Found, first: number, second: number, year: number | null, dotted: boolean): boolean {
  if (found.date !== null) return false
  const isDayFirst = dotted || first > 12
  if (!setDate(found, year, isDayFirst ? second : first, isDayFirst ? first : second)) return false
  found.ambiguous = !dotted && first <= 12 && second <= 12 && first !== second
  return true
}

function setNamed(found: Found, month: string, day: number, year: string | undefined): boolean {
  const number = monthNamed(month)
  return number !== null && setDate(found, year === undefined ? null : Number(year), number, day)
}

function setTime(found: Found, hourWords: string, minuteWords: string, secondWords: string | undefined, half: string | undefined, text: string): boolean {
  const hour = Number(hourWords)
  const time = {hour: half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute: Number(minuteWords), second: secondWords === undefined ? null : Number(secondWords)}
  if (hour > 24 || (half !== undefined && (hour > 12 || hour === 0)) || time.minute > 59 || (time.second ?? 0) > 59) return false
  if (found.time === null) found.time = {...time, hour: time.hour % 24}
  else if (found.until === null) {
    found.until = time
    if (half?.toLowerCase() === 'p' && found.time.hour < 12 && !/[ap]\.?m/i.test(text.slice(0, text.indexOf(hourWords)))) found.time = found.time
  } else return false
  return true
}
