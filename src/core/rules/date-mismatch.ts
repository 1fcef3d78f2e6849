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
    if (slips.length > 0) {
      yield* slips.map(slip => ({...slip, by: 'timeline' as const}))
      return
    }
    const [apart] = said.flatMap(({date, span}, index) => {
      const twin = twinOf(date, said.slice(0, index))
      return twin === null ? [] : [{...span, date, other: twin.date, entry: twin.span, by: 'title' as const}]
    })
    // The name of the file has no place in the text: what contradicts it has, and is told where nothing else is.
    const twin = apart !== undefined || named === null ? null : twinOf(named, [...entries, ...said])
    if (apart !== undefined) yield apart
    else if (twin !== null) yield {...twin.span, date: twin.date, other: named!, entry: null, by: 'file' as const}
  },
  say: ({date, other, by}) => ({
    defect: saidBy(by, isoDate(other), isoDate(date)),
    question: localised('Which year is right?'),
  }),
  relate: ({entry, by}) => {
    if (entry === null) return []
    return [{...entry, message: by === 'title' ? localised('The title says it here.') : localised('The timeline says it here.')}]
  },
})

function saidBy(by: 'timeline' | 'title' | 'file', other: string, date: string): string {
  switch (by) {
    case 'timeline':
      return saying`The timeline has this day in another year (${other}): “${date}”`
    case 'title':
      return saying`The title has this day in another year (${other}): “${date}”`
    case 'file':
      return saying`The file’s name has this day in another year (${other}): “${date}”`
  }
}

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

/** The heading first, and the front matter's title before its date. */
function saidOutside({document: {text}, titleSpan, frontMatter}: Postmortem): readonly Said[] {
  const heading = titleSpan === null ? [] : [[text.slice(titleSpan.start, titleSpan.end), titleSpan] as const]
  const fields = ['title', 'date'].map(name => [frontMatter.fields[name], frontMatter.places.get(name)] as const)
  return [...heading, ...fields].flatMap(([words, span]) => {
    const date = dateOf(typeof words === 'string' ? words : null)
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
