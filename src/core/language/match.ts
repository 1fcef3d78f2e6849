/** Finds the places of a passage where patterns hold. */
import type {Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import type {PassageContext} from '../lint/rule.ts'
import {type Analysis, analysisOf, type Grammar} from './analysis.ts'
import type {Clause} from './clauses.ts'
import {english} from './lexicon/english/english.ts'
import {type CompiledPattern, compilePattern, type Element, type Pattern, type WordLists} from './pattern.ts'
import {auxiliaryTags, Kind, Tag, verbTags} from './tag.ts'
import {type Sentence, Shape} from './token.ts'
import {numberOf} from './words.ts'

/** A rule's patterns, found by the words that they cannot do without. */
export interface Matcher {
  /** The places where a pattern holds, in the order of the text and without overlap. */
  find(passage: Passage, context: PassageContext): readonly Span[]
}

export function matcher(patterns: readonly Pattern[], lists: WordLists = {}): Matcher {
  const byWord: (readonly CompiledPattern[] | undefined)[] = []
  const byLemma: (readonly CompiledPattern[] | undefined)[] = []
  for (const pattern of patterns) {
    const compiled = compilePattern(pattern, lists)
    const anchor = compiled.elements[compiled.anchor]
    if (anchor === undefined || (anchor.type !== 'words' && anchor.type !== 'lemma')) continue
    const table = anchor.type === 'words' ? byWord : byLemma
    for (const number of anchor.numbers) table[number] = [...(table[number] ?? []), compiled]
  }
  return {find: (passage, context) => search(analysisOf(passage, context.vocabulary), byWord, byLemma, context)}
}

/** A form of a verb counts only where it is one: "the test failed", not "we failed the test". */
const spoken = verbTags | auxiliaryTags

const makes = new Set(['make', 'take', 'have', 'give', 'reach', 'get', 'return'].map(numberOf))

interface Found extends Span {
  readonly sentence: number
}

type Table = readonly (readonly CompiledPattern[] | undefined)[]

function search(analysis: Analysis, byWord: Table, byLemma: Table, context: PassageContext): readonly Span[] {
  const found: Found[] = []
  const {tokens, sentenceAt} = analysis
  const {lemmas} = english
  let read: ((pattern: CompiledPattern, index: number) => Span | null) | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.number === 0 || (token.shape & Shape.opaque) !== 0 || sentenceAt[index] === -1) continue
    const words = byWord[token.number]
    if (words !== undefined) for (const pattern of words) tryAt(pattern, index)
    const lemma = lemmas[token.number]
    const verbs = lemma === undefined ? undefined : byLemma[lemma]
    if (verbs !== undefined) for (const pattern of verbs) tryAt(pattern, index)
  }
  return separate(found).filter(span => !isAllowed(analysis.text, span, context.vocabulary.allowed))

  function tryAt(pattern: CompiledPattern, index: number): void {
    if (pattern.only !== undefined && !isIn(pattern.only, context)) return
    if (pattern.never !== undefined && isIn(pattern.never, context)) return
    read ??= patternReader(analysis)
    const span = read(pattern, index)
    if (span !== null) found.push({...span, sentence: sentenceAt[index]!})
  }
}

const isIn = (sections: readonly string[], context: PassageContext): boolean =>
  (context.section !== null && sections.includes(context.section)) || context.trail.some(section => sections.includes(section))

/** One place a sentence: the first, drawn out over what overlaps it. */
function separate(found: readonly Found[]): readonly Span[] {
  if (found.length < 2) return found
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const span of sorted) {
    const last = kept.at(-1)
    if (last === undefined || span.sentence !== last.sentence) kept.push(span)
    else if (span.start < last.end && span.end > last.end) kept[kept.length - 1] = {...last, end: span.end}
  }
  return kept
}

function isAllowed(text: string, span: Span, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return false
  const reach = Math.max(...allowed.map(phrase => phrase.length))
  const around = text.slice(Math.max(0, span.start - reach), span.end + reach).toLowerCase()
  const offset = Math.max(0, span.start - reach)
  return allowed.some(phrase => {
    const at = around.indexOf(phrase)
    return at !== -1 && offset + at < span.end && offset + at + phrase.length > span.start
  })
}

const noSentence: Sentence = {from: 0, to: 0, end: ''}

