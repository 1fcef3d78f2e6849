/** Days that are in no calendar, and times that no clock showed. */
import {dayIn} from '../dates/calendar.ts'
import {offsetsOf} from '../dates/zones.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {isMalformed} from '../model/timeline/malformed.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'impossible-time',
  code: 'PM502',
  summary: 'A day in the timeline is in no calendar, or a time on no clock',
  category: 'timeline',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide({timeline, document: {text}}) {
    for (const entry of timeline) {
      const {written, unreadable, zone} = entry
      if (unreadable !== null && !isMalformed(text.slice(written.start, written.end))) yield {...written, why: unreadable, zone}
      else if (isLeftOut(entry)) yield {...written, why: 'left-out' as const, zone}
    }
  },
  say({start, end, why, zone}, {document: {text}}) {
    const words = text.slice(start, end)
    switch (why) {
      case 'date':
        return {defect: saying`No calendar has this day: “${words}”`, question: localised('Which day was it?')}
      case 'time':
        return {defect: saying`No clock shows this time: “${words}”`, question: localised('When was it?')}
      case 'left-out':
        return {
          defect: saying`The clocks were put forward over this time (${zone}): “${words}”`,
          question: localised('Was it written by another clock?'),
        }
    }
  },
})

/** Whether its zone has no such time on that day, and has others. */
function isLeftOut({date, time, zone, iso}: TimelineEntry): boolean {
  if (date === null || time === null || zone === null || iso === null || !/T[\d:]+$/.test(iso)) return false
  const day = dayIn(date)
  return day !== null && offsetsOf(zone, day, {hour: 12, minute: 0, second: null}).length > 0
}
