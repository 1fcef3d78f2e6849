/** Gives every token the one word class it has in its sentence. */
import {chooseVerb} from './choose-verb.ts'
import {afterLead} from './lead.ts'
import type {Lexicon} from './lexicon/lexicon.ts'
import {has, type WordPlace} from './place.ts'
import {possibleClasses} from './possible-classes.ts'
import {auxiliaryTags, nominalTags, Tag, verbTags} from './tag.ts'
import {type Sentence, Shape, type Token} from './token.ts'
import {numberOf} from './words.ts'

/** The class of each token, one bit each. */
export function classify(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon): Int32Array {
  const possible = new Int32Array(tokens.length)
  for (let index = 0; index < tokens.length; index++) possible[index] = possibleClasses(tokens[index]!, lexicon)
  const chosen = new Int32Array(tokens.length)
  for (const sentence of sentences) {
    const start = afterLead(tokens, possible, sentence)
    for (let index = sentence.from; index < sentence.to; index++) {
      const tags = possible[index]!
      const token = tokens[index]!
      // A verb that the lexicon knows as nothing else may be a noun after "the".
      const single = (tags & (tags - 1)) === 0 && !has(tags, verbForms) && !special.has(token.number)
      chosen[index] = isUnlistedVerb(index, start) ? Tag.base : single ? tags : choose(placeOf(index, start, sentence))
    }
  }
  return chosen

  /** "Did not backfill", "should reindex": a word that the lexicon lacks is a verb where only a verb can stand. */
  function isUnlistedVerb(index: number, start: number): boolean {
    const {number, shape} = tokens[index]!
    if (possible[index] !== Tag.noun || shape !== 0 || (lexicon.tags[number] ?? 0) !== 0) return false
    const back = skipBack(chosen, index, start)
    if (back < start) return false
    return has(chosen[back]!, Tag.modal) || (has(chosen[back]!, Tag.do) && has(chosen[index - 1]!, Tag.negation))
  }

  function placeOf(index: number, start: number, {to: end, end: mark}: Sentence): WordPlace {
    const token = tokens[index]!
    const back = skipBack(chosen, index, start)
    return {
      token,
      tags: possible[index]!,
      before: index > start ? chosen[index - 1]! : 0,
      beyond: back >= start ? chosen[back]! : 0,
      next: index + 1 < end ? possible[index + 1]! : 0,
      following: index + 1 < end ? tokens[index + 1]! : undefined,
      first: index === start,
      atStart: back < start,
      asked: mark === '?' && opensQuestion(chosen, index, start),
      nounVerb: lexicon.nounVerbs.has(lexicon.lemmas[token.number] ?? 0),
    }
  }
}

const of = numberOf('of')
const as = numberOf('as')

/** Gerunds that are work more often than something under way: "the team's handling of it". */
const handlings = new Set(
  ['handling', 'testing', 'planning', 'timing', 'wording', 'reading', 'scheduling', 'training', 'briefing'].map(numberOf),
)

/** Words whose classes are told apart by their neighbours alone. */
const special: ReadonlyMap<number, (place: WordPlace) => number> = new Map([
  // "Should of" is how "should have" sounds.
  [of, ({before}) => (has(before, Tag.modal) ? Tag.have : Tag.preposition)],
  [
    numberOf("'s"),
    ({before, next, following}) =>
      isGenitive(before, next) || (has(before, nominalTags) && following !== undefined && handlings.has(following.number))
        ? Tag.genitive
        : Tag.be,
  ],
  [
    numberOf("'d"),
    ({next}) => (has(next, Tag.have | Tag.negation) || (has(next, Tag.base) && !has(next, Tag.participle)) ? Tag.modal : Tag.have),
  ],
  [numberOf('that'), ({before, next}) => chooseThat(before, next)],
  // "What made Ana do it".
  [numberOf('what'), ({next}) => (has(next, inPhrase) && !has(next, Tag.past) ? Tag.determiner : Tag.pronoun)],
  // "One contractor", but "no one knows".
  [
    numberOf('one'),
    ({before, next}) => (has(next, Tag.noun) && !has(next, verbTags) && !has(before, Tag.determiner) ? Tag.number : Tag.pronoun),
  ],
  [numberOf('her'), ({next}) => (has(next, Tag.noun | Tag.adjective) ? Tag.possessive : Tag.pronoun)],
  [numberOf('to'), ({next}) => (has(next, opensInfinitive) && !has(next, Tag.determiner | Tag.possessive) ? Tag.to : Tag.preposition)],
])

