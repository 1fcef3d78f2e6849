/** Sections that the profile recommends and the document does not have. */
import {defineDocumentRule} from '../lint/rule.ts'
import {absentIn, additionOf, namesOfOwed, questionOf, titlePlace} from '../model/owing.ts'
import {titleOfSection} from '../model/sections/catalogue.ts'

export default defineDocumentRule({
  name: 'unwritten-section',
  code: 'PM005',
  summary: 'A section that is worth having is not there',
  category: 'structure',
  severity: 'hint',
  fixable: 'unsafe',
  since: '0.1.0',
  *decide(postmortem) {
    for (const owed of absentIn(postmortem, postmortem.profile.recommended)) yield {...titlePlace(postmortem), owed}
  },
  say: ({owed}) => ({defect: `No ${namesOfOwed(owed)} section yet`, question: questionOf(owed[0])}),
  fix({owed}, postmortem) {
    const edit = additionOf(owed, postmortem)
    return edit === null ? [] : [{title: `Add the “${titleOfSection(owed[0])}” section`, safe: false, edits: [edit]}]
  },
})
