/** What stands between a document and its readers: what is left to do in it, and the findings that weigh as much and tell something else. */
import {leftToDo, type LeftToDo} from '../model/left-to-do.ts'
import type {RuleName} from '../profiles/rule-name.ts'
import type {CheckedDocument} from './engine.ts'
import type {Finding} from './finding.ts'

export interface LeftToMend extends LeftToDo {
  /** In the order of the text. */
  readonly findings: readonly Finding[]
}

export function leftToMend({postmortem, findings}: CheckedDocument): LeftToMend {
  const left = leftToDo(postmortem)
  const gaps = new Set(left.gaps.map(({start}) => start))
  const isTold = ({rule, start}: Finding): boolean => gaps.has(start) || (left.sections.length > 0 && ofSections.has(rule))
  return {...left, findings: findings.filter(finding => finding.suppressed === null && weighs(finding) && !isTold(finding))}
}

/** The same as a section that is missing or empty. */
const ofSections: ReadonlySet<RuleName> = new Set<RuleName>([
  'missing-section',
  'missing-core-section',
  'empty-section',
  'unwritten-section',
])

const weighs = ({severity}: Finding): boolean => severity === 'error' || severity === 'warning'
