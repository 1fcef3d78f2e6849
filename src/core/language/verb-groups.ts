/** Finds verb groups ("should not have been merged") and reads their tense, voice and negation. */
import type {Lexicon} from './lexicon/lexicon.ts'
import type {NounPhrases} from './noun-phrases.ts'
import {auxiliaryTags, Tag, verbTags} from './tag.ts'
import type {Sentence, Token} from './token.ts'
import {numberOf} from './words.ts'

/** Tokens `from` up to but not including `to`, where the main verb is the last. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** The token of the main verb. */
  readonly head: number
  /** The number of the main verb's base form; that of "be", "have" or "do" where they stand alone. */
  readonly lemma: number
  /** The class of the main verb's form. */
  readonly form: number
  /** The number of the modal word, or 0. */
  readonly modal: number
  readonly perfect: boolean
  /** Whether it tells of the past: "did", "was", "has been", "checked". */
  readonly past: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** After "to". */
  readonly infinitive: boolean
  /** A participle without an auxiliary: "caused by", or a gerund: "without checking". */
  readonly reduced: boolean
  /** The phrase between auxiliary and verb ("had we tested", "did you check"), or -1. */
  readonly inverted: number
}

const get = numberOf('get')
const to = numberOf('to')
const longestInversion = 6

export function findVerbGroups(
  tokens: readonly Token[],
  tags: Int32Array,
  sentences: readonly Sentence[],
  phrases: NounPhrases,
  lexicon: Lexicon,
): readonly VerbGroup[] {
  const found: VerbGroup[] = []
  for (const sentence of sentences) {
    let index = sentence.from
    while (index < sentence.to) {
      const group = groupAt(index, sentence.to)
      if (group === null) index++
      else {
        found.push(group)
        index = group.to
      }
    }
  }
  return found

  function groupAt(start: number, end: number): VerbGroup | null {
    if ((tags[start]! & (auxiliaryTags | verbTags | Tag.negation)) === 0) return null
    let index = start
    let modal = 0
    let perfect = false
    let pastAuxiliary = false
    let passiveAuxiliary = false
    let negated = false
    let inverted = -1
    let last = -1
    const infinitive = start > 0 && (tags[start - 1]! & Tag.to) !== 0
    while (index < end) {
      const tag = tags[index]!
      if ((tag & Tag.modal) !== 0) modal = tokens[index]!.number
      else if ((tag & Tag.have) !== 0) perfect = true
      else if ((tag & Tag.be) !== 0) passiveAuxiliary = true
      else if ((tag & Tag.negation) !== 0) negated = true
      else if ((tag & verbTags) !== 0) break
      else if (
        tokens[index]!.number === to &&
        modal === ought &&
        (tokens[index - 1]!.number === ought || (tags[index - 1]! & (Tag.negation | Tag.adverb)) !== 0)
      ) {
        // "Ought to have", "ought never to have", "ought really to have".
        index++
        continue
      } else if (last !== -1 && isInsertedPhrase(index, end)) {
        // "Could at least have called".
        index += 2
        continue
      } else if (last !== -1 && isInsertedAdverb(index, end)) {
        // "Did not, however, test".
        index += 3
        continue
      } else if ((tag & (Tag.do | Tag.adverb)) === 0) {
        // "He had the wrong branch checked out" has its subject before the auxiliary.
        const mayInvert = inverted === -1 && last !== -1 && (start === 0 || phrases.at[start - 1] === -1)
        const after = mayInvert ? pastInversion(index, end) : -1
        if (after === -1) break
        inverted = phrases.at[index]!
        index = after
        continue
      }
      if ((tag & auxiliaryTags) !== 0) {
        last = index
        if (pastForms.has(tokens[index]!.number)) pastAuxiliary = true
      }
      index++
    }
    const shared = {from: start, modal, negated, infinitive}
    // "Did not have alerting", "should have testing": something that one has.
    const isHad = index === last + 1 && last > -1 && (tags[last]! & Tag.have) !== 0 && (tags[index]! & Tag.gerund) !== 0
    if (index < end && (tags[index]! & verbTags) !== 0 && !isHad) return {...shared, ...mainVerb(index), inverted}
    // No main verb: the last auxiliary is one ("was too slow", "had no idea", "did it").
    if (last === -1) return null
    const after = Math.max(last, lastNegation(last, end)) + 1
    const form = pastAuxiliary ? Tag.past : baseForms.has(tokens[last]!.number) ? Tag.base : Tag.third
    const alone = {perfect: false, past: pastAuxiliary, passive: false, reduced: false, inverted: -1}
    return {...shared, ...alone, to: after, head: last, lemma: lemmaOf(last), form}

    function mainVerb(verb: number) {
      // "Got deleted": the participle is the main verb.
      const getPassive = lemmaOf(verb) === get && verb + 1 < end && (tags[verb + 1]! & Tag.participle) !== 0
      const head = getPassive ? verb + 1 : verb
      const form = tags[head]!
      const bare = last === -1 && !getPassive
      const past = pastAuxiliary || perfect || (last === -1 && (tags[verb]! & (Tag.past | Tag.participle)) !== 0)
      const reduced = bare && modal === 0 && (form & (Tag.participle | Tag.gerund)) !== 0
      const passive = (form & Tag.participle) !== 0 && (passiveAuxiliary || getPassive || reduced)
      return {to: head + 1, head, lemma: lemmaOf(head), form, perfect, past, passive, reduced}
    }
  }

  function lemmaOf(index: number): number {
    return lexicon.lemmas[tokens[index]!.number] || tokens[index]!.number
  }

  function isInsertedAdverb(index: number, end: number): boolean {
    return (
      index + 3 < end &&
      (tags[index]! & Tag.pause) !== 0 &&
      (tags[index + 1]! & (Tag.adverb | Tag.conjunction)) !== 0 &&
      (tags[index + 2]! & Tag.pause) !== 0
    )
  }

  function isInsertedPhrase(index: number, end: number): boolean {
    return index + 2 < end && (tags[index]! & Tag.preposition) !== 0 && inserted.has(tokens[index + 1]!.number)
  }

  function lastNegation(last: number, end: number): number {
    return last + 1 < end && (tags[last + 1]! & Tag.negation) !== 0 ? last + 1 : last
  }

  /** The token after a noun phrase that stands between an auxiliary and its verb, or -1. */
  function pastInversion(index: number, end: number): number {
    const phrase = phrases.list[phrases.at[index] ?? -1]
    if (phrase === undefined || phrase.from !== index || phrase.to - phrase.from > longestInversion) return -1
    let after = phrase.to
    // "Had someone from the team checked".
    if (after + 1 < end && (tags[after]! & Tag.preposition) !== 0) {
      const next = phrases.list[phrases.at[after + 1] ?? -1]
      if (next !== undefined && next.from === after + 1) after = next.to
    }
    let verb = after
    while (verb < end && (tags[verb]! & (Tag.adverb | Tag.negation | Tag.have | Tag.be)) !== 0) verb++
    return verb < end && (tags[verb]! & verbTags) !== 0 ? after : -1
  }
}

const ought = numberOf('ought')
const inserted = new Set(
  ['least', 'most', 'fact', 'theory', 'principle', 'hindsight', 'retrospect', 'practice', 'course', 'all', 'once'].map(numberOf),
)
const baseForms = new Set(['be', 'have', 'do'].map(numberOf))
const pastForms = new Set(['did', 'was', 'were', 'had', "'d"].map(numberOf))
