/** People who act in the timeline and are not among those who are listed as responders. */
import type {Postmortem} from '../model/postmortem.ts'
import {addResponder} from '../model/add-responder.ts'
import {unlistedResponders} from '../model/unlisted-responders.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'unlisted-responder',
  code: 'PM512',
  summary: 'Somebody acts in the timeline who is not listed among those who responded',
  category: 'timeline',
  severity: 'hint',
  fixable: 'unsafe',
  since: '0.1.0',
  decide: unlistedResponders,
  say: ({name}) => ({
    defect: saying`Not listed among those who responded: “${name}”`,
    question: localised('Did they help, and in which role?'),
  }),
  relate: ({list}) => [{start: list.start, end: list.end, message: localised('The others are listed here.')}],
  fix: ({name}, postmortem: Postmortem) => {
    // Where the others are listed in a section, a list of one in the front matter would say that they are not.
    const edit = postmortem.frontMatter.places.has('responders') ? addResponder(postmortem, name) : null
    return edit === null ? [] : [{title: saying`Add “${name}” to the responders`, safe: false, edits: [edit]}]
  },
})
