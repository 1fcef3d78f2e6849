/** Sections that the profile requires and the document does not have. */
import {defineDocumentRule} from '../lint/rule.ts'
import {absentIn, additionOf, isBeingRead, namesOfOwed, questionOf, titlePlace} from '../model/owing.ts'
import {titleOfSection} from '../model/sections/catalogue.ts'

export default defineDocumentRule({
  name: 'missing-section',
  code: 'PM001',
  summary: 'A section that the document owes its readers is not there',
  category: 'structure',
  severity: 'warning',
  fixable: 'safe',
  since: '0.1.0',
  *decide(postmortem) {
    for (const owed of absentIn(postmortem, postmortem.profile.required)) yield {...titlePlace(postmortem), owed}
  },
  say: ({owed}) => ({defect: `No ${namesOfOwed(owed)} section`, question: questionOf(owed[0])}),
  fix({owed}, postmortem) {
    const edit = additionOf(owed, postmortem)
    // A section that holds only guidance is itself a finding once others read the document.
    return edit === null ? [] : [{title: `Add the “${titleOfSection(owed[0])}” section`, safe: !isBeingRead(postmortem), edits: [edit]}]
  },
})
