/** Action items that are due before there was anything to learn from. */
import {openActions} from '../model/open-actions.ts'
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
    if (due.length === 0) return
    const days = postmortem.timeline.filter(({date, ambiguous}) => date !== null && isoDay.test(date) && !ambiguous)
    if (days.length === 0) return
    const first = days.reduce((earliest, entry) => (entry.date! < earliest.date! ? entry : earliest))
    for (const {span, text, due: day} of due) if (day! < first.date!) yield {...span, text, first}
  },
  say: ({text, first}) => ({
    defect: saying`Due before the incident (${first.date}): “${shortened(text)}”`,
    question: localised('By when is it to be done?'),
  }),
  relate: ({first}) => [{...first.written, message: localised('The timeline begins here.')}],
})

const isoDay = /^\d{4}-\d{2}-\d{2}$/
