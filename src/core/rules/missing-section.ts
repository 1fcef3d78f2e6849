/** Sections that the profile requires and the document does not have, or has without a word in them. */
import {defineDocumentRule} from '../rule/rule.ts'
import {additionOf, isBeingRead, namesOfOwed, remarkOn, untoldIn} from '../model/owing.ts'
import {titleOfSection} from '../outline/catalogue.ts'

export default defineDocumentRule({
  name: 'missing-section',
  code: 'PM001',
  summary: 'A section that the document owes its readers is not there, or not written yet',
  category: 'structure',
  severity: 'warning',
  fixable: 'safe',
  since: '0.1.0',
  decide: postmortem => untoldIn(postmortem, postmortem.profile.required),
  say: untold => remarkOn(untold, `No ${namesOfOwed(untold.owed)} section`),
  fix({owed, section}, postmortem) {
    const edit = section !== null ? null : additionOf(owed, postmortem)
    // Where others read the document already, guidance is not to appear in it unasked.
    return edit === null ? [] : [{title: `Add the “${titleOfSection(owed[0])}” section`, safe: !isBeingRead(postmortem), edits: [edit]}]
  },
})
