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

const be = numberOf('be')
const have = numberOf('have')
const doWord = numberOf('do')
const get = numberOf('get')
const to = numberOf('to')
const by = numberOf('by')
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
      else if (tokens[index]!.number === to && index > start && tokens[index - 1]!.number === ought) {
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
        const after = inverted === -1 && last !== -1 ? pastInversion(index, end) : -1
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
    const verb = index < end && (tags[index]! & verbTags) !== 0 ? index : -1
    if (verb !== -1) return close(verb)
    // No main verb: the last auxiliary is one ("was too slow", "had no idea", "did it").
    if (last === -1) return null
    const tag = tags[last]!
    const lemma = (tag & Tag.be) !== 0 ? be : (tag & Tag.have) !== 0 ? have : (tag & Tag.do) !== 0 ? doWord : 0
    const auxiliary = {
      from: start,
      to: Math.max(last, lastNegation(last, end)) + 1,
      head: last,
      lemma,
      form: pastAuxiliary ? Tag.past : baseForms.has(tokens[last]!.number) ? Tag.base : Tag.third,
      modal,
      perfect: false,
      past: pastAuxiliary,
      passive: false,
      negated,
      infinitive,
      reduced: false,
      inverted,
    }
    return {...auxiliary, inverted: -1}

    function close(head: number): VerbGroup {
      const form = tags[head]!
      const lemma = lexicon.lemmas[tokens[head]!.number] ?? tokens[head]!.number
      const past = pastAuxiliary || perfect || ((form & (Tag.past | Tag.participle)) !== 0 && last === -1)
      const reduced = last === -1 && modal === 0 && (form & (Tag.participle | Tag.gerund)) !== 0
      const passive = (form & Tag.participle) !== 0 && (passiveAuxiliary || reduced)
      if (lemma === get && head + 1 < end && (tags[head + 1]! & Tag.participle) !== 0) {
        const main = head + 1
        return {
          from: start,
          to: main + 1,
          head: main,
          lemma: lexicon.lemmas[tokens[main]!.number] ?? tokens[main]!.number,
          form: Tag.participle,
          modal,
          perfect,
          past,
          passive: true,
          negated,
          infinitive,
          reduced: false,
          inverted,
        }
      }
      const byFollows = head + 1 < end && tokens[head + 1]!.number === by
      return {
        from: start,
        to: head + 1,
        head,
        lemma,
        form,
        modal,
        perfect,
        past,
        passive: passive || (byFollows && reduced),
        negated,
        infinitive,
        reduced,
        inverted,
      }
    }
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
