/** Times of entries as people read them. */
import type {ShownEntry} from '../../protocol/index.ts'
import {fill} from '../bundle.ts'
import type {Strings} from './strings.ts'

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/** "2 h 10 min": the two largest units. */
export function lasting(seconds: number, say: Strings): string {
  const parts: string[] = []
  let rest = Math.round(seconds)
  for (const [name, size] of units) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) parts.push(fill(say[`unit.${name}`], count))
    else if (parts.length > 0) break
    if (parts.length === 2) break
  }
  return parts.join(' ') || fill(say['unit.second'], 0)
}

/** As far as it is known, in the few characters that a row has for it. */
export function shortTime({time, until, approximate, unreadable, written}: ShownEntry): string {
  if (unreadable !== null) return written
  if (time === null) return '??'
  return `${approximate ? '~' : ''}${time}${until === null ? '' : `–${until}`}`
}

/** All that is known of when it was, a line each. */
export function timeTitle(entry: ShownEntry, say: Strings): string {
  const {start, slack, zoned, time, unreadable, written} = entry
  if (unreadable !== null) return fill(say['time.unreadable'], written)
  if (time === null) return [say['time.unknown'], fill(say['time.written'], written)].join('\n')
  const instants =
    start === null ? [] : zoned ? [iso(start), fill(say['time.here'], localTime(start))] : [iso(start).slice(0, -1), say['time.no-zone']]
  const doubt = slack > 0 ? [fill(say['time.slack'], lasting(slack, say))] : []
  return [fill(say['time.written'], written), ...instants, ...doubt].join('\n')
}

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000', '')

const localTime = (seconds: number): string => inWords('local', {dateStyle: 'medium', timeStyle: 'short'}).format(seconds * 1000)

export const aboutTime = (entry: ShownEntry, say: Strings): string =>
  entry.approximate ? fill(say['time.approximate'], entry.time ?? '') : shortTime(entry)

/** "4 Mar". */
export function shortDay(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(day) ? date : inWords('short', {day: 'numeric', month: 'short', timeZone: 'UTC'}).format(day)
}

/** "Wed, 4 Mar 2026", from "2026-03-04"; a month alone stays as it is. */
export function dayName(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`)
  if (date.length < 10 || Number.isNaN(day)) return date
  return inWords('long', {weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'}).format(day)
}

/** Made once: to make one takes longer than to draw a row. */
function inWords(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(name) ?? new Intl.DateTimeFormat(language(), options)
  formats.set(name, known)
  return known
}

const formats = new Map<string, Intl.DateTimeFormat>()

const language = (): string | undefined => globalThis.document?.documentElement.lang || undefined
