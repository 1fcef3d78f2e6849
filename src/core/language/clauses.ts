/** Joins each verb group to whom it is said of: the subject, and the agent of a passive. */
import type {Clause, Course} from './clause.ts'
import {afterLead} from './lead.ts'
import {phraseOver, type Phrased} from './noun-phrases.ts'
import {subjectOf} from './subject.ts'
import {Kind, punctuationTags, Tag} from './tag.ts'
import type {Sentence} from './token.ts'
import type {VerbGroup} from './verb-groups.ts'
import {numberOf} from './words.ts'

export function findClauses(text: Phrased, sentences: readonly Sentence[], groups: readonly VerbGroup[]): readonly Clause[] {
  const found: Clause[] = []
  let next = 0
  for (const sentence of sentences) {
    const clauses: Clause[] = []
    const course: Course = {...text, start: afterLead(text.tokens, text.tags, sentence), clauses}
    for (; next < groups.length && groups[next]!.from < sentence.to; next++) {
      const group = groups[next]!
      const subject = subjectOf(group, course)
      const passive = group.passive || isJoined(group, subject.who, course)
      const agent = passive ? agentOf(text, group.to, sentence.to) : 0
      clauses.push({...group, ...subject, passive, owner: ownerOf(text, subject.subject), agent})
    }
    found.push(...clauses)
  }
  return found
}

const opensObject = Tag.determiner | Tag.possessive | Tag.pronoun

/**
 * "The modules were written and merged", "it was written in haste and never checked", "assumed, not tested":
 * what was done to things goes on to be told, unless the verb has an object.
 */
function isJoined({from, head, to, form, negated}: VerbGroup, who: number, {tags, clauses}: Course): boolean {
  const last = clauses.at(-1)
  if (last === undefined || !last.passive || last.reduced || who !== Kind.thing || from !== (negated ? head - 1 : head)) return false
  if ((form & (Tag.past | Tag.participle)) === 0 || ((tags[to] ?? 0) & opensObject) !== 0) return false
  if (from - last.to > longestJoint) return false
  if (negated) return (tags[from - 1]! & (Tag.conjunction | Tag.pause)) !== 0
  let between = 0
  for (let index = last.to; index < from; index++) {
    if ((tags[index]! & joints) === 0) return false
    between |= tags[index]!
  }
  return (between & Tag.conjunction) !== 0
}

const joints = Tag.conjunction | Tag.adverb | Tag.pause
const longestJoint = 3

function ownerOf(text: Phrased, subject: number): number {
  const phrase = subject === -1 ? undefined : text.phrases[subject]
  if (phrase === undefined || phrase.from < 2 || (text.tags[phrase.from - 1]! & Tag.genitive) === 0) return 0
  return phraseOver(text, phrase.from - 2)?.kind ?? 0
}

const by = numberOf('by')
const notAgents = new Set(['mistake', 'accident', 'error', 'hand', 'default', 'design', 'now', 'then', 'oversight', 'chance', 'request'])
const agentReach = 14

/** Of the noun after "by" from a token on, in a sentence up to another. */
function agentOf(text: Phrased, from: number, to: number): number {
  const {tokens, tags} = text
  const limit = Math.min(to, from + agentReach) - 1
  for (let index = from; index < limit; index++) {
    if ((tags[index]! & (punctuationTags & ~Tag.pause)) !== 0) return 0
    if (tokens[index]!.number !== by) continue
    const phrase = phraseOver(text, index + 1)
    if (phrase === undefined || notAgents.has(tokens[phrase.head]!.word)) continue
    // "By the carrier's engineer" tells of a possessor first.
    return ((tags[phrase.to] ?? 0) & Tag.genitive) !== 0 ? Kind.thing : phrase.kind
  }
  return 0
}
