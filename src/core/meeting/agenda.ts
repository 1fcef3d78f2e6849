/** The agenda of a review meeting: in which order it goes through a document, and what is asked where no section asks it. */
import type {SectionId} from '../document/section-id.ts'
import type {CanonicalId} from '../outline/section-names.ts'

export const agendaIds = ['opening', 'facts', 'impact', 'causes', 'detection', 'value', 'options', 'actions'] as const

export type AgendaId = (typeof agendaIds)[number]

/** The sections that an item goes through; the first is the one to add where none of them is there. */
const sectionsOf: Readonly<Record<AgendaId, readonly CanonicalId[]>> = {
  opening: [],
  facts: ['timeline', 'summary', 'background', 'what-happened', 'response', 'communication', 'responders', 'mitigation'],
  impact: ['impact', 'so-what'],
  causes: ['root-causes', 'five-whys', 'fishbone'],
  detection: ['points-of-failure', 'detection', 'tollgates', 'lessons', 'went-well', 'went-poorly', 'got-lucky'],
  value: [],
  options: ['options'],
  actions: ['action-items', 'references'],
}

/** Where an item leads that has no section of its own. */
export const leadOf = (item: AgendaId): CanonicalId | null => (item === 'value' ? 'options' : (sectionsOf[item][0] ?? null))

/** The item in which a section is gone through. */
export const itemOf = (section: SectionId): AgendaId | null =>
  agendaIds.find(item => sectionsOf[item].some(other => other === section)) ?? null

/** What nobody's section asks. */
export const valueQuestions: readonly string[] = [
  'What would it take to prevent it, and what to only notice it sooner?',
  'How often could it come back, and what would it cost each time?',
  'Is mending it whenever it comes back cheaper than all of that?',
  'Which small step gives most of what the large one would?',
]
