/** Timelines in another year than the title or the front matter says. */
import {dayIn, daysBetween, isoDate, type CalendarDate} from '../dates/calendar.ts'
import {mentionIn} from '../dates/mention.ts'
import type {Span} from '../document/span.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {defineDocumentRule} from '../rule/rule.ts'

export default defineDocumentRule({
  name: 'date-mismatch',
  code: 'PM508',
  summary: 'The timeline is in another year than the title or the front matter says',
  category: 'timeline',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    const said = saidOutside(postmortem)
    if (said.length === 0) return
    const entries = postmortem.timeline.flatMap(entry => {
      const date = entry.dateFrom === 'entry' && !entry.ambiguous ? dayIn(entry.date ?? '') : null
      return date === null ? [] : [{entry, date}]
    })
    for (const {date, span} of said) {
      if (entries.some(entry => Math.abs(daysBetween(date, entry.date)) < halfYear)) continue
      const twin = entries.find(entry => isSameDay(date, entry.date))
      if (twin !== undefined) yield {...span, date, entry: twin.entry}
    }
  },
  say: ({date, entry}) => ({
    defect: `The timeline has this day in another year (${entry.date}): “${isoDate(date)}”`,
    question: 'Which year is right?',
  }),
  relate: ({entry}) => [{...entry.written, message: 'The timeline says it here.'}],
})

const halfYear = 183

function saidOutside({title, titleSpan, frontMatter}: Postmortem): readonly {readonly span: Span; readonly date: CalendarDate}[] {
  const {date} = frontMatter.fields
  const places = [
    [titleSpan === null ? null : title, titleSpan],
    [typeof date === 'string' ? date : null, frontMatter.places.get('date')],
  ] as const
  return places.flatMap(([words, span]) => {
    const mention = words === null ? null : mentionIn(words)
    const year = mention?.date.year
    return mention === null || year == null || mention.ambiguous || span == null ? [] : [{span, date: {...mention.date, year}}]
  })
}

/** The same day of the year, or the next: many incidents are told on the day after. */
const isSameDay = (one: CalendarDate, other: CalendarDate): boolean =>
  one.year !== other.year && Math.abs(daysBetween({...one, year: other.year}, other)) <= 1
