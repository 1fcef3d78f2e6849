/** Gives every token the one word class it has in its sentence. */
import type {Lexicon} from './lexicon/lexicon.ts'
import {auxiliaryTags, nominalTags, punctuationTags, Tag, verbTags} from './tag.ts'
import {type Sentence, Shape, type Token} from './token.ts'
import {numberOf} from './words.ts'

/** The class of each token, one bit each. */
export function classify(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon): Int32Array {
  const possible = new Int32Array(tokens.length)
  for (let index = 0; index < tokens.length; index++) possible[index] = possibleTags(tokens[index]!, lexicon)
  const chosen = new Int32Array(tokens.length)
  for (const sentence of sentences) {
    const start = afterLead(tokens, possible, sentence)
    for (let index = sentence.from; index < sentence.to; index++) {
      chosen[index] = choose(tokens, possible, chosen, index, sentence, start, lexicon)
    }
  }
  return chosen
}

/** The first token after list numbers, dates, clock times and their punctuation: where the clause starts. */
export function afterLead(tokens: readonly Token[], tags: Int32Array, sentence: Sentence): number {
  let index = sentence.from
  let seenNumber = false
  while (index < sentence.to) {
    const token = tokens[index]!
    const digits = startsLikeTime.test(token.word)
    if (digits) seenNumber = true
    else if ((tags[index]! & (Tag.pause | Tag.stop)) === 0 && !(timeWords.has(token.word) && (seenNumber || months.has(token.word)))) break
    index++
  }
  return index === sentence.to ? sentence.from : index
}

const startsLikeTime = /^\d/
const months = new Set([
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
  'approx',
  'around',
  '~',
])
const timeWords = new Set([
  ...months,
  'utc',
  'gmt',
  'cet',
  'cest',
  'pst',
  'pdt',
  'est',
  'edt',
  'ist',
  'bst',
  'jst',
  'am',
  'pm',
  'z',
  'h',
  'hrs',
  '/',
  '.',
  'ct',
  'et',
  'pt',
  'mst',
  'mdt',
  'cdt',
  'cst',
  'aest',
  'th',
  'st',
  'nd',
  'rd',
  'onwards',
  'local',
  'time',
])

function possibleTags(token: Token, lexicon: Lexicon): number {
  if ((token.shape & Shape.opaque) !== 0) return token.number !== 0 ? (lexicon.tags[token.number] ?? opaqueTag(token)) : opaqueTag(token)
  if ((token.shape & Shape.handle) !== 0) return Tag.name
  const listed = token.number === 0 ? 0 : (lexicon.tags[token.number] ?? 0)
  return listed === 0 ? guess(token) : listed
}

const opaqueTag = (token: Token): number => (/^\d[\d.,:]*$/.test(token.word) ? Tag.number : Tag.noun)

/** From capitals and endings. */
function guess(token: Token): number {
  const {word} = token
  if (startsLikeTime.test(word)) return Tag.number
  if (word.length === 1) return /\p{L}/u.test(word) ? Tag.noun : Tag.pause
  if (word.endsWith('ly') && word.length > 4 && (token.shape & Shape.upper) === 0) return Tag.adverb
  if ((token.shape & Shape.capital) !== 0) return Tag.name
  if (word.endsWith('ing') && word.length > 5) return Tag.gerund | Tag.noun
  if (word.endsWith('ed') && word.length > 4) return Tag.past | Tag.participle
  if (surelyAdjective.test(word)) return Tag.adjective
  if (adjectiveEnding.test(word)) return Tag.adjective | Tag.noun
  return Tag.noun
}

const surelyAdjective = /(?:ous|ful|less|able|ible|ical|ish)$/
const adjectiveEnding = /(?:ive|ary|wise|al|ic|ent|ant)$/

const particles = new Set(['out', 'up', 'down', 'off', 'over', 'back', 'away', 'ahead'])
const possessor = numberOf("'s")
const that = numberOf('that')
const her = numberOf('her')
const by = numberOf('by')
const to = numberOf('to')
const of = numberOf('of')
const asWord = numberOf('as')

