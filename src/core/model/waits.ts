/** How long it took from one entry of a timeline to the next. */
import {lastedFrom} from './metrics.ts'
import type {TimelineEntry} from './timeline/entry.ts'

export interface Wait {
  /** As the times are written. */
  readonly seconds: number
  /** What it can have been, where a time is approximate. */
  readonly least: number
  readonly most: number
  readonly from: TimelineEntry
  readonly to: TimelineEntry
}

/**
 * From the end of what takes a while. There is none where one of two neighbours tells no time, their clocks cannot be compared, or the later one
 * was no later.
 */
export const waitsOf = (timeline: readonly TimelineEntry[]): readonly Wait[] =>
  timeline.flatMap((to, index) => {
    const from = timeline[index - 1]
    if (from === undefined || from.time === null || to.time === null) return []
    const lasted = lastedFrom(from.ended, to.began)
    return lasted === null || lasted.seconds === 0 ? [] : [{...lasted, from, to}]
  })
