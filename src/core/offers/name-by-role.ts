/** Says a role where the name of a person stands. */
import type {TextEdit} from '../document/edit.ts'
import {sourceSpan, type Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import {analysisOf, type Analysis} from '../language/analysis.ts'
import {Kind, Tag} from '../language/tag.ts'
import {Shape, type Token} from '../language/token.ts'
import type {Finding} from '../lint/finding.ts'
import {peopleIn} from '../model/people.ts'
import {passagesIn, type Postmortem} from '../model/postmortem.ts'
import {sentenceOf} from './sentence.ts'

/** A name or handle in the sentence of a finding. */
export interface NamedPerson {
  readonly name: string
  /** The role that the front matter gives, or `null`. */
  readonly role: string | null
  /** In the document. */
  readonly places: readonly Mention[]
}

interface Mention extends Span {
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
  const found = new Map<string, {name: string; role: string | null; places: Mention[]}>()
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

/** The person whose name stands at an offset, wherever in the text it is; `null` for a word that nothing shows to be one's name. */
export function personAt(postmortem: Postmortem, offset: number): NamedPerson | null {
  const sentence = sentenceOf(postmortem, {start: offset, end: offset})
  if (sentence === null) return null
  const named = namesAt(postmortem, {start: offset, end: offset})
  const inSentence = named.find(({places}) => places.some(place => isAt(place, offset)))
  if (inSentence !== undefined) return inSentence
  const {passage, start, analysis} = sentence
  const at = analysis.tokens.findIndex(token => isAt(moved(sourceSpan(passage, token), start), offset) && isNamelike(token))
  if (at === -1) return null
  for (const {from, to} of runsAround(analysis.tokens, at)) {
    const name = passage.text.slice(analysis.tokens[from]!.start, analysis.tokens[to - 1]!.end)
    const person = knownAs(postmortem, name)
    if (person !== null) return {...person, places: placesIn(postmortem, name).filter(place => isWithin(place, sentence.source))}
  }
  return null
}

/** The same person with all the places of the prose where the name stands so; who does an action item or helped stays named. */
export function everywhere(postmortem: Postmortem, person: NamedPerson): NamedPerson {
  const others = placesIn(postmortem, person.name).filter(({start}) => !person.places.some(place => place.start === start))
  return {...person, places: [...person.places, ...others].sort((a, b) => a.start - b.start)}
}

/** Sections in which a name tells who is responsible, not whose act it was. */
const ofNames: ReadonlySet<string> = new Set(['action-items', 'responders'])

function placesIn({document, sections, vocabulary}: Postmortem, name: string): readonly Mention[] {
  const words = name.split(/\s+/)
  const kept = sections.filter(({id}) => ofNames.has(id))
  return document.chunks.flatMap((chunk, index) => {
    if (!chunk.text.includes(words[0]!)) return []
    const start = document.starts[index]!
    return passagesIn(chunk).flatMap(passage =>
      passage.kind === 'heading' ||
      !passage.text.includes(words[0]!) ||
      kept.some(({heading, end}) => heading.start <= start + passage.source.start && start + passage.source.start < end)
        ? []
        : placesInPassage(passage, analysisOf(passage, vocabulary), words).map(place => ({
            ...place,
            ...moved(sourceSpan(passage, place), start),
          })),
    )
  })
}

function placesInPassage({text, inlines}: Passage, {tokens, sentences}: Analysis, words: readonly string[]): readonly Mention[] {
  return sentences.flatMap(sentence => {
    const found: Mention[] = []
    for (let from = sentence.from; from + words.length <= sentence.to; from++) {
      const to = from + words.length
      if (words.some((word, index) => text.slice(tokens[from + index]!.start, tokens[from + index]!.end) !== word)) continue
      // "Ana" is not to be replaced in "Ana Silva"; a capital that only opens the sentence is no part of a name.
      if (to < sentence.to && continues(tokens, to)) continue
      if (from > sentence.from + 1 && continues(tokens, from) && isNamelike(tokens[from - 1]!)) continue
      const span = {start: tokens[from]!.start, end: tokens[to - 1]!.end}
      if (inlines.some(inline => inline.start < span.end && span.start < inline.end && inline.kind !== 'link')) continue
      found.push({...span, opensSentence: from === sentence.from})
    }
    return found
  })
}

const isNamelike = ({shape}: Token): boolean => (shape & (Shape.capital | Shape.handle)) !== 0

/** Whether a token goes on with the name that the one before it could be. */
const continues = (tokens: readonly Token[], index: number): boolean =>
  isNamelike(tokens[index]!) && tokens[index]!.start - tokens[index - 1]!.end === 1

/** The stretches of names that hold a token, the longest first. */
function runsAround(tokens: readonly Token[], at: number): readonly {readonly from: number; readonly to: number}[] {
  let from = at
  let to = at + 1
  while (from > 0 && at - from < longestName && continues(tokens, from) && isNamelike(tokens[from - 1]!)) from--
  while (to < tokens.length && to - at < longestName && continues(tokens, to)) to++
  const runs: {from: number; to: number}[] = []
  for (let first = from; first <= at; first++) for (let last = to; last > at; last--) runs.push({from: first, to: last})
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from))
}

const longestName = 4

/** Somebody of the front matter, of the team's own names, or who does an action item. */
function knownAs({frontMatter, vocabulary, actions}: Postmortem, name: string): Omit<NamedPerson, 'places'> | null {
  const person = peopleIn(frontMatter.fields).find(one => isSame(one.name, name))
  if (person !== undefined) return {name, role: person.role}
  const isKnown = vocabulary.names.includes(name.toLowerCase()) || actions.some(({owner}) => owner !== null && isSame(owner, name))
  return isKnown ? {name, role: null} : null
}

const isAt = ({start, end}: Span, offset: number): boolean => start <= offset && offset <= end
const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
const moved = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

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
