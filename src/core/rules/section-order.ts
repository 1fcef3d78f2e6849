/** Sections that come too late for the reader who needs them. */
import type {SectionId} from '../document/section-id.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import type {Section} from '../outline/section.ts'
import {localised, saying} from '../speech/speech.ts'

/** What a reader looks for before anything else, and what only makes sense after the causes. */
const facts: readonly SectionId[] = [
  'what-happened',
  'impact',
  'detection',
  'response',
  'timeline',
  'mitigation',
  'root-causes',
  'five-whys',
  'fishbone',
  'lessons',
  'action-items',
]
const causes: readonly SectionId[] = ['what-happened', 'root-causes', 'five-whys', 'fishbone', 'points-of-failure', 'tollgates']
const remedies: readonly SectionId[] = ['options', 'action-items']

export default defineDocumentRule({
  name: 'section-order',
  code: 'PM006',
  summary: 'A section stands where a reader has needed it already',
  category: 'structure',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide({sections}) {
    const top = sections.filter(section => section.kind === 'heading' && isOutermost(section, sections))
    const first = (ids: readonly SectionId[]): Section | undefined => top.find(section => ids.includes(section.id))
    const summary = first(['summary'])
    const fact = first(facts)
    if (summary !== undefined && fact !== undefined && fact.heading.start < summary.heading.start)
      yield {...summary.heading, section: summary, other: fact}
    const remedy = first(remedies)
    const cause = first(causes)
    if (remedy !== undefined && cause !== undefined && remedy.heading.start < cause.heading.start)
      yield {...cause.heading, section: cause, other: remedy}
  },
  say: ({section, other}) => ({
    defect: saying`A section that comes late: “${section.title}” after “${other.title}”`,
    question:
      section.id === 'summary'
        ? localised('Would a reader in a hurry find it sooner at the top?')
        : localised('Can a reader judge the measures before knowing the causes?'),
  }),
})

/** Several incidents in one document have their sections one level down, in an order of their own. */
const isOutermost = (section: Section, sections: readonly Section[]): boolean =>
  section.parent === null || sections[section.parent]?.parent === null
