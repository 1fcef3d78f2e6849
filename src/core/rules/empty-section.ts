/** Headings with nothing under them. */
import {defineDocumentRule} from '../rule/rule.ts'
import {allUntoldIn, isBeingRead} from '../model/owing.ts'
import {contentOf} from '../outline/emptiness.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'empty-section',
  code: 'PM002',
  summary: 'A section has a heading and nothing under it',
  category: 'structure',
  severity: 'warning',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    const strict = isBeingRead(postmortem)
    const told = new Set(allUntoldIn(postmortem).map(({section}) => section))
    for (const section of postmortem.sections.filter(({id, kind}) => id !== 'other' && kind === 'heading')) {
      if (told.has(section)) continue
      const content = contentOf(section, postmortem.document)
      // In a draft, what guides holds the place of what is not owed.
      const guided = content === 'guidance'
      if (content === 'nothing' || (strict && guided)) yield {...section.heading, section, guided}
    }
  },
  say: ({section, guided}) =>
    guided
      ? {
          defect: saying`Only a comment under “${section.title}”, and the document is no draft any more`,
          question: localised('What does it say to those who read it now?'),
        }
      : {defect: saying`Nothing under “${section.title}”`, question: localised('What would a reader who was not there need to find here?')},
})
