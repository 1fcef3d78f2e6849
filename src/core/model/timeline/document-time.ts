/** What a document says of the day and the zone of its incident, outside the entries. */
import {mentionIn, yearIn, type Mention} from '../../dates/mention.ts'
import {withYear, type CalendarDate} from '../../dates/calendar.ts'
import type {Placed} from '../../outline/placed.ts'
import type {Title} from '../../outline/title.ts'
import {inOrder, orderShown, usualOrder, type DayOrder} from './day-order.ts'
import type {Moment, Note} from './event.ts'
import {fieldNamed, type Field} from './field.ts'

/** What is known before the first entry is read. */
export interface DocumentTime {
  readonly date: CalendarDate | null
  /** The year, which may be known where the day is not. */
  readonly year: number | null
  readonly order: DayOrder
  readonly zone: string | null
}

export function documentTime(chunks: readonly Placed<Moment>[], title: Title | null, written: WrittenDates): DocumentTime {
  const mentions = documentDates(chunks, title, written)
  const events = chunks.flatMap(({items}) => items.filter(item => item.kind === 'event'))
  const zone = documentZone(chunks)
  const whole = mentions.find(mention => mention.date.year !== null)
  const year =
    whole?.date.year ?? [title?.text, written.title, written.date].map(said => yearIn(said ?? '')).find(each => each !== null) ?? null
  const near = whole === undefined ? null : withYear(whole.date, null, null)
  const order = {
    shown: orderShown([...mentions, ...events.map(({stamp}) => stamp)]),
    sure: firstOf(mentions.filter(({ambiguous}) => !ambiguous).map(mention => withYear(mention.date, near, year))),
    usual: usualOrder(
      events.map(({text}) => text),
      [zone, ...events.map(({stamp}) => stamp.zone)].filter(each => each !== null),
    ),
  }
  return {
    date: firstOf(mentions.map(mention => withYear(inOrder(mention, order), near, year))),
    year: year ?? events.find(({stamp}) => stamp.date?.year != null)?.stamp.date?.year ?? null,
    order,
    zone,
  }
}

const firstOf = <T>(values: readonly (T | null)[]): T | null => values.find(value => value !== null) ?? null

/**
 * The dates that a document gives, the one first that is most likely the day of its incident: a field that says so, the title, a field
 * "Date", the front matter, other words (those with a year first), and last when it was over or written.
 */
function documentDates(chunks: readonly Placed<Moment>[], title: Title | null, written: WrittenDates): readonly Mention[] {
  const notes = chunks.flatMap(({items}) =>
    items.flatMap(item => (item.kind === 'note' && item.date !== null ? [{from: item.from, mention: item.date}] : [])),
  )
  const from = (...sources: readonly Note['from'][]): readonly Mention[] =>
    notes.filter(note => sources.includes(note.from)).map(({mention}) => mention)
  const texts = from('heading', 'text')
  const mentions = [
    ...from('incident'),
    mentionIn(title?.text ?? ''),
    mentionIn(written.title ?? ''),
    ...from('date'),
    mentionIn(written.date ?? ''),
    mentionIn(written.incident ?? ''),
    ...texts.filter(mention => mention.date.year !== null),
    ...texts.filter(mention => mention.date.year === null),
    ...from('report'),
    mentionIn(written.report ?? ''),
  ]
  return mentions.filter(mention => mention !== null)
}

function documentZone(chunks: readonly Placed<Moment>[]): string | null {
  for (const {items} of chunks) {
    const note = items.find(item => item.kind === 'note' && item.from !== 'heading' && item.zone !== null)
    if (note?.kind === 'note') return note.zone
  }
  return null
}

/** What front matter says of the day, as it is written. */
export interface WrittenDates {
  readonly title: string | null
  readonly incident: string | null
  readonly date: string | null
  readonly report: string | null
}

/** Fields by what their names are about, the start of an incident before its end. */
export function datesInFields(fields: Readonly<Record<string, unknown>>): WrittenDates {
  const first: Record<Field, string | null> = {incident: null, date: null, report: null}
  for (const [name, value] of Object.entries(fields)) {
    const field = typeof value === 'string' && /\d/.test(value) ? fieldNamed(name) : null
    if (field !== null) first[field] ??= value as string
  }
  const {title} = fields
  return {...first, title: typeof title === 'string' ? title : null}
}
