/** Another time for one entry, in the form in which its own is written. */
import type {Postmortem} from '../model/postmortem.ts'
import {clockIn} from './clock.ts'
import {retimed, type Retimed, type Wanted} from './retime.ts'

/** A range keeps its end where no other is said. */
export function retimeEntry(postmortem: Postmortem, index: number, {start, end}: Wanted): Retimed {
  const entry = postmortem.timeline[index]!
  const known = clockIn(entry.iso, entry.time)
  if (known === null || (end !== null && entry.until === null)) return {refused: 'tangled', at: entry.offset}
  const until = end ?? clockIn(entry.end, entry.until)
  const isToTheSecond = known.time.second !== null && start.time.second === null
  const time = isToTheSecond ? {...start.time, second: 0} : start.time
  const wanted = new Map<number, Wanted>([[index, {start: {...start, time}, end: until && {...until, offset: null}}]])
  // Where only this one is told at another time, the next may come to be read as of another day, and then needs a date.
  const alone = retimed(postmortem, wanted, null)
  const next = postmortem.timeline[index + 1]
  const clock = next && clockIn(next.iso, next.time)
  if ('edits' in alone || next === undefined || clock == null) return alone
  return retimed(postmortem, wanted.set(index + 1, {start: clock, end: clockIn(next.end, next.until)}), null)
}
