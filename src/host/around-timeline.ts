/** When what is worth importing into a timeline most likely happened. */
import type {Postmortem, TimeRange} from '../core/index.ts'

const hour = 3_600_000

/** From an hour before the first entry of which the instant is known to an hour after the last; `null` where it is known of none. */
export function aroundTimeline({timeline}: Postmortem): TimeRange | null {
  const instants = timeline.map(({iso}) => Date.parse(iso ?? '')).filter(instant => !Number.isNaN(instant))
  return instants.length === 0 ? null : {from: Math.min(...instants) - hour, to: Math.max(...instants) + hour}
}
