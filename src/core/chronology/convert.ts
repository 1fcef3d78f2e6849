/** Tells the times of a timeline in another zone. */
import {clockAt, offsetsOf, shortNameOf} from '../dates/zones.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {shiftedRows} from '../model/shifted-rows.ts'
import {sectionIndexAt} from '../outline/section-at.ts'
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
  const others = renameZone(postmortem, entries, zone)
  const unread = others.length === 0 ? null : unreadIn(postmortem)
  return unread === null ? retimed(postmortem, wanted, zone, {others}) : {refused: 'tangled', at: unread}
}

/** A time that cannot be read would be of another zone, and stay as it is: where one is that names no zone itself. */
function unreadIn({document, timeline, sections}: Postmortem): number | null {
  const mistyped = timeline.find(({unreadable, zoneFrom}) => unreadable === 'time' && zoneFrom !== 'entry')
  if (mistyped !== undefined) return mistyped.offset
  const told = new Set(timeline.map(({offset}) => sectionIndexAt(sections, offset)))
  for (const {start, items} of shiftedRows(document))
    for (const row of items) {
      const at = start + row.start
      if (told.has(sectionIndexAt(sections, at)) && saysTime.test(document.text.slice(at, start + row.end))) return at
    }
  return null
}

const saysTime = /\d{1,2}[:h]\d\d/

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
    const isInZone = entry.zone !== null && clockAt(entry.zone, 0) !== null
    const asked = isInZone ? null : from
    const known = knownIn(start, asked)
    const end = clockIn(entry.end, entry.until)
    const knownEnd = end === null ? null : knownIn(end, asked)
    if (known === null || (end !== null && knownEnd === null)) return {refused: isInZone ? 'skipped' : 'no-zone', at: entry.offset}
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
