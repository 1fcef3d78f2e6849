/** Action items whose day has passed. */
import {isOverdue} from '../follow-up/due-day.ts'
import {openActions} from '../model/open-actions.ts'
import {shortened} from '../model/prose.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'overdue-action',
  code: 'PM410',
  summary: 'An action item is overdue',
  category: 'follow-up',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  yieldsTo: ['early-due-date'],
  *decide(postmortem, {today}) {
    if (today === null) return
    const late = openActions(postmortem).filter(action => isOverdue(action, today))
    const heading = postmortem.sections.find(({id}) => id === 'action-items')?.heading
    if (late.length >= many && heading !== undefined) yield {...heading, text: '', due: '', all: late.length}
    else for (const {span, text, due} of late) yield {...span, text, due, all: null}
  },
  say: ({text, due, all}) =>
    all === null
      ? {defect: saying`Overdue since ${due}: “${shortened(text)}”`, question: localised('Is it done, given up, or due on another day?')}
      : {defect: saying`Overdue: ${all} action items`, question: localised('Which are done, which are given up, and which still matter?')},
})

/** So many of them are told once, on the heading. */
const many = 4
