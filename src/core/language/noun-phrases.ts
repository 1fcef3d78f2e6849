/** Finds noun phrases: where each begins and ends, with whom it stands for. */
import type {Vocabulary} from '../document/vocabulary.ts'
import type {Lexicon} from './lexicon/lexicon.ts'
import {companyOf, indefiniteKind, kindOfNoun, kindOfPronoun, type Company} from './phrase-kind.ts'
import {Kind, nominalTags, Tag} from './tag.ts'
import type {Tagged} from './tagged.ts'
import {Shape} from './token.ts'
import {numberOf} from './words.ts'

/** Tokens `from` up to but not including `to`. A possessor is a phrase of its own. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** The token of the last noun. */
  readonly head: number
  /** `Kind` bits; 0 when nobody knows. */
  readonly kind: number
}

export interface NounPhrases {
  readonly phrases: readonly NounPhrase[]
  /** For each token the index of its phrase, or -1. */
  readonly phraseAt: Int32Array
}

/** A text of which the noun phrases are known. */
export interface Phrased extends Tagged, NounPhrases {}

/** The phrase that a token stands in. */
export function phraseOver({phrases, phraseAt}: NounPhrases, index: number): NounPhrase | undefined {
  const at = phraseAt[index] ?? -1
  return at === -1 ? undefined : phrases[at]
}

const opening = Tag.determiner | Tag.possessive | Tag.adjective | Tag.number | nominalTags

export function findNounPhrases(text: Tagged, lexicon: Lexicon, vocabulary: Vocabulary): NounPhrases {
  const company = companyOf(text, lexicon, vocabulary)
  const phrases = phrasesIn(company)
  takeKindsOfWholes(company, phrases)
  const phraseAt = new Int32Array(text.tokens.length).fill(-1)
  phrases.forEach(({from, to}, index) => phraseAt.fill(index, from, to))
  return {phrases, phraseAt}
}

function phrasesIn(company: Company): NounPhrase[] {
  const found: NounPhrase[] = []
  /** Whom "they" would stand for. */
  let several = 0
  for (let from = 0; from < company.tokens.length;) {
    const {to, head, kind} = stretchFrom(company, from, several)
    if (head !== none) found.push({from, to, head, kind})
    if (head !== none && isSeveral(company, head, kind)) several = kind
    from = to
  }
  return found
}

/** The words up to `to`, which make a phrase where they have a head. */
type Stretch = Omit<NounPhrase, 'from'>

const none = -1

function stretchFrom(company: Company, from: number, several: number): Stretch {
  const tag = company.tags[from]!
  if ((tag & Tag.pronoun) !== 0) return {to: from + 1, head: from, kind: kindOfPronoun(company, from, several)}
  if ((tag & opening) === 0 || isClockTime(company, from)) return {to: from + 1, head: none, kind: 0}
  const someone = indefiniteKind(company, from)
  if (someone !== 0) return {to: from + 2, head: from + 1, kind: someone}
  const {head, to} = extentFrom(company, from)
  return {to, head, kind: head === none ? 0 : kindOfNoun(company, from, head)}
}

const isClockTime = ({tokens, tags}: Tagged, index: number): boolean =>
  (tags[index]! & Tag.number) !== 0 && tokens[index]!.word.includes(':')

/** A pronoun tells of nobody new. */
const isSeveral = ({tokens, tags}: Tagged, head: number, kind: number): boolean =>
  (tags[head]! & Tag.pronoun) === 0 && ((kind & Kind.group) !== 0 || (tokens[head]!.word.endsWith('s') && (tags[head]! & Tag.noun) !== 0))

/** The last noun of what begins with a token, and where it ends. */
function extentFrom(company: Company, start: number): Pick<NounPhrase, 'head' | 'to'> {
  const {tokens, tags} = company
  let head = none
  let index = start
  while (index < tokens.length && goesOn(company, index, head)) {
    if ((tags[index]! & nominalTags) !== 0) head = index
    index++
  }
  // Trailing adjectives are no part of the phrase: "the team responsible for it".
  if (head !== none) return {head, to: head + 1}
  const standsAlone = ((tags[index - 1]! | tags[start]!) & Tag.determiner) !== 0 || (tags[index - 1]! & Tag.number) !== 0
  return {head: standsAlone ? index - 1 : none, to: index}
}

