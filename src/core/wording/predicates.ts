/** Conditions of patterns that are grammar rather than words, by the names by which patterns ask for them. */
import type {Analysis} from '../language/analysis.ts'
import type {Clause} from '../language/clause.ts'
import type {PassageContext} from '../rule/rule.ts'
import {isRegret} from './modality.ts'
import {isConfession, isNobodysAct, isOmission, isUndoneDuty, isUnguardedAct} from './omission.ts'

/** Asked of a verb group in its sentence and its section. */
type Predicate = (clause: Clause, analysis: Analysis, context: PassageContext) => boolean

/** Patterns are written down as plain data, so that they name what they ask for. */
export type PredicateName = 'omission' | 'confession' | 'act of nobody' | 'unguarded act' | 'undone duty' | 'regret'

export const predicates: Readonly<Record<PredicateName, Predicate>> = {
  omission: isOmission,
  confession: isConfession,
  'act of nobody': isNobodysAct,
  'unguarded act': isUnguardedAct,
  'undone duty': isUndoneDuty,
  regret: isRegret,
}
