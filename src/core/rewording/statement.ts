/** A clause taken apart, so that it can be said anew with its own words. */
import type {Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import type {Analysis, Grammar} from '../language/analysis.ts'
import type {Clause} from '../language/clause.ts'
import type {NounPhrase} from '../language/noun-phrases.ts'
import {auxiliaryTags, punctuationTags, staff, Tag, verbTags} from '../language/tag.ts'
import type {Sentence, Token} from '../language/token.ts'
import {Shape} from '../language/token.ts'
import {numberOf} from '../language/words.ts'

/** All numbers are indexes of tokens, and ends are exclusive. */
export interface Statement {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  readonly grammar: Grammar
  readonly sentence: Sentence
  readonly clause: Clause
  /** The clauses after this one in the sentence. */
  readonly following: readonly Clause[]
  /** Where the subject starts; the verb group's start where it is left out. */
  readonly from: number
  /** The end of what belongs to the verb: before a comma, a reason or another clause at its side. */
  readonly to: number
}

/** The clauses that a finding is about and that can be taken out of their sentence, in its order. */
export function statementsAt(passage: Passage, analysis: Analysis, match: Span): readonly Statement[] {
  const {tokens, sentences} = analysis
  const sentence = sentences.find(({from, to}) => tokens[from]!.start < match.end && tokens[to - 1]!.end > match.start)
  if (sentence === undefined) return []
  const grammar = analysis.grammar()
  const within = grammar.clauses.filter(({from}) => from >= sentence.from && from < sentence.to)
  return within.flatMap((clause, index) => {
    const start = tokens[clause.from]!.start
    const from = subjectStart(clause, tokens, grammar, sentence)
    if (from === -1 || start >= match.end || (tokens[clause.to - 1]?.end ?? 0) <= match.start) return []
    const following = within.slice(index + 1)
    return [{passage, tokens, grammar, sentence, clause, following, from, to: complementEnd(clause, tokens, grammar, sentence, following)}]
  })
}

/** The span of tokens, without the space around them. */
export const spanOfTokens = ({tokens}: Pick<Statement, 'tokens'>, from: number, to: number): Span =>
  from < to ? {start: tokens[from]!.start, end: tokens[to - 1]!.end} : {start: tokens[from - 1]?.end ?? 0, end: tokens[from - 1]?.end ?? 0}

/** The words of tokens. */
export const textOf = (statement: Statement, from: number, to: number): string => {
  const {start, end} = spanOfTokens(statement, from, to)
  return statement.passage.text.slice(start, end)
}

/** A noun phrase with its possessors and what "of" hangs on it. */
export interface Thing {
  readonly from: number
  readonly to: number
  readonly plural: boolean
}

/** The phrase that starts at a token, or `null` where it cannot be told where it ends. */
export function thingAt({tokens, grammar, to: limit}: Statement, from: number): Thing | null {
  const {phrases, phraseAt, tags} = grammar
  const first = phrases[phraseAt[from] ?? -1]
  if (first?.from !== from) return null
  let phrase: NounPhrase = first
  let plural = isPlural(tokens[phrase.head]!.word)
  for (let link = phrase.to; link < limit; link = phrase.to) {
    const next = phrases[phraseAt[link + 1] ?? -1]
    if (next?.from !== link + 1) break
    if ((tags[link]! & Tag.genitive) !== 0) plural = isPlural(tokens[next.head]!.word)
    else if (tokens[link]!.number === and) plural = true
    else if (tokens[link]!.number !== of) break
    phrase = next
  }
  const after = phrase.to
  // Another phrase right after it is a second object, and an "and" goes on with something else.
  if (
    after < limit &&
    ((phraseAt[after] ?? -1) !== -1 || (tags[after]! & (Tag.conjunction | Tag.relative | verbTags | auxiliaryTags)) !== 0)
  )
    return null
  return subjective.test(tokens[from]!.word) || /^(?:better|worse|more|sooner|earlier|later)$/.test(tokens[after - 1]!.word)
    ? null
    : {from, to: after, plural}
}

/** Whether a noun or pronoun takes "were". */
export const isPlural = (word: string): boolean =>
  /^(?:they|them|these|those|people|data|both)$|[^isu]s$|ies$/.test(word) && !/^(?:alias|canvas|bias|gas|atlas|always)$/.test(word)

const subjective = /^(?:me|us|him|her|you|i|we|he|she)$/
const of = numberOf('of')
const and = numberOf('and')
const reasons = new Set('because since so although though whereas which but despite due causing leaving making leading'.split(' '))

/** Where the clause starts with its subject; -1 where it cannot stand alone, as in "the change that Ana made". */
function subjectStart(clause: Clause, tokens: readonly Token[], {phrases, phraseAt, tags}: Grammar, sentence: Sentence): number {
  if (clause.reduced || clause.relative || clause.infinitive) return -1
  if (clause.inverted !== -1) return tokens[clause.from - 1]?.word === 'why' && clause.from - 1 === sentence.from ? sentence.from : -1
  let before = clause.from
  while (before > sentence.from && (tags[before - 1]! & Tag.adverb) !== 0 && (phraseAt[before - 1] ?? -1) === -1) before--
  let start = before
  const phrase = phrases[clause.subject]
  if (phrase !== undefined && phrase.from < clause.from && !isInherited(clause, phrase.to, tags, tokens)) {
    start = phrase.from
    while (start - 2 >= sentence.from && (tags[start - 1]! & Tag.genitive) !== 0)
      start = phrases[phraseAt[start - 2] ?? -1]?.from ?? start - 2
    const other = phrases[phraseAt[start - 2] ?? -1]
    if (start - 2 >= sentence.from && tokens[start - 1]!.number === and && other !== undefined && (other.kind & staff) !== 0)
      start = other.from
  }
  if (/^(?:whoever|whichever)$/.test(tokens[start]!.word)) return -1
  if (start <= sentence.from) return start
  // "Could and should have": the first half of the verb cannot stay behind.
  if (start === clause.from && start - 2 >= sentence.from && (tags[start - 2]! & auxiliaryTags) !== 0) return -1
  return isBoundary(start - 1) ? start : -1

  function isBoundary(index: number): boolean {
    return (
      (tags[index]! & (punctuationTags | Tag.conjunction | Tag.subordinator)) !== 0 ||
      clauseOpeners.has(tokens[index]!.word) ||
      isLead(index)
    )
  }

  /** Dates and clock times at the start of a line. */
  function isLead(index: number): boolean {
    for (let at = sentence.from; at <= index; at++)
      if (!/^[\d:./-]+$|^(?:utc|gmt|z|am|pm|cet|pst|est)$/.test(tokens[at]!.word)) return false
    return true
  }
}

const clauseOpeners = new Set('that because since when while although though after before until so where if then'.split(' '))

/** Whether another verb stands between a subject and this verb: the subject belongs to that one. */
function isInherited(clause: Clause, after: number, tags: Int32Array, tokens: readonly Token[]): boolean {
  for (let index = after; index < clause.from; index++)
    if ((tags[index]! & (verbTags | auxiliaryTags)) !== 0 || ((tags[index]! & Tag.conjunction) !== 0 && tokens[index]!.number === and))
      return true
  return false
}

function complementEnd(
  clause: Clause,
  tokens: readonly Token[],
  {tags, phrases}: Grammar,
  sentence: Sentence,
  following: readonly Clause[],
): number {
  for (let index = clause.to; index < sentence.to; index++) {
    if ((tags[index]! & punctuationTags) !== 0) return index
    if (reasons.has(tokens[index]!.word) && !isPurpose(index)) return index
    if ((tags[index]! & Tag.conjunction) !== 0 && opensClause(index + 1)) return index
  }
  return sentence.to

  /** A verb, or a phrase with its verb. */
  function opensClause(index: number): boolean {
    return following.some(
      ({from, subject, infinitive}) =>
        !infinitive && (from === index || (phrases[subject]?.from === index && phrases[subject].to + 2 > from)),
    )
  }

  function isPurpose(index: number): boolean {
    return tokens[index]!.word === 'so' && tokens[index + 1]?.word === 'that'
  }
}

/** Whether another verb follows that has the same subject: "deleted the volume and went home". */
export function sharesSubject({tokens, grammar, sentence, to}: Statement): boolean {
  const at = tokens[to]?.word === ',' ? to + 1 : to
  return at + 1 < sentence.to && (grammar.tags[at]! & Tag.conjunction) !== 0 && (grammar.phraseAt[at + 1] ?? -1) === -1
}

/** Whether a token is capitalized only because it opens its sentence, perhaps after a time. */
export const opensSentence = ({tokens, grammar, sentence}: Statement, index: number): boolean => {
  const {shape, word} = tokens[index]!
  return (
    (shape & Shape.capital) !== 0 &&
    (shape & (Shape.upper | Shape.handle | Shape.opaque)) === 0 &&
    word !== 'i' &&
    tokens.slice(sentence.from, index).every(before => !/\p{L}/u.test(before.word)) &&
    (grammar.tags[index]! & Tag.name) === 0
  )
}
