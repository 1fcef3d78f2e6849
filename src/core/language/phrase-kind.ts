/** Whom a noun phrase stands for. */
import type {Vocabulary} from '../document/vocabulary.ts'
import {once} from '../document/once.ts'
import type {Doubt, Lexicon} from './lexicon/lexicon.ts'
import {Kind, nominalTags, staff, Tag} from './tag.ts'
import type {Tagged} from './tagged.ts'
import {Shape, type Token} from './token.ts'
import {lookUp, numberOf} from './words.ts'

/** The text around a phrase, and the words by which people are known. */
export interface Company extends Tagged {
  readonly lexicon: Lexicon
  /** Those of the team. */
  readonly names: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  /** All words of the text, for doubts that these settle. */
  readonly words: () => ReadonlySet<string>
}

export const companyOf = ({tokens, tags}: Tagged, lexicon: Lexicon, {names, roles}: Vocabulary): Company => ({
  tokens,
  tags,
  lexicon,
  names: new Set(names),
  roles: new Set(roles.flatMap(role => role.split(/\s+/).slice(-1))),
  words: once(() => new Set(tokens.map(({word}) => word))),
})

const one = numberOf('one')
const of = numberOf('of')
const by = numberOf('by')

/** Of "no one" and its like in two words; 0 of all others. */
export function indefiniteKind({tokens, tags}: Tagged, start: number): number {
  if (tokens[start + 1]?.number !== one || (tags[start + 1]! & (Tag.pronoun | Tag.number)) === 0) return 0
  const {word} = tokens[start]!
  return word === 'no' || word === 'not' ? Kind.nobody : word === 'any' || word === 'every' || word === 'some' ? Kind.person : 0
}

/** `several` is whom "they" stands for, where somebody was told of; 0 else. */
export function kindOfPronoun({tokens, lexicon}: Company, index: number, several: number): number {
  const kind = lexicon.kinds[tokens[index]!.number] ?? 0
  if ((kind & Kind.they) !== 0) return several === 0 ? Kind.group : several
  return (kind & ~Kind.department) === 0 ? Kind.thing : kind
}

/** Of a phrase from its first word to its last noun. */
export function kindOfNoun(company: Company, start: number, head: number): number {
  const kind = kindOfHead(company, start, head)
  // Nobody among people; things stay things.
  return (kind & staff) !== 0 && denies(company, start) ? kind | Kind.nobody : kind
}

function denies({tokens}: Tagged, start: number): boolean {
  const {word} = tokens[start]!
  return word === 'no' || word === 'neither' || word === 'nor' || tokens[start - 1]?.word === 'nor'
}

function kindOfHead(company: Company, start: number, head: number): number {
  const {tokens, tags, lexicon, names, roles} = company
  const token = tokens[head]!
  if ((token.shape & Shape.handle) !== 0) return isToolAccount(token.word, lexicon) ? Kind.thing : Kind.named
  if ((token.shape & Shape.opaque) !== 0) return Kind.thing
  if (names.has(token.word) || names.has(tokens[start]!.word)) return Kind.named
  if (roles.has(token.word)) return Kind.person
  const kinds = kindsOf(token, lexicon)
  // "Copilot" is a tool, "the copilot" somebody.
  if ((kinds & Kind.product) !== 0 && (kinds & (Kind.given | Kind.firm)) === 0 && (token.shape & Shape.capital) !== 0) return Kind.thing
  const isSomeone = (kinds & someone) !== 0
  if (isSomeone && !isMachine(company, start, head)) return kinds
  if ((kinds & Kind.department) !== 0) return head === start && isDepartment(company, start) ? Kind.group : Kind.thing
  if (isSomeone) return Kind.thing
  if ((token.shape & Shape.capital) !== 0) return kindOfCapital(company, start, head, kinds)
  return (tags[head]! & Tag.number) !== 0 ? 0 : isWorker(token) ? Kind.person : Kind.thing
}

const someone = Kind.person | Kind.group | Kind.outsider | Kind.self | Kind.you | Kind.nobody

const kindsOf = ({number}: Token, lexicon: Lexicon): number => (number === 0 ? 0 : (lexicon.kinds[number] ?? 0))

/** "Storeman", "camerawoman", "metrologist": words that no lexicon has, but that stand for people by how they are made. */
const isWorker = ({number, word}: Token): boolean =>
  number === 0 && /(?:[a-z]{3}(?:sman|swoman|smen|woman|women|person)|reman|ologists?|icians?)$/.test(word)

/** "@renovate", "@deploy-bot": the account of a tool. */
function isToolAccount(handle: string, lexicon: Lexicon): boolean {
  const name = handle.replace(/^@/, '')
  return name.endsWith('bot') || ((lexicon.kinds[lookUp(name)] ?? 0) & Kind.product) !== 0
}

/** "Security never told us", "put off by facilities". */
function isDepartment({tokens}: Tagged, index: number): boolean {
  if ((tokens[index]!.shape & Shape.capital) !== 0) return true
  return tokens[index - 1]?.number === by && tokens[index]!.word !== 'design'
}

/** "Team Atlas". */
const namedGroups = new Set(['team', 'squad', 'crew', 'tribe'])
/** Endings that no name has: "Communication", "Deployments". */
const abstract = /(?:(?:tion|sion|ment|ness|ity)s?|ings|ers|ies)$/

function kindOfCapital({tokens, tags, lexicon}: Company, start: number, head: number, kinds: number): number {
  const first = tokens[start]!
  const {word, shape} = tokens[head]!
  if ((kinds & Kind.firm) !== 0) return Kind.firm
  if (head > start && namedGroups.has(first.word)) return Kind.group
  if ((kinds & Kind.product) !== 0) return Kind.thing
  if (isCompoundName(word, lexicon)) return Kind.named
  // "LAN" is no Lan.
  if (((kinds | kindsOf(first, lexicon)) & Kind.given) !== 0 && (first.shape & Shape.capital) !== 0 && !isShortForm(tokens[head]!))
    return Kind.named
  if ((shape & Shape.upper) !== 0 || (tags[start]! & (Tag.determiner | Tag.possessive)) !== 0) return Kind.thing
  if ((tags[head]! & Tag.name) === 0 || head - start > 1) return Kind.thing
  return abstract.test(word) ? Kind.thing : Kind.proper
}

const isShortForm = ({word, shape}: Token): boolean => (shape & Shape.upper) !== 0 && word.length < 4

/** "Wei-Ling", "Ann-Sofie". */
function isCompoundName(word: string, lexicon: Lexicon): boolean {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && ((lexicon.kinds[lookUp(word.slice(0, hyphen))] ?? 0) & Kind.given) !== 0
}

/** "The Postgres operator", "the session manager". */
function isMachine(company: Company, start: number, head: number): boolean {
  const {tokens, tags, lexicon} = company
  const doubt = lexicon.doubtful.get(tokens[head]!.number)
  if (doubt === undefined) return false
  if (isAmongMachinery(company, doubt)) return true
  const before = head > start ? tokens[head - 1] : undefined
  if (before === undefined || (tags[head - 1]! & (Tag.determiner | Tag.possessive | Tag.number)) !== 0)
    return !doubt.bare && tokens[head + 1]?.number !== of
  if (doubt.people.has(before.word)) return false
  return !doubt.bare || (tags[head - 1]! & nominalTags) !== 0
}

/** "The operator did not reconcile the resource". */
const isAmongMachinery = ({words}: Company, {machinery}: Doubt): boolean => [...machinery].some(word => words().has(word))
