import {defineSuppressionRule} from '../lint/rule.ts'

export default defineSuppressionRule({
  name: 'unexplained-suppression',
  code: 'PM011',
  summary: 'A comment silences a finding and gives no reason',
  category: 'structure',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide(all) {
    for (const {comment, reason, rule} of all) if (reason === '') yield {...comment, rule}
  },
  say: ({rule}) => ({
    defect: `No reason for silencing “${rule}”`,
    question: 'What should the next reader know? Write it after “--”.',
  }),
})
