/** Reads one pattern at one place of a passage. */
import type {Span} from '../document/span.ts'
import type {PassageContext} from '../rule/rule.ts'
import type {Analysis} from '../language/analysis.ts'
import {onlyNames} from './bystanders.ts'
import type {Clause} from '../language/clauses.ts'
import {isJustified} from './justification.ts'
import {english} from '../language/lexicon/english/english.ts'
import type {CompiledPattern, Element} from './pattern.ts'
import {auxiliaryTags, Kind, Tag, verbTags} from '../language/tag.ts'
import {type Sentence, Shape} from '../language/token.ts'
import {numberOf} from '../language/words.ts'

/** The span of a pattern whose rarest word is the token at `index`, or `null`. */
export type PatternReader = (pattern: CompiledPattern, index: number, context: PassageContext) => Span | null

const noSentence: Sentence = {from: 0, to: 0, end: ''}

/** Tries patterns on one passage; the state of a try is shared by the functions below and set anew by each. */
export function patternReader(analysis: Analysis): PatternReader {
  const {tokens} = analysis
  const grammar = analysis.grammar()
  const {lemmas} = english()
  let sentence: Sentence = noSentence
  let elements: readonly Element[] = []
  const positions: number[] = []
  return matchAt

  function matchAt(pattern: CompiledPattern, index: number, context: PassageContext): Span | null {
    sentence = analysis.sentences[analysis.sentenceAt[index]!]!
    elements = pattern.elements
    const {anchor, marked} = pattern
    positions.length = 0
    const anchorEnd = forward(elements[anchor]!, index)
    if (anchorEnd === -1) return null
    positions[anchor] = index
    const start = matchBackward(anchor - 1, index)
    if (start === -1) return null
    const end = matchForward(anchor + 1, anchorEnd)
    if (end === -1) return null
    const place = marked === anchor ? index : (positions[marked] ?? index)
    const clause = clauseOf(place) ?? (pattern.holds === null ? null : clauseAbout(place))
    if (pattern.tests.length > 0 && (clause === null || !pattern.tests.every(test => test(clause)))) return null
    if (clause !== null && pattern.tests.length > 0 && isGeneric(clause)) return null
    if (!wordsHold(pattern, analysis.numbers, sentence, index)) return null
    if (!saysAct(start, end) && onlyNames(tokens, grammar, end - 1)) return null
    if (pattern.unlessJustified && clause !== null && isJustified(analysis, clause)) return null
    if (pattern.unlessOf !== 0 && isObjectOf(start, pattern.unlessOf)) return null
    if (pattern.holds !== null && (clause === null || !pattern.holds(clause, analysis, context))) return null
    if (pattern.lower && (tokens[index]!.shape & Shape.capital) !== 0 && !isStart(index)) return null
    const first = clause !== null && pattern.showsClause ? Math.min(start, clause.inverted === -1 ? clause.from : start) : start
    const last = clause !== null && pattern.holds !== null ? Math.max(end, clause.to) : end
    return {start: tokens[first]!.start, end: tokens[Math.max(last - 1, first)]!.end}
  }

  /** Whether a verb group stands among the words, which then say more than a name. */
  function saysAct(start: number, end: number): boolean {
    for (let index = start; index < end - 1; index++) if (grammar.clauseAt[index] !== -1) return true
    return false
  }

  /** Whether the words are what somebody of these kinds made or had: "the autoscaler took a bad decision". */
  function isObjectOf(position: number, kinds: number): boolean {
    for (let before = position - 1; before >= sentence.from && position - before < 4; before--) {
      const at = grammar.clauseAt[before]!
      if (at !== -1) return makes.has(grammar.clauses[at]!.lemma) && (grammar.clauses[at]!.who & kinds) !== 0
    }
    return false
  }

  /** "When an engineer forgets the owner, …": what may be, not what was. Times open a report, which may be told in the present. */
  function isGeneric({subject, past, perfect, form}: Clause): boolean {
    if (past || perfect || (form & (Tag.base | Tag.third)) === 0 || (grammar.tags[sentence.from]! & Tag.number) !== 0) return false
    const phrase = grammar.phrases[subject]
    return phrase !== undefined && indefinite.has(tokens[phrase.from]!.word)
  }

  function clauseOf(position: number): Clause | null {
    const at = grammar.clauseAt[position] ?? -1
    return at === -1 ? null : grammar.clauses[at]!
  }

  /** The verb group of which the word at a place is in the subject: "checked" for "nobody" in "nobody on the team checked". */
  function clauseAbout(position: number): Clause | null {
    const phrase = grammar.phraseAt[position] ?? -1
    if (phrase === -1) return null
    const end = Math.min(sentence.to, position + farthestVerb)
    for (let index = position; index < end; index++) {
      const clause = clauseOf(index)
      if (clause?.subject === phrase) return clause
    }
    return null
  }

  /** The token after the elements from `element` on when they start at `position`, or -1. */
  function matchForward(element: number, position: number): number {
    if (element === elements.length) return position
    const current = elements[element]!
    if (current.type === 'gap') {
      for (let skip = 0; skip <= current.most; skip++) {
        if (skip > 0 && !passable(position + skip - 1)) return -1
        const end = matchForward(element + 1, position + skip)
        if (end !== -1) return end
      }
      return -1
    }
    const after = forward(current, position)
    if (after !== -1) {
      positions[element] = position
      const end = matchForward(element + 1, after)
      if (end !== -1) return end
    }
    if (!current.optional) return -1
    positions[element] = -1
    return matchForward(element + 1, position)
  }

  /** The first token of the elements up to `element` when they end before `position`, or -1. */
  function matchBackward(element: number, position: number): number {
    if (element < 0) return position
    const current = elements[element]!
    if (current.type === 'gap') {
      for (let skip = 0; skip <= current.most; skip++) {
        if (skip > 0 && !passable(position - skip)) return -1
        const start = matchBackward(element - 1, position - skip)
        if (start !== -1) return start
      }
      return -1
    }
    const before = backward(current, position)
    if (before !== -1) {
      positions[element] = before
      const start = matchBackward(element - 1, before)
      if (start !== -1) return start
    }
    if (!current.optional) return -1
    positions[element] = -1
    return matchBackward(element - 1, position)
  }

  function passable(position: number): boolean {
    return (
      position >= sentence.from && position < sentence.to && (grammar.tags[position]! & (Tag.stop | Tag.question | Tag.exclamation)) === 0
    )
  }

  function single(element: Element, position: number): boolean {
    if (position < sentence.from || position >= sentence.to) return false
    const token = tokens[position]!
    switch (element.type) {
      case 'words':
        return (token.shape & Shape.opaque) === 0 && element.numbers.has(token.number)
      case 'lemma':
        return (
          token.number !== 0 &&
          (grammar.tags[position]! & spoken) !== 0 &&
          (token.shape & Shape.opaque) === 0 &&
          element.numbers.has(lemmas[token.number] ?? 0)
        )
      case 'class':
        return (grammar.tags[position]! & element.tags) !== 0
      default:
        return false
    }
  }

  function forward(element: Element, position: number): number {
    if (element.type === 'start') return isStart(position) ? position : -1
    if (element.type === 'end') return isEnd(position) ? position : -1
    if (element.type === 'not') return isExcluded(element, position) ? -1 : position
    if (element.type !== 'phrase') return single(element, position) ? position + 1 : -1
    const phrase = grammar.phrases[grammar.phraseAt[position] ?? -1]
    if (element.possessor && isOwner(element.kinds, position)) return position + 1
    if (phrase === undefined || (phrase.from !== position && position !== phrase.from + 1) || position >= sentence.to) return -1
    if (element.possessor)
      return (phrase.kind & element.kinds) !== 0 && phrase.to < sentence.to && (grammar.tags[phrase.to]! & Tag.genitive) !== 0
        ? phrase.to + 1
        : -1
    if (phrase.to < sentence.to && (grammar.tags[phrase.to]! & Tag.genitive) !== 0 && element.kinds !== -1) {
      // "By the carrier's engineer": who it is is told by the last noun.
      const owned = grammar.phrases[grammar.phraseAt[phrase.to + 1] ?? -1]
      return owned !== undefined && owned.from === phrase.to + 1 && (owned.kind & element.kinds) !== 0 ? owned.to : -1
    }
    return (phrase.kind & element.kinds) !== 0 || element.kinds === -1 ? phrase.to : -1
  }

  function backward(element: Element, position: number): number {
    if (element.type === 'start') return isStart(position) ? position : -1
    if (element.type === 'end') return isEnd(position) ? position : -1
    if (element.type === 'not') return isExcluded(element, position - 1) ? -1 : position
    if (element.type !== 'phrase') return single(element, position - 1) ? position - 1 : -1
    if (position - 1 < sentence.from) return -1
    if (element.possessor) {
      if (isOwner(element.kinds, position - 1)) return position - 1
      if ((grammar.tags[position - 1]! & Tag.genitive) === 0 || position - 2 < sentence.from) return -1
      const owner = grammar.phrases[grammar.phraseAt[position - 2]!]
      return owner !== undefined && (owner.kind & element.kinds) !== 0 ? owner.from : -1
    }
    const phrase = grammar.phrases[grammar.phraseAt[position - 1]!]
    return phrase !== undefined && phrase.to === position && ((phrase.kind & element.kinds) !== 0 || element.kinds === -1)
      ? phrase.from
      : -1
  }

  function isExcluded(element: Element, position: number): boolean {
    if (position < sentence.from || position >= sentence.to) return false
    return element.numbers.has(tokens[position]!.number) || (grammar.tags[position]! & element.tags) !== 0
  }

  /** "our", "his" and "their". */
  function isOwner(kinds: number, position: number): boolean {
    if (position >= sentence.to || (grammar.tags[position]! & Tag.possessive) === 0) return false
    const {word} = tokens[position]!
    const kind =
      word === 'our' || word === 'my'
        ? Kind.self
        : word === 'your'
          ? Kind.you
          : word === 'its'
            ? Kind.thing
            : word === 'their'
              ? Kind.group
              : Kind.person
    return (kind & kinds) !== 0
  }

  function isStart(position: number): boolean {
    for (let index = position - 1; index >= sentence.from; index--) {
      if ((grammar.tags[index]! & (Tag.stop | Tag.pause | Tag.number | Tag.conjunction)) !== 0) {
        if ((grammar.tags[index]! & (Tag.stop | Tag.pause)) !== 0) return true
        continue
      }
      return (tokens[index]!.shape & Shape.opaque) !== 0 && index === sentence.from
    }
    return true
  }

  function isEnd(position: number): boolean {
    return position >= sentence.to || (grammar.tags[position]! & (Tag.stop | Tag.pause | Tag.question | Tag.exclamation)) !== 0
  }
}

/** How far after its subject a verb may stand, in words. */
const farthestVerb = 30

/** How far around the words other words count, so that a sentence without end costs no more than its length. */
const reach = 60

/** Whether none of the excluded words and one of the wanted words stand in the sentence. */
function wordsHold({without, withWord}: CompiledPattern, numbers: Int32Array, {from, to}: Sentence, index: number): boolean {
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

/** A form of a verb counts only where it is one: "the test failed", not "we failed the test". */
const spoken = verbTags | auxiliaryTags

const indefinite = new Set(['a', 'an', 'any', 'anyone', 'anybody'])
const makes = new Set(['make', 'take', 'have', 'give', 'reach', 'get', 'return'].map(numberOf))
