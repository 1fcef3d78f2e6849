/** Tells whom a verb group is said of. */
import type {Clause, Course, Subject} from './clause.ts'
import {longestChain, mainPhrase} from './hanging.ts'
import {phraseOver, type NounPhrase} from './noun-phrases.ts'
import {Kind, staff, Tag} from './tag.ts'
import type {VerbGroup} from './verb-groups.ts'
import {numberOf} from './words.ts'

const untold: Subject = {subject: -1, who: 0, relative: false}
const leftOut: Subject = {subject: -1, who: Kind.elided, relative: false}

export function subjectOf(group: VerbGroup, course: Course): Subject {
  if (group.inverted !== -1) return said(group.inverted, course)
  const {tags, start} = course
  const before = beforeAdverbs(group.from - 1, course)
  if (before < start) return leftOut
  if ((tags[before]! & Tag.to) !== 0) return ofInfinitive(before, course)
  const index = overInsertions(before, course)
  if (index === unclear) return (tags[group.head]! & finite) !== 0 ? afterComma(group, course) : untold
  if (index < start || isAfterLabel(index, group, course)) return leftOut
  return endingAt(index, course)
}

/** "Before merging it, should have asked": where nobody has been told of, the writers leave out themselves. */
function afterComma({modal}: VerbGroup, course: Course): Subject {
  const subject = inherited(course)
  return subject.who === 0 && modal !== 0 && course.clauses.every(({reduced}) => reduced) ? leftOut : subject
}

const dashes = new Set(['-', '–', '—'].map(numberOf))

/** "No figures to go by - assumed that it was slow": the only dash stands between what it is about and what was done. */
const isAfterLabel = (index: number, {from, head, form, past, negated}: VerbGroup, {tokens, clauses, start}: Course): boolean =>
  (negated ? past : from === head && form === Tag.past) &&
  dashes.has(tokens[index]!.number) &&
  index - start < longestLabel &&
  clauses.every(({reduced, infinitive}) => reduced || infinitive) &&
  tokens.slice(start, index + longestLabel).filter(({number}) => dashes.has(number)).length === 1

const longestLabel = 10

const finite = Tag.past | Tag.third | Tag.base | Tag.participle

function beforeAdverbs(from: number, {tokens, tags, phraseAt, start}: Course): number {
  let index = from
  while (index >= start && (tags[index]! & (Tag.adverb | Tag.negation)) !== 0) index--
  // "The operator then left".
  return index > start && tokens[index]!.number === then && phraseAt[index - 1] !== -1 ? index - 1 : index
}

const then = numberOf('then')

/** The subject that ends with a token, or of which that token reminds. */
function endingAt(index: number, course: Course): Subject {
  const tag = course.tags[index]!
  const phrase = course.phraseAt[index]!
  if ((tag & Tag.relative) !== 0) return antecedent(index, course)
  if (phrase !== -1) return said(mainPhrase(phrase, course), course)
  if ((tag & Tag.stop) !== 0) return leftOut
  const goesOn = (tag & (Tag.conjunction | Tag.pause | Tag.preposition | Tag.subordinator)) !== 0
  return goesOn ? inherited(course) : untold
}

function said(index: number, course: Course): Subject {
  const phrase = course.phrases[index]!
  return {subject: index, who: phrase.kind | joined(phrase, course), relative: false}
}

/** "Ana and the platform team": both. */
function joined({from}: NounPhrase, course: Course): number {
  if (from < 2 || (course.tags[from - 1]! & Tag.conjunction) === 0) return 0
  return (phraseOver(course, from - 2)?.kind ?? 0) & staff
}

/** That of the last clause which has one of its own: "grown used to the alarm and ignored it". */
function inherited(course: Course): Subject {
  const {clauses} = course
  const own = clauses.slice(-longestChain).filter(({reduced, infinitive}) => !reduced && !infinitive)
  const last = (isState(own, course) ? own.at(-2) : own.at(-1)) ?? clauses.at(-1)
  if (last === undefined) return untold
  const {subject, who, relative, passive, agent} = last
  return {subject, who: passive && agent === 0 ? who & Kind.thing : who, relative}
}

const have = numberOf('have')

/** "We had backups configured": the last verb only says of what they had in which state it was. */
function isState(clauses: readonly Clause[], {phrases}: Course): boolean {
  const [holding, state] = clauses.slice(-2)
  if (state === undefined || holding!.lemma !== have || state.from !== state.head || (state.form & (Tag.past | Tag.participle)) === 0)
    return false
  const held = phrases[state.subject]
  return held !== undefined && held.from === holding!.to && held.to === state.from
}

/** "Ask the reviewers to look", "operators to be vigilant": people right before the "to"; else whoever acted last. */
function ofInfinitive(index: number, course: Course): Subject {
  const {phrases, phraseAt, start, clauses} = course
  const phrase = index > start ? phraseAt[index - 1]! : -1
  if (phrase === -1) return inherited(course)
  if (clauses.length === 0) return said(mainPhrase(phrase, course), course)
  return (phrases[phrase]!.kind & staff) !== 0 ? said(phrase, course) : inherited(course)
}

const who = numberOf('who')

/** What a relative word stands for. */
function antecedent(index: number, course: Course): Subject {
  const {tokens, tags, phraseAt} = course
  let before = index - 1
  while (before > 0 && (tags[before]! & (Tag.pause | Tag.adverb)) !== 0) before--
  const kind = phraseOver(course, before)?.kind ?? 0
  const isSomeone = tokens[index]!.number === who && (kind & ~(Kind.thing | Kind.proper)) === 0
  return {subject: phraseAt[before] ?? -1, who: isSomeone ? Kind.person : kind, relative: true}
}

const comma = numberOf(',')
/** Bounds on looking back, so that long sentences cost no more than their length. */
const longestBrackets = 40
const longestParenthesis = 14
/** What stands before the comma is no insertion. */
const unclear = -2

/** The last token before brackets, and before what is inserted between commas. */
function overInsertions(index: number, course: Course): number {
  const {tokens, start} = course
  const before = tokens[index]!.word === ')' ? overBrackets(index, course) : index
  return before >= start && tokens[before]!.number === comma ? overParenthesis(before, course) : before
}

function overBrackets(index: number, {tokens, start}: Course): number {
  let open = index
  while (open >= start && index - open < longestBrackets && tokens[open]!.word !== '(') open--
  return open < start || tokens[open]!.word !== '(' ? index : open - 1
}

const insertions = Tag.relative | Tag.preposition | Tag.adverb | Tag.determiner | Tag.subordinator | Tag.gerund | Tag.pronoun

/** From the comma that ends an insertion to what stands before its first comma. */
function overParenthesis(index: number, {tokens, tags, phraseAt, start}: Course): number {
  const limit = Math.max(start, index - longestParenthesis + 1)
  let open = index - 1
  while (open >= limit && tokens[open]!.number !== comma) open--
  const isInsertion = open >= limit && (tags[open + 1]! & insertions) !== 0 && (phraseAt[open - 1] ?? -1) !== -1
  return isInsertion ? open - 1 : unclear
}
