/** Action items that live only in the review. */
import {defineDocumentRule} from '../lint/rule.ts'
import {lacksOf} from '../model/open-actions.ts'
import {shortened} from '../model/prose.ts'

export default defineDocumentRule({
  name: 'unticketed-action',
  code: 'PM404',
  summary: 'An action item has no ticket',
  category: 'follow-up',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  decide: postmortem => lacksOf(postmortem, ({ticket}) => ticket === null),
  say: ({text, all}) =>
    all === null
      ? `“${shortened(text)}” has no ticket. Where will the team come across it when it plans its work?`
      : `None of the ${all} items under “${shortened(text)}” has a ticket. Where will the team come across them once this document is closed?`,
})
