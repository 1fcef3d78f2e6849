/** The classes that a word may have wherever it stands: from the lexicon, or guessed from its shape. */
import type {Lexicon} from './lexicon/lexicon.ts'
import {startsWithDigit} from './lead.ts'
import {Tag} from './tag.ts'
import {Shape, type Token} from './token.ts'

/** `Tag` bits, at least one. */
export function possibleClasses(token: Token, lexicon: Lexicon): number {
  const listed = token.number === 0 ? 0 : (lexicon.tags[token.number] ?? 0)
  if ((token.shape & Shape.opaque) !== 0) return listed === 0 ? opaqueClass(token.word) : listed
  if ((token.shape & Shape.handle) !== 0) return Tag.name
  return listed === 0 ? guess(token) : listed
}

const opaqueClass = (word: string): number => (/^\d[\d.,:]*$/.test(word) ? Tag.number : Tag.noun)

const surelyAdjective = /(?:ous|ful|less|able|ible|ical|ish)$/
const maybeAdjective = /(?:ive|ary|wise|al|ic|ent|ant)$/

/** From capitals and endings. */
function guess({word, shape}: Token): number {
  if (startsWithDigit(word)) return Tag.number
  if (word.length === 1) return /\p{L}/u.test(word) ? Tag.noun : Tag.pause
  if (word.endsWith('ly') && word.length > 4 && (shape & Shape.upper) === 0) return Tag.adverb
  if ((shape & Shape.capital) !== 0) return Tag.name
  if (word.endsWith('ing') && word.length > 5) return Tag.gerund | Tag.noun
  if (word.endsWith('ed') && word.length > 4) return Tag.past | Tag.participle
  if (surelyAdjective.test(word)) return Tag.adjective
  return maybeAdjective.test(word) ? Tag.adjective | Tag.noun : Tag.noun
}
