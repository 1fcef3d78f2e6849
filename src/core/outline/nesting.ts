/** Which sections may stand inside which: a heading inside a section often only groups what the section lists. */
import type {SectionId} from '../document/section-id.ts'
import type {TitleReading} from './section-id-of.ts'

const evaluations: readonly SectionId[] = ['lessons', 'went-well', 'went-poorly', 'got-lucky']
const conclusions: readonly SectionId[] = [...evaluations, 'action-items', 'references']

/** What keeps its own meaning inside a section whose headings group its content; sections that are not named here hold anything. */
const keeps: Partial<Record<SectionId, readonly SectionId[]>> = {
  timeline: ['summary', 'impact', 'detection', 'root-causes', 'timeline', ...conclusions],
  'root-causes': [
    'root-causes',
    'five-whys',
    'fishbone',
    'points-of-failure',
    'tollgates',
    'timeline',
    'impact',
    'detection',
    'mitigation',
    'background',
    ...conclusions,
  ],
  'five-whys': ['root-causes', 'five-whys', 'points-of-failure', ...conclusions],
  fishbone: ['root-causes', ...conclusions],
  'so-what': conclusions,
  'points-of-failure': ['root-causes', ...conclusions],
  tollgates: conclusions,
  responders: ['responders'],
  impact: ['impact', 'timeline', 'root-causes', 'detection', 'mitigation', ...conclusions],
  lessons: [...conclusions, 'points-of-failure', 'communication', 'detection'],
  'went-well': ['went-poorly', 'got-lucky', 'went-well'],
  // A list of problems may tell each of them as a review of its own.
  'went-poorly': ['went-well', 'got-lucky', 'went-poorly', 'action-items', 'timeline', 'root-causes', 'impact', 'lessons'],
  'got-lucky': ['went-poorly', 'went-well', 'got-lucky'],
  options: ['action-items', 'references'],
  'action-items': ['action-items', 'lessons', 'went-well', 'went-poorly', 'got-lucky', 'references'],
  references: ['references', 'timeline', 'root-causes', 'action-items', 'lessons'],
}

/** Inside these, a title that has a section's name only as its head word ("detection delay") groups too. */
const wantsMore: ReadonlySet<SectionId> = new Set(['root-causes', 'impact', 'points-of-failure'])
/** What restored the service has parts of its own, which are told from sections by having more words than a name. */
const keptInMitigation: readonly SectionId[] = ['timeline', ...conclusions]
/** What a list says is a clause; its last word names no section. */
const lists: ReadonlySet<SectionId> = new Set(['lessons', 'went-well', 'went-poorly', 'got-lucky', 'action-items'])
const longestHeading = 4
/** Inside these, only the very name of a section opens one: their questions are steps of the analysis. */
const wantsName: ReadonlySet<SectionId> = new Set(['five-whys', 'fishbone', 'so-what', 'tollgates'])

/** What a title is inside the section around it; `other` where it groups. */
export function inside(parent: SectionId, {id, by, plain}: Pick<TitleReading, 'id' | 'by' | 'plain'>): SectionId {
  if (parent === 'impact' && (id === 'other' || id === 'what-happened') && hurts.test(plain)) return parent
  if (id === 'references' && parent !== 'other' && evidence.test(plain)) return 'other'
  if (by === 'head' && parent === 'mitigation' && !keptInMitigation.includes(id)) return 'other'
  if (by === 'head' && lists.has(parent) && plain.split(' ').length > longestHeading) return 'other'
  const kept = keeps[parent]
  if (kept === undefined || (parent === 'root-causes' && asks.has(id) && isAsked(plain))) return id
  if (!kept.includes(id) || (by !== 'name' && wantsName.has(parent))) return 'other'
  // What groups the work is told from a list of its own by having more words than the name.
  if (by !== 'name' && id === 'action-items' && (parent === id || (parent === 'lessons' && by === 'head'))) return 'other'
  if (id === 'action-items' && parent === id && ofOneKind.test(plain)) return 'other'
  return by === 'head' && wantsMore.has(parent) && parent !== id && !evaluations.includes(id) ? 'other' : id
}

/** The work on one thing among all work: "Process changes", "Documentation updates". */
const ofOneKind = /^(?!future |further |planned |proposed |recommended |suggested )\w+ (?:changes|updates|improvements)$/

/** What shows a single cause or event is a part of what is told of it. */
const evidence = /^evidence\b/

/** Words that say what was hurt, where a title is about that anyway. */
const hurts =
  /^(?:\w+ ){0,3}(?:behaviou?rs?|symptoms?|exposures?|exposed|loss(?:es)?|damages?|duration|downtime|deleted|corruption|leaked|stolen|degradation|unavailability)(?: \w+)?$/

/** What forms ask for where they ask for the causes, as whole questions: "What happened?", "Were we able to fix it quickly?". */
const asks: ReadonlySet<SectionId> = new Set(['what-happened', 'response', 'communication'])
const isAsked = (title: string): boolean => /^(?:what happened|(?:how|were|was|did|have|had) \w+ \w+)/.test(title)

const itemized: ReadonlySet<SectionId> = new Set(['other', 'summary', 'what-happened', 'background', 'lessons'])

/** Whether bold words that open a list item can be sections there, and not just the gist of what the item says. */
export const opensItemIn = (parent: SectionId, {id, plain}: Pick<TitleReading, 'id' | 'plain'>): boolean =>
  (itemized.has(parent) && (parent !== 'lessons' || conclusions.includes(id))) ||
  (id === 'root-causes' && parent === id && plain.split(' ').length < longestHeading)
