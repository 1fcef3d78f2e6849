/** What a document says of the day and the zone of its incident, outside the entries. */
import {dateIn, mentionIn, yearIn, type Mention} from '../../dates/mention.ts'
import type {CalendarDate} from '../../dates/calendar.ts'
import type {Placed} from '../../outline/placed.ts'
import type {Title} from '../../outline/title.ts'
import {inOrder, type DayFirst} from './day-order.ts'
import type {Moment} from './event.ts'

/** What is known before the first entry is read. */
export interface DocumentTime {
  readonly date: CalendarDate | null
  /** Whether the order of its day and its month is beyond doubt. */
  readonly isSure: boolean
  /** The year, which may be known where the day is not. */
  readonly year: number | null
  readonly zone: string | null
}

/** `date` is what the front matter says, in any form. */
export function documentTime(
  chunks: readonly Placed<Moment>[],
  title: Title | null,
  date: string | null,
  dayFirst: DayFirst,
): DocumentTime {
  const mention = documentDate(chunks, title, date)
  const known = mention === null ? null : inOrder(mention, dayFirst)
  return {
    date: known,
    isSure: mention !== null && !mention.ambiguous,
    year: known?.year ?? yearIn(title?.text ?? '') ?? yearIn(date ?? ''),
    zone: documentZone(chunks),
  }
}

function documentDate(chunks: readonly Placed<Moment>[], title: Title | null, date: string | null): Mention | null {
  const notes = chunks.flatMap(({items}) =>
    items.flatMap(item => (item.kind === 'note' && item.date !== null ? [{...item, date: item.date}] : [])),
  )
  const stamps = chunks.flatMap(({items}) => items.flatMap(item => (item.kind === 'event' ? [item.stamp] : [])))
  return (
    (title === null ? null : mentionIn(title.text)) ??
    notes.find(note => note.from === 'field') ??
    (date === null ? null : mentionIn(date)) ??
    notes[0] ??
    stamps.flatMap(({date: found, ambiguous}) => (found?.year == null ? [] : [{date: {...found, year: found.year}, ambiguous}]))[0] ??
    null
  )
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
