/** What a statement says that somebody did or did not do, in the forms that a new sentence needs. */
import {Kind, staff, Tag} from '../language/tag.ts'
import type {Clause} from '../language/clause.ts'
import {numberOf} from '../language/words.ts'
import {baseOf, participleOf} from './forms.ts'
import {opensSentence, spanOfTokens, thingAt, type Statement, type Thing} from './statement.ts'
import type {Part} from './wording.ts'

/** An act: a verb and the tokens from `from` on to the statement's end that belong to it. */
export interface Act {
  readonly lemma: number
  readonly base: string
  readonly from: number
  readonly past: boolean
}

const failing = new Set(['fail', 'neglect', 'omit', 'forget', 'decline', 'refuse'].map(numberOf))
const regrets = new Set(['should', 'could', 'ought', 'might'].map(numberOf))
/** Verbs that say nothing of what was done. */
export const bare: ReadonlySet<number> = new Set(['be', 'have', 'do'].map(numberOf))
const bother = numberOf('bother')
const to = numberOf('to')

/** What was not done: "failed to page", "did not page", "nobody paged", "should have paged"; `null` for anything else. */
export function undoneAct(statement: Statement): Act | null {
  const {clause, tokens, following} = statement
  if (
    (clause.who & acting) === 0 ||
    isConditional(statement) ||
    lasts(statement) ||
    clause.passive ||
    clause.infinitive ||
    clause.inverted !== -1
  )
    return null
  const [next] = following
  if (isFailing(clause) && next?.infinitive === true && next.from === clause.to + 1 && tokens[clause.to]!.number === to)
    return next.passive || next.negated ? null : actOf(next, isPast(clause))
  const nobody = (clause.who & Kind.nobody) !== 0
  const regretted = regrets.has(clause.modal) && clause.perfect && !clause.negated
  if (clause.modal !== 0 ? !regretted : clause.negated === nobody) return null
  return bare.has(clause.lemma) ? null : actOf(clause, isPast(clause))
}

/** "Failed to", "did not bother to". */
function isFailing({lemma, negated, who}: Clause): boolean {
  return lemma === bother ? negated || (who & Kind.nobody) !== 0 : failing.has(lemma) && !negated
}

const acting = staff | Kind.firm | Kind.proper | Kind.elided

/** What depends on something else that did not happen cannot be told as a fact. */
export function isConditional({tokens, grammar, sentence, clause}: Statement): boolean {
  const isIf = (word: string): boolean => word === 'if' || word === 'unless'
  return (
    tokens.slice(sentence.from, sentence.to).some(({word}) => isIf(word)) ||
    grammar.clauses.some(other => other !== clause && other.inverted !== -1 && other.from >= sentence.from && other.from < sentence.to)
  )
}

/** "Did not answer for an hour", "did not answer until noon": that it was not done ended, which the act alone does not say. */
export function lasts({tokens, grammar, clause, to}: Statement): boolean {
  for (let index = clause.to; index < to; index++) {
    const {word} = tokens[index]!
    if (word === 'until' || word === 'till') return true
    if (word === 'for' && index + 1 < to && (/^\d/.test(tokens[index + 1]!.word) || (grammar.tags[index + 1]! & Tag.number) !== 0))
      return true
  }
  return false
}

/** What was done: "broke the build"; `null` for anything else. */
export function doneAct({clause}: Statement): Act | null {
  const isDone =
    (clause.who & acting) !== 0 &&
    clause.past &&
    !clause.passive &&
    !clause.negated &&
    clause.modal === 0 &&
    !clause.infinitive &&
    clause.inverted === -1
  return isDone && (clause.who & Kind.nobody) === 0 && !bare.has(clause.lemma) ? actOf(clause, true) : null
}

export const actOf = (clause: Clause, past: boolean): Act | null => {
  const base = baseOf(clause.lemma)
  return base === '' ? null : {lemma: clause.lemma, base, from: clause.to, past}
}

const isPast = (clause: Clause): boolean => clause.past || clause.perfect || (clause.form & (Tag.past | Tag.participle)) !== 0

/** Verbs whose objects are half of what they say: "took it seriously", "got the hang of it". */
const light = new Set(['take', 'get', 'make', 'give', 'have', 'pick', 'put', 'keep', 'let'].map(numberOf))

/** What an act is done to, with the verb to say so of it: "the alarm", "was acknowledged". */
export interface Suffered {
  readonly thing: Thing
  readonly verb: string
}

/** `null` where nothing plainly is the object of the act. */
export function sufferedBy(statement: Statement, {lemma, from, past}: Act): Suffered | null {
  const participle = light.has(lemma) ? null : participleOf(lemma)
  const thing = participle === null ? null : thingAt(statement, from)
  if (participle === null || thing === null) return null
  const be = past ? (thing.plural ? 'were' : 'was') : thing.plural ? 'are' : 'is'
  return {thing, verb: `${be} ${participle}`}
}

/** Whoever acts, as the object of another verb: "us" for "we", anyone for a name and for nobody. */
export function actorOf(statement: Statement): readonly Part[] {
  const {clause, from} = statement
  const end = subjectEnd(statement)
  if (end <= from) return ['anyone']
  const first = statement.tokens[from]!.word
  const alone = end === from + 1
  if (alone && objective[first] !== undefined) return [objective[first]]
  if ((clause.who & Kind.nobody) !== 0) {
    const isPronoun = first !== 'no' || statement.tokens[from + 1]?.word === 'one'
    const start = from + (first === 'no' && isPronoun ? 2 : 1)
    return [first === 'none' || !isPronoun ? 'any' : 'anyone', ...kept(statement, start, end, ' ')]
  }
  if ((clause.who & Kind.named) !== 0) return ['anyone']
  return keptLower(statement, from, end)
}

/** The forms of pronouns after another verb. */
export const objective: Readonly<Record<string, string>> = {i: 'me', we: 'us', he: 'him', she: 'her', they: 'them', who: 'anyone'}

/** Where the words of the subject end. */
export function subjectEnd({clause, grammar, from}: Statement): number {
  let end = clause.from
  while (end > from && (grammar.tags[end - 1]! & (Tag.adverb | Tag.negation)) !== 0) end--
  return end
}

/** Words of the statement that stay, after something new; nothing where there are none. */
export function kept(statement: Statement, from: number, to: number, before = ''): readonly Part[] {
  return from >= to ? [] : [before, spanOfTokens(statement, from, to)]
}

/** The same after new words in the same sentence: a capital that only opened the sentence is taken back. */
export function keptLower(statement: Statement, from: number, to: number): readonly Part[] {
  const {start, end} = spanOfTokens(statement, from, to)
  return opensSentence(statement, from) ? [statement.passage.text.charAt(start).toLowerCase(), {start: start + 1, end}] : [{start, end}]
}

const owners = new Set(['his', 'her', 'their', 'my', 'our', 'your'])

/** What follows a verb when whoever acts is not named any more: "with his script" becomes "with the script". */
export function complement(statement: Statement, from: number): readonly Part[] {
  const {tokens, to: end} = statement
  const parts: Part[] = []
  let start = from
  for (let index = from; index < end; index++) {
    const {word} = tokens[index]!
    if (!owners.has(word) || (word === 'her' && (statement.grammar.tags[index]! & Tag.possessive) === 0)) continue
    parts.push(...kept(statement, start, index, ' '), ' the')
    start = tokens[index + 1]?.word === 'own' ? index + 2 : index + 1
  }
  return [...parts, ...kept(statement, start, end, ' ')]
}
