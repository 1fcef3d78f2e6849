/** Whether a clause is as a pattern asks. */
import type {Clause} from './clauses.ts'
import type {CompiledPattern} from './pattern.ts'
import {Kind} from './tag.ts'

/** Whether a pattern asks about the verb group itself, which is then part of what is shown. */
export const asksClause = (pattern: CompiledPattern): boolean =>
  pattern.subject !== undefined ||
  pattern.agent !== undefined ||
  pattern.negated !== undefined ||
  pattern.modal !== undefined ||
  pattern.passive !== undefined ||
  pattern.past !== undefined

export function holds(pattern: CompiledPattern, clause: Clause | null): boolean {
  const asked =
    asksClause(pattern) ||
    pattern.perfect !== undefined ||
    pattern.owner !== undefined ||
    pattern.form !== undefined ||
    pattern.relative !== undefined ||
    pattern.infinitive !== undefined
  if (!asked) return true
  if (clause === null) return false
  if (pattern.subject !== undefined && (clause.who & pattern.subject) === 0) return false
  if (pattern.agent !== undefined && (pattern.agent === 0 ? clause.agent !== 0 : (clause.agent & pattern.agent) === 0)) return false
  if (pattern.passive !== undefined && clause.passive !== pattern.passive) return false
  if (pattern.negated !== undefined && (clause.negated || (clause.who & Kind.nobody) !== 0) !== pattern.negated) return false
  if (pattern.modalNumbers !== null && !pattern.modalNumbers.has(clause.modal)) return false
  if (pattern.past !== undefined && clause.past !== pattern.past) return false
  if (pattern.owner !== undefined && (clause.owner & pattern.owner) === 0) return false
  if (pattern.perfect !== undefined && clause.perfect !== pattern.perfect) return false
  if (pattern.form !== undefined && (clause.form & pattern.form) === 0) return false
  if (pattern.relative !== undefined && clause.relative !== pattern.relative) return false
  if (pattern.infinitive !== undefined && clause.infinitive !== pattern.infinitive) return false
  return pattern.inverted === undefined || (clause.inverted !== -1) === pattern.inverted
}
