/** What a pattern asks of the clause around its words, as a list of tests. */
import type {Clause} from '../language/clause.ts'
import {Kind} from '../language/tag.ts'
import {numberOf} from '../language/words.ts'

/** Conditions on one verb group; those that are left out ask nothing. */
export interface ClauseConditions {
  /** `Kind` bits of which the subject must have one. */
  readonly subject?: number
  /** `Kind` bits of which the noun after "by" must have one; 0 asks that there is none. */
  readonly agent?: number
  /** `Kind` bits of which the subject's possessor must have one. */
  readonly owner?: number
  readonly passive?: boolean
  /** A subject such as "nobody" negates as well. */
  readonly negated?: boolean
  /** Modal words of which one must be there; the empty word stands for none. */
  readonly modal?: readonly string[]
  readonly perfect?: boolean
  readonly past?: boolean
  /** `Tag` bits of the main verb's form. */
  readonly form?: number
  readonly relative?: boolean
  readonly infinitive?: boolean
  readonly inverted?: boolean
}

export type ClauseTest = (clause: Clause) => boolean

/** A test for each condition that is given. */
export function clauseTests(asked: ClauseConditions): readonly ClauseTest[] {
  const {subject, agent, owner, passive, negated, modal, perfect, past, form, relative, infinitive, inverted} = asked
  const tests: ClauseTest[] = []
  if (subject !== undefined) tests.push(({who}) => (who & subject) !== 0)
  if (form !== undefined) tests.push(clause => (clause.form & form) !== 0)
  if (passive !== undefined) tests.push(clause => clause.passive === passive)
  if (agent !== undefined) tests.push(clause => (agent === 0 ? clause.agent === 0 : (clause.agent & agent) !== 0))
  if (owner !== undefined) tests.push(clause => (clause.owner & owner) !== 0)
  if (negated !== undefined) tests.push(clause => (clause.negated || (clause.who & Kind.nobody) !== 0) === negated)
  if (modal !== undefined) {
    const numbers = new Set(modal.map(word => (word === '' ? 0 : numberOf(word))))
    tests.push(clause => numbers.has(clause.modal))
  }
  if (perfect !== undefined) tests.push(clause => clause.perfect === perfect)
  if (past !== undefined) tests.push(clause => clause.past === past)
  if (relative !== undefined) tests.push(clause => clause.relative === relative)
  if (infinitive !== undefined) tests.push(clause => clause.infinitive === infinitive)
  if (inverted !== undefined) tests.push(clause => (clause.inverted !== -1) === inverted)
  return tests
}

/** Whether a pattern asks about the verb group itself, which is then part of what is shown. */
export const showsClause = ({subject, agent, passive, negated, modal, past}: ClauseConditions): boolean =>
  subject !== undefined ||
  agent !== undefined ||
  passive !== undefined ||
  negated !== undefined ||
  modal !== undefined ||
  past !== undefined
