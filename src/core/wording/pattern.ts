/** Patterns: what a rule looks for, written as a row of words and word classes with conditions on the clause. */
import type {SectionId} from '../document/section-id.ts'
import {type ClauseConditions, clauseTests, type ClauseTest, showsClause} from './conditions.ts'
import {Kind, staff, Tag, verbTags} from '../language/tag.ts'
import {type PredicateName, predicates} from './predicates.ts'
import {numberOf, numbersOf} from '../language/words.ts'

/**
 * `words` is a row of elements with spaces between:
 *
 * - `fell|slipped` one of these words; `=slip|fall` any form of these verbs; `$care` a word of this list, `=$duty` any form of a verb of this list;
 * - `@staff` a noun phrase for people at work, `@staff's` one as a possessor (or "our", "his"), and so for the other names in `whom`;
 * - `<adv>` a word of this class, and so for the other names in `classes`;
 * - `~rate|budget` none of these words comes next (or, before the rarest word, stands before), `~<noun>` no such class;
 * - `...` up to six words of the same clause; `..` up to two, `....` up to twelve;
 * - `^` the start of a sentence, `$` its end;
 * - `?` after an element makes it optional, `!` marks the element that the conditions ask about.
 */
export interface Pattern extends Conditions {
  readonly words: string
  /** The name of the family that it is of. */
  readonly family?: string
}

/** `ClauseConditions` ask about the verb group in which the marked element (else the first verb, else the rarest word) stands. */
export interface Conditions extends ClauseConditions {
  /** Sections in which alone it counts, and in which it never does. */
  readonly only?: readonly SectionId[]
  readonly never?: readonly SectionId[]
  /** Words of which none may stand in the sentence. */
  readonly without?: string
  /** Words of which one must stand in the sentence. */
  readonly withWord?: string
  /** Not when the words are what somebody of these kinds made or had. */
  readonly unlessOf?: number
  /** Not when the sentence goes on to say why it was right, or what good it did. */
  readonly unlessJustified?: boolean
  /** Not when the rarest word has a capital inside a sentence, as names have. */
  readonly lower?: boolean
  /** Only for those who ask for a thorough look: it is right less often than the others. */
  readonly thorough?: boolean
  /** Asked last of the marked word's verb group, or of the verb of which it is the subject. */
  readonly holds?: PredicateName
  /** The mark at the end of the sentence: a pattern holds in questions only when this says so. */
  readonly question?: boolean
}

/** Patterns that share their conditions, a row a line. */
export const rows = (lines: string, conditions: Conditions = {}): readonly Pattern[] =>
  lines
    .trim()
    .split('\n')
    .map(line => ({...conditions, words: line.trim()}))

export const whom: Readonly<Record<string, number>> = {
  staff,
  anyone: staff | Kind.outsider | Kind.firm,
  crew: staff & ~Kind.you & ~Kind.nobody,
  maker: staff | Kind.firm | Kind.proper,
  other: Kind.person | Kind.named | Kind.group | Kind.nobody | Kind.firm,
  culprit: Kind.person | Kind.named | Kind.group | Kind.nobody | Kind.firm | Kind.you,
  named: Kind.named,
  team: Kind.group | Kind.firm,
  nobody: Kind.nobody,
  self: Kind.self,
  outsider: Kind.outsider,
  thing: Kind.thing,
  np: -1,
}

const classes: Readonly<Record<string, number>> = {
  adv: Tag.adverb,
  adj: Tag.adjective | Tag.participle,
  det: Tag.determiner | Tag.possessive,
  noun: Tag.noun | Tag.name,
  verb: verbTags,
  past: Tag.past,
  third: Tag.third,
  part: Tag.participle,
  ing: Tag.gerund,
  base: Tag.base,
  num: Tag.number,
  prep: Tag.preposition,
  be: Tag.be,
  have: Tag.have,
  do: Tag.do,
  modal: Tag.modal,
  pronoun: Tag.pronoun,
  pause: Tag.pause,
  conj: Tag.conjunction,
  to: Tag.to,
}

/** One element of a pattern; all have the same fields, those of other types are empty. */
export interface Element {
  readonly type: 'words' | 'lemma' | 'phrase' | 'class' | 'gap' | 'not' | 'start' | 'end'
  readonly optional: boolean
  /** Words, or base forms of verbs. */
  readonly numbers: ReadonlySet<number>
  /** Classes of words. */
  readonly tags: number
  /** Kinds of people. */
  readonly kinds: number
  readonly possessor: boolean
  /** The longest gap, in words. */
  readonly most: number
}

export interface CompiledPattern {
  readonly family: string | null
  readonly elements: readonly Element[]
  /** The element whose words are looked up first. */
  readonly anchor: number
  /** The words of which one must stand right before it, and right after it; `null` where the pattern does not say. */
  readonly before: ReadonlySet<number> | null
  readonly after: ReadonlySet<number> | null
  /** The element that the conditions ask about. */
  readonly marked: number
  readonly tests: readonly ClauseTest[]
  readonly showsClause: boolean
  readonly only: readonly SectionId[] | null
  readonly never: readonly SectionId[]
  readonly without: ReadonlySet<number>
  readonly withWord: ReadonlySet<number>
  readonly unlessOf: number
  readonly unlessJustified: boolean
  readonly lower: boolean
  readonly thorough: boolean
  readonly holds: (typeof predicates)[PredicateName] | null
  readonly question: boolean
}