/** Looks one word back and one or two ahead; the rules stand in the order in which they decide. */
function choose(
  tokens: readonly Token[],
  possible: Int32Array,
  chosen: Int32Array,
  index: number,
  sentence: Sentence,
  start: number,
  lexicon: Lexicon,
): number {
  const tags = possible[index]!
  if ((tags & (tags - 1)) === 0 && tokens[index]!.number !== of) return tags
  const token = tokens[index]!
  const before = index > start ? chosen[index - 1]! : 0
  const next = index + 1 < sentence.to ? possible[index + 1]! : 0
  if ((token.shape & Shape.opaque) !== 0) return Tag.noun
  // "Should of" is how "should have" sounds.
  if (token.number === of && (before & Tag.modal) !== 0) return Tag.have
  if (token.word === "'d")
    return (next & Tag.base) !== 0 && (next & Tag.participle) === 0
      ? Tag.modal
      : (next & (Tag.have | Tag.negation)) !== 0
        ? Tag.modal
        : Tag.have
  if (token.number === possessor) return isGenitive(before, next) ? Tag.genitive : Tag.be
  if (token.number === that) return chooseThat(before, next)
  if (token.number === her) return (next & (Tag.noun | Tag.adjective)) !== 0 ? Tag.possessive : Tag.pronoun
  if (token.number === to)
    return (next & (Tag.base | Tag.be | Tag.have | Tag.do | Tag.adverb)) !== 0 && (next & (Tag.determiner | Tag.possessive)) === 0
      ? Tag.to
      : Tag.preposition
  if ((tags & (Tag.relative | Tag.pronoun)) !== 0 && (tags & Tag.determiner) === 0)
    return (tags & Tag.relative) !== 0 && (before & (nominalTags | Tag.pause | Tag.pronoun)) !== 0 ? Tag.relative : Tag.pronoun
  if ((tags & Tag.determiner) !== 0)
    return (next & (nominalTags | Tag.adjective | Tag.number | Tag.participle | Tag.gerund | Tag.determiner)) !== 0
      ? Tag.determiner
      : Tag.pronoun
  if ((tags & auxiliaryTags) !== 0 && (tags & verbTags) === 0) return tags & auxiliaryTags & -(tags & auxiliaryTags)
  if ((tags & auxiliaryTags) !== 0) return chooseAuxiliary(tags, before, next)
  if ((tags & verbTags) !== 0) return chooseVerb(tokens, possible, chosen, index, sentence, start, lexicon)
  if ((tags & Tag.subordinator) !== 0) return (tags & Tag.adverb) !== 0 && (before & verbTags) !== 0 ? Tag.adverb : Tag.subordinator
  if ((tags & Tag.preposition) !== 0 && token.number !== asWord)
    return (next &
      (nominalTags | Tag.determiner | Tag.possessive | Tag.pronoun | Tag.number | Tag.gerund | Tag.adjective | Tag.participle)) !==
      0 || (tags & ~(Tag.preposition | Tag.adverb | Tag.adjective)) !== 0
      ? Tag.preposition
      : tags & ~Tag.preposition || Tag.preposition
  if ((tags & Tag.adjective) !== 0 && (tags & Tag.noun) !== 0) return (next & nominalTags) !== 0 ? Tag.adjective : Tag.noun
  if ((tags & Tag.adjective) !== 0 && (tags & Tag.adverb) !== 0) return (next & nominalTags) !== 0 ? Tag.adjective : Tag.adverb
  return tags & -tags
}

const isGenitive = (before: number, next: number): boolean =>
  (before & nominalTags) !== 0 &&
  (next & (nominalTags | Tag.adjective | Tag.participle | Tag.number)) !== 0 &&
  (next & (Tag.determiner | Tag.preposition)) === 0

