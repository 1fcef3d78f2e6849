/** Action items that are due before there was anything to learn from. */
import {openActions} from '../model/open-actions.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {shortened} from '../model/prose.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'early-due-date',
  code: 'PM408',
  summary: 'An action item is due before the incident',
  category: 'follow-up',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    const due = openActions(postmortem).filter(action => action.due !== null && isoDay.test(action.due))
    const first = due.length === 0 ? null : firstDayOf(postmortem.timeline)
    if (first === null) return
    for (const {span, text, due: day} of due) if (day! < first.date!) yield {...span, text, first}
  },
  say: ({text, first}) => ({
    defect: saying`Due before the incident (${first.date}): “${shortened(text)}”`,
    question: localised('By when is it to be done?'),
  }),
  relate: ({first}) => [{...first.written, message: localised('The timeline begins here.')}],
})

/** The first of the earliest entries whose day is known. */
function firstDayOf(timeline: readonly TimelineEntry[]): TimelineEntry | null {
  let earliest: TimelineEntry | null = null
  for (const entry of timeline) {
    const {date, ambiguous} = entry
    if (date !== null && !ambiguous && (earliest === null || date < earliest.date!) && isoDay.test(date)) earliest = entry
  }
  return earliest
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/
