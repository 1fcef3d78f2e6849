/** Sections that the profile requires and the document does not have, or has without a word in them. */
import {defineDocumentRule} from '../rule/rule.ts'
import {additionFor, isBeingRead, namesOfOwed, remarkOn, untoldIn} from '../model/owing.ts'
import {saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'missing-section',
  code: 'PM001',
  summary: 'A section that the document owes its readers is not there, or not written yet',
  category: 'structure',
  severity: 'warning',
  fixable: 'safe',
  since: '0.1.0',
  decide: postmortem => untoldIn(postmortem, 'required'),
  say: untold => remarkOn(untold, saying`No ${namesOfOwed(untold.owed)} section`),
  // Where others read the document already, guidance is not to appear in it unasked.
  fix: (untold, postmortem) => additionFor(untold, postmortem, !isBeingRead(postmortem)),
})
