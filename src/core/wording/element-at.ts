/** Where one element of a pattern reaches to in a sentence: from a token on, or back from it. */
import type {Grammar} from '../language/analysis.ts'
import {english} from '../language/lexicon/english/english.ts'
import {phraseOver} from '../language/noun-phrases.ts'
import {auxiliaryTags, Kind, punctuationTags, Tag, verbTags} from '../language/tag.ts'
import {type Sentence, Shape} from '../language/token.ts'
import type {Element} from './pattern.ts'

/** The sentence that a pattern is tried on. */
export interface Stretch extends Grammar {
  readonly sentence: Sentence
}

/** The token after an element that stands at one, or -1. */
export function after(element: Element, position: number, stretch: Stretch): number {
  switch (element.type) {
    case 'start':
      return isStart(position, stretch) ? position : -1
    case 'end':
      return isEnd(position, stretch) ? position : -1
    case 'not':
      return isExcluded(element, position, stretch) ? -1 : position
    case 'phrase':
      return element.possessor ? afterPossessor(element, position, stretch) : afterPhrase(element, position, stretch)
    default:
      return isWord(element, position, stretch) ? position + 1 : -1
  }
}

/** The first token of an element that ends before one, or -1. */
export function before(element: Element, position: number, stretch: Stretch): number {
  switch (element.type) {
    case 'start':
      return isStart(position, stretch) ? position : -1
    case 'end':
      return isEnd(position, stretch) ? position : -1
    case 'not':
      return isExcluded(element, position - 1, stretch) ? -1 : position
    case 'phrase':
      if (position - 1 < stretch.sentence.from) return -1
      return element.possessor ? beforePossessor(element, position, stretch) : beforePhrase(element, position, stretch)
    default:
      return isWord(element, position - 1, stretch) ? position - 1 : -1
  }
}

/** Whether a gap may hold a token. */
export const isPassable = (position: number, {sentence, tags}: Stretch): boolean =>
  position >= sentence.from && position < sentence.to && (tags[position]! & (punctuationTags & ~Tag.pause)) === 0

/** Whether a clause may begin with a token: only numbers and conjunctions stand between it and a mark, or the start of its sentence. */
export function isStart(position: number, {sentence, tokens, tags}: Stretch): boolean {
  let index = position - 1
  while (index >= sentence.from && (tags[index]! & (Tag.number | Tag.conjunction)) !== 0) index--
  if (index < sentence.from || (tags[index]! & (Tag.stop | Tag.pause)) !== 0) return true
  return index === sentence.from && (tokens[index]!.shape & Shape.opaque) !== 0
}

const isEnd = (position: number, {sentence, tags}: Stretch): boolean => position >= sentence.to || (tags[position]! & punctuationTags) !== 0

function isExcluded(element: Element, position: number, {sentence, tokens, tags}: Stretch): boolean {
  if (position < sentence.from || position >= sentence.to) return false
  return element.numbers.has(tokens[position]!.number) || (tags[position]! & element.tags) !== 0
}

/** A form of a verb counts only where it is one: "the test failed", not "we failed the test". */
const spoken = verbTags | auxiliaryTags

function isWord(element: Element, position: number, {sentence, tokens, tags}: Stretch): boolean {
  if (position < sentence.from || position >= sentence.to) return false
  if (element.type === 'class') return (tags[position]! & element.tags) !== 0
  const {number, shape} = tokens[position]!
  if ((shape & Shape.opaque) !== 0) return false
  if (element.type === 'words') return element.numbers.has(number)
  return number !== 0 && (tags[position]! & spoken) !== 0 && element.numbers.has(english().lemmas[number] ?? 0)
}

const isOf = ({kinds}: Element, {kind}: {readonly kind: number}): boolean => kinds === -1 || (kind & kinds) !== 0

/** A phrase counts from its first word, or from its second, after an article that the pattern has as a word. */
function afterPhrase(element: Element, position: number, stretch: Stretch): number {
  const {sentence, tags} = stretch
  const phrase = phraseAt(position, stretch)
  if (phrase === undefined) return -1
  const isPossessor = phrase.to < sentence.to && (tags[phrase.to]! & Tag.genitive) !== 0
  if (!isPossessor || element.kinds === -1) return isOf(element, phrase) ? phrase.to : -1
  // "By the carrier's engineer": who it is is told by the last noun.
  const owned = phraseOver(stretch, phrase.to + 1)
  return owned !== undefined && owned.from === phrase.to + 1 && (owned.kind & element.kinds) !== 0 ? owned.to : -1
}

function afterPossessor(element: Element, position: number, stretch: Stretch): number {
  if (isOwner(element, position, stretch)) return position + 1
  const {sentence, tags} = stretch
  const phrase = phraseAt(position, stretch)
  if (phrase === undefined || (phrase.kind & element.kinds) === 0) return -1
  return phrase.to < sentence.to && (tags[phrase.to]! & Tag.genitive) !== 0 ? phrase.to + 1 : -1
}

function phraseAt(position: number, stretch: Stretch): ReturnType<typeof phraseOver> {
  const phrase = position < stretch.sentence.to ? phraseOver(stretch, position) : undefined
  return phrase !== undefined && position <= phrase.from + 1 ? phrase : undefined
}

function beforePhrase(element: Element, position: number, stretch: Stretch): number {
  const phrase = phraseOver(stretch, position - 1)
  return phrase !== undefined && phrase.to === position && isOf(element, phrase) ? phrase.from : -1
}

function beforePossessor(element: Element, position: number, stretch: Stretch): number {
  if (isOwner(element, position - 1, stretch)) return position - 1
  if ((stretch.tags[position - 1]! & Tag.genitive) === 0 || position - 2 < stretch.sentence.from) return -1
  const owner = phraseOver(stretch, position - 2)
  return owner !== undefined && (owner.kind & element.kinds) !== 0 ? owner.from : -1
}

/** Whom a possessive stands for; others are of one person. */
const owners: ReadonlyMap<string, number> = new Map([
  ['our', Kind.self],
  ['my', Kind.self],
  ['your', Kind.you],
  ['its', Kind.thing],
  ['their', Kind.group],
])

/** "our", "his" and "their". */
function isOwner({kinds}: Element, position: number, {sentence, tokens, tags}: Stretch): boolean {
  if (position >= sentence.to || (tags[position]! & Tag.possessive) === 0) return false
  return ((owners.get(tokens[position]!.word) ?? Kind.person) & kinds) !== 0
}
