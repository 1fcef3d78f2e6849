/** Dates and zones that a text mentions anywhere. */
import {isDate, monthNamed, type CalendarDate} from './calendar.ts'
import {zoneIn} from './zones.ts'

const written =
  /(?<![\d/.-])(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})|(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s(?:of|de))?[\s-](\p{L}{3,10})\.?,?[\s-](?:de\s)?(\d{4})|(?<!\p{L})(\p{L}{3,10})\.?[\s-](\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2}(?:st|nd|rd|th)?)?,?[\s-](\d{4}))(?!\d)/giu

/** Dates that a paragraph mentions far from its start are not what it is about. */
const furthest = 400

/** The first date with a year, or `null`. */
export function dateIn(text: string): CalendarDate | null {
  if (!/\d{4}/.test(text.slice(0, furthest))) return null
  for (const match of text.slice(0, furthest).matchAll(written)) {
    const date = dateFrom(match)
    if (date !== null && isDate(date)) return date
  }
  return null
}

function dateFrom([, y1, m1, d1, a, mark, b, y2, d3, n3, y3, n4, d4, y4]: RegExpExecArray): CalendarDate | null {
  if (y1 !== undefined) return {year: Number(y1), month: Number(m1), day: Number(d1)}
  if (y2 !== undefined)
    return mark === '.' || Number(a) > 12
      ? {year: Number(y2), month: Number(b), day: Number(a)}
      : {year: Number(y2), month: Number(a), day: Number(b)}
  const month = monthNamed(n3 ?? n4 ?? '')
  return month === null ? null : {year: Number(y3 ?? y4), month, day: Number(d3 ?? d4)}
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
