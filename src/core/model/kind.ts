/** Whether a document is a postmortem at all: what is not must never be nagged. */
import {kindFields} from './front-matter-fields.ts'
import {enough, weigh, type Facts} from './kind/evidence.ts'
import {signsOf} from './kind/signs.ts'
import {namesKind} from './kind/titles.ts'
import type {Postmortem} from './postmortem.ts'

/** Why a document is taken for a postmortem, or that it says it is none. */
export type DocumentKind = 'front-matter' | 'content' | 'declined' | 'unknown'

/** Reads the document's own word first, then weighs what its title, its sections and its prose say. */
export function kindOf(postmortem: Postmortem): DocumentKind {
  const declared = declaration(postmortem.frontMatter.fields)
  if (declared !== null) return declared ? 'front-matter' : 'declined'
  return looksLikeOne(postmortem) ? 'content' : 'unknown'
}

function declaration(fields: Readonly<Record<string, unknown>>): boolean | null {
  if (typeof fields['postmortem'] === 'boolean') return fields['postmortem']
  if (typeof fields['profile'] === 'string') return true
  const kind = kindFields.map(name => fields[name]).find(value => typeof value === 'string')
  return typeof kind === 'string' && namesKind(kind.toLowerCase()) ? true : null
}

const looksLikeOne = (postmortem: Postmortem): boolean => weigh(factsOf(postmortem)) >= enough

/** Those at which a line does not break, and those that a word processor sets, as signs or as they are escaped. */
const hyphens = /[\u2010-\u2013]|&#(?:8208|8209|x201[01]);/g

/** The heading counts too when the front matter has a title: often the one names the incident, and the other the kind of document. */
function factsOf(postmortem: Postmortem): Facts {
  const {sections, title, titleSpan, document} = postmortem
  const heading = titleSpan === null ? '' : document.text.slice(titleSpan.start, titleSpan.end)
  return {
    title: `${title ?? ''}\n${heading}`.toLowerCase().replace(hyphens, '-'),
    fields: new Set(Object.keys(postmortem.frontMatter.fields)),
    headings: sections.map(section => section.title),
    sections: new Set(sections.map(section => section.id)),
    entries: () => postmortem.timeline.length,
    signs: signsOf(document),
  }
}
