import {defineSuppressionRule} from '../rule/rule.ts'

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
    defect: `No reason for silencing “${rule}”`,
    question: 'What should the next reader know? Write it after “--”.',
  }),
})
