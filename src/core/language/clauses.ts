/** Joins each verb group to whom it is said of: the subject, and the agent of a passive. */
import {afterLead} from './lead.ts'
import type {NounPhrase, NounPhrases} from './noun-phrases.ts'
import {Kind, nominalTags, punctuationTags, staff, Tag} from './tag.ts'
import type {Sentence, Token} from './token.ts'
import type {VerbGroup} from './verb-groups.ts'
import {numberOf} from './words.ts'

export interface Clause extends VerbGroup {
  /** The subject's phrase, or -1 when it is left out, inherited or not told. */
  readonly subject: number
  /** `Kind` bits of whoever acts or is acted on as the grammatical subject; 0 when it cannot be told. */
  readonly who: number
  /** `Kind` bits of the noun after "by" in a passive; 0 when there is none. */
  readonly agent: number
  /** `Kind` bits of the subject's possessor: "Ana" in "Ana's script wiped the disk". */
  readonly owner: number
  /** Whether the verb stands in a relative clause. */
  readonly relative: boolean
}

const by = numberOf('by')
const who = numberOf('who')
const comma = numberOf(',')
const notAgents = new Set(['mistake', 'accident', 'error', 'hand', 'default', 'design', 'now', 'then', 'oversight', 'chance', 'request'])
const moments = new Set(['night', 'morning', 'evening', 'afternoon', 'day', 'week', 'weekend', 'month', 'year', 'time'])
const agentReach = 14
/** Bounds on looking back, so that long sentences cost no more than their length. */
const longestChain = 6
const longestBrackets = 40