function chooseThat(before: number, next: number): number {
  if (
    (before & (nominalTags | Tag.pause)) !== 0 &&
    (next & (verbTags | auxiliaryTags | Tag.adverb | Tag.negation)) !== 0 &&
    (next & nominalTags) === 0
  )
    return Tag.relative
  if ((next & (Tag.determiner | Tag.possessive | Tag.pronoun | Tag.name)) !== 0) return Tag.subordinator
  if ((before & (nominalTags | verbTags | Tag.adjective)) !== 0)
    return (next & (verbTags | auxiliaryTags)) !== 0 ? Tag.relative : Tag.subordinator
  return (next & (nominalTags | Tag.adjective)) !== 0 && (next & auxiliaryTags) === 0 ? Tag.determiner : Tag.pronoun
}

function chooseAuxiliary(tags: number, before: number, next: number): number {
  const auxiliary = tags & auxiliaryTags
  if (auxiliary === 0) return tags & -tags
  if ((tags & Tag.noun) !== 0 && (before & (Tag.determiner | Tag.adjective)) !== 0 && (next & (verbTags | Tag.negation)) === 0)
    return Tag.noun
  return auxiliary & -auxiliary
}

/** A word that may be a verb: which of its forms, or a noun or modifier after all. */
function chooseVerb(
  tokens: readonly Token[],
  possible: Int32Array,
  chosen: Int32Array,
  index: number,
  sentence: Sentence,
  start: number,
  lexicon: Lexicon,
): number {
  const tags = possible[index]!
  const token = tokens[index]!
  const back = skipBack(chosen, index, start)
  const before = back >= start ? chosen[back]! : 0
  const next = index + 1 < sentence.to ? possible[index + 1]! : 0
  const nominal =
    (tags & nominalTags) !== 0 ? tags & nominalTags & -(tags & nominalTags) : (tags & Tag.adjective) !== 0 ? Tag.adjective : Tag.noun
  const nouny = (tags & Tag.noun) !== 0 || lexicon.nounVerbs.has(lexicon.lemmas[token.number] ?? 0)
  const objectFollows = (next & (Tag.determiner | Tag.possessive | Tag.pronoun)) !== 0
  const inVerbGroup = (before & (auxiliaryTags | Tag.to)) !== 0

  if ((tags & Tag.gerund) !== 0) {
    if ((before & (Tag.determiner | Tag.adjective | Tag.possessive | Tag.genitive)) !== 0 && !objectFollows) return Tag.noun
    if ((before & Tag.be) !== 0) return Tag.gerund
    if (
      (before & nominalTags) !== 0 &&
      (next & (auxiliaryTags | punctuationTags | nominalTags)) !== 0 &&
      (next & Tag.determiner) === 0 &&
      (before & Tag.name) === 0
    )
      return Tag.noun
    return Tag.gerund
  }
  if ((before & (Tag.modal | Tag.to | Tag.do)) !== 0 && (tags & Tag.base) !== 0) return Tag.base
  if ((before & (Tag.have | Tag.be)) !== 0 && (tags & Tag.participle) !== 0) {
    const modifiesNoun =
      (before & Tag.have) !== 0 && (next & Tag.noun) !== 0 && (next & (verbTags | Tag.determiner)) === 0 && (tags & Tag.adjective) !== 0
    return modifiesNoun ? Tag.adjective : Tag.participle
  }
  if ((tags & (Tag.past | Tag.participle)) !== 0 && (tags & (Tag.base | Tag.third)) === 0)
    return choosePast(tokens, possible, chosen, index, sentence, start, before, nominal, tags)
  if ((tags & Tag.past) !== 0 && (before & (nominalTags | Tag.pronoun)) !== 0 && objectFollows) return Tag.past
  if (
    (before & (Tag.determiner | Tag.adjective | Tag.possessive | Tag.genitive | Tag.number)) !== 0 &&
    (chosen[index - 1]! & Tag.adverb) === 0
  )
    return nominal
  if ((tags & Tag.third) !== 0) {
    if ((before & (Tag.pronoun | Tag.relative)) !== 0) return Tag.third
    if ((before & nominalTags) === 0) return index === start && objectFollows ? Tag.third : nominal
    if (!nouny) return Tag.third
    return objectFollows ||
      (next & (Tag.to | Tag.negation | Tag.number)) !== 0 ||
      ((before & Tag.name) !== 0 && (next & (Tag.preposition | Tag.adverb)) !== 0)
      ? Tag.third
      : nominal
  }
  // A bare base form.
  const atStart = back < start
  if (inVerbGroup || (atStart && index > start && (chosen[index - 1]! & Tag.negation) !== 0)) return Tag.base
  if ((before & (Tag.pronoun | Tag.relative)) !== 0) return Tag.base
  if (
    index === start &&
    (token.shape & Shape.capital) !== 0 &&
    ((next & (auxiliaryTags | Tag.negation)) !== 0 || ((next & Tag.past) !== 0 && (next & (Tag.base | Tag.noun)) === 0))
  )
    return nominal
  if (atStart || (before & (Tag.stop | Tag.subordinator)) !== 0)
    return !nouny || objectFollows || ((next & (Tag.name | Tag.adjective | Tag.pronoun)) !== 0 && (next & verbTags) === 0)
      ? Tag.base
      : atStart && ((next & (Tag.preposition | Tag.noun)) === 0 || particles.has(tokens[index + 1]!.word))
        ? Tag.base
        : nouny && (next & Tag.noun) === 0
          ? nominal
          : !nouny
            ? Tag.base
            : nominal
  if ((before & (Tag.conjunction | Tag.pause | Tag.negation)) !== 0) return !nouny || objectFollows ? Tag.base : nominal
  if ((before & nominalTags) !== 0 && (!nouny || objectFollows)) return Tag.base
  return (tags & nominalTags) !== 0 || nouny ? nominal : Tag.base
}

