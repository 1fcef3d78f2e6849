/** Time zones: where a text names one, and how far its clocks were from UTC. */
import type {CalendarDate, ClockTime} from './calendar.ts'
import {isAbbreviationOf, meaningOf, zoneNamed, zonePattern} from './zone-names.ts'

const anywhere = new RegExp(`(?<![\\p{L}\\p{N}/])${zonePattern}`, 'gu')

/** The first zone that a text names, as it is written, or `null`. */
export function zoneIn(text: string): string | null {
  for (const [found] of text.slice(0, longest).matchAll(anywhere)) {
    const zone = zoneNamed(found)
    if (zone !== null) return zone
  }
  return null
}

const longest = 400

/**
 * Minutes east of UTC at that local time, the earlier instant first. None when the name says too little ("local time") or the clocks were put
 * forward over that time, two when they were put back over it.
 */
export function offsetsOf(zone: string, date: CalendarDate, {hour, minute}: ClockTime): readonly number[] {
  const meaning = meaningOf(zone)
  if (typeof meaning === 'number') return [meaning]
  const around = offsetsAround(meaning, date)
  const format = around.length > 1 ? formatFor(meaning) : null
  if (format === null) return around
  const local = Date.UTC(date.year, date.month - 1, date.day, hour, minute)
  return around.filter(offset => offsetAt(format, local - offset * minuteLength) === offset)
}

/** What the clocks of a zone show at an instant, in milliseconds since 1970; `null` where the name says too little. */
export function clockAt(zone: string, instant: number): ClockReading | null {
  const meaning = meaningOf(zone)
  const format = typeof meaning === 'number' ? null : formatFor(meaning)
  if (typeof meaning !== 'number' && format === null) return null
  const offset = typeof meaning === 'number' ? meaning : offsetAt(format!, instant)
  const local = new Date(instant + offset * minuteLength)
  return {
    date: {year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate()},
    time: {hour: local.getUTCHours(), minute: local.getUTCMinutes(), second: local.getUTCSeconds()},
    offset,
  }
}

/** The abbreviation of a region's zone that holds at all these instants ("CET" for "Europe/Berlin" in winter), else its name as it is. */
export function shortNameOf(zone: string, instants: readonly number[]): string {
  if (!zone.includes('/')) return zone
  const clocks = instants.map(instant => clockAt(zone, instant))
  const names = abbreviators.map(language => abbreviation(language, zone, instants[0] ?? 0))
  return names.find(name => name !== null && clocks.every(clock => clock !== null && isAbbreviationOf(name, clock.offset))) ?? zone
}

/** Each language of these knows the abbreviations of its own part of the world. */
const abbreviators = ['en-US', 'en-GB', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA']

function abbreviation(language: string, region: string, instant: number): string | null {
  try {
    const parts = new Intl.DateTimeFormat(language, {timeZone: region, timeZoneName: 'short'}).formatToParts(instant)
    return parts.find(({type}) => type === 'timeZoneName')?.value ?? null
  } catch {
    return null
  }
}

/** `offset` in minutes east of UTC. */
export interface ClockReading {
  readonly date: CalendarDate
  readonly time: ClockTime
  readonly offset: number
}

const dayLength = 86_400_000
const minuteLength = 60_000

/** The offsets that a region has on a day and on those beside it, the greater first: no clocks are changed twice in so short a time. */
function offsetsAround(region: string, {year, month, day}: CalendarDate): readonly number[] {
  const key = `${region} ${year}-${month}-${day}`
  const known = offsetsByDay.get(key)
  if (known !== undefined) return known
  const format = formatFor(region)
  const midnight = Date.UTC(year, month - 1, day)
  const offsets = format === null ? [] : [offsetAt(format, midnight - dayLength), offsetAt(format, midnight + 2 * dayLength)]
  const around = [...new Set(offsets)].toSorted((a, b) => b - a)
  if (offsetsByDay.size >= mostDays) offsetsByDay.clear()
  offsetsByDay.set(key, around)
  return around
}

const offsetsByDay = new Map<string, readonly number[]>()
const mostDays = 1000

/** How many minutes the region's clocks are ahead of UTC at an instant. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = Object.fromEntries(format.formatToParts(instant).map(({type, value}) => [type, Number(value)]))
  const {year = 0, month = 1, day = 1, hour = 0, minute = 0} = parts
  return Math.round((Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / minuteLength) * minuteLength) / minuteLength)
}

const formats = new Map<string, Intl.DateTimeFormat | null>()
const mostFormats = 64

function formatFor(region: string): Intl.DateTimeFormat | null {
  const known = formats.get(region)
  if (known !== undefined) return known
  if (formats.size >= mostFormats) formats.clear()
  const format = newFormat(region)
  formats.set(region, format)
  return format
}

function newFormat(region: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: region,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
  } catch {
    return null
  }
}
