/** Dates and zones that a text mentions anywhere. */
import {isDate, monthNamed, type CalendarDate, type PartialDate} from './calendar.ts'
import {stampAt} from './stamp.ts'
import {zoneIn} from './zones.ts'

/** Dates that a paragraph mentions far from its start are not what it is about. */
const furthest = 400

/** A date, with its year as far as the text tells, and whether its day and month could be the other way round. */
export interface Mention {
  readonly date: PartialDate
  readonly ambiguous: boolean
  /** Whether the day comes before the month, where the numbers show it. */
  readonly dayFirst: boolean | null
}

/** The first date with a year, or `null`. */
export function dateIn(text: string): CalendarDate | null {
  const date = mentionIn(text)?.date
  return date?.year == null ? null : {...date, year: date.year}
}

/** The first date with a year, else the first one that names its month, or `null`. */
export function mentionIn(text: string): Mention | null {
  const said = text.slice(0, furthest)
  if (!/\d/.test(said)) return null
  let partial: Mention | null = null
  let from = 0
  for (const {0: found, index} of said.matchAll(mayBegin)) {
    if (index < from || (/^\p{L}/u.test(found) && monthNamed(found) === null)) continue
    const stamp = stampAt(said, index)
    if (stamp?.date == null || stamp.start !== index || !isDate(stamp.date)) continue
    from = stamp.end
    const {date, ambiguous, dayFirst} = stamp
    if (date.year !== null) return {date, ambiguous, dayFirst}
    if (/\p{L}/u.test(said.slice(stamp.start, stamp.end))) partial ??= {date, ambiguous, dayFirst}
  }
  return partial
}

/** A number, or a word that may be a month. */
const mayBegin = /(?<![\p{Script=Latin}\d/.]|\d-)\d{1,8}|(?<!\p{L})\p{L}{3,12}(?=\.?[\s-]{1,2}\d)/gu

/** The first year that a text names, or `null`. */
export function yearIn(text: string): number | null {
  const year = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]*\d)/.exec(text.slice(0, furthest))?.[0]
  return year === undefined ? null : Number(year)
}

const saysZone = /\b(?:times?|timestamps?|time ?zone|hours|clock|horas?|heures?|zeiten|uhrzeiten|horarios?)\b/i

/** What may stand beside a zone that is said of everything: "(all in UTC)". */
const onlyZone =
  /^\W*(?:(?:all|everything|times?|is|are|in|given|as|shown)\s)*\W*(?:\p{Lu}{2,5}(?:[+-]\d{1,2})?|UTC\s?[+-]\d{1,2}(?::\d{2})?)\W*$/u

/** The zone of a sentence like "All times are in UTC", or of one that is nothing but a zone in brackets. */
export function zoneSaid(text: string): string | null {
  return saysZone.test(text) || onlyZone.test(text.trim()) ? zoneIn(text) : null
}
