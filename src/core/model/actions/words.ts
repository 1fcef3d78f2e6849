/** What the lexicon knows of single words, for those who read lines that are no sentences. */
import {english} from '../../language/lexicon/english/english.ts'
import {Kind, Tag} from '../../language/tag.ts'
import {lookUp} from '../../language/words.ts'

const has = (table: 'tags' | 'kinds', word: string, wanted: number): boolean => {
  // Words have their numbers only once there is a lexicon.
  const known = english()[table]
  return ((known[lookUp(word.toLowerCase())] ?? 0) & wanted) !== 0
}

/** Verbs of improving software that end like no noun, and some that are nouns to nobody. */
const surelyVerb =
  /(?:ify|[^rcn]ise|[^s]ize)$|^(?:(?:re|pre|auto|de|un)-\p{L}{3,}|automate|backfill|consolidate|dedupe|deduplicate|enhance|harden|instrument|refine|streamline|augment|annotate|align|tweak|wrap|lint|stub|hook|paginate|enumerate|rate-limit|mandate|decrease|reconsider|recalibrate|spin|setup)$/iu

/** Whether a word may be the verb of a command; names in capitals are none. */
export const mayBeVerb = (word: string): boolean => !/^\p{Lu}{2}/u.test(word) && (has('tags', word, Tag.base) || surelyVerb.test(word))

/** Whether a word may be the past of a verb, or its participle, and is not its base too. */
export const isPast = (word: string): boolean =>
  has('tags', word, Tag.past | Tag.participle) ? !has('tags', word, Tag.base) : /^(?!un)\w{2,}[^e]ed$/i.test(word) && !has('tags', word, ~0)

/** Whether a verb is a noun more often. */
export const isNounMostly = (word: string): boolean => english().nounVerbs.has(lookUp(word.toLowerCase()))

/** Whether a word is a given name, a handle or what somebody is. */
export const standsForPerson = (word: string): boolean => word.startsWith('@') || has('kinds', word, Kind.person | Kind.given)

export const isGivenName = (word: string): boolean => has('kinds', word, Kind.given)

/** Whether a word is known as something else than a name, or as that of a product. */
export const isOrdinary = (word: string): boolean =>
  (has('tags', word, ~Tag.name) || has('kinds', word, Kind.product)) && !standsForPerson(word)
