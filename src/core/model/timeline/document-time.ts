/** What a document says of the day and the zone of its incident, outside the entries. */
import {dateIn, mentionIn, yearIn, type Mention} from '../../dates/mention.ts'
import type {CalendarDate} from '../../dates/calendar.ts'
import type {Placed} from '../../outline/placed.ts'
import type {Title} from '../../outline/title.ts'
import {inOrder, orderShown, usualOrder, type DayOrder} from './day-order.ts'
import type {Moment, Note} from './event.ts'
import {withYear} from './reckoning.ts'

/** What is known before the first entry is read. */
export interface DocumentTime {
  readonly date: CalendarDate | null
  /** The year, which may be known where the day is not. */
  readonly year: number | null
  readonly order: DayOrder
  readonly zone: string | null
}

/** `date` is what the front matter says, in any form. */
export function documentTime(chunks: readonly Placed<Moment>[], title: Title | null, date: string | null): DocumentTime {
  const mentions = documentDates(chunks, title, date)
  const events = chunks.flatMap(({items}) => items.filter(item => item.kind === 'event'))
  const zone = documentZone(chunks)
  const whole = mentions.find(mention => mention.date.year !== null)
  const year = whole?.date.year ?? yearIn(title?.text ?? '') ?? yearIn(date ?? '')
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
 * "Date", the front matter, other words (those with a year first), and last when it was written.
 */
function documentDates(chunks: readonly Placed<Moment>[], title: Title | null, date: string | null): readonly Mention[] {
  const notes = chunks.flatMap(({items}) =>
    items.flatMap(item => (item.kind === 'note' && item.date !== null ? [{from: item.from, mention: item.date}] : [])),
  )
  const from = (...sources: readonly Note['from'][]): readonly Mention[] =>
    notes.filter(note => sources.includes(note.from)).map(({mention}) => mention)
  const texts = from('heading', 'text')
  const mentions = [
    ...from('incident'),
    title === null ? null : mentionIn(title.text),
    ...from('date'),
    date === null ? null : mentionIn(date),
    ...texts.filter(mention => mention.date.year !== null),
    ...texts.filter(mention => mention.date.year === null),
    ...from('report'),
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

/** Fields of front matter that say when an incident was, the most telling first. */
const dateFields = [
  'date',
  'incidentdate',
  'start',
  'started',
  'starttime',
  'startedat',
  'begin',
  'began',
  'detected',
  'detectedat',
  'end',
  'ended',
  'endtime',
  'endedat',
  'resolved',
  'resolvedat',
]

/** The date that the fields of the front matter give, as it is written, or `null`. */
export function dateInFields(fields: Readonly<Record<string, unknown>>): string | null {
  const spelled = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase().replace(/[\s_-]+/g, ''), value]))
  const dates = dateFields.map(name => spelled.get(name)).filter(value => typeof value === 'string')
  return dates.find(value => dateIn(value) !== null) ?? dates[0] ?? null
}