/** Tries patterns on one passage; the state of a try is shared by the functions below and set anew by each. */
function patternReader(analysis: Analysis): (pattern: CompiledPattern, index: number) => Span | null {
  const {tokens} = analysis
  const grammar = analysis.grammar()
  let sentence: Sentence = noSentence
  let elements: readonly Element[] = []
  const positions: number[] = []
  return matchAt

  function matchAt(pattern: CompiledPattern, index: number): Span | null {
    sentence = analysis.sentences[analysis.sentenceAt[index]!]!
    if ((sentence.end === '?') !== (pattern.question ?? false)) return null
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
    const clause = clauseOf(marked === anchor ? index : (positions[marked] ?? index))
    if (!holds(pattern, clause)) return null
    if (!wordsHold(pattern, analysis, sentence.from, sentence.to)) return null
    if (pattern.unlessOf !== undefined && isObjectOf(start, pattern.unlessOf)) return null
    if (pattern.lower === true && (tokens[index]!.shape & Shape.capital) !== 0 && !isStart(index)) return null
    const first = clause !== null && asksClause(pattern) ? Math.min(start, clause.inverted === -1 ? clause.from : start) : start
    return {start: tokens[first]!.start, end: tokens[Math.max(end - 1, first)]!.end}
  }

  /** Whether the words are what somebody of these kinds made or had: "the autoscaler took a bad decision". */
  function isObjectOf(position: number, kinds: number): boolean {
    for (let before = position - 1; before >= sentence.from && position - before < 4; before--) {
      const at = grammar.clauseAt[before]!
      if (at !== -1) return makes.has(grammar.clauses[at]!.lemma) && (grammar.clauses[at]!.who & kinds) !== 0
    }
    return false
  }

  function clauseOf(position: number): Clause | null {
    const at = grammar.clauseAt[position] ?? -1
    return at === -1 ? null : grammar.clauses[at]!
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
        return token.number !== 0 && (grammar.tags[position]! & spoken) !== 0 && (token.shape & Shape.opaque) === 0 && element.numbers.has(english.lemmas[token.number] ?? 0)
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
    if (phrase.to < sentence.to && (grammar.tags[phrase.to]! & Tag.genitive) !== 0 && element.kinds !== -1) return -1
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

  function isExcluded(element: Element & {type: 'not'}, position: number): boolean {
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

const asksClause = (pattern: CompiledPattern): boolean =>
  pattern.subject !== undefined ||
  pattern.agent !== undefined ||
  pattern.negated !== undefined ||
  pattern.modal !== undefined ||
  pattern.passive !== undefined ||
  pattern.past !== undefined

function holds(pattern: CompiledPattern, clause: Clause | null): boolean {
  const asked =
    asksClause(pattern) ||
    pattern.perfect !== undefined ||
    pattern.owner !== undefined ||
    pattern.form !== undefined ||
    pattern.relative !== undefined ||
    pattern.infinitive !== undefined
  if (!asked) return true
  if (clause === null) return false
  if (pattern.subject !== undefined && (clause.who & pattern.subject) === 0) return false
  if (pattern.agent !== undefined && (pattern.agent === 0 ? clause.agent !== 0 : (clause.agent & pattern.agent) === 0)) return false
  if (pattern.passive !== undefined && clause.passive !== pattern.passive) return false
  if (pattern.negated !== undefined && (clause.negated || (clause.who & Kind.nobody) !== 0) !== pattern.negated) return false
  if (pattern.modalNumbers !== null && !pattern.modalNumbers.has(clause.modal)) return false
  if (pattern.past !== undefined && clause.past !== pattern.past) return false
  if (pattern.owner !== undefined && (clause.owner & pattern.owner) === 0) return false
  if (pattern.perfect !== undefined && clause.perfect !== pattern.perfect) return false
  if (pattern.form !== undefined && (clause.form & pattern.form) === 0) return false
  if (pattern.relative !== undefined && clause.relative !== pattern.relative) return false
  if (pattern.infinitive !== undefined && clause.infinitive !== pattern.infinitive) return false
  return pattern.inverted === undefined || (clause.inverted !== -1) === pattern.inverted
}

function wordsHold(pattern: CompiledPattern, analysis: Analysis, from: number, to: number): boolean {
  if (pattern.withoutNumbers === null && pattern.withNumbers === null) return true
  let seen = pattern.withNumbers === null
  for (let index = from; index < to; index++) {
    const {number} = analysis.tokens[index]!
    if (number === 0) continue
    if (pattern.withoutNumbers?.has(number) === true) return false
    if (pattern.withNumbers?.has(number) === true) seen = true
  }
  return seen
}
