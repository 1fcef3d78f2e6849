/** Whether entries of a timeline have come through a change as they were. */
import type {TimelineEntry} from '../model/timeline/entry.ts'

/** The same entries with the same words at the same times, wherever they stand by now. */
export const tellTheSame = (now: readonly TimelineEntry[], before: readonly TimelineEntry[]): boolean =>
  now.length === before.length && now.every(({iso, text}, index) => iso === before[index]!.iso && text === before[index]!.text)
