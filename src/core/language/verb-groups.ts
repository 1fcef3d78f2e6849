/** Finds verb groups ("should not have been merged") and reads their tense, voice and negation. */
import type {Lexicon} from './lexicon/lexicon.ts'
import {phraseOver, type Phrased} from './noun-phrases.ts'
import {auxiliaryTags, Tag, verbTags} from './tag.ts'
import type {Tagged} from './tagged.ts'
import type {Sentence} from './token.ts'
import {numberOf} from './words.ts'

/** Tokens `from` up to but not including `to`, where the main verb is the last. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** The token of the main verb. */
  readonly head: number
  /** The number of the main verb's base form; that of "be", "have" or "do" where they stand alone. */
  readonly lemma: number
  /** The class of the main verb's form. */
  readonly form: number
  /** The number of the modal word, or 0. */
  readonly modal: number
  readonly perfect: boolean
  /** Whether it tells of the past: "did", "was", "has been", "checked". */
  readonly past: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** After "to". */
  readonly infinitive: boolean
  /** A participle without an auxiliary: "caused by", or a gerund: "without checking". */
  readonly reduced: boolean
  /** The phrase between auxiliary and verb ("had we tested", "did you check"), or -1. */
  readonly inverted: number
}

export function findVerbGroups(text: Phrased, sentences: readonly Sentence[], lexicon: Lexicon): readonly VerbGroup[] {
  const found: VerbGroup[] = []
  for (const sentence of sentences) {
    let index = sentence.from
    while (index < sentence.to) {
      const group = groupFrom(text, index, sentence.to, lexicon)
      if (group !== null) found.push(group)
      index = group?.to ?? index + 1
    }
  }
  return found
}

const groupTags = auxiliaryTags | verbTags | Tag.negation

function groupFrom(text: Phrased, start: number, end: number, lexicon: Lexicon): VerbGroup | null {
  if ((text.tags[start]! & groupTags) === 0) return null
  const auxiliaries = auxiliariesFrom(text, start, end)
  const infinitive = start > 0 && (text.tags[start - 1]! & Tag.to) !== 0
  const group = hasMainVerb(text, auxiliaries, end) ? withMainVerb(text, auxiliaries, end, lexicon) : alone(text, auxiliaries, end, lexicon)
  return group && {from: start, modal: auxiliaries.modal, negated: auxiliaries.negated, infinitive, ...group}
}

/** What a group opens with: all that stands before its main verb. */
interface Auxiliaries {
  modal: number
  perfect: boolean
  past: boolean
  passive: boolean
  negated: boolean
  inverted: number
  /** The last of them, or -1 where the main verb has none. */
  last: number
  /** The token after them, where the main verb stands if there is one. */
  to: number
}

function auxiliariesFrom(text: Phrased, start: number, end: number): Readonly<Auxiliaries> {
  const {tags} = text
  const found = {modal: 0, perfect: false, past: false, passive: false, negated: false, inverted: -1, last: -1, to: start}
  while (found.to < end && (tags[found.to]! & verbTags) === 0) {
    if ((tags[found.to]! & (auxiliaryTags | Tag.negation | Tag.adverb)) !== 0) take(found, text)
    else if (!passOver(found, text, start, end)) break
  }
  return found
}

/** Adds the next token, an auxiliary or what modifies one. */
function take(found: Auxiliaries, {tokens, tags}: Tagged): void {
  const tag = tags[found.to]!
  const {number} = tokens[found.to]!
  if ((tag & Tag.modal) !== 0) found.modal = number
  if ((tag & Tag.have) !== 0) found.perfect = true
  if ((tag & Tag.be) !== 0) found.passive = true
  if ((tag & Tag.negation) !== 0) found.negated = true
  if ((tag & auxiliaryTags) !== 0) {
    found.last = found.to
    if (pastForms.has(number)) found.past = true
  }
  found.to++
}

/** Goes on after words that may stand among auxiliaries; `false` where the next ones may not. */
function passOver(found: Auxiliaries, text: Phrased, start: number, end: number): boolean {
  const length = insertionAt(text, found, end)
  if (length > 0) {
    found.to += length
    return true
  }
  // "He had the wrong branch checked out" has its subject before the auxiliary.
  const mayInvert = found.inverted === -1 && found.last !== -1 && (start === 0 || text.phraseAt[start - 1] === -1)
  const after = mayInvert ? pastInversion(text, found.to, end) : -1
  if (after === -1) return false
  found.inverted = text.phraseAt[found.to]!
  found.to = after
  return true
}

/** The length of an insertion, or 0. */
function insertionAt(text: Tagged, {modal, last, to: index}: Auxiliaries, end: number): number {
  if (modal === ought && isToOfOught(text, index)) return 1
  if (last === -1) return 0
  return isInsertedPhrase(text, index, end) ? 2 : isInsertedAdverb(text, index, end) ? 3 : 0
}

