import {defineDocumentRule} from '../lint/rule.ts'
import type {Owed} from '../model/profile.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {titleOfSection} from '../model/sections/catalogue.ts'
import type {CanonicalId} from '../model/sections/section-names.ts'
import {insertSection, sectionLevel} from '../templates/section-insertion.ts'
import {sectionLines} from '../templates/template.ts'

export default defineDocumentRule({
  name: 'missing-section',
  code: 'PM001',
  summary: 'A section that the document owes its readers is not there',
  category: 'structure',
  severity: 'warning',
  fixable: 'safe',
  since: '0.1.0',
  *decide(postmortem) {
    const present = new Set(postmortem.sections.map(section => section.id))
    for (const owed of postmortem.profile.required) {
      if (!owed.some(id => present.has(id))) yield {...titleSpan(postmortem), owed}
    }
  },
  say: ({owed}) => `No ${namesOf(owed)} section. ${questions[owed[0]]}`,
  fix({owed}, {document, sections}) {
    const id = owed[0]
    const edit = insertSection({text: document.text, sections}, id, sectionLines(id, sectionLevel(sections)))
    return [{title: `Add a “${titleOfSection(id)}” section`, safe: true, edits: [edit]}]
  },
})

/** What is missing has no place, so the finding stands on the document's title, or on its first line. */
function titleSpan({titleSpan: span, document}: Postmortem): {start: number; end: number} {
  if (span !== null) return {start: span.start, end: span.end}
  const start = document.text.search(/\S/)
  if (start === -1) return {start: 0, end: 0}
  const end = document.text.slice(start).search(/[\r\n]/)
  return {start, end: end === -1 ? document.text.length : start + end}
}

const namesOf = (owed: Owed): string => owed.map(id => `“${titleOfSection(id)}”`).join(' or ')

/** What the section would answer. */
const questions: Readonly<Record<CanonicalId, string>> = {
  summary: 'What would you tell someone who has ten seconds?',
  background: 'What must a reader from another team know first?',
  'what-happened': 'What happened, as facts and in order?',
  impact: 'Who was hurt, how much, and for how long?',
  detection: 'How did you come to know, and what could have told you sooner?',
  response: 'What did responders try, and what did each step show?',
  communication: 'Who was told what, and when?',
  responders: 'Who helped, and in which role?',
  timeline: 'When did it begin, when was it noticed, and when was it over?',
  'root-causes': 'What made this possible, and what let it grow?',
  'five-whys': 'Why did it happen, and why was that so?',
  fishbone: 'Which conditions of each kind contributed?',
  'so-what': 'What followed from it, and what from that?',
  'points-of-failure': 'Why was it not prevented, noticed or contained earlier?',
  tollgates: 'Why did each check on the way to production let it pass?',
  mitigation: 'What restored service, and how do you know that it did?',
  lessons: 'What do you know now that you did not know before?',
  'went-well': 'What helped, so that you keep it?',
  'went-poorly': 'What made this harder than it needed to be?',
  'got-lucky': 'What kept it from being worse, and will not always be there?',
  options: 'What else could be done about each cause, and at what cost?',
  'action-items': 'What will change in the system, by whom and by when?',
  references: 'Where can a reader check what is told here?',
}
