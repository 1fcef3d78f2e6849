/** Sections that the profile recommends and the document does not have, or has without a word in them. */
import {defineDocumentRule} from '../rule/rule.ts'
import {additionFor, namesOfOwed, remarkOn, untoldIn} from '../model/owing.ts'
import {saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'unwritten-section',
  code: 'PM005',
  summary: 'A section that is worth having is not there, or not written yet',
  category: 'structure',
  severity: 'hint',
  fixable: 'unsafe',
  since: '0.1.0',
  decide: postmortem => untoldIn(postmortem, 'recommended'),
  say: untold => remarkOn(untold, saying`No ${namesOfOwed(untold.owed)} section yet`),
  fix: (untold, postmortem) => additionFor(untold, postmortem, false),
})
