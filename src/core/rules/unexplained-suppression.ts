import {defineSuppressionRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineSuppressionRule({
  name: 'unexplained-suppression',
  code: 'PM011',
  summary: 'A finding is silenced and no reason is given',
  category: 'structure',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide(all) {
    for (const {place, reason, rule} of all) if (reason === '') yield {...place, rule}
  },
  say: ({rule}) => ({
    defect: saying`No reason for silencing “${rule}”`,
    question: localised('What should the next reader know? Write it after “--”.'),
  }),
})
