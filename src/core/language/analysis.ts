/** The shared reading of a passage: made once, as late as possible, and asked by every language rule. */
import {slotInPassage, type Passage} from '../document/passage.ts'
import type {Vocabulary} from '../document/vocabulary.ts'
import {once} from '../document/once.ts'
import {classify} from './classify.ts'
import type {Clause} from './clause.ts'
import {findClauses} from './clauses.ts'
import {isSilentPassage, isSilentSentence} from './exempt.ts'
import {english} from './lexicon/english/english.ts'
import {findNounPhrases, type Phrased} from './noun-phrases.ts'
import {type Sentence, Shape, type Token} from './token.ts'
import {tokenize} from './tokenize.ts'
import {findVerbGroups} from './verb-groups.ts'
import {watchersOf} from './words.ts'

export interface Grammar extends Phrased {
  readonly clauses: readonly Clause[]
  /** For each token the index of the clause whose verb group it stands in, or -1. */
  readonly clauseAt: Int32Array
}

export interface Analysis {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** The number of each token that is to be read; 0 for unknown words, code, quoted words and silent sentences. */
  readonly numbers: Int32Array
  /** The tokens that somebody looks for, and the signs of all who do. */
  readonly watched: readonly number[]
  readonly watchers: number
  /** For each token the index of its sentence; silent sentences have -1. */
  readonly sentenceAt: Int32Array
  /** Classes, phrases and clauses, read when first asked for. */
  grammar(): Grammar
}

const known = slotInPassage<{readonly vocabulary: Vocabulary; readonly analysis: Analysis}>()

/** The reading of a passage with a team's words. */
export function analysisOf(passage: Passage, vocabulary: Vocabulary): Analysis {
  const cached = known.get(passage)
  if (cached !== undefined && cached.vocabulary === vocabulary) return cached.analysis
  const analysis = analyse(passage, vocabulary)
  known.set(passage, {vocabulary, analysis})
  return analysis
}

function analyse(passage: Passage, vocabulary: Vocabulary): Analysis {
  const {tokens, sentences} = isSilentPassage(passage) ? {tokens: [], sentences: []} : tokenize(passage.text, passage.inlines)
  const sentenceAt = new Int32Array(tokens.length).fill(-1)
  sentences.forEach((sentence, index) => {
    if (!isSilentSentence(tokens, sentence)) sentenceAt.fill(index, sentence.from, sentence.to)
  })
  const numbers = new Int32Array(tokens.length)
  const watched: number[] = []
  let watchers = 0
  tokens.forEach(({shape, number}, index) => {
    if ((shape & Shape.opaque) !== 0 || sentenceAt[index] === -1) return
    numbers[index] = number
    const signs = watchersOf(number)
    if (signs !== 0) watched.push(index)
    watchers |= signs
  })
  const grammar = once(() => read(tokens, sentences, vocabulary))
  return {text: passage.text, tokens, sentences, numbers, watched, watchers, sentenceAt, grammar}
}

function read(tokens: readonly Token[], sentences: readonly Sentence[], vocabulary: Vocabulary): Grammar {
  const lexicon = english()
  const tags = classify(tokens, sentences, lexicon)
  const phrased = {tokens, tags, ...findNounPhrases({tokens, tags}, lexicon, vocabulary)}
  const clauses = findClauses(phrased, sentences, findVerbGroups(phrased, sentences, lexicon))
  const clauseAt = new Int32Array(tokens.length).fill(-1)
  clauses.forEach((clause, index) => clauseAt.fill(index, clause.from, clause.to))
  return {...phrased, clauses, clauseAt}
}
