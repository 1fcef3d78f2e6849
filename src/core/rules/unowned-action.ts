/** Action items that nobody has taken. */
import {defineDocumentRule} from '../rule/rule.ts'
import {fillIn, lackingSeveral, lacksOf} from '../model/open-actions.ts'
import {shortened} from '../model/prose.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'unowned-action',
  code: 'PM402',
  summary: 'An action item has no owner',
  category: 'follow-up',
  severity: 'hint',
  fixable: 'unsafe',
  since: '0.1.0',
  lacks: 'owner',
  decide: postmortem => lacksOf(postmortem, ({owner}) => owner === null),
  say: ({text, all}, _, lacking) =>
    lacking.length > 1
      ? lackingSeveral(text, all, lacking)
      : all === null
        ? {defect: saying`Nobody owns “${shortened(text)}”`, question: localised('Who will say how it stands (`@name`)?')}
        : {
            defect: saying`None of the ${all} items under “${shortened(text)}” has an owner`,
            question: localised('Who takes which (`@name`)?'),
          },
  fix: fillIn,
})
