/** Documents whose timeline, title, front matter and file name have the same day in different years. */
import {dayIn, daysBetween, isoDate, type CalendarDate} from '../dates/calendar.ts'
import {mentionIn} from '../dates/mention.ts'
import type {Span} from '../document/span.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'date-mismatch',
  code: 'PM508',
  summary: 'The timeline is in another year than the title, the front matter or the name of the file says',
  category: 'timeline',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    const named = dateOf(postmortem.document.name)
    const said = saidOutside(postmortem)
    if (named === null && said.length === 0) return
    const entries = datedEntries(postmortem)
    const slips = said.flatMap(({date, span}) => {
      const twin = twinOf(date, entries)
      return twin === null ? [] : [{...span, date, other: twin.date, entry: twin.span}]
    })
    // The name of the file has no place in the text: what contradicts it has, and is told where nothing else is.
    const twin = named === null || slips.length > 0 ? null : twinOf(named, [...entries, ...said])
    yield* twin === null ? slips : [{...twin.span, date: twin.date, other: named!, entry: null}]
  },
  say: ({date, other, entry}) => ({
    defect:
      entry === null
        ? saying`The file’s name has this day in another year (${isoDate(other)}): “${isoDate(date)}”`
        : saying`The timeline has this day in another year (${isoDate(other)}): “${isoDate(date)}”`,
    question: localised('Which year is right?'),
  }),
  relate: ({entry}) => (entry === null ? [] : [{...entry, message: localised('The timeline says it here.')}]),
})

interface Said {
  readonly date: CalendarDate
  readonly span: Span
}

function datedEntries({timeline}: Postmortem): readonly Said[] {
  const entries = timeline.filter(({dateFrom, ambiguous}) => dateFrom === 'entry' && !ambiguous)
  return entries.flatMap(({date, written}) => {
    const day = dayIn(date ?? '')
    return day === null ? [] : [{date: day, span: written}]
  })
}

function saidOutside({title, titleSpan, frontMatter}: Postmortem): readonly Said[] {
  const {date} = frontMatter.fields
  const places = [
    [titleSpan === null ? null : title, titleSpan],
    [typeof date === 'string' ? date : null, frontMatter.places.get('date')],
  ] as const
  return places.flatMap(([words, span]) => {
    const date = dateOf(words)
    return date === null || span == null ? [] : [{span: {start: span.start, end: span.end}, date}]
  })
}

function dateOf(words: string | null): CalendarDate | null {
  const mention = words === null ? null : mentionIn(words)
  const year = mention?.date.year
  return mention === null || year == null || mention.ambiguous ? null : {...mention.date, year}
}

const halfYear = 183

/** Where the same day is in another year; `null` where anything is near it. */
function twinOf(date: CalendarDate, others: readonly Said[]): Said | null {
  if (others.some(other => Math.abs(daysBetween(date, other.date)) < halfYear)) return null
  return others.find(other => isSameDay(date, other.date)) ?? null
}

/** The same day of the year, or the next: many incidents are told on the day after. */
const isSameDay = (one: CalendarDate, other: CalendarDate): boolean =>
  one.year !== other.year && Math.abs(daysBetween({...one, year: other.year}, other)) <= 1
