/** Lists of action items that only watch. */
import {defineDocumentRule} from '../rule/rule.ts'
import {isPrevention, isPurposeLegible} from '../model/purpose.ts'

/** A single item is no programme to be judged. */
const fewest = 2

export default defineDocumentRule({
  name: 'no-prevention-action',
  code: 'PM406',
  summary: 'No action item would keep it from happening again',
  category: 'follow-up',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide({actions, sections}) {
    if (actions.length < fewest || actions.some(isPrevention) || !actions.every(isPurposeLegible)) return
    const section = sections.find(({id}) => id === 'action-items')
    if (section !== undefined) yield section.heading
  },
  say: () => ({
    defect: 'No action item would prevent it',
    question: 'All of them watch, tell or write down: what would make this impossible, or at least harmless?',
  }),
})
