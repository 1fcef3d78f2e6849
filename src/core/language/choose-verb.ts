/** Decides about a word that may be a verb: which of its forms it is, or a noun or modifier after all. */
import {has, type WordPlace} from './place.ts'
import {auxiliaryTags, nominalTags, punctuationTags, Tag, verbTags} from './tag.ts'
import {Shape} from './token.ts'
import {numberOf} from './words.ts'

const by = numberOf('by')
/** After these an imperative goes on: "watch out", "shut down". */
const particles = new Set(['out', 'up', 'down', 'off', 'over', 'back', 'away', 'ahead'].map(numberOf))
/** Noun or verb, but a verb before "to": "developers need to read". */
const takesInfinitive = new Set(['need', 'want', 'plan', 'try', 'promise', 'refuse', 'fail', 'tend'].map(numberOf))
const relatives = new Set(['who', 'which'].map(numberOf))
const modifiers = Tag.determiner | Tag.adjective | Tag.possessive | Tag.genitive
const opensObject = Tag.determiner | Tag.possessive | Tag.pronoun
const afterPast = nominalTags | Tag.number | Tag.adjective | Tag.adverb | Tag.preposition

/** The rules stand in the order in which they decide. */
export function chooseVerb(place: WordPlace): number {
  const {tags, before, beyond, next} = place
  if (has(tags, Tag.gerund)) return chooseGerund(place)
  if (has(beyond, Tag.modal | Tag.to | Tag.do) && has(tags, Tag.base)) return Tag.base
  if (has(beyond, Tag.have | Tag.be) && has(tags, Tag.participle)) return modifiesObject(place) ? Tag.adjective : Tag.participle
  if (has(tags, Tag.past | Tag.participle) && !has(tags, Tag.base | Tag.third)) return choosePast(place)
  if (has(tags, Tag.past) && has(beyond, nominalTags | Tag.pronoun) && has(next, opensObject)) return Tag.past
  // "Ana hit enter", "he put two of them in".
  if (has(tags, Tag.past) && has(beyond, Tag.name | Tag.pronoun) && has(next, afterPast)) return Tag.past
  if (has(beyond, modifiers | Tag.number) && !has(before, Tag.adverb)) return nominalOf(tags)
  if (place.asked && has(tags, Tag.base) && has(beyond, nominalTags) && !has(next, nominalTags | verbTags)) return Tag.base
  return has(tags, Tag.third) ? chooseThird(place) : chooseBase(place)
}

/** As what it is if it is no verb. */
function nominalOf(tags: number): number {
  const nominal = tags & nominalTags
  if (nominal !== 0) return nominal & -nominal
  return has(tags, Tag.adjective) ? Tag.adjective : Tag.noun
}

const isNouny = ({tags, nounVerb}: WordPlace): boolean => nounVerb || has(tags, Tag.noun)

function chooseGerund({before, beyond, next}: WordPlace): number {
  if (has(beyond, modifiers) && !has(next, opensObject) && !has(before, Tag.adverb | Tag.negation)) return Tag.noun
  const insidePhrase = has(beyond, nominalTags) && !has(beyond, Tag.name) && has(next, auxiliaryTags | punctuationTags | nominalTags)
  return insidePhrase && !has(next, Tag.determiner) ? Tag.noun : Tag.gerund
}

/** "We should have automated tests": the participle belongs to the noun. */
const modifiesObject = ({tags, beyond, next}: WordPlace): boolean =>
  has(beyond, Tag.have) && has(tags, Tag.adjective) && has(next, Tag.noun) && !has(next, verbTags | Tag.determiner)

/** A form that is past or participle: a main verb, a reduced relative clause, or a modifier. */
function choosePast({tags, beyond, next, following}: WordPlace): number {
  if (following?.number === by) return has(tags, Tag.participle) ? Tag.participle : Tag.past
  if (has(beyond, modifiers | Tag.preposition | Tag.number)) {
    if (has(next, nominalTags | Tag.adjective | Tag.participle | Tag.gerund)) return Tag.adjective
    return has(tags, nominalTags) ? nominalOf(tags) : Tag.participle
  }
  if (!has(tags, Tag.participle)) return Tag.past
  if (!has(tags, Tag.past)) return Tag.participle
  const opens = nominalTags | Tag.pronoun | Tag.relative | Tag.conjunction | punctuationTags | Tag.subordinator | Tag.negation
  return beyond === 0 || has(beyond, opens) ? Tag.past : Tag.participle
}

function chooseThird(place: WordPlace): number {
  const {tags, before, beyond, next, first} = place
  if (has(beyond, Tag.pronoun | Tag.relative)) return Tag.third
  const objectFollows = has(next, opensObject)
  // "Opens the form and accidentally swaps the two numbers".
  if (objectFollows && has(before, Tag.adverb)) return Tag.third
  if (!has(beyond, nominalTags)) return first && objectFollows ? Tag.third : nominalOf(tags)
  if (!isNouny(place) || objectFollows || has(next, Tag.to | Tag.negation | Tag.number)) return Tag.third
  return has(beyond, Tag.name) && has(next, Tag.preposition | Tag.adverb) ? Tag.third : nominalOf(tags)
}

function chooseBase(place: WordPlace): number {
  const {tags, token, before, beyond, next, following, first, atStart} = place
  const nouny = isNouny(place)
  const objectFollows = has(next, opensObject)
  if (has(beyond, auxiliaryTags | Tag.to | Tag.pronoun | Tag.relative)) return Tag.base
  if (atStart && has(before, Tag.negation)) return Tag.base
  // "Support did not answer": a department, not an imperative.
  const verbFollows = has(next, auxiliaryTags | Tag.negation) || (has(next, Tag.past) && !has(next, Tag.base | Tag.noun))
  if (first && has(token.shape, Shape.capital) && verbFollows) return nominalOf(tags)
  if (has(next, Tag.to) && takesInfinitive.has(token.number)) return Tag.base
  // "It was the night shift who …"
  if (nouny && following !== undefined && relatives.has(following.number)) return nominalOf(tags)
  if (!nouny || objectFollows)
    return has(beyond, nominalTags | Tag.conjunction | Tag.pause | Tag.negation | Tag.stop | Tag.subordinator) || atStart || !nouny
      ? Tag.base
      : nominalOf(tags)
  if (atStart || has(beyond, Tag.stop | Tag.subordinator)) {
    if (has(next, Tag.name | Tag.adjective | Tag.pronoun) && !has(next, verbTags)) return Tag.base
    if (atStart && (!has(next, Tag.preposition | Tag.noun) || (following !== undefined && particles.has(following.number)))) return Tag.base
  }
  return nominalOf(tags)
}
