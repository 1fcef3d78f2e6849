/** Lists of action items that only prevent. */
import {defineDocumentRule} from '../rule/rule.ts'
import {isDetection, programmeWithout} from '../model/purpose.ts'
import {localised} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'no-detection-action',
  code: 'PM405',
  summary: 'No action item would show the fault sooner',
  category: 'follow-up',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  // A list that does neither repairs, and one after people noticed it first is told with that: each is said once.
  yieldsTo: ['no-prevention-action', 'undetected-by-monitoring'],
  *decide(postmortem) {
    const section = programmeWithout(postmortem, isDetection)
    if (section !== undefined) yield section.heading
  },
  say: () => ({
    defect: localised('No action item would show it sooner'),
    question: localised('All of them prevent or repair: what would tell you if it came back?'),
  }),
})
