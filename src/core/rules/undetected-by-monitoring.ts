/** Incidents that people noticed before any machine did, and after which no machine will notice the next one sooner. */
import {unwatchedIn} from '../model/noticed.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'undetected-by-monitoring',
  code: 'PM409',
  summary: 'People noticed it first, and no action item would have a machine tell sooner',
  category: 'follow-up',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    const unwatched = unwatchedIn(postmortem)
    if (unwatched !== null) yield {...unwatched.section.heading, noticed: unwatched.noticed}
  },
  say: () => ({
    defect: localised('People noticed it first, and no action item would change that'),
    question: localised('Which signal was there before anybody felt it, and who could have been told by it?'),
  }),
  relate: ({noticed}) => [{...noticed, message: localised('It was noticed by people here.')}],
})
