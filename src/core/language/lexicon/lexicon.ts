/** What a language knows about its words, ready to be asked by number. */
import {pushTo} from '../../document/by-key.ts'
import type {WordGroup} from './word-group.ts'
import {Tag} from '../tag.ts'
import {numberOf, wordCount} from '../words.ts'

/** Tables by word number; a word that is not listed has 0, or lies beyond the end. */
export interface Lexicon {
  /** Possible classes of a word. */
  readonly tags: Int32Array
  /** Who a noun or pronoun stands for. */
  readonly kinds: Int32Array
  /** The number of a verb's base form. */
  readonly lemmas: Int32Array
  /** All forms of a verb, by the number of its base form. */
  readonly forms: ReadonlyMap<number, readonly number[]>
  /** Verbs that are nouns more often. */
  readonly nounVerbs: ReadonlySet<number>
  /** Nouns that are a person or a machine by the word before them. */
  readonly doubtful: ReadonlyMap<number, Doubt>
  /** Quantities, which stand for whom the noun after "of" stands. */
  readonly parts: ReadonlySet<number>
}

/** How a noun that is a person or a machine is told apart. */
export interface Doubt {
  /** Words right before it that make it a person. */
  readonly people: ReadonlySet<string>
  /** Whether it is a person with nothing before it. */
  readonly bare: boolean
  /** Words of the text that make it a machine. */
  readonly machinery: ReadonlySet<string>
}

/** The parts of a verb. */
export interface Forms {
  readonly base: string
  readonly third: readonly string[]
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly gerund: readonly string[]
}

/** What a language brings to build its lexicon. */
export interface LexiconSource {
  readonly classes: readonly (readonly [number, WordGroup])[]
  readonly kinds: readonly (readonly [number, WordGroup])[]
  readonly verbs: readonly Forms[]
  /** Base forms of words that are not tagged as verbs, such as auxiliaries: "was" is a form of "be". */
  readonly auxiliaries: readonly (readonly [string, readonly string[]])[]
  readonly nounVerbs: WordGroup
  readonly doubtful: readonly {
    readonly words: readonly string[]
    readonly people: readonly string[]
    readonly bare: boolean
    readonly machinery?: readonly string[]
  }[]
  readonly parts: WordGroup
}

function formsByLemma(lemmas: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const forms = new Map<number, number[]>()
  lemmas.forEach((lemma, form) => pushTo(forms, lemma, form))
  return forms
}

/** Lists with holes are slow to ask. */
const dense = (table: readonly number[]): Int32Array => Int32Array.from({length: wordCount()}, (_, number) => table[number] ?? 0)

export function buildLexicon(source: LexiconSource): Lexicon {
  const tags: number[] = []
  const kinds: number[] = []
  const lemmas: number[] = []
  const add = (table: number[], word: string, bits: number): void => {
    const number = numberOf(word)
    table[number] = (table[number] ?? 0) | bits
  }
  for (const [bits, group] of source.classes) for (const word of group.words) add(tags, word, bits)
  for (const [bits, group] of source.kinds) for (const word of group.words) add(kinds, word, bits)
  const nounVerbs = new Set(source.nounVerbs.words.map(numberOf))
  for (const forms of source.verbs) {
    const lemma = numberOf(forms.base)
    const parts: readonly (readonly [number, readonly string[]])[] = [
      [Tag.base, [forms.base]],
      [Tag.third, forms.third],
      [Tag.past, forms.past],
      [Tag.participle, forms.participle],
      [Tag.gerund, forms.gerund],
    ]
    for (const [tag, words] of parts) {
      for (const word of words) {
        add(tags, word, tag)
        lemmas[numberOf(word)] ??= lemma
        if (nounVerbs.has(lemma) && (tag & (Tag.base | Tag.third)) !== 0) add(tags, word, Tag.noun)
      }
    }
  }
  for (const [base, forms] of source.auxiliaries) for (const form of [base, ...forms]) lemmas[numberOf(form)] = numberOf(base)
  return {
    tags: dense(tags),
    kinds: dense(kinds),
    lemmas: dense(lemmas),
    forms: formsByLemma(lemmas),
    nounVerbs,
    doubtful: new Map(
      source.doubtful.flatMap(({words, people, bare, machinery = []}) =>
        words.map(word => [numberOf(word), {people: new Set(people), bare, machinery: new Set(machinery)}]),
      ),
    ),
    parts: new Set(source.parts.words.map(numberOf)),
  }
}