/** A form that is past or participle: a main verb, a reduced relative clause, or a modifier. */
function choosePast(
  tokens: readonly Token[],
  possible: Int32Array,
  chosen: Int32Array,
  index: number,
  sentence: Sentence,
  start: number,
  before: number,
  nominal: number,
  tags: number,
): number {
  const next = index + 1 < sentence.to ? possible[index + 1]! : 0
  const both = (tags & Tag.past) !== 0 && (tags & Tag.participle) !== 0
  if (index + 1 < sentence.to && tokens[index + 1]!.number === by) return (tags & Tag.participle) !== 0 ? Tag.participle : Tag.past
  if ((before & (Tag.determiner | Tag.adjective | Tag.possessive | Tag.genitive | Tag.preposition | Tag.number)) !== 0) {
    if ((next & (nominalTags | Tag.adjective | Tag.participle | Tag.gerund)) !== 0) return Tag.adjective
    return (tags & nominalTags) !== 0 ? nominal : Tag.participle
  }
  if (!both) return (tags & Tag.past) !== 0 ? Tag.past : tags & Tag.participle
  if ((before & (Tag.pronoun | Tag.relative | Tag.name)) !== 0) return Tag.past
  if (before === 0 || (before & (nominalTags | Tag.conjunction | punctuationTags | Tag.subordinator | Tag.negation)) !== 0) return Tag.past
  return Tag.participle
}

/** The nearest word before that is neither an adverb nor a negation. */
function skipBack(chosen: Int32Array, index: number, start: number): number {
  let back = index - 1
  while (back >= start && index - back < 6) {
    if ((chosen[back]! & (Tag.adverb | Tag.negation)) !== 0) back--
    else if (
      back - 2 >= start &&
      (chosen[back]! & Tag.pause) !== 0 &&
      (chosen[back - 1]! & Tag.adverb) !== 0 &&
      (chosen[back - 2]! & Tag.pause) !== 0
    )
      back -= 3
    else break
  }
  return back
}
