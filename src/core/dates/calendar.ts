/** Days, clock times and their ISO forms. */

/** As far as it was written; months and days count from 1. */
export interface PartialDate {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

export interface CalendarDate extends PartialDate {
  readonly year: number
}

export interface ClockTime {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
}

const two = (value: number): string => String(value).padStart(2, '0')

/** "2026-03-04". */
export const isoDate = ({year, month, day}: CalendarDate): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** "10:42", or "10:42:07" where seconds were written. */
export const isoTime = ({hour, minute, second}: ClockTime): string =>
  `${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`

/** "Z" or "+02:00", from minutes east of UTC. */
export function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const distance = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`
}

/** Minutes east of UTC at the end of an ISO time, or `null` where it has no offset. */
export function offsetIn(iso: string): number | null {
  if (iso.endsWith('Z')) return 0
  const [, sign, hours, minutes] = /T.*([+-])(\d{2}):(\d{2})$/.exec(iso) ?? []
  return sign === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** The day that an ISO date or time begins with, or `null`. */
export function dayIn(iso: string): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  return year === undefined ? null : {year: Number(year), month: Number(month), day: Number(day)}
}

export const isDate = ({year, month, day}: PartialDate): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)

function daysIn(month: number, year: number | null): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
}

/** The day that a moment is on where it is looked at, in ISO form. */
export const localDay = (moment: Date): string => isoDate({year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate()})

export const lastDayOf = (month: number, year: number): CalendarDate => ({year, month, day: daysIn(month, year)})

/** So many seconds from midnight of a date on, or before it: the date and the seconds from its own midnight. */
export function daysOn({year, month, day}: CalendarDate, seconds: number): {readonly date: CalendarDate; readonly seconds: number} {
  const days = Math.floor(seconds / 86_400)
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return {
    date: {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()},
    seconds: seconds - days * 86_400,
  }
}

/** So many days after a date, or before it. */
export const daysFrom = (date: CalendarDate, days: number): CalendarDate => daysOn(date, days * 86_400).date

/** The same day so many months on, or the last one of a month that is shorter. */
export function monthsFrom({year, month, day}: CalendarDate, months: number): CalendarDate {
  const count = year * 12 + month - 1 + months
  const last = lastDayOf((count % 12) + 1, Math.floor(count / 12))
  return {...last, day: Math.min(day, last.day)}
}

export function dayAfter({year, month, day}: CalendarDate): CalendarDate {
  if (day < daysIn(month, year)) return {year, month, day: day + 1}
  return month < 12 ? {year, month: month + 1, day: 1} : {year: year + 1, month: 1, day: 1}
}

/** 0 is Sunday. */
export const weekdayOf = ({year, month, day}: CalendarDate): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay()

/** Whole days from one date to another. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000

export const secondsOf = ({hour, minute, second}: ClockTime): number => (hour * 60 + minute) * 60 + (second ?? 0)

/** A day without a year is in the year that brings it closest to the date before. */
export function withYear(date: PartialDate, before: CalendarDate | null, year: number | null): CalendarDate | null {
  if (date.year !== null) return {...date, year: date.year}
  if (before === null) return year !== null && isDate({...date, year}) ? {...date, year} : null
  return closest(
    [before.year, before.year + 1, before.year - 1].map(each => ({...date, year: each})),
    before,
  )
}

/** The real one of these dates that is closest to another, or `null`. */
export const closest = (dates: readonly CalendarDate[], to: CalendarDate): CalendarDate | null =>
  dates.filter(isDate).toSorted((a, b) => Math.abs(daysBetween(to, a)) - Math.abs(daysBetween(to, b)))[0] ?? null

/** The months in English, Spanish, Portuguese, French, German, Italian, Dutch, Polish and Russian, without accents. */
const months = [
  'january jan enero ene janeiro janvier janv januar gennaio gen januari stycznia января янв',
  'february feb febrero fevereiro fev fevrier fevr februar febbraio februari lutego февраля фев',
  'march mar marzo marco mars marz mrz maart mrt marca марта мар',
  'april apr abril abr avril avr aprile kwietnia апреля апр',
  'may mayo maio mai maggio mei maja мая',
  'june jun junio junho juin juni giugno czerwca июня июн',
  'july jul julio julho juillet juil juli luglio lipca июля июл',
  'august aug agosto aout augustus sierpnia августа авг',
  'september sept sep septiembre setembro septembre settembre wrzesnia сентября сен',
  'october oct octubre outubro octobre oktober okt ottobre pazdziernika октября окт',
  'november nov noviembre novembro novembre listopada ноября ноя',
  'december dec diciembre dic dezembro dez decembre dezember dicembre grudnia декабря дек',
].map(names => names.split(' '))

const numbers: ReadonlyMap<string, number> = new Map(months.flatMap((names, index) => names.map(name => [name, index + 1] as const)))

/** 1 to 12, or `null` when the word names no month; "may" in lower case is a verb. A long name with one slip ("Feburary") is understood. */
export function monthNamed(word: string): number | null {
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return word === 'may' ? null : (numbers.get(plain) ?? monthMistyped(plain))
}

/** Shorter names are too close to other words. */
const longName = 6
const slipped = months.map(([name]) => name!).filter(name => name.length > longName)

function monthMistyped(word: string): number | null {
  if (word.length < longName) return null
  const name = slipped.find(each => hasOneSlip(word, each))
  return name === undefined ? null : numbers.get(name)!
}

/** Whether a letter is missing, added, replaced, or has changed places with the next. */
function hasOneSlip(word: string, name: string): boolean {
  let from = 0
  while (from < word.length && word[from] === name[from]) from++
  const rest = (text: string, passed: number): string => text.slice(from + passed)
  const isSwapped = word[from] === name[from + 1] && word[from + 1] === name[from] && rest(word, 2) === rest(name, 2)
  return isSwapped || rest(word, 1) === rest(name, 0) || rest(word, 0) === rest(name, 1) || rest(word, 1) === rest(name, 1)
}
