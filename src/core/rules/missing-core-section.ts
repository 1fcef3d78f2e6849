/** Sections that any postmortem has, whatever its profile asks for, and that this one does not have, or has without a word in them. */
import {defineDocumentRule} from '../rule/rule.ts'
import {additionFor, namesOfOwed, remarkOn, untoldIn} from '../model/owing.ts'
import {saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'missing-core-section',
  code: 'PM014',
  summary: 'A section that readers look for in any postmortem is not there, or not written yet',
  category: 'structure',
  severity: 'information',
  fixable: 'unsafe',
  since: '0.1.0',
  decide: postmortem => untoldIn(postmortem, 'core'),
  say: untold => remarkOn(untold, saying`No ${namesOfOwed(untold.owed)} section`),
  fix: (untold, postmortem) => additionFor(untold, postmortem, false),
})
