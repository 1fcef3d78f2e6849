/** Dates and zones that a text mentions anywhere. */
import {isDate, monthNamed, type CalendarDate} from './calendar.ts'
import {zoneIn} from './zones.ts'

const written =
  /(?<![\d/.-])(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})|(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s(?:of|de))?[\s-](\p{L}{3,10})\.?,?[\s-](?:de\s)?(\d{4})|(?<!\p{L})(\p{L}{3,10})\.?[\s-](\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2}(?:st|nd|rd|th)?)?,?[\s-](\d{4}))(?!\d)/giu

/** Dates that a paragraph mentions far from its start are not what it is about. */
const furthest = 400

/** A date with a year, and whether its day and month could be the other way round. */
export interface Mention {
  readonly date: CalendarDate
  readonly ambiguous: boolean
}

/** The first date with a year, or `null`. */
export const dateIn = (text: string): CalendarDate | null => mentionIn(text)?.date ?? null

export function mentionIn(text: string): Mention | null {
  if (!/\d{4}/.test(text.slice(0, furthest))) return null
  for (const match of text.slice(0, furthest).matchAll(written)) {
    const mention = mentionFrom(match)
    if (mention !== null && isDate(mention.date)) return mention
  }
  return null
}

function mentionFrom([, y1, m1, d1, a, mark, b, y2, d3, n3, y3, n4, d4, y4]: RegExpExecArray): Mention | null {
  if (y1 !== undefined) return {date: {year: Number(y1), month: Number(m1), day: Number(d1)}, ambiguous: false}
  if (y2 !== undefined) {
    const [first, second, year] = [Number(a), Number(b), Number(y2)]
    const isDayFirst = mark === '.' || first > 12
    const date = isDayFirst ? {year, month: second, day: first} : {year, month: first, day: second}
    return {date, ambiguous: mark !== '.' && first <= 12 && second <= 12 && first !== second}
  }
  const month = monthNamed(n3 ?? n4 ?? '')
  return month === null ? null : {date: {year: Number(y3 ?? y4), month, day: Number(d3 ?? d4)}, ambiguous: false}
}

/** The first year that a text names, or `null`. */
export function yearIn(text: string): number | null {
  const year = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]*\d)/.exec(text.slice(0, furthest))?.[0]
  return year === undefined ? null : Number(year)
}

const saysZone = /\b(?:times?|timestamps?|time ?zone|hours|clock|horas?|heures?|zeiten|uhrzeiten|horarios?)\b/i

/** The zone of a sentence like "All times are in UTC", or of one that is nothing but a zone in brackets. */
export function zoneSaid(text: string): string | null {
  return saysZone.test(text) || /^\W*\p{Lu}{2,5}(?:[+-]\d{1,2})?\W*$/u.test(text.trim()) ? zoneIn(text) : null
}