const verbForms = Tag.base | Tag.third | Tag.gerund
/** "Were more interested", "were all looking". */
const degrees = new Set(['more', 'most', 'less', 'all', 'both', 'each', 'much'].map(numberOf))
const opensInfinitive = Tag.base | Tag.be | Tag.have | Tag.do | Tag.adverb
const insideSubject = nominalTags | Tag.adjective | Tag.adverb | Tag.determiner | Tag.possessive | Tag.genitive
const inPhrase = nominalTags | Tag.adjective | Tag.number | Tag.participle | Tag.gerund | Tag.determiner

/** Looks a few words back and one ahead; the rules stand in the order in which they decide. */
function choose(place: WordPlace): number {
  const {token, tags, before, beyond, next} = place
  if (has(token.shape, Shape.opaque)) return Tag.noun
  const bySpecial = special.get(token.number)
  if (bySpecial !== undefined) return bySpecial(place)
  if (degrees.has(token.number) && has(beyond, Tag.be) && has(next, Tag.adjective | Tag.participle | Tag.gerund)) return Tag.adverb
  if (has(tags, Tag.determiner)) return has(next, inPhrase) ? Tag.determiner : Tag.pronoun
  if (has(tags, Tag.relative | Tag.pronoun))
    return has(tags, Tag.relative) && has(before, nominalTags | Tag.pause | Tag.pronoun) ? Tag.relative : Tag.pronoun
  if (has(tags, auxiliaryTags)) return chooseAuxiliary(place)
  if (has(tags, verbTags)) return chooseVerb(place)
  if (has(tags, Tag.subordinator)) return has(tags, Tag.adverb) && has(before, verbTags | Tag.negation) ? Tag.adverb : Tag.subordinator
  if (has(tags, Tag.preposition) && token.number !== as) return choosePreposition(tags, next)
  if (has(tags, Tag.adjective))
    return has(next, nominalTags) ? Tag.adjective : has(tags, Tag.noun) ? Tag.noun : firstOf(tags & ~Tag.adjective)
  return firstOf(tags)
}

const firstOf = (tags: number): number => tags & -tags

const isGenitive = (before: number, next: number): boolean =>
  has(before, nominalTags) &&
  (has(next, nominalTags | Tag.adjective | Tag.participle | Tag.number) || (has(next, Tag.base) && !has(next, Tag.adverb))) &&
  !has(next, Tag.determiner | Tag.preposition)

function chooseThat(before: number, next: number): number {
  const verbNext = has(next, verbTags | auxiliaryTags)
  if (has(before, nominalTags | Tag.pause) && (verbNext || has(next, Tag.adverb | Tag.negation)) && !has(next, nominalTags))
    return Tag.relative
  if (has(next, Tag.determiner | Tag.possessive | Tag.pronoun | Tag.name)) return Tag.subordinator
  if (has(before, nominalTags | verbTags | Tag.adjective)) return verbNext ? Tag.relative : Tag.subordinator
  return has(next, nominalTags | Tag.adjective) && !has(next, auxiliaryTags) ? Tag.determiner : Tag.pronoun
}

/** "The will to do it" has a noun. */
function chooseAuxiliary({tags, before, next}: WordPlace): number {
  const isNoun = has(tags, Tag.noun) && has(before, Tag.determiner | Tag.adjective) && !has(next, verbTags | Tag.negation)
  return isNoun ? Tag.noun : firstOf(tags & auxiliaryTags)
}

/** "Up" before a phrase, or "up" at the end of a verb. */
function choosePreposition(tags: number, next: number): number {
  const otherwise = tags & ~(Tag.preposition | Tag.adverb | Tag.adjective)
  const phraseFollows = has(next, inPhrase | Tag.possessive | Tag.pronoun)
  return phraseFollows || otherwise !== 0 ? Tag.preposition : firstOf(tags & ~Tag.preposition)
}

/** Whether nothing but a noun phrase stands between the word and an auxiliary before its subject: "did the approver click". */
function opensQuestion(chosen: Int32Array, index: number, start: number): boolean {
  for (let back = index - 1; back >= start && index - back < 6; back--) {
    if (has(chosen[back]!, Tag.do | Tag.modal)) return back < index - 1
    if (!has(chosen[back]!, insideSubject)) return false
  }
  return false
}

/** The nearest word before that is neither an adverb nor a negation, over "…, however, …". */
function skipBack(chosen: Int32Array, index: number, start: number): number {
  let back = index - 1
  while (back >= start && index - back < 6) {
    if (has(chosen[back]!, Tag.adverb | Tag.negation)) back--
    else if (back - 2 >= start && has(chosen[back]!, Tag.pause) && has(chosen[back - 1]!, Tag.adverb) && has(chosen[back - 2]!, Tag.pause))
      back -= 3
    else break
  }
  return back
}
