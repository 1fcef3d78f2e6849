/** What a document says of the day and the zone of its incident, outside the entries. */
import {mentionIn, yearIn, type Mention} from '../../dates/mention.ts'
import {daysBetween, withYear, type CalendarDate} from '../../dates/calendar.ts'
import type {Title} from '../../outline/title.ts'
import {zoneIn} from '../../dates/zones.ts'
import {inOrder, orderShown, usualOrder, type DayOrder} from './day-order.ts'
import {fieldNamed, isOfZone, type Field} from './field.ts'
import type {Hints} from './hints.ts'

/** What is known before the first entry is read. */
export interface DocumentTime {
  readonly date: CalendarDate | null
  /** The year, which may be known where the day is not. */
  readonly year: number | null
  readonly order: DayOrder
  readonly zone: string | null
}

export function documentTime(hints: Hints, title: Title | null, written: WrittenTimes): DocumentTime {
  const mentions = documentDates(hints, title, written)
  const whole = mentions.find(mention => mention.date.year !== null)
  const year =
    whole?.date.year ?? [title?.text, written.title, written.date].map(each => yearIn(each ?? '')).find(each => each !== null) ?? null
  const near = whole === undefined ? null : withYear(whole.date, null, null)
  const order = {
    shown: orderShown([...mentions, ...hints.dated]),
    sure: firstOf(mentions, mention => (mention.ambiguous ? null : withYear(mention.date, near, year))),
    usual: usualOrder(hints.texts, new Set([...hints.zones, ...[hints.zone, written.zone].filter(zone => zone !== null)])),
  }
  return {
    date: firstOf(mentions, mention => withYear(inOrder(mention, order), near, year)),
    year: year ?? hints.dated.find(({date}) => date?.year != null)?.date?.year ?? hints.year,
    order,
    zone: hints.zone ?? written.zone,
  }
}

function firstOf<T>(mentions: readonly Mention[], read: (mention: Mention) => T | null): T | null {
  for (const mention of mentions) {
    const value = read(mention)
    if (value !== null) return value
  }
  return null
}

/**
 * The dates that a document gives, the one first that is most likely the day of its incident: a field that says so, the title, a field
 * "Date", the front matter, unless the first sentence tells that this is the day of publication, other words (those with a year first),
 * and last when it was over or written.
 */
function documentDates({mentions, opening}: Hints, title: Title | null, written: WrittenTimes): readonly Mention[] {
  const date = mentionIn(written.date ?? '')
  const all = [
    ...mentions.incident,
    mentionIn(title?.text ?? ''),
    mentionIn(written.title ?? ''),
    ...mentions.date,
    isPublished(opening, date) ? opening : null,
    date,
    mentionIn(written.incident ?? ''),
    ...mentions.around.filter(mention => mention.date.year !== null),
    ...mentions.around.filter(mention => mention.date.year === null),
    ...mentions.report,
    mentionIn(written.report ?? ''),
  ]
  return all.filter(mention => mention !== null)
}

/** Whether the date of a document is that of its publication, as its first sentences tell of a day before it. */
function isPublished(opening: Mention | null, date: Mention | null): boolean {
  const published = date === null ? null : withYear(date.date, null, null)
  const told = opening === null || published === null ? null : withYear(opening.date, published, null)
  const days = told === null ? 0 : daysBetween(told, published!)
  return days > 0 && days <= longestWait
}

/** Days from an incident to the report of it that somebody publishes. */
const longestWait = 120

/** What front matter says of the day and the zone, as it is written. */
export interface WrittenTimes {
  readonly title: string | null
  readonly incident: string | null
  readonly date: string | null
  readonly report: string | null
  readonly zone: string | null
}

/** Fields by what their names are about, the start of an incident before its end. */
export function timesInFields(fields: Readonly<Record<string, unknown>>): WrittenTimes {
  const first: Record<Field, string | null> = {incident: null, date: null, report: null}
  let zone: string | null = null
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') continue
    const field = /\d/.test(value) ? fieldNamed(name) : null
    if (field !== null) first[field] ??= value
    if (isOfZone(name)) zone ??= zoneIn(value) ?? /^[+\u2212-]\d{1,2}:?\d{2}$/.exec(value.trim())?.[0] ?? null
  }
  const {title} = fields
  return {...first, title: typeof title === 'string' ? title : null, zone}
}
