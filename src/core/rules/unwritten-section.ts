/** Sections that the profile recommends and the document does not have, or has without a word in them. */
import {defineDocumentRule} from '../rule/rule.ts'
import {additionOf, namesOfOwed, remarkOn, untoldIn} from '../model/owing.ts'
import {titleOfSection} from '../outline/catalogue.ts'

export default defineDocumentRule({
  name: 'unwritten-section',
  code: 'PM005',
  summary: 'A section that is worth having is not there, or not written yet',
  category: 'structure',
  severity: 'hint',
  fixable: 'unsafe',
  since: '0.1.0',
  decide: postmortem => untoldIn(postmortem, postmortem.profile.recommended),
  say: untold => remarkOn(untold, `No ${namesOfOwed(untold.owed)} section yet`),
  fix({owed, section}, postmortem) {
    const edit = section !== null ? null : additionOf(owed, postmortem)
    return edit === null ? [] : [{title: `Add the “${titleOfSection(owed[0])}” section`, safe: false, edits: [edit]}]
  },
})
