/** The phases of an incident: from each of its milestones to the next one that was reached. */
import {lastedFrom, whenReached} from './metrics.ts'
import type {Instants} from './timeline/instant.ts'
import type {TimelineEntry} from './timeline/entry.ts'
import {milestones} from './timeline/milestone-name.ts'

export interface Phase {
  readonly from: TimelineEntry
  readonly to: TimelineEntry
  /** In seconds since 1970, as the times are written. */
  readonly start: number
  readonly end: number
  /** How long it took: as written, and what it can have been. */
  readonly seconds: number
  readonly least: number
  readonly most: number
}

/** In the order of time: what was mitigated before its cause was found was mitigated first. A phase of which nobody knows how long it took is none. */
export function phasesOf(timeline: readonly TimelineEntry[]): readonly Phase[] {
  const reached = timeline
    .flatMap(entry => (entry.milestone === null ? [] : reachedBy(entry)))
    .toSorted((a, b) => a.when.said - b.when.said || rank(a.entry) - rank(b.entry))
  return reached.flatMap(({entry: to, when}, index) => {
    const before = reached[index - 1]
    const lasted = before === undefined ? null : lastedFrom(before.when, when)
    return lasted === null ? [] : [{from: before!.entry, to, start: before!.when.said, end: when.said, ...lasted}]
  })
}

function reachedBy(entry: TimelineEntry): readonly {readonly entry: TimelineEntry; readonly when: Instants}[] {
  const when = whenReached(entry)
  return when === null ? [] : [{entry, when}]
}

const rank = ({milestone}: TimelineEntry): number => milestones.indexOf(milestone!)
