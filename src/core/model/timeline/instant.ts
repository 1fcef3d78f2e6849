/** When an entry was: the instants that are possible after what it says. */
import {offsetIn, type CalendarDate} from '../../dates/calendar.ts'
import {offsetsOf} from '../../dates/zones.ts'

/** In seconds since 1970; where no zone is known, in those of a clock that nobody can compare with another. */
export interface Instants {
  /** What is written: the middle, where that is a day or a month. */
  readonly said: number
  readonly least: number
  readonly most: number
  readonly isZoned: boolean
}

/** Seconds from one to another: as written, at least and at most; `null` where their clocks cannot be compared. */
export function between(from: Instants, to: Instants): {readonly seconds: number; readonly least: number; readonly most: number} | null {
  if (from.isZoned !== to.isZoned) return null
  return {seconds: to.said - from.said, least: to.least - from.most, most: to.most - from.least}
}

/** Whether one was for sure before another. */
export const isBefore = (one: Instants, other: Instants): boolean => one.isZoned === other.isZoned && one.most < other.least

const form = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?)?)?$/

/** Those of a time, a day or a month ("2026-03-04T10:42:00Z", "2026-03-04", "2026-03"); `null` for anything else. A day is one of a zone. */
export function instantsOf(iso: string, zone: string | null, isApproximate: boolean): Instants | null {
  const match = form.exec(iso)
  if (match === null) return null
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [number, number, number, number, number, number]
  if (match[3] === undefined) return stretch({year, month, day: 1}, {year, month: month + 1, day: 1}, zone)
  if (match[4] === undefined) return stretch({year, month, day}, {year, month, day: day + 1}, zone)
  const offset = offsetIn(iso)
  const said = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - (offset ?? 0) * 60
  const slack = isApproximate ? slackOf((hour * 60 + minute) * 60 + second) : 0
  return {said, least: said - slack, most: said + slack, isZoned: offset !== null}
}

/** From midnight of one day to midnight of another. */
function stretch(from: CalendarDate, to: CalendarDate, zone: string | null): Instants {
  const first = midnight(from, zone)
  const next = midnight(to, zone)
  const [least, most] = [first.seconds, next.seconds - 1]
  return {said: Math.round((least + most) / 2), least, most, isZoned: first.isZoned && next.isZoned}
}

function midnight({year, month, day}: CalendarDate, zone: string | null): {readonly seconds: number; readonly isZoned: boolean} {
  const start = new Date(Date.UTC(year, month - 1, day))
  const date = {year: start.getUTCFullYear(), month: start.getUTCMonth() + 1, day: start.getUTCDate()}
  const offset = zone === null ? undefined : offsetsOf(zone, date, {hour: 0, minute: 0, second: null})[0]
  return {seconds: start.getTime() / 1000 - (offset ?? 0) * 60, isZoned: offset !== undefined}
}

/** Who writes "about" has rounded: the rounder the time, the more. */
const roundings: readonly (readonly [step: number, slack: number])[] = [
  [3600, 1800],
  [1800, 900],
  [900, 450],
  [300, 150],
]

const leastSlack = 60

const slackOf = (secondsOfDay: number): number => roundings.find(([step]) => secondsOfDay % step === 0)?.[1] ?? leastSlack
