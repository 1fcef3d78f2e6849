/** Action items for some day. */
import {defineDocumentRule} from '../rule/rule.ts'
import {fillIn, lackingSeveral, lacksOf} from '../model/open-actions.ts'
import {shortened} from '../model/prose.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'undated-action',
  code: 'PM403',
  summary: 'An action item has no date',
  category: 'follow-up',
  severity: 'hint',
  fixable: 'unsafe',
  since: '0.1.0',
  lacks: 'date',
  decide: postmortem => lacksOf(postmortem, ({due}) => due === null),
  say: ({text, all}, _, lacking) =>
    lacking.length > 1
      ? lackingSeveral(text, all, lacking)
      : all === null
        ? {defect: saying`No date for “${shortened(text)}”`, question: localised('When is it worth looking at again (`due 2026-05-01`)?')}
        : {
            defect: saying`None of the ${all} items under “${shortened(text)}” has a date`,
            question: localised('Which come first, and by when (`due 2026-05-01`)?'),
          },
  fix: fillIn,
})