/** A phrase goes on over modifiers and nouns; an adverb only before an adjective; a determiner only at its start. */
function goesOn(company: Company, index: number, head: number): boolean {
  const {tags} = company
  const tag = tags[index]!
  const next = tags[index + 1] ?? 0
  if ((tag & (nominalTags | Tag.number)) !== 0) return head === none || !(startsAnew(company, index, head) || isActOf(company, index, head))
  if ((tag & Tag.adjective) !== 0) return head === none || (next & nominalTags) !== 0
  if (head !== none) return false
  if ((tag & (Tag.determiner | Tag.possessive)) !== 0) return true
  const isBetween = (tag & (Tag.adverb | Tag.pause)) !== 0 && ((tags[index - 1] ?? 0) & opening) !== 0
  return isBetween && (next & (Tag.adjective | Tag.participle)) !== 0
}

/** A clock time or a handle after a noun opens another phrase. */
function startsAnew({tokens, tags}: Tagged, index: number, head: number): boolean {
  const isNumberWord = (tags[index]! & Tag.number) !== 0 && !/^\d/.test(tokens[index]!.word)
  return isNumberWord || (tokens[index]!.shape & Shape.handle) !== 0 || (tags[head]! & nominalTags) === 0
}

/** "Did Ana click": a given name takes no noun after it, so a word that may be a verb is what she did. */
function isActOf({tokens, lexicon}: Company, index: number, head: number): boolean {
  return (
    head === index - 1 &&
    (tokens[index]!.shape & Shape.capital) === 0 &&
    lexicon.nounVerbs.has(tokens[index]!.number) &&
    (tokens[head]!.shape & Shape.capital) !== 0 &&
    ((lexicon.kinds[tokens[head]!.number] ?? 0) & Kind.given) !== 0
  )
}

const deniers = new Set(['none', 'neither'])
/** Between a part and its whole. */
const links = new Set(['of', 'from', 'on'].map(numberOf))

/** "None of the team": a part is of the kind of its whole. The last comes first, since a whole may be a part itself. */
function takeKindsOfWholes(company: Company, phrases: NounPhrase[]): void {
  const {tokens, lexicon} = company
  for (let index = phrases.length - 2; index >= 0; index--) {
    const part = phrases[index]!
    const whole = phrases[index + 1]!
    const isPart = lexicon.parts.has(tokens[part.head]!.number) && whole.from === part.to + 1 && links.has(tokens[part.to]!.number)
    if (isPart && !(isSomeoneOf(company, part) && isBareName(company, whole)))
      phrases[index] = {...part, kind: kindOfPart(company, part, whole)}
    else if (isPart) phrases[index] = {...part, kind: Kind.person}
  }
}

const memberships = new Set(['member', 'members'])

const isSomeoneOf = ({tokens}: Tagged, {head}: NounPhrase): boolean => memberships.has(tokens[head]!.word)

/** "A member of Quillstone": one word that nobody knows and no article stands before. */
const isBareName = ({tokens}: Tagged, {from, to}: NounPhrase): boolean =>
  to - from === 1 && tokens[from]!.number === 0 && (tokens[from]!.shape & Shape.opaque) === 0

function kindOfPart({tokens, tags}: Tagged, part: NounPhrase, whole: NounPhrase): number {
  if ((whole.kind & ~Kind.thing) === 0) return part.kind || whole.kind
  const isDenied = deniers.has(tokens[part.head]!.word) || (part.from > 0 && (tags[part.from - 1]! & Tag.negation) !== 0)
  return whole.kind | (isDenied ? Kind.nobody : part.kind & Kind.nobody)
}
