/** Headings with nothing under them. */
import {defineDocumentRule} from '../rule/rule.ts'
import {allUntoldIn, isBeingRead} from '../model/owing.ts'
import {wholeTitles} from '../outline/catalogue.ts'
import {words} from '../outline/title-words.ts'
import {contentBetween, contentOf} from '../outline/emptiness.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {Section} from '../outline/section.ts'
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
      if (told.has(section) || isTitle(section, postmortem)) continue
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

/** What opens a document that has no title of level 1 is its title, and the next heading of its level stands under it. */
const isTitle = ({heading, end, title}: Section, {titleSpan, sections, document, frontMatter}: Postmortem): boolean =>
  titleSpan === null &&
  title.split(/\s+/).length >= fewestWords &&
  !wholeTitles.has(words(title)) &&
  sections[0]?.heading.start === heading.start &&
  sections[1]?.heading.start === end &&
  contentBetween(document.text, frontMatter.span?.end ?? 0, heading.start) === 'nothing'
/** The name of a section is shorter. */
const fewestWords = 4
