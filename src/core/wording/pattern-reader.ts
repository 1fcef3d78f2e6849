/** Reads one pattern at one place of a passage. */
import type {Span} from '../document/span.ts'
import type {PassageContext} from '../rule/rule.ts'
import type {Analysis} from '../language/analysis.ts'
import {onlyNames} from './bystanders.ts'
import type {Clause} from '../language/clause.ts'
import {isStart, type Stretch} from './element-at.ts'
import {isJustified} from './justification.ts'
import type {CompiledPattern} from './pattern.ts'
import {rowAround, type Row} from './row.ts'
import {Tag} from '../language/tag.ts'
import {Shape} from '../language/token.ts'
import {numberOf, numbersOf} from '../language/words.ts'

/** The span of a pattern whose rarest word is the token at `index`, or `null`. */
export function readPattern(pattern: CompiledPattern, index: number, analysis: Analysis, context: PassageContext): Span | null {
  const stretch = {...analysis.grammar(), sentence: analysis.sentences[analysis.sentenceAt[index]!]!}
  const row = rowAround(pattern, index, stretch)
  if (row === null) return null
  const clause = clauseMeant(pattern, row.marked, stretch)
  const isMeant =
    passesTests(pattern, clause, stretch) &&
    hasWords(pattern, index, analysis.numbers, stretch) &&
    saysMore(row, stretch) &&
    !isSupposed(row, stretch) &&
    (pattern.withWord.has(not) || !isDenied(row, stretch)) &&
    !(pattern.unlessJustified && clause !== null && isJustified(analysis, clause)) &&
    !(pattern.unlessOf !== 0 && isObjectOf(pattern.unlessOf, row.start, stretch)) &&
    (pattern.holds === null || (clause !== null && pattern.holds(clause, analysis, context))) &&
    !(pattern.lower && isCapitalInside(index, stretch))
  return isMeant ? spanOf(pattern, row, clause, stretch) : null
}

const ifs = numbersOf('if unless whether')

/** "If not properly tested": what may come to be. */
const isSupposed = ({start}: Row, {tokens, tags}: Stretch): boolean =>
  start > 0 && (tags[start]! & Tag.negation) !== 0 && ifs.has(tokens[start - 1]!.number)

const not = numberOf('not')
const articles = numbersOf('a an the any')
const leading = new Set([...articles, ...numbersOf('due because of to caused by from about result')])
const adding = numbersOf('only just merely simply solely exclusively purely even')

/** "A bug, not human error", "was not caused by a mistake": what it was not. "Not only a mistake" was one. */
function isDenied({start}: Row, stretch: Stretch): boolean {
  const {tokens, tags, clauseAt, sentence} = stretch
  if (clauseAt[start] !== -1 || (tags[start]! & Tag.negation) !== 0) return false
  for (let index = start - 1; index >= sentence.from; index--) {
    const {number} = tokens[index]!
    // "Not enough care" and "not rocket science" say what they say together.
    if (number === not && index === start - 1 && !articles.has(tokens[start]!.number))
      return index > sentence.from && isStart(index, stretch)
    if (number === not) return !adding.has(tokens[index + 1]!.number)
    if (!leading.has(number)) return false
  }
  return false
}

/** What is shown: the row, and as much of its clause as the pattern asks about. */
function spanOf({showsClause, holds}: CompiledPattern, {start, end}: Row, clause: Clause | null, {tokens}: Stretch): Span {
  const first = clause !== null && showsClause && clause.inverted === -1 ? Math.min(start, clause.from) : start
  const last = clause !== null && holds !== null ? Math.max(end, clause.to) : end
  return {start: tokens[first]!.start, end: tokens[Math.max(last - 1, first)]!.end}
}

/** The verb group that the conditions ask about. */
const clauseMeant = ({holds}: CompiledPattern, index: number, stretch: Stretch): Clause | null =>
  clauseOf(index, stretch) ?? (holds === null ? null : clauseAbout(index, stretch))

function clauseOf(index: number, {clauses, clauseAt}: Stretch): Clause | null {
  const at = clauseAt[index] ?? -1
  return at === -1 ? null : clauses[at]!
}

/** How far after its subject a verb may stand, in words. */
const farthestVerb = 30

/** The verb group of which the word at a place is in the subject: "checked" for "nobody" in "nobody on the team checked". */
function clauseAbout(position: number, stretch: Stretch): Clause | null {
  const phrase = stretch.phraseAt[position] ?? -1
  if (phrase === -1) return null
  const end = Math.min(stretch.sentence.to, position + farthestVerb)
  for (let index = position; index < end; index++) {
    const clause = clauseOf(index, stretch)
    if (clause?.subject === phrase) return clause
  }
  return null
}

const passesTests = ({tests}: CompiledPattern, clause: Clause | null, stretch: Stretch): boolean =>
  tests.length === 0 || (clause !== null && tests.every(test => test(clause)) && !isGeneric(clause, stretch))

const indefinite = new Set(['a', 'an', 'any', 'anyone', 'anybody'])

/** "When an engineer forgets the owner, …": what may be, not what was. Times open a report, which may be told in the present. */
function isGeneric({subject, past, perfect, form}: Clause, {sentence, tokens, tags, phrases}: Stretch): boolean {
  if (past || perfect || subject === -1 || (form & (Tag.base | Tag.third)) === 0) return false
  return (tags[sentence.from]! & Tag.number) === 0 && indefinite.has(tokens[phrases[subject]!.from]!.word)
}

/** How far around the words other words count, so that a sentence without end costs no more than its length. */
const reach = 60

/** Whether none of the excluded words and one of the wanted words stand in the sentence. */
function hasWords({without, withWord}: CompiledPattern, index: number, numbers: Int32Array, {sentence: {from, to}}: Stretch): boolean {
  if (without.size === 0 && withWord.size === 0) return true
  let seen = withWord.size === 0
  const last = Math.min(to, index + reach)
  for (let at = Math.max(from, index - reach); at < last; at++) {
    const number = numbers[at]!
    if (number === 0) continue
    if (without.has(number)) return false
    if (withWord.has(number)) seen = true
  }
  return seen
}

/** Whether the words are more than part of a name, which they are where a verb group stands among them. */
function saysMore({start, end}: Row, stretch: Stretch): boolean {
  for (let index = start; index < end - 1; index++) if (stretch.clauseAt[index] !== -1) return true
  return !onlyNames(stretch, end - 1)
}

const makes = new Set(['make', 'take', 'have', 'give', 'reach', 'get', 'return'].map(numberOf))

/** Whether the words are what somebody of these kinds made or had: "the autoscaler took a bad decision". */
function isObjectOf(kinds: number, position: number, stretch: Stretch): boolean {
  for (let index = position - 1; index >= stretch.sentence.from && position - index < 4; index--) {
    const clause = clauseOf(index, stretch)
    if (clause !== null) return makes.has(clause.lemma) && (clause.who & kinds) !== 0
  }
  return false
}

/** Names have a capital inside a sentence, after a comma or in brackets too: "ask Dana (Slack)". */
const isCapitalInside = (index: number, stretch: Stretch): boolean =>
  (stretch.tokens[index]!.shape & Shape.capital) !== 0 &&
  (!isStart(index, stretch) || (index - 1 > stretch.sentence.from && ',(['.includes(stretch.tokens[index - 1]!.word)))
