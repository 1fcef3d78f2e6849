/** Entries of the timeline that are later than the document itself. */
import {dayIn, daysBetween} from '../dates/calendar.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {writtenOn} from '../model/written-on.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'future-time',
  code: 'PM511',
  summary: 'An entry of the timeline is later than the day on which the document was written',
  category: 'timeline',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    const written = postmortem.timeline.length === 0 ? null : writtenOn(postmortem)
    const entry = written === null ? undefined : postmortem.timeline.find(each => isAfter(each, written.date))
    if (entry !== undefined) yield {...entry.written, entry, written: written!}
  },
  say: ({start, end, written}, {document: {text}}) => ({
    defect: saying`This is later than the document (${written.date}): “${text.slice(start, end)}”`,
    question: localised('Is the time mistyped, or is it what was planned then?'),
  }),
  relate: ({written: {start, end}}) => [{start, end, message: localised('The document was written then.')}],
})

/** Whoever writes on one side of the world may be a day behind the other. */
const farthest = 1

const planned = /\b(?:will|shall|plan\w*|schedul\w*|expect\w*|due|target\w*|tentativ\w*|upcoming|to be|going to|tbd|tbc|follow-?up|eta)\b/i

/** Told as something that had happened by then, on a day of its own. */
function isAfter({date, dateFrom, ambiguous, text}: TimelineEntry, written: string): boolean {
  const [day, other] = [date === null || dateFrom !== 'entry' || ambiguous ? null : dayIn(date), dayIn(written)]
  return day !== null && other !== null && daysBetween(other, day) > farthest && !planned.test(text)
}
