/** Lists of action items that only watch. */
import {defineDocumentRule} from '../rule/rule.ts'
import {isPrevention, programmeWithout} from '../model/purpose.ts'
import {localised} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'no-prevention-action',
  code: 'PM406',
  summary: 'No action item would keep it from happening again',
  category: 'follow-up',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    const section = programmeWithout(postmortem, isPrevention)
    if (section !== undefined) yield section.heading
  },
  say: () => ({
    defect: localised('No action item would prevent it'),
    question: localised('All of them watch, tell or write down: what would make this impossible, or at least harmless?'),
  }),
})
