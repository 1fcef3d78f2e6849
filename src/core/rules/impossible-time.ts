/** Times that no clock showed, because the clocks were put forward over them. */
import {dayIn} from '../dates/calendar.ts'
import {offsetsOf} from '../dates/zones.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'impossible-time',
  code: 'PM502',
  summary: 'A time in the timeline is one that the clocks left out',
  category: 'timeline',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide({timeline}) {
    for (const entry of timeline.filter(isLeftOut)) yield {...entry.written, zone: entry.zone}
  },
  say: ({start, end, zone}, {document: {text}}) => ({
    defect: saying`The clocks were put forward over this time (${zone}): “${text.slice(start, end)}”`,
    question: localised('Was it written by another clock?'),
  }),
})

/** Whether its zone has no such time on that day, and has others. */
function isLeftOut({date, time, zone, iso}: TimelineEntry): boolean {
  if (date === null || time === null || zone === null || iso === null || !/T[\d:]+$/.test(iso)) return false
  const day = dayIn(date)
  return day !== null && offsetsOf(zone, day, {hour: 12, minute: 0, second: null}).length > 0
}
