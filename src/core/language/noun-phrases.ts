/** Finds noun phrases and says whom they stand for. */
import type {Vocabulary} from '../document/vocabulary.ts'
import type {Doubt, Lexicon} from './lexicon/lexicon.ts'
import {Kind, nominalTags, staff, Tag} from './tag.ts'
import {Shape, type Token} from './token.ts'
import {lookUp, numberOf} from './words.ts'

/** Tokens `from` up to but not including `to`. A possessor is a phrase of its own. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** The token of the last noun. */
  readonly head: number
  /** `Kind` bits; 0 when nobody knows. */
  readonly kind: number
}

export interface NounPhrases {
  readonly list: readonly NounPhrase[]
  /** For each token the index of its phrase, or -1. */
  readonly at: Int32Array
}

const opening = Tag.determiner | Tag.possessive | Tag.adjective | Tag.number | nominalTags
/** Nobody among people; things stay things. */
const denied = (kind: number): number => ((kind & staff) !== 0 ? kind | Kind.nobody : kind)

/** "Storeman", "camerawoman", "metrologist": words that no lexicon has, but that stand for people by how they are made. */
const isWorker = ({number, word}: Token): boolean =>
  number === 0 && /(?:[a-z]{3}(?:sman|swoman|smen|woman|women|person)|reman|ologists?|icians?)$/.test(word)

/** "Team Atlas". */
const namedGroups = new Set(['team', 'squad', 'crew', 'tribe'])
/** Endings that no name has: "Communication", "Deployments". */
const abstract = /(?:(?:tion|sion|ment|ness|ity)s?|ings|ers|ies)$/
const deniers = new Set(['none', 'neither'])
const one = numberOf('one')
const of = numberOf('of')
const from = numberOf('from')
const on = numberOf('on')
const by = numberOf('by')

