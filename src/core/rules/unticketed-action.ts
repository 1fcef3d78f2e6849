/** Action items that live only in the review. */
import {defineDocumentRule} from '../rule/rule.ts'
import {lackingSeveral, lacksOf} from '../model/open-actions.ts'
import {shortened} from '../model/prose.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'unticketed-action',
  code: 'PM404',
  summary: 'An action item has no ticket',
  category: 'follow-up',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  lacks: 'ticket',
  decide: postmortem => lacksOf(postmortem, ({ticket}) => ticket === null),
  say: ({text, all}, _, lacking) =>
    lacking.length > 1
      ? lackingSeveral(text, all, lacking)
      : all === null
        ? {
            defect: saying`No ticket for “${shortened(text)}”`,
            question: localised('Where will the team come across it when it plans its work?'),
          }
        : {
            defect: saying`None of the ${all} items under “${shortened(text)}” has a ticket`,
            question: localised('Where will the team come across them once this document is closed?'),
          },
})