export type WordLists = Readonly<Record<string, readonly string[]>>

export function compilePattern(pattern: Pattern, lists: WordLists): CompiledPattern {
  const marks: number[] = []
  const elements = pattern.words.split(/\s+/).map((source, index) => {
    if (source.endsWith('!')) marks.push(index)
    return compileElement(source.replace(/!$/, ''), lists)
  })
  const anchor = bestAnchor(elements)
  const firstVerb = elements.findIndex(element => element.type === 'lemma')
  return {
    family: pattern.family ?? null,
    elements,
    anchor,
    before: neighbor(elements[anchor - 1]),
    after: neighbor(elements[anchor + 1]),
    marked: marks[0] ?? (firstVerb === -1 ? anchor : firstVerb),
    tests: clauseTests(pattern),
    showsClause: pattern.holds !== undefined || showsClause(pattern),
    only: pattern.only ?? null,
    never: pattern.never ?? [],
    without: numbersIn(pattern.without),
    withWord: numbersIn(pattern.withWord),
    unlessOf: pattern.unlessOf ?? 0,
    unlessJustified: pattern.unlessJustified ?? false,
    lower: pattern.lower ?? false,
    thorough: pattern.thorough ?? false,
    holds: pattern.holds === undefined ? null : predicates[pattern.holds],
    question: pattern.question ?? false,
  }
}

const neighbor = (element: Element | undefined): ReadonlySet<number> | null =>
  element?.type === 'words' && !element.optional ? element.numbers : null

const noNumbers: ReadonlySet<number> = new Set()
const nothing: Omit<Element, 'type'> = {optional: false, numbers: noNumbers, tags: 0, kinds: 0, possessor: false, most: 0}
const gaps: ReadonlyMap<string, number> = new Map([
  ['..', 2],
  ['...', 6],
  ['....', 12],
])

const numbersIn = (words: string | undefined): ReadonlySet<number> => (words === undefined ? noNumbers : numbersOf(words))

function compileElement(source: string, lists: WordLists): Element {
  if (source === '^') return {...nothing, type: 'start'}
  if (source === '$') return {...nothing, type: 'end'}
  const most = gaps.get(source)
  if (most !== undefined) return {...nothing, type: 'gap', most}
  if (source.startsWith('~<')) return {...nothing, type: 'not', tags: tagsNamed(source.slice(1))}
  if (source.startsWith('~')) return {...nothing, type: 'not', numbers: new Set(wordsNamed(source.slice(1), lists).map(numberOf))}
  const optional = source.endsWith('?') && source.length > 1
  const body = optional ? source.slice(0, -1) : source
  if (body.startsWith('@')) {
    const possessor = body.endsWith("'s")
    const name = body.slice(1, possessor ? -2 : undefined)
    return {...nothing, type: 'phrase', kinds: named(whom, name), possessor, optional}
  }
  if (body.startsWith('<')) return {...nothing, type: 'class', tags: tagsNamed(body), optional}
  const lemma = body.startsWith('=')
  const words = wordsNamed(lemma ? body.slice(1) : body, lists)
  return {...nothing, type: lemma ? 'lemma' : 'words', numbers: new Set(words.map(numberOf)), optional}
}

/** The words of "a|b|$list". */
const wordsNamed = (source: string, lists: WordLists): readonly string[] =>
  source.split('|').flatMap(word => {
    if (word.startsWith('$')) return named(lists, word.slice(1))
    if (/^[<@=~]/.test(word)) throw new Error(`A pattern has “${word}” among words: “${source}”.`)
    return [word]
  })

/** The bits of "<noun|adj>". */
const tagsNamed = (source: string): number =>
  source
    .slice(1, -1)
    .split('|')
    .reduce((bits, name) => bits | named(classes, name), 0)

/** What is not there would never match, without anybody noticing; a test compiles every pattern. */
function named<T>(known: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(known, name) ? known[name] : undefined
  if (found === undefined) throw new Error(`A pattern names “${name}”, and there is no such thing.`)
  return found
}

const common = new Set(
  'be get make take go see know give the a an of to in on was were is are be been had has have did do does not we i you they it that this and or for by with at as from our all who why no just if would could should which more time one there their his its up out so will can than when'
    .split(' ')
    .map(numberOf),
)

/** The obligatory element of words that is met least often: few words, none of them everyday. */
function bestAnchor(elements: readonly Element[]): number {
  let best = -1
  let bestScore = Infinity
  elements.forEach((element, index) => {
    if ((element.type !== 'words' && element.type !== 'lemma') || element.optional) return
    let score = element.numbers.size + (element.type === 'lemma' ? 10 : 0)
    for (const number of element.numbers) if (common.has(number)) score += 1000
    if (score < bestScore) {
      best = index
      bestScore = score
    }
  })
  return best
}