export function findNounPhrases(tokens: readonly Token[], tags: Int32Array, lexicon: Lexicon, vocabulary: Vocabulary): NounPhrases {
  const list: {from: number; to: number; head: number; kind: number}[] = []
  const at = new Int32Array(tokens.length).fill(-1)
  const names = new Set(vocabulary.names)
  const roles = new Set(vocabulary.roles.flatMap(role => role.split(/\s+/).slice(-1)))
  const amongMachinery = new Map<Doubt, boolean>()
  let lastPlural = 0
  let index = 0
  while (index < tokens.length) {
    const tag = tags[index]!
    if ((tag & (Tag.pronoun | Tag.relative)) !== 0) {
      if ((tag & Tag.pronoun) !== 0) add(index, index + 1, index, pronounKind(index))
      index++
      continue
    }
    if ((tag & opening) === 0) {
      index++
      continue
    }
    const someone = indefinite(index)
    if (someone !== 0) {
      add(index, index + 2, index + 1, someone)
      index += 2
      continue
    }
    if (isClockTime(index)) {
      index++
      continue
    }
    const start = index
    let head = -1
    while (index < tokens.length && continues(index, head)) {
      if ((tags[index]! & nominalTags) !== 0) head = index
      index++
    }
    if (index === start) index++
    if (head === -1)
      head = (tags[index - 1]! & (Tag.number | Tag.determiner)) !== 0 || (tags[start]! & Tag.determiner) !== 0 ? index - 1 : -1
    if (head === -1) continue
    // Trailing adjectives are no part of the phrase: "the team responsible for it".
    index = Math.max(head + 1, start + 1)
    const kind = denies(start) ? denied(headKind(start, head)) : headKind(start, head)
    add(start, index, head, kind)
    if ((kind & Kind.group) !== 0 || (tokens[head]!.word.endsWith('s') && (tags[head]! & Tag.noun) !== 0)) lastPlural = kind
  }
  for (let position = list.length - 2; position >= 0; position--) {
    const phrase = list[position]!
    const link = tokens[phrase.to]
    if (link === undefined || !lexicon.parts.has(tokens[phrase.head]!.number)) continue
    const next = list[position + 1]!
    const refuses = deniers.has(tokens[phrase.head]!.word) || (phrase.from > 0 && (tags[phrase.from - 1]! & Tag.negation) !== 0)
    if (next.from === phrase.to + 1 && (link.number === of || link.number === from || link.number === on))
      phrase.kind =
        (next.kind & ~Kind.thing) !== 0 ? next.kind | (phrase.kind & Kind.nobody) | (refuses ? Kind.nobody : 0) : phrase.kind || next.kind
  }
  return {list, at}

  /** "No one" and its like in two words. */
  function indefinite(position: number): number {
    const next = tokens[position + 1]
    if (next === undefined || next.number !== one || (tags[position + 1]! & (Tag.pronoun | Tag.number)) === 0) return 0
    const {word} = tokens[position]!
    return word === 'no' || word === 'not' ? Kind.nobody : word === 'any' || word === 'every' || word === 'some' ? Kind.person : 0
  }

  function isClockTime(position: number): boolean {
    return (tags[position]! & Tag.number) !== 0 && tokens[position]!.word.includes(':')
  }

  function denies(position: number): boolean {
    const {word} = tokens[position]!
    return word === 'no' || word === 'neither' || word === 'nor' || (position > 0 && tokens[position - 1]!.word === 'nor')
  }

  function add(start: number, end: number, head: number, kind: number): void {
    for (let token = start; token < end; token++) at[token] = list.length
    list.push({from: start, to: end, head, kind})
  }

  /** A phrase goes on over modifiers and nouns; an adverb only before an adjective; a determiner only at its start. */
  function continues(position: number, head: number): boolean {
    const tag = tags[position]!
    if ((tag & (nominalTags | Tag.number)) !== 0) return head === -1 || !(startsAnew(position, head) || isActOf(position, head))
    if ((tag & Tag.adjective) !== 0) return head === -1 || (position + 1 < tokens.length && (tags[position + 1]! & nominalTags) !== 0)
    if (head !== -1) return false
    if ((tag & (Tag.determiner | Tag.possessive)) !== 0) return true
    if ((tag & (Tag.adverb | Tag.pause)) !== 0)
      return (
        position + 1 < tokens.length &&
        (tags[position + 1]! & (Tag.adjective | Tag.participle)) !== 0 &&
        position > 0 &&
        at[position - 1] === -1 &&
        (tags[position - 1]! & opening) !== 0
      )
    return false
  }

  /** A clock time or a handle after a noun opens another phrase. */
  function startsAnew(position: number, head: number): boolean {
    const isNumberWord = (tags[position]! & Tag.number) !== 0 && !/^\d/.test(tokens[position]!.word)
    return isNumberWord || (tokens[position]!.shape & Shape.handle) !== 0 || (tags[head]! & nominalTags) === 0
  }

  /** "Did Ana click": a given name takes no noun after it, so a word that may be a verb is what she did. */
  function isActOf(position: number, head: number): boolean {
    return (
      head === position - 1 &&
      (tokens[position]!.shape & Shape.capital) === 0 &&
      lexicon.nounVerbs.has(tokens[position]!.number) &&
      (tokens[head]!.shape & Shape.capital) !== 0 &&
      ((lexicon.kinds[tokens[head]!.number] ?? 0) & Kind.given) !== 0
    )
  }

  function pronounKind(position: number): number {
    const token = tokens[position]!
    const kind = lexicon.kinds[token.number] ?? 0
    if ((kind & Kind.they) !== 0) return lastPlural === 0 ? Kind.group : lastPlural
    return (kind & ~Kind.department) === 0 ? Kind.thing : kind
  }

  function headKind(start: number, head: number): number {
    const token = tokens[head]!
    if ((token.shape & Shape.handle) !== 0) return isToolAccount(token.word) ? Kind.thing : Kind.named
    if ((token.shape & Shape.opaque) !== 0) return Kind.thing
    if (names.has(token.word) || names.has(tokens[start]!.word)) return Kind.named
    if (roles.has(token.word)) return Kind.person
    const kinds = token.number === 0 ? 0 : (lexicon.kinds[token.number] ?? 0)
    // "Copilot" is a tool, "the copilot" somebody.
    if ((kinds & Kind.product) !== 0 && (kinds & (Kind.given | Kind.firm)) === 0 && (token.shape & Shape.capital) !== 0) return Kind.thing
    const someone = (kinds & (Kind.person | Kind.group | Kind.outsider | Kind.self | Kind.you | Kind.nobody)) !== 0
    if (someone && !isMachine(start, head)) return kinds
    if ((kinds & Kind.department) !== 0) return head === start && isDepartment(start) ? Kind.group : Kind.thing
    if (someone) return Kind.thing
    if ((token.shape & Shape.capital) === 0) return (tags[head]! & Tag.number) !== 0 ? 0 : isWorker(token) ? Kind.person : Kind.thing
    return capitalKind(start, head, kinds)
  }

  /** "Security never told us", "put off by facilities". */
  function isDepartment(position: number): boolean {
    if ((tokens[position]!.shape & Shape.capital) !== 0) return true
    return position > 0 && tokens[position - 1]!.number === by && tokens[position]!.word !== 'design'
  }

  function capitalKind(start: number, head: number, kinds: number): number {
    const first = tokens[start]!
    const firstKinds = first.number === 0 ? 0 : (lexicon.kinds[first.number] ?? 0)
    if ((kinds & Kind.firm) !== 0) return Kind.firm
    if (head > start && namedGroups.has(first.word)) return Kind.group
    if ((kinds & Kind.product) !== 0) return Kind.thing
    if (isCompoundName(tokens[head]!.word)) return Kind.named
    if (((kinds | firstKinds) & Kind.given) !== 0 && (first.shape & Shape.capital) !== 0) return Kind.named
    if ((tokens[head]!.shape & Shape.upper) !== 0 || (tags[start]! & (Tag.determiner | Tag.possessive)) !== 0) return Kind.thing
    if ((tags[head]! & Tag.name) === 0 || head - start > 1) return Kind.thing
    return abstract.test(tokens[head]!.word) ? Kind.thing : Kind.proper
  }

  /** "@renovate", "@deploy-bot": the account of a tool. */
  function isToolAccount(handle: string): boolean {
    const name = handle.replace(/^@/, '')
    return name.endsWith('bot') || ((lexicon.kinds[lookUp(name)] ?? 0) & Kind.product) !== 0
  }

  /** "Wei-Ling", "Ann-Sofie". */
  function isCompoundName(word: string): boolean {
    const hyphen = word.indexOf('-')
    return hyphen > 0 && ((lexicon.kinds[lookUp(word.slice(0, hyphen))] ?? 0) & Kind.given) !== 0
  }

  /** "The Postgres operator", "the session manager". */
  function isMachine(start: number, head: number): boolean {
    const doubt = lexicon.doubtful.get(tokens[head]!.number)
    if (doubt === undefined) return false
    if (isAmongMachinery(doubt)) return true
    const before = head > start ? tokens[head - 1]! : undefined
    if (before === undefined || (tags[head - 1]! & (Tag.determiner | Tag.possessive | Tag.number)) !== 0)
      return !doubt.bare && !(tokens[head + 1]?.number === of)
    if (doubt.people.has(before.word)) return false
    return !doubt.bare || (tags[head - 1]! & nominalTags) !== 0
  }
  /** "The operator did not reconcile the resource". */
  function isAmongMachinery(doubt: Doubt): boolean {
    const known = amongMachinery.get(doubt)
    if (known !== undefined) return known
    const among = doubt.machinery.size > 0 && tokens.some(token => doubt.machinery.has(token.word))
    amongMachinery.set(doubt, among)
    return among
  }
}