export function findClauses(
  tokens: readonly Token[],
  tags: Int32Array,
  sentences: readonly Sentence[],
  phrases: NounPhrases,
  groups: readonly VerbGroup[],
): readonly Clause[] {
  const clauses: Clause[] = []
  let position = 0
  for (const sentence of sentences) {
    const start = afterLead(tokens, tags, sentence)
    const first = clauses.length
    while (position < groups.length && groups[position]!.from < sentence.to) {
      const group = groups[position]!
      const subject = subjectOf(group, start, first)
      clauses.push({...group, ...subject, owner: ownerOf(subject.subject), agent: group.passive ? agentOf(group, sentence.to) : 0})
      position++
    }
  }
  return clauses

  function subjectOf(group: VerbGroup, start: number, first: number): {subject: number; who: number; relative: boolean} {
    if (group.inverted !== -1) return said(group.inverted)
    let index = group.from - 1
    while (index >= start && (tags[index]! & (Tag.adverb | Tag.negation)) !== 0) index--
    if (index < start) return {subject: -1, who: Kind.elided, relative: false}
    if ((tags[index]! & Tag.to) !== 0) return ofInfinitive(index, start, first)
    if (tokens[index]!.word === ')') index = overBrackets(index, start)
    if (index >= start && tokens[index]!.number === comma) {
      const hop = overParenthesis(index, start)
      if (hop === -1) return (tags[group.head]! & (Tag.past | Tag.third | Tag.base | Tag.participle)) !== 0 ? inherited(first) : none
      index = hop
    }
    if (index < start) return {subject: -1, who: Kind.elided, relative: false}
    const tag = tags[index]!
    if ((tag & Tag.relative) !== 0) return antecedent(index)
    if (phrases.at[index] !== -1) return said(mainPhrase(phrases.at[index]!, start))
    if ((tag & Tag.stop) !== 0) return {subject: -1, who: Kind.elided, relative: false}
    if ((tag & (Tag.conjunction | Tag.pause | Tag.preposition | Tag.subordinator)) !== 0)
      return clauses.length > first ? inherited(first) : none
    return none
  }

  function ownerOf(subject: number): number {
    const phrase = phrases.list[subject]
    if (phrase === undefined || phrase.from < 2 || (tags[phrase.from - 1]! & Tag.genitive) === 0) return 0
    return phrases.list[phrases.at[phrase.from - 2]!]?.kind ?? 0
  }

  function said(index: number): {subject: number; who: number; relative: boolean} {
    const phrase = phrases.list[index]!
    return {subject: index, who: phrase.kind | joined(phrase), relative: false}
  }

  /** "Ana and the platform team": both. */
  function joined(phrase: NounPhrase): number {
    const before = phrase.from - 2
    if (before < 0 || (tags[phrase.from - 1]! & Tag.conjunction) === 0) return 0
    const other = phrases.list[phrases.at[before]!]
    return other === undefined ? 0 : other.kind & staff
  }

  /** The last clause of the sentence that has a subject of its own: "grown used to the alarm and ignored it". */
  function lastFinite(first: number): Clause | undefined {
    const limit = Math.max(first, clauses.length - longestChain)
    for (let index = clauses.length - 1; index >= limit; index--) {
      const clause = clauses[index]!
      if (!clause.reduced && !clause.infinitive) return clause
    }
    return undefined
  }

  function inherited(first: number): {subject: number; who: number; relative: boolean} {
    const last = lastFinite(first) ?? (clauses.length > first ? clauses.at(-1) : undefined)
    return last === undefined
      ? none
      : {subject: last.subject, who: last.passive && last.agent === 0 ? last.who & Kind.thing : last.who, relative: last.relative}
  }

  /** "Ask the reviewers to look", "operators to be vigilant": people right before the "to"; else whoever acted last. */
  function ofInfinitive(index: number, start: number, first: number): {subject: number; who: number; relative: boolean} {
    const phrase = index > start ? (phrases.at[index - 1] ?? -1) : -1
    if (phrase !== -1 && (clauses.length === first || (phrases.list[phrase]!.kind & staff) !== 0))
      return said(clauses.length === first ? mainPhrase(phrase, start) : phrase)
    return inherited(first)
  }

  function antecedent(index: number): {subject: number; who: number; relative: boolean} {
    let before = index - 1
    while (before > 0 && (tags[before]! & (Tag.pause | Tag.adverb)) !== 0) before--
    const phrase = phrases.list[phrases.at[before] ?? -1]
    const kind = phrase === undefined ? 0 : phrase.kind
    if (tokens[index]!.number === who)
      return {subject: phrases.at[before] ?? -1, who: (kind & ~(Kind.thing | Kind.proper)) === 0 ? Kind.person : kind, relative: true}
    return {subject: phrases.at[before] ?? -1, who: kind, relative: true}
  }

  /** The phrase that the prepositions before the verb hang on: "the engineer on the night shift". */
  function mainPhrase(index: number, start: number): number {
    let current = index
    for (let links = 0; links < longestChain; links++) {
      const phrase = phrases.list[current]!
      let link = phrase.from - 1
      if (link < start || ((tags[phrase.from]! & Tag.pronoun) !== 0 && (tags[link]! & Tag.preposition) === 0)) return current
      if ((tags[link]! & Tag.genitive) !== 0) {
        const owner = phrases.at[link - 1] ?? -1
        if (owner === -1) return current
        // The possessor only bridges to what it hangs on itself.
        const ownerPhrase = phrases.list[owner]!
        link = ownerPhrase.from - 1
        if (link < start || (tags[link]! & Tag.preposition) === 0) return current
      }
      const before = hungOn(link, start)
      if (before === -1) return current
      current = before
    }
    return current
  }

  /**
   * The phrase on which the words up to `link` hang, or -1. Between the two stand a preposition ("on"), also after an adjective
   * ("responsible for"), or verbs that have no subject of their own ("running", "approved by", "asked to watch", "who ran").
   */
  function hungOn(link: number, start: number): number {
    let index = link
    if (isMoment(link + 1)) {
      // "The on-call that night": a time may lean on the noun without a link.
      if ((tags[index]! & (Tag.relative | Tag.subordinator | Tag.determiner)) !== 0) index--
      return index < start ? -1 : (phrases.at[index] ?? -1)
    }
    if ((tags[index]! & Tag.preposition) !== 0) {
      index--
      if (index >= start && (tags[index]! & Tag.adjective) !== 0 && phrases.at[index] === -1) index--
      if (index >= start && phrases.at[index] !== -1) return phrases.at[index]!
    }
    for (let links = 0; links < longestChain; links++) {
      const clause = clauseEndingAt(index + 1)
      // "Testing procedures": without a word between, a gerund and a noun may be one name.
      if (clause === undefined || (index === link && (tags[link]! & Tag.gerund) !== 0 && (tags[link + 1]! & nominalTags) !== 0)) return -1
      index = clause.from - 1
      while (index >= start && (tags[index]! & Tag.adverb) !== 0) index--
      if (index < start || (tags[index]! & Tag.determiner) !== 0) return -1
      if (clause.infinitive || (tags[index]! & Tag.relative) !== 0) index--
      else if (!clause.reduced) return -1
      if (index >= start && phrases.at[index] !== -1) return phrases.at[index]!
    }
    return -1
  }

  function clauseEndingAt(position: number): Clause | undefined {
    for (let index = clauses.length - 1; index >= 0 && clauses[index]!.to >= position; index--) {
      if (clauses[index]!.to === position) return clauses[index]
    }
    return undefined
  }

  /** "The on-call that night": a time that leans on the noun before it. */
  function isMoment(position: number): boolean {
    const phrase = phrases.list[phrases.at[position] ?? -1]
    return phrase !== undefined && moments.has(tokens[phrase.head]!.word)
  }

  function overBrackets(index: number, start: number): number {
    let open = index
    while (open >= start && index - open < longestBrackets && tokens[open]!.word !== '(') open--
    return open < start || tokens[open]!.word !== '(' ? index : open - 1
  }

  /** From the comma that ends an insertion to what stands before its first comma, or -1. */
  function overParenthesis(index: number, start: number): number {
    for (let open = index - 1; open >= start && index - open < 14; open--) {
      if (tokens[open]!.number === comma) {
        const inserted =
          tags[open + 1]! & (Tag.relative | Tag.preposition | Tag.adverb | Tag.determiner | Tag.subordinator | Tag.gerund | Tag.pronoun)
        return inserted !== 0 && phrases.at[open - 1] !== -1 ? open - 1 : -1
      }
    }
    return -1
  }

  function agentOf(group: VerbGroup, end: number): number {
    const limit = Math.min(end, group.to + agentReach)
    for (let index = group.to; index + 1 < limit; index++) {
      if ((tags[index]! & (punctuationTags & ~Tag.pause)) !== 0) return 0
      if (tokens[index]!.number !== by) continue
      const phrase = phrases.list[phrases.at[index + 1] ?? -1]
      if (phrase === undefined || notAgents.has(tokens[phrase.head]!.word)) continue
      return ownerKind(phrase) || phrase.kind
    }
    return 0
  }

  function ownerKind(phrase: NounPhrase): number {
    return tokens[phrase.to] !== undefined && (tags[phrase.to]! & Tag.genitive) !== 0 ? Kind.thing : 0
  }
}

const none = {subject: -1, who: 0, relative: false}
