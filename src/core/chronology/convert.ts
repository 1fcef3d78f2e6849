/** Tells the times of a timeline in another zone. */
import {clockAt, offsetsOf, shortNameOf} from '../dates/zones.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {clockIn, type Clock} from './clock.ts'
import {retimed, type NotRetimed, type Retimed, type Wanted} from './retime.ts'
import {renameZone} from './zone-said.ts'

export interface Conversion {
  /** What people call the zone: "UTC", "Europe/Berlin". */
  readonly to: string
  /** Whether an abbreviation is written where one says the same: "CET" for "Europe/Berlin" in winter. */
  readonly abbreviated?: boolean
  /** The zone of the entries of which none is told. */
  readonly from?: string | null
}

export function convertTimes(postmortem: Postmortem, {to, abbreviated = false, from = null}: Conversion): Retimed {
  const instants = instantsIn(postmortem, from)
  if ('refused' in instants) return instants
  const all = [...instants.values()].flatMap(({start, end}) => [start.instant, ...(end === null ? [] : [end.instant])])
  const zone = abbreviated ? shortNameOf(to, all) : to
  const wanted = new Map<number, Wanted>()
  for (const [index, {start, end}] of instants) {
    const clocks = {start: inZone(start, to), end: end === null ? null : inZone(end, to)}
    if (clocks.start === null || (end !== null && clocks.end === null)) return {refused: 'no-zone', at: null}
    wanted.set(index, {start: clocks.start, end: clocks.end})
  }
  if (wanted.size === 0) return {refused: 'no-entry', at: null}
  const entries = [...wanted.keys()].map(index => postmortem.timeline[index]!)
  return retimed(postmortem, wanted, zone, {others: renameZone(postmortem, entries, zone)})
}

/** A clock with the instant that it shows, in milliseconds since 1970. */
interface Known {
  readonly clock: Clock
  readonly instant: number
}

function instantsIn(
  {timeline}: Postmortem,
  from: string | null,
): ReadonlyMap<number, {readonly start: Known; readonly end: Known | null}> | NotRetimed {
  const found = new Map<number, {start: Known; end: Known | null}>()
  for (const [index, entry] of timeline.entries()) {
    const start = clockIn(entry.iso, entry.time)
    if (start === null) continue
    if (start.date === null) return {refused: 'no-date', at: entry.offset}
    const known = knownIn(start, from)
    const end = clockIn(entry.end, entry.until)
    const knownEnd = end === null ? null : knownIn(end, from)
    if (known === null || (end !== null && knownEnd === null)) return {refused: 'no-zone', at: entry.offset}
    found.set(index, {start: known, end: knownEnd})
  }
  return found
}

function knownIn(clock: Clock, from: string | null): Known | null {
  const {date, time, offset} = clock
  if (date === null) return null
  const known = offset ?? (from === null ? undefined : offsetsOf(from, date, time)[0])
  return known === undefined
    ? null
    : {clock, instant: Date.UTC(date.year, date.month - 1, date.day, time.hour, time.minute - known, time.second ?? 0)}
}

/** Seconds are told where they were told before. */
function inZone({clock, instant}: Known, zone: string): Clock | null {
  const reading = clockAt(zone, instant)
  if (reading === null) return null
  const {date, time, offset} = reading
  return {date, time: clock.time.second === null ? {...time, second: null} : time, offset}
}
