/** The times of an incident: how long it took from one milestone of its timeline to another. */
import {between, type Instants} from './timeline/instant.ts'
import type {Milestone} from './timeline/milestone-name.ts'
import type {TimelineEntry} from './timeline/entry.ts'

export type MetricName = 'time-to-detect' | 'time-to-acknowledge' | 'time-to-find-cause' | 'time-to-mitigate' | 'time-to-recover'

export interface Metric {
  readonly name: MetricName
  /** As the times are written. */
  readonly seconds: number
  /** What it can have been, where a time is approximate or only its day is known. */
  readonly least: number
  readonly most: number
  readonly from: TimelineEntry
  readonly to: TimelineEntry
}

/** Each is the time from the first milestone to the second. */
export const formulas: readonly (readonly [MetricName, from: Milestone, to: Milestone])[] = [
  ['time-to-detect', 'introduced', 'detected'],
  ['time-to-acknowledge', 'detected', 'investigating'],
  ['time-to-find-cause', 'detected', 'cause-found'],
  ['time-to-mitigate', 'introduced', 'mitigated'],
  ['time-to-recover', 'introduced', 'recovered'],
]

/** What the timeline tells of them: none is guessed where an end is not known, clocks cannot be compared, or the end would be before the start. */
export function metricsOf(timeline: readonly TimelineEntry[]): readonly Metric[] {
  const milestones = new Map(timeline.flatMap(entry => (entry.milestone === null ? [] : [[entry.milestone, entry] as const])))
  return formulas.flatMap(([name, first, second]) => {
    const from = milestones.get(first)
    const to = milestones.get(second)
    const lasted = from === undefined || to === undefined ? null : lastedFrom(whenReached(from), whenReached(to))
    return lasted === null ? [] : [{name, ...lasted, from: from!, to: to!}]
  })
}

/** What takes a while is reached at its end: only then is the cause known, or the harm over. */
const reached: readonly (Milestone | null)[] = ['cause-found', 'mitigated', 'recovered']

/** When an entry brought its milestone. */
export const whenReached = (entry: TimelineEntry): Instants | null => (reached.includes(entry.milestone) ? entry.ended : entry.began)

/** How long it took from one to another; where only days are known, one and the same says nothing of that. */
export function lastedFrom(from: Instants | null, to: Instants | null): Pick<Metric, 'seconds' | 'least' | 'most'> | null {
  const lasted = from === null || to === null ? null : between(from, to)
  if (lasted === null || lasted.seconds < 0 || (lasted.least <= 0 && lasted.most - lasted.least >= day)) return null
  return {...lasted, least: Math.max(0, lasted.least)}
}

const day = 86_399
