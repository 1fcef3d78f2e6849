/** Titles that ask for what a section holds: which section it is, by what they ask with and what their words are about. */
import {notionsOf, type Notion} from './notions.ts'
import {phrased} from './phrases.ts'
import type {CanonicalId} from './section-names.ts'

/** A notion, any of several, or the absence of one. */
type Term = Notion | readonly Notion[] | `!${Notion}`

/** The first row whose terms all hold decides. */
const rows: readonly (readonly [CanonicalId, ...Term[]])[] = [
  ['action-items', 'kept', 'again'],
  ['action-items', 'not', 'happened', 'again'],
  ['points-of-failure', ['what', 'whether'], 'could', ['caught', 'kept']],
  ['action-items', 'whether', 'can', ['again', 'kept']],
  ['detection', 'whether', 'caught', '!can'],
  ['communication', 'whether', 'told'],
  ['impact', 'whether', 'hurt', '!you', '!can'],
  ['response', 'whether', ['responded', 'fixed']],
  ['action-items', 'ahead', 'better'],
  ['impact', 'why', 'matters', '!late'],
  ['points-of-failure', 'why', 'not', ['caught', 'kept', 'guard', 'helped']],
  ['points-of-failure', 'how', 'not', ['caught', 'kept', 'guard'], '!fixed', '!ahead', '!can'],
  ['points-of-failure', ['why', 'how'], 'quiet'],
  ['points-of-failure', 'why', 'late'],
  ['root-causes', 'why', ['happened', 'trouble', 'caused']],
  ['root-causes', 'why', ['past', 'wrong'], '!we', '!seemed'],
  ['lessons', 'what', 'learned'],
  ['went-poorly', ['what', 'where'], 'hard'],
  ['went-poorly', ['what', 'where', 'how'], ['wrong', 'better']],
  ['went-poorly', 'what', 'not', 'worked'],
  ['points-of-failure', ['what', 'where'], 'guard', ['not', 'quiet']],
  ['went-well', ['what', 'where', 'how'], 'well'],
  ['impact', ['what', 'who', 'how'], 'hurt'],
  ['detection', ['how', 'who', 'when'], 'caught'],
  ['action-items', ['what', 'how'], ['ahead', 'can'], 'act', '!could'],
  ['action-items', 'where', 'ahead'],
  ['root-causes', 'how', 'happened'],
  ['mitigation', 'what', 'done', '!could'],
  ['response', 'what', 'not', 'fixed'],
  ['mitigation', ['how', 'what'], 'fixed'],
  ['root-causes', ['what', 'how'], 'caused'],
  ['communication', ['how', 'what', 'who'], 'told', '!would'],
  ['responders', 'who', 'involved'],
  ['response', ['how', 'what'], 'responded', '!not'],
  ['options', 'what', 'weighed'],
  ['timeline', 'when', 'happened'],
  ['root-causes', 'how', 'trouble'],
  ['what-happened', 'what', ['happened', 'trouble']],
]

function holds(term: Term, has: (notion: Notion) => boolean): boolean {
  if (typeof term !== 'string') return term.some(has)
  return term.startsWith('!') ? !has(term.slice(1) as Notion) : has(term as Notion)
}

/** A clause of more words than this is a sentence about the incident, not the name of a section; questions that a form asks are longer. */
const longest = 14
const longestQuestion = 25
const opensQuestion = /^(?:what|which|why|how|who|where|when)\b/

/** "How to detect this" leads to instructions; what is to be done against the next time is work. */
const teaches = /^how to (?!(?:prevent|avoid|stop|fix|ensure|improve|reduce|do better|make sure|keep)\b)/

export function askedBy(title: string): CanonicalId | null {
  const words = title.split(' ', longestQuestion + 1).length
  if (teaches.test(title) || words > longestQuestion || (words > longest && !opensQuestion.test(title))) return null
  const phrase = phrased(title)
  if (phrase !== null) return phrase
  const has = notionsOf(title)
  return rows.find(([, ...terms]) => terms.every(term => holds(term, has)))?.[0] ?? null
}
