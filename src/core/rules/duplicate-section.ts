/** Sections beside each other with one title. */
import type {SectionId} from '../document/section-id.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import type {Section} from '../outline/section.ts'
import {localised, saying} from '../speech/speech.ts'

/** Sections of which a document may well have several: one per incident, per stage or per question. */
const several: ReadonlySet<SectionId> = new Set([
  'other',
  'background',
  'references',
  'five-whys',
  'fishbone',
  'so-what',
  'points-of-failure',
  'options',
  'response',
])

export default defineDocumentRule({
  name: 'duplicate-section',
  code: 'PM004',
  summary: 'Two sections beside each other have the same title',
  category: 'structure',
  severity: 'warning',
  fixable: 'none',
  since: '0.1.0',
  *decide({sections}) {
    // By title, the last section of that title: those beside each other come one after the other.
    const seen = new Map<string, Section>()
    for (const section of sections.filter(({id, kind}) => kind === 'heading' && !several.has(id))) {
      const before = seen.get(section.title)
      if (before !== undefined && before.parent === section.parent && before.level === section.level) yield {...section.heading, section}
      else seen.set(section.title, section)
    }
  },
  say: ({section}) => ({
    defect: saying`A second section of this title: “${section.title}”`,
    question: localised('Which one should a reader trust?'),
  }),
})
