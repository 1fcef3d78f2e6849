/** Figures for one and the same that two places of a document tell differently. */
import {grouped} from '../../document/by-key.ts'
import {isComparable} from './comparable.ts'
import type {ImpactValue} from './value.ts'

export interface ToldTwice {
  readonly first: ImpactValue
  readonly second: ImpactValue
}

/**
 * Only what is named alike, in the same unit, and told once in each place: several figures in one place are parts or stages of it, and another
 * noun or another adjective counts something else.
 */
export function toldTwice(values: readonly ImpactValue[]): readonly ToldTwice[] {
  const found: ToldTwice[] = []
  for (const alike of grouped(values.filter(isComparable), keyOf).values()) {
    const places = [...grouped(alike, ({place}) => place).values()].filter(told => told.every(value => agree(value, told[0]!)))
    const [first, ...others] = places.map(told => told[0]!)
    const second = others.find(other => !agree(first!, other))
    if (first !== undefined && second !== undefined) found.push({first, second})
  }
  return found
}

function keyOf({kind, what, unit, currency}: ImpactValue): string {
  const noun = kind === 'duration' ? '' : subjectOf(what)
  return [kind, noun, unit, currency].join(' ')
}

/** "Customers affected" and "customers" are the same, "enterprise customers" are not. */
const subjectOf = (what: string): string =>
  what
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\b(?:affected|impacted|lost|total|number|count|of|all|the|our|distinct|unique|estimated|approx\w*|in|usd|eur)\b/g, '')
    .replaceAll(/s?\s+|s$/g, ' ')
    .trim()

/** Whether both can be true of one thing, when people round. */
function agree(a: ImpactValue, b: ImpactValue): boolean {
  const slack = Math.max(slackOf(a), slackOf(b))
  return (a.least ?? -Infinity) - slack <= (b.most ?? Infinity) && (b.least ?? -Infinity) - slack <= (a.most ?? Infinity)
}

/** Half of the last digit that is not a zero: who says 3,000 may mean 3,127. A duration is rounded in its own unit, so by its size. */
function slackOf({kind, value, least, most, approximate}: ImpactValue): number {
  const said = Math.abs(value ?? most ?? least ?? 0)
  const zeros = /^\d+$/.test(String(said)) ? /0*$/.exec(String(said))![0].length : -(String(said).split('.')[1]?.length ?? 0)
  return Math.max(kind === 'duration' ? said / 5 : 10 ** zeros / 2, approximate ? said / 5 : 0)
}
