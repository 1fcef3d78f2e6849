/** Finds the noun that others hang on: "the engineer" in "the engineer on the night shift". */
import type {Clause, Course} from './clause.ts'
import {phraseOver} from './noun-phrases.ts'
import {nominalTags, Tag} from './tag.ts'
import {numbersOf} from './words.ts'

/** A bound on looking back, so that long sentences cost no more than their length. */
export const longestChain = 6

/** The phrase on which another hangs by whatever stands before it, or that other one itself. */
export function mainPhrase(index: number, course: Course): number {
  let current = index
  for (let links = 0; links < longestChain; links++) {
    const link = linkBefore(current, course)
    const before = link === -1 ? -1 : hungOn(link, course)
    if (before === -1) return current
    current = before
  }
  return current
}

/** "Hours overnight as I deployed it": these act, and hang on nothing. */
const acting = numbersOf('i we he she they')

/** The last token before a phrase and its possessor by which they may hang on another, or -1. */
function linkBefore(index: number, course: Course): number {
  const {tags, tokens, phrases, start} = course
  const {from} = phrases[index]!
  const link = from - 1
  if (acting.has(tokens[from]!.number)) return -1
  if (link < start || ((tags[from]! & Tag.pronoun) !== 0 && (tags[link]! & Tag.preposition) === 0)) return -1
  if ((tags[link]! & Tag.genitive) === 0) return link
  // The possessor only bridges to what it hangs on itself.
  const owner = phraseOver(course, link - 1)
  const beyond = owner === undefined ? -1 : owner.from - 1
  return beyond >= start && (tags[beyond]! & Tag.preposition) !== 0 ? beyond : -1
}

/**
 * The phrase on which the words up to `link` hang, or -1. Between the two stand a preposition ("on"), also after an adjective
 * ("responsible for"), or verbs that have no subject of their own ("running", "approved by", "asked to watch", "who ran").
 */
function hungOn(link: number, course: Course): number {
  if (isMoment(link + 1, course)) return hungAsMoment(link, course)
  const {tags, phraseAt, start} = course
  let index = link
  if ((tags[index]! & Tag.preposition) !== 0) {
    index--
    if (index >= start && (tags[index]! & Tag.adjective) !== 0 && phraseAt[index] === -1) index--
    if (index >= start && phraseAt[index] !== -1) return phraseAt[index]!
  }
  // "Testing procedures": without a word between, a gerund and a noun may be one name.
  const isName = index === link && (tags[link]! & Tag.gerund) !== 0 && (tags[link + 1]! & nominalTags) !== 0
  return isName ? -1 : beforeVerbs(index, course)
}

/** The phrase before verbs without a subject of their own, of which the last ends with a token. */
function beforeVerbs(last: number, course: Course): number {
  const {phraseAt, start} = course
  let index = last
  for (let links = 0; links < longestChain; links++) {
    const clause = clauseEndingAt(index + 1, course)
    index = clause === undefined ? -1 : beforeVerb(clause, course)
    if (index < start) return -1
    if (phraseAt[index] !== -1) return phraseAt[index]!
  }
  return -1
}

/** The last token before a verb that has no subject of its own, "to" and "who" left out; -1 where it has one. */
function beforeVerb({from, infinitive, reduced}: Clause, {tags, start}: Course): number {
  let index = from - 1
  while (index >= start && (tags[index]! & Tag.adverb) !== 0) index--
  if (index < start || (tags[index]! & Tag.determiner) !== 0) return -1
  if (infinitive || (tags[index]! & Tag.relative) !== 0) return index - 1
  return reduced ? index : -1
}

function clauseEndingAt(position: number, {clauses}: Course): Clause | undefined {
  for (let index = clauses.length - 1; index >= 0 && clauses[index]!.to >= position; index--) {
    if (clauses[index]!.to === position) return clauses[index]
  }
  return undefined
}

const moments = new Set(['night', 'morning', 'evening', 'afternoon', 'day', 'week', 'weekend', 'month', 'year', 'time'])

/** "The on-call that night": a time that leans on the noun before it. */
function isMoment(index: number, course: Course): boolean {
  const phrase = phraseOver(course, index)
  return phrase !== undefined && moments.has(course.tokens[phrase.head]!.word)
}

/** A time needs no link. */
function hungAsMoment(link: number, {tags, phraseAt, start}: Course): number {
  const index = (tags[link]! & (Tag.relative | Tag.subordinator | Tag.determiner)) === 0 ? link : link - 1
  return index < start ? -1 : (phraseAt[index] ?? -1)
}
