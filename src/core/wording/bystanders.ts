/** Tells when words that sound like a fault only name something: a modifier of a thing's name, or a proper name. */
import type {Grammar} from '../language/analysis.ts'
import {apparatus, probesOfCare} from '../language/lexicon/english/apparatus.ts'
import {phraseOver, type NounPhrase} from '../language/noun-phrases.ts'
import {Kind, nominalTags, verbTags} from '../language/tag.ts'
import {Shape, type Token} from '../language/token.ts'

const things = new Set(apparatus.words)
const careful = new Set(probesOfCare.words)

/** Whether the token stands before the noun that it names: "mix-up" in "the mix-up detector", "Disaster" in "Disaster Cake". */
export function onlyNames(grammar: Grammar, index: number): boolean {
  const {tokens, tags} = grammar
  const inside = phraseOver(grammar, index)
  // "Fat-finger checks reject it": a verb by its looks, but the verb comes later.
  const opening = inside === undefined && tokens[index]!.word.includes('-') ? phraseOver(grammar, index + 1) : undefined
  const phrase = inside ?? opening
  if (phrase === undefined || phrase.head < index || (phrase.kind & ~(Kind.thing | Kind.proper)) !== 0) return false
  // "Our disaster fund covers it": after one thing a word without an ending is no verb.
  if (phrase.head === index) return !tokens[index]!.word.endsWith('s') && things.has(tokens[index + 1]?.word ?? '')
  if (opening !== undefined && (phrase.from !== index + 1 || ((tags[phrase.to] ?? 0) & verbTags) === 0)) return false
  // "A sloppy test" judges the test; "the terrible twos page" does not judge the page.
  const isModifier = opening !== undefined || (tags[index]! & nominalTags) !== 0 || phrase.head > index + 1
  const {thing, probe} = lastNames(phrase, tokens)
  if (isModifier && (thing > index || (tokens[index]!.word.includes('-') && probe > index))) return true
  return isTitle(tokens[index]!) && isTitle(tokens[index + 1]!)
}

interface LastNames {
  readonly thing: number
  readonly probe: number
}

const known = new WeakMap<NounPhrase, LastNames>()

/** The last words of a phrase that name a thing, or what probes care; asked of each word of a phrase, which may be very long. */
function lastNames(phrase: NounPhrase, tokens: readonly Token[]): LastNames {
  const found = known.get(phrase) ?? {thing: lastOf(things), probe: lastOf(careful)}
  known.set(phrase, found)
  return found

  function lastOf(words: ReadonlySet<string>): number {
    let at = phrase.head
    while (at >= phrase.from && !words.has(tokens[at]!.word)) at--
    return at
  }
}

const isTitle = ({shape}: Token): boolean => (shape & (Shape.capital | Shape.upper)) === Shape.capital
