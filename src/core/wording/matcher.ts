/** Finds the places of a passage where patterns hold. */
import type {Passage} from '../document/passage.ts'
import {pushTo} from '../document/by-key.ts'
import type {SectionId} from '../document/section-id.ts'
import type {Span} from '../document/span.ts'
import type {PassageContext} from '../rule/rule.ts'
import {type Analysis, analysisOf} from '../language/analysis.ts'
import {english} from '../language/lexicon/english/english.ts'
import {readPattern} from './pattern-reader.ts'
import {type CompiledPattern, compilePattern, type Pattern, type WordLists} from './pattern.ts'
import {beforeReading, unknownWord, watch, watchersOf} from '../language/words.ts'

/** Words that a pattern holds for. */
export interface Seen extends Span {
  /** The family of the pattern, or `null` when it is of none. */
  readonly family: string | null
}

/** A rule's patterns, found by the words that they cannot do without. */
export interface Matcher {
  /** The places where a pattern holds, one a sentence, in the order of the text. */
  find(passage: Passage, context: PassageContext): readonly Seen[]
}

/** The patterns, and the lists that they may name, are asked for and read when the first text is. */
export function matcher(patterns: () => readonly Pattern[], lists: () => WordLists): Matcher {
  const byWord = new Map<number, CompiledPattern[]>()
  const sign = 1 << (matchers++ % signs)
  beforeReading(() => {
    for (const pattern of patterns()) {
      const compiled = compilePattern(pattern, lists())
      for (const number of anchorsOf(compiled)) {
        pushTo(byWord, number, compiled)
        watch(number, sign)
      }
    }
  })
  return {
    find(passage, context) {
      const analysis = analysisOf(passage, context.vocabulary)
      // One look at a passage for all matchers leaves most of them nothing to do.
      return (analysis.watchers & sign) === 0 ? none : search(analysis, sign, byWord, context)
    },
  }
}

let matchers = 0
/** So many bits of a small integer. */
const signs = 30

/** The words, in all forms, of the element by which a pattern is found. */
function anchorsOf({elements, anchor}: CompiledPattern): readonly number[] {
  const element = elements[anchor]
  if (element?.type === 'words') return [...element.numbers]
  return element?.type === 'lemma' ? [...element.numbers].flatMap(lemma => english().forms.get(lemma) ?? []) : []
}

interface Found extends Seen {
  readonly sentence: number
}

function search(
  analysis: Analysis,
  sign: number,
  byWord: ReadonlyMap<number, readonly CompiledPattern[]>,
  context: PassageContext,
): readonly Seen[] {
  const found: Found[] = []
  const {numbers, watched} = analysis
  for (const index of watched) {
    const number = numbers[index]!
    if ((watchersOf(number) & sign) !== 0) for (const pattern of byWord.get(number) ?? []) tryAt(pattern, index)
  }
  if (found.length === 0) return none
  return separate(found).filter(span => !isAllowed(analysis.text, span, context.vocabulary.allowed))

  function tryAt(pattern: CompiledPattern, index: number): void {
    // The cheapest tests come first; most tries end here, and many passages without any grammar.
    if (pattern.after !== null && !pattern.after.has(numbers[index + 1] ?? unknownWord)) return
    if (pattern.before !== null && !pattern.before.has(numbers[index - 1] ?? unknownWord)) return
    if (pattern.thorough && context.sensitivity === 'sure') return
    const sentence = analysis.sentenceAt[index]!
    if ((analysis.sentences[sentence]!.end === '?') !== pattern.question || (pattern.question && isAnswered(analysis, sentence))) return
    if (pattern.only !== null && !isIn(pattern.only, context)) return
    if (pattern.never.length > 0 && isSilencedBy(pattern.never, context)) return
    const span = readPattern(pattern, index, analysis, context)
    if (span !== null) found.push({...span, family: pattern.family, sentence})
  }
}

const arrows = new Set(['→', '⇒', '->'])

/** "Why did nobody notice? → The probe was green": one of a row of whys. */
const isAnswered = ({tokens, sentences}: Analysis, sentence: number): boolean => arrows.has(tokens[sentences[sentence]!.to]?.word ?? '')

const none: readonly Seen[] = []

const isIn = (sections: readonly string[], context: PassageContext): boolean =>
  (context.section !== null && sections.includes(context.section)) || context.trail.some(section => sections.includes(section))

/** A cause that is told below "Rollback" is told as a cause; what stands somewhere below a plan is part of the plan. */
const isSilencedBy = (sections: readonly SectionId[], {section, trail}: PassageContext): boolean =>
  trail.some(outer => sections.includes(outer) && (outer === section || !telling.has(outer)))

/** Sections that only say which part of the incident is told. */
const telling = new Set<SectionId>(['mitigation', 'background', 'impact', 'timeline', 'response', 'detection', 'communication'])

/** One place a sentence: the first, drawn out over what overlaps it. */
function separate(found: readonly Found[]): readonly Seen[] {
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
