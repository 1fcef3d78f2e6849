/** Whether a document is a postmortem at all: what is not must never be nagged. */
import type {SectionId} from '../document/section-id.ts'
import {kindFields} from './front-matter-fields.ts'
import type {Postmortem} from './postmortem.ts'

/** Why a document is taken for a postmortem, or that it says it is none. */
export type DocumentKind = 'front-matter' | 'content' | 'declined' | 'unknown'

/** Reads the document's own word first, then judges by its title and its sections. */
export function kindOf(postmortem: Postmortem): DocumentKind {
  const declared = declaration(postmortem.frontMatter.fields)
  if (declared !== null) return declared ? 'front-matter' : 'declined'
  return looksLikeOne(postmortem) ? 'content' : 'unknown'
}

function declaration(fields: Readonly<Record<string, unknown>>): boolean | null {
  if (typeof fields['postmortem'] === 'boolean') return fields['postmortem']
  if (typeof fields['profile'] === 'string') return true
  const kind = kindFields.map(name => fields[name]).find(value => typeof value === 'string')
  return typeof kind === 'string' && titleWords.test(kind) ? true : null
}

const titleWords =
  /\bpost[- ]?mortems?\b|\bincident (?:report|review|retrospective|analysis)\b|\boutage report\b|\broot cause analysis\b|\bRCA\b|\bpost[- ]incident\b/i

/** Sections that other documents hardly have, and those that only add to them. */
const telling: readonly SectionId[] = [
  'timeline',
  'root-causes',
  'five-whys',
  'fishbone',
  'points-of-failure',
  'tollgates',
  'got-lucky',
  'went-poorly',
  'detection',
]
const supporting: readonly SectionId[] = [
  'impact',
  'mitigation',
  'action-items',
  'lessons',
  'went-well',
  'responders',
  'response',
  'what-happened',
]

function looksLikeOne({sections, title, titleSpan, document}: Postmortem): boolean {
  // Front matter often names the incident, and the heading the kind of document.
  const heading = titleSpan === null ? '' : document.text.slice(titleSpan.start, titleSpan.end)
  const ids = new Set(sections.map(section => section.id))
  const tells = telling.filter(id => ids.has(id)).length
  const supports = supporting.filter(id => ids.has(id)).length
  if (titleWords.test(title ?? '') || titleWords.test(heading)) return tells >= 1 && tells + supports >= 2
  return tells >= 2 && tells + supports >= 4
}
