/** Writes a date or a time in the way in which another one is written: "4 Mar" becomes "5 Mar", "9:05 pm" becomes "10:05 pm". */
import {inCaseOf} from './letter-case.ts'
import {isoDate, isoOffset, isoTime, type CalendarDate, type ClockTime, type PartialDate} from './calendar.ts'

/** How a document writes what one sample alone does not show. */
export interface Manner {
  /** Whether hours below ten have a zero before them, where the sample is not below ten. */
  readonly padded: boolean
  /** Whether the day stands before the month in numbers such as "3/4". */
  readonly dayFirst: boolean
}

/** `sample` says `from`; `null` where its form cannot say another date. */
export function dateLike(sample: string, from: PartialDate, to: CalendarDate, {dayFirst}: Manner): string | null {
  const name = /\p{L}{3,}/u.exec(sample.replace(ordinal, '$1'))?.[0]
  if (name !== undefined) return /\d\s?[年月日]/.test(sample) ? inNumbers(sample, from, to, dayFirst) : inWords(sample, name, from, to)
  return inNumbers(sample, from, to, dayFirst)
}

const ordinal = /(\d)(?:st|nd|rd|th)\b/gi

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function inWords(sample: string, name: string, from: PartialDate, to: CalendarDate): string | null {
  const known = monthNames[from.month - 1]!
  if (!known.toLowerCase().startsWith(name.toLowerCase())) return null
  const named = monthNames[to.month - 1]!
  const shown = name.length === known.length && name.length > 3 ? named : named.slice(0, 3)
  let seen = false
  const numbered = sample.replace(/(\d+)(st|nd|rd|th)?/gi, (found, digits: string, suffix: string | undefined) => {
    if (digits.length === 4) return String(to.year)
    if (seen || Number(digits) !== from.day) return found
    seen = true
    return (digits.startsWith('0') ? two(to.day) : String(to.day)) + (suffix === undefined ? '' : ordinalOf(to.day))
  })
  return seen ? numbered.replace(name, inCaseOf(name, shown)) : null
}

function ordinalOf(day: number): string {
  if (day > 10 && day < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}

function inNumbers(sample: string, from: PartialDate, to: CalendarDate, dayFirst: boolean): string | null {
  const numbers = sample.match(/\d+/g) ?? []
  const isYearFirst = numbers[0]?.length === 4
  const plain = isYearFirst ? numbers.slice(1) : numbers
  const isDayFirst = from.month === from.day ? (dayFirst || sample.includes('.')) && !isYearFirst : Number(plain[0]) === from.day
  const values = isDayFirst ? [to.day, to.month] : [to.month, to.day]
  const all = isYearFirst ? [to.year, ...values] : [...values, to.year]
  if (numbers.length < 2 || numbers.length > 3) return null
  const isPadded = !plain.some(digits => digits.length === 1)
  let index = 0
  return sample.replace(/\d+/g, digits => {
    const value = all[index++]!
    return value > 99 && digits.length === 2 ? two(value % 100) : isPadded ? two(value) : String(value)
  })
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `sample` is a time of day in any form but an ISO one; "noon" is told in hours. */
export function timeLike(sample: string, to: ClockTime, {padded}: Manner): string {
  const [, hours, minutes, half] = /^(\d{1,2}?)((?:\D{0,3}\d{2}){0,3})(?!\d)(.*)$/su.exec(sample) ?? []
  if (hours === undefined) return isoTime({...to, second: null})
  const isHalved = /^\s?[ap](?:\.?m\b\.?|$)/i.test(half!)
  const hour = isHalved ? to.hour % 12 || 12 : to.hour
  const isPadded = hours.length === 2 && (/^(?:0|\d{4})/.test(sample) || (padded && !isHalved))
  const written = `${isPadded ? two(hour) : String(hour)}${minutesLike(minutes!, to)}`
  return written + (isHalved ? half!.replace(/[ap]/i, letter => inCaseOf(letter, to.hour < 12 ? 'A' : 'P')) : half!)
}

/** "9 am" has no minutes, which it may need now. */
function minutesLike(sample: string, {minute, second}: ClockTime): string {
  if (sample === '') return minute === 0 ? '' : `:${two(minute)}`
  let index = 0
  return sample.replace(/\d{2}/g, digits => [two(minute), second === null ? digits : two(second)][index++] ?? digits)
}

/** "2026-03-04T10:42:07.25Z" with another date and time; `offset` in minutes, or `null` to name no zone. */
export function momentLike(sample: string, date: CalendarDate, {hour, minute, second}: ClockTime, offset: number | null): string {
  const [, seconds = '', zone = ''] = /T\d{2}:\d{2}((?::\d{2}(?:[.,]\d+)?)?)(.*)$/s.exec(sample) ?? []
  const shown = second === null || seconds === '' ? seconds : `:${two(second)}${seconds.slice(3)}`
  const isShort = /^[+\u2212-]\d{4}$/.test(zone)
  const told = zone === '' || offset === null ? zone : isoOffset(offset).replace(isShort ? ':' : '', '')
  return `${isoDate(date)}T${two(hour)}:${two(minute)}${shown}${told}`
}
