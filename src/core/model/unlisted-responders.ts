/** Who acts in the timeline and is missing where the document lists those who responded. */
import type {Span} from '../document/span.ts'
import {sourceSpan} from '../document/passage.ts'
import {analysisOf, type Analysis} from '../language/analysis.ts'
import {Kind} from '../language/tag.ts'
import {Shape} from '../language/token.ts'
import {peopleIn} from './people.ts'
import type {Postmortem} from './postmortem.ts'
import {passagesWithin} from './prose.ts'

export interface Unlisted extends Span {
  readonly name: string
  /** Where the others are listed. */
  readonly list: Span
}

/** Authors, reviewers and those who are thanked are other lists. */
const ofResponders = /\b(?:respon|participa|involved|incident (?:team|roles)|on[- ]?call|who was)/i

/** Who only tells of it does not respond. */
const telling = /\b(?:report|notic|complain|mention|ask|tweet|post|file[sd]?\b|opene?[ds]?\b)/i

/** The first place of each; none where so many are missing that the list names other people, such as the leads. */
export function unlistedResponders(postmortem: Postmortem): readonly Unlisted[] {
  const list = listIn(postmortem)
  if (list === null) return []
  const found = new Map<string, Unlisted>()
  const listed = new Set<string>()
  for (const {name, ...place} of actorsIn(postmortem)) {
    const standing = list.holds(name)
    if (standing === 'listed') listed.add(name)
    else if (standing === 'unlisted' && !found.has(name)) found.set(name, {...place, name, list: list.place})
  }
  return found.size <= listed.size ? [...found.values()] : []
}

interface List {
  readonly place: Span
  /** `unclear` where it may be somebody of the list under another name. */
  holds(name: string): 'listed' | 'unlisted' | 'unclear'
}

function listIn({frontMatter, sections, document}: Postmortem): List | null {
  const place = frontMatter.places.get('responders')
  const section = sections.find(({id, title}) => id === 'responders' && ofResponders.test(title))
  const people = place === undefined ? [] : peopleIn(frontMatter.fields).map(({name}) => name)
  const told = section === undefined ? [] : namesAmong(document.text.slice(section.heading.end, section.end))
  const names = [...people, ...told]
  if (names.length === 0) return null
  return {place: place ?? section!.heading, holds: name => standingOf(name, names)}
}

const namesAmong = (text: string): readonly string[] => text.match(/@[\w-]+|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu) ?? []

/** A handle is looked for among handles, and a name among names: nobody knows which handle is whose. */
function standingOf(name: string, names: readonly string[]): ReturnType<List['holds']> {
  const isHandle = name.startsWith('@')
  const own = plain(name)
  if (names.some(other => plain(other).some(word => own.includes(word)))) return 'listed'
  const alike = names.filter(other => other.startsWith('@') === isHandle)
  const mayBe = names.some(other => plain(other).some(word => own.some(mine => word.slice(0, 2) === mine.slice(0, 2))))
  return mayBe || alike.length === 0 ? 'unclear' : 'unlisted'
}

const plain = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 1)

interface Actor extends Span {
  readonly name: string
}

/** Both stand in the order of the text, so that each is looked at once. */
function* actorsIn({document, timeline, vocabulary}: Postmortem): Generator<Actor> {
  const [first] = timeline
  if (first === undefined) return
  let index = 0
  for (const {passage, start} of passagesWithin(document, {start: first.span.start, end: timeline.at(-1)!.span.end})) {
    const at = start + passage.source.start
    while (index < timeline.length && timeline[index]!.span.end <= at) index++
    const entry = timeline[index]
    if (entry === undefined || at < entry.span.start || entry.milestone === 'detected' || telling.test(entry.text)) continue
    for (const {name, ...place} of subjectsIn(analysisOf(passage, vocabulary))) {
      const source = sourceSpan(passage, place)
      yield {name, start: source.start + start, end: source.end + start}
    }
  }
}

const kept = new WeakMap<Analysis, readonly Actor[]>()

/** Who does something, by name; places count in the passage. */
function subjectsIn(analysis: Analysis): readonly Actor[] {
  const known = kept.get(analysis) ?? readSubjects(analysis)
  kept.set(analysis, known)
  return known
}

function readSubjects(analysis: Analysis): readonly Actor[] {
  const {text, tokens} = analysis
  const {clauses, phrases} = analysis.grammar()
  return clauses.flatMap(({subject, who, passive}) => {
    const phrase = phrases[subject]
    if (phrase === undefined || passive || (who & Kind.named) === 0) return []
    const named = tokens.slice(phrase.from, phrase.to).filter(({shape}) => (shape & (Shape.capital | Shape.handle)) !== 0)
    const [first] = named
    if (first === undefined) return []
    const place = {start: first.start, end: named.at(-1)!.end}
    return [{...place, name: text.slice(place.start, place.end)}]
  })
}
