/** Keeps readers from being told the same in two ways: which findings give way to others on the same words. */
import {overlaps, type Span} from '../document/span.ts'
import type {Finding} from './finding.ts'
import type {DocumentRule, Rule} from '../rule/rule.ts'

/** A match of a document rule; `lacking` has what all the matches say is not there that it speaks for. */
export interface Told<R> {
  readonly active: R
  readonly match: Span
  readonly lacking: readonly string[]
}

/** Matches on the same span whose rules each miss something are told by the first of them, for all; one that is silenced speaks for itself. */
export function toldTogether<R extends {readonly rule: DocumentRule}>(
  matches: readonly (readonly [R, Span])[],
  isSilenced: (rule: DocumentRule, match: Span) => boolean,
): readonly Told<R>[] {
  const first = new Map<string, {lacking: string[]}>()
  const told: Told<R>[] = []
  for (const [active, match] of matches) {
    const lacks = active.rule.lacks === undefined || isSilenced(active.rule, match) ? undefined : active.rule.lacks
    const key = `${match.start} ${match.end}`
    const known = lacks === undefined ? undefined : first.get(key)
    if (lacks !== undefined && known !== undefined) {
      known.lacking.push(lacks)
      continue
    }
    const lacking = lacks === undefined ? [] : [lacks]
    if (lacks !== undefined) first.set(key, {lacking})
    told.push({active, match, lacking})
  }
  return told
}

/** Leaves out the findings of rules that yield to another one's on the same words. */
export function withoutYielding(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const stronger = new Map(rules.flatMap(({name, yieldsTo}) => (yieldsTo === undefined ? [] : [[name, yieldsTo] as const])))
  const isOvercome = (finding: Finding): boolean => {
    const names = stronger.get(finding.rule)
    return names !== undefined && findings.some(other => names.includes(other.rule) && overlaps(other, finding))
  }
  return findings.some(({rule}) => stronger.has(rule)) ? findings.filter(finding => !isOvercome(finding)) : findings
}