/** "Ought to have", "ought never to have", "ought really to have". */
const isToOfOught = ({tokens, tags}: Tagged, index: number): boolean =>
  tokens[index]!.number === to && (tokens[index - 1]!.number === ought || (tags[index - 1]! & (Tag.negation | Tag.adverb)) !== 0)

/** "Could at least have called". */
const isInsertedPhrase = ({tokens, tags}: Tagged, index: number, end: number): boolean =>
  index + 2 < end && (tags[index]! & Tag.preposition) !== 0 && inserted.has(tokens[index + 1]!.number)

/** "Did not, however, test". */
const isInsertedAdverb = ({tags}: Tagged, index: number, end: number): boolean =>
  index + 3 < end &&
  (tags[index]! & Tag.pause) !== 0 &&
  (tags[index + 1]! & (Tag.adverb | Tag.conjunction)) !== 0 &&
  (tags[index + 2]! & Tag.pause) !== 0

/** The token after a noun phrase that stands between an auxiliary and its verb, or -1. */
function pastInversion(text: Phrased, index: number, end: number): number {
  const {tags} = text
  const phrase = phraseOver(text, index)
  if (phrase === undefined || phrase.from !== index || phrase.to - phrase.from > longestInversion) return -1
  let after = phrase.to
  // "Had someone from the team checked".
  if (after + 1 < end && (tags[after]! & Tag.preposition) !== 0) {
    const next = phraseOver(text, after + 1)
    if (next !== undefined && next.from === after + 1) after = next.to
  }
  let verb = after
  while (verb < end && (tags[verb]! & (Tag.adverb | Tag.negation | Tag.have | Tag.be)) !== 0) verb++
  return verb < end && (tags[verb]! & verbTags) !== 0 ? after : -1
}

function hasMainVerb({tags}: Tagged, {last, to: index}: Auxiliaries, end: number): boolean {
  if (index >= end || (tags[index]! & verbTags) === 0) return false
  // "Did not have alerting", "should have testing": something that one has.
  const isHad = last > -1 && index === last + 1 && (tags[last]! & Tag.have) !== 0 && (tags[index]! & Tag.gerund) !== 0
  return !isHad
}

type MainVerb = Omit<VerbGroup, 'from' | 'modal' | 'negated' | 'infinitive'>

function withMainVerb(text: Tagged, auxiliaries: Auxiliaries, end: number, lexicon: Lexicon): MainVerb {
  const {tags} = text
  const {modal, perfect, inverted, last, to: verb} = auxiliaries
  // "Got deleted": the participle is the main verb.
  const isGetPassive = lemmaOf(text, verb, lexicon) === get && verb + 1 < end && (tags[verb + 1]! & Tag.participle) !== 0
  const head = isGetPassive ? verb + 1 : verb
  const form = tags[head]!
  const past = auxiliaries.past || perfect || (last === -1 && (tags[verb]! & (Tag.past | Tag.participle)) !== 0)
  const reduced = last === -1 && !isGetPassive && modal === 0 && (form & (Tag.participle | Tag.gerund)) !== 0
  const passive = (form & Tag.participle) !== 0 && (auxiliaries.passive || isGetPassive || reduced)
  return {to: head + 1, head, lemma: lemmaOf(text, head, lexicon), form, perfect, past, passive, reduced, inverted}
}

/** No main verb: the last auxiliary is one ("was too slow", "had no idea", "did it"). */
function alone(text: Tagged, {past, last}: Auxiliaries, end: number, lexicon: Lexicon): MainVerb | null {
  const {tokens, tags} = text
  if (last === -1) return null
  const isNegated = last + 1 < end && (tags[last + 1]! & Tag.negation) !== 0
  const form = past ? Tag.past : baseForms.has(tokens[last]!.number) ? Tag.base : Tag.third
  const shared = {perfect: false, past, passive: false, reduced: false, inverted: -1}
  return {...shared, to: last + (isNegated ? 2 : 1), head: last, lemma: lemmaOf(text, last, lexicon), form}
}

const lemmaOf = ({tokens}: Tagged, index: number, {lemmas}: Lexicon): number => lemmas[tokens[index]!.number] || tokens[index]!.number

const longestInversion = 6
const get = numberOf('get')
const to = numberOf('to')
const ought = numberOf('ought')
const inserted = new Set(
  ['least', 'most', 'fact', 'theory', 'principle', 'hindsight', 'retrospect', 'practice', 'course', 'all', 'once'].map(numberOf),
)
const baseForms = new Set(['be', 'have', 'do'].map(numberOf))
const pastForms = new Set(['did', 'was', 'were', 'had', "'d"].map(numberOf))
