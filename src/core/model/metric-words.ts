/** The times of an incident as people read them. */
import {elapsed} from '../dates/elapsed.ts'
import {formulas, type Metric, type MetricName} from './metrics.ts'
import type {TimelineEntry} from './timeline/entry.ts'
import type {Milestone} from './timeline/milestone-name.ts'
import {localised, saying, sayings} from '../speech/speech.ts'

export const metricTitles: Readonly<Record<MetricName, string>> = sayings({
  'time-to-detect': 'Time to detect',
  'time-to-acknowledge': 'Time to acknowledge',
  'time-to-find-cause': 'Time to find the cause',
  'time-to-mitigate': 'Time to mitigate',
  'time-to-recover': 'Time to recover',
})

export const milestoneNames: Readonly<Record<Milestone, string>> = sayings({
  introduced: 'introduced',
  detected: 'detected',
  investigating: 'investigating',
  'cause-found': 'cause found',
  mitigated: 'mitigated',
  recovered: 'recovered',
})

/** "introduced to detected": the milestones that a time lies between. */
export function formulaWords(name: MetricName): string {
  const [, from, to] = formulas.find(([each]) => each === name)!
  return saying`${localised(milestoneNames[from])} to ${localised(milestoneNames[to])}`
}

/** "42 min", or "42 min (27 min to 57 min)" where a time is approximate. */
export const tookWords = ({seconds, least, most}: Pick<Metric, 'seconds' | 'least' | 'most'>): string =>
  least === most ? elapsed(seconds) : `${elapsed(seconds)} (${elapsed(least)} to ${elapsed(most)})`

/** "introduced at 10:42, detected at 11:24": the two entries that a time was taken between. */
export const betweenWords = ({from, to}: Metric): string => `${reachedAt(from, from.time)}, ${reachedAt(to, to.until ?? to.time)}`

function reachedAt({milestone, date, zone}: TimelineEntry, time: string | null): string {
  const name = milestone === null ? '' : milestoneNames[milestone]
  return time === null ? `${name} on ${date}` : `${name} at ${time}${zone === null ? '' : ` ${zone}`}`
}
