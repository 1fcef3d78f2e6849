/** Says a role where the name of a person stands. */
import type {TextEdit} from '../document/edit.ts'
import {sourceSpan} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import {Kind, Tag} from '../language/tag.ts'
import {Shape} from '../language/token.ts'
import type {Finding} from '../lint/finding.ts'
import {peopleIn} from '../model/people.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {sentenceOf} from './sentence.ts'

/** A name or handle in the sentence of a finding. */
export interface NamedPerson {
  readonly name: string
  /** The role that the front matter gives, or `null`. */
  readonly role: string | null
  /** In the document. */
  readonly places: readonly Place[]
}

interface Place extends Span {
  readonly opensSentence: boolean
}

/** Roles that incidents usually know, for people whose role nobody wrote down. */
export const usualRoles: readonly string[] = [
  'on-call engineer',
  'incident commander',
  'communications lead',
  'author of the change',
  'reviewer',
  'operator',
  'release manager',
  'service owner',
  'support engineer',
]

/** Everybody whom the sentence names, in the order of the text. */
export function namesAt(postmortem: Postmortem, finding: Pick<Finding, 'start' | 'end'>): readonly NamedPerson[] {
  const sentence = sentenceOf(postmortem, finding)
  if (sentence === null) return []
  const {passage, analysis, start, words} = sentence
  const {tokens} = analysis
  const {phrases, tags} = analysis.grammar()
  const people = peopleIn(postmortem.frontMatter.fields)
  const found = new Map<string, {name: string; role: string | null; places: Place[]}>()
  for (const {from, to, kind} of phrases) {
    if (tokens[from]!.start < words.start || tokens[to - 1]!.end > words.end) continue
    const capitals = Array.from({length: to - from}, (_, index) => from + index).filter(
      index => (tokens[index]!.shape & (Shape.capital | Shape.handle)) !== 0 && (tags[index]! & (Tag.determiner | Tag.possessive)) === 0,
    )
    const [first] = capitals
    if (first === undefined) continue
    const span = {start: tokens[first]!.start, end: tokens[capitals.at(-1)!]!.end}
    const name = passage.text.slice(span.start, span.end)
    const known = people.find(person => isSame(person.name, name))
    if ((kind & Kind.named) === 0 && known === undefined) continue
    if (passage.inlines.some(inline => inline.start < span.end && span.start < inline.end && inline.kind !== 'link')) continue
    const source = sourceSpan(passage, span)
    const place = {start: source.start + start, end: source.end + start, opensSentence: span.start === words.start}
    const entry = found.get(name) ?? {name, role: known?.role ?? null, places: []}
    entry.places.push(place)
    found.set(name, entry)
  }
  return [...found.values()]
}

/** "Ana", "ana silva" and "@ana" may be the same person. */
function isSame(written: string, name: string): boolean {
  const plain = (text: string): readonly string[] =>
    text
      .replace(/^@/, '')
      .toLowerCase()
      .split(/[\s._-]+/)
  const [own = '', ...more] = plain(written)
  const [other = '', ...further] = plain(name)
  return own === other && (more.length === 0 || further.length === 0 || more.join() === further.join())
}

/** The edits that say a role in the place of a name, with an article unless the role brings a word of that kind. */
export function nameByRole({places}: NamedPerson, role: string): readonly TextEdit[] {
  const words = /^(?:the|an?|our|one|some)\s/i.test(role) ? role : `the ${role}`
  return places.map(({start, end, opensSentence}) => ({
    start,
    end,
    text: opensSentence ? words.charAt(0).toUpperCase() + words.slice(1) : words,
  }))
}
