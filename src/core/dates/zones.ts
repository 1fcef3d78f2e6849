/** Time zones as people name them, and what they are from UTC. */
import type {CalendarDate, ClockTime} from './calendar.ts'

/** Minutes east of UTC. Where one abbreviation has several zones, the one that incident reports mean most. */
const fixed = pairs(
  `UTC 0, GMT 0, Z 0, WET 0, WEST 60, BST 60, CET 60, CEST 120, MEZ 60, MESZ 120, EET 120, EEST 180, MSK 180, TRT 180, SAST 120, IST 330, PKT 300, NPT 345,
  WIB 420, ICT 420, SGT 480, HKT 480, PHT 480, MYT 480, AWST 480, JST 540, KST 540, ACST 570, AEST 600, ACDT 630, AEDT 660, NZST 720, NZDT 780, NST -210,
  AST -240, ADT -180, EST -300, EDT -240, CST -360, CDT -300, MST -420, MDT -360, PST -480, PDT -420, AKST -540, AKDT -480, HST -600, BRT -180, ART -180,
  CLT -240, COT -300, PET -300`,
)

/** Names that are standard or daylight time by the date. */
const regions = pairs(
  `PT America/Los_Angeles, PACIFIC America/Los_Angeles, MT America/Denver, MOUNTAIN America/Denver, CT America/Chicago, CENTRAL America/Chicago,
  ET America/New_York, EASTERN America/New_York, AET Australia/Sydney`,
)

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(/,\s+/).map(pair => pair.split(' ') as [string, string]))
}

const abbreviations = [...fixed.keys(), ...[...regions.keys()].filter(name => name.length < 4)].filter(name => name !== 'Z').join('|')

/** A zone at the start of what it is tried on: "UTC", "GMT+2", "(CEST)", "+02:00", "Pacific time", "Europe/Berlin". Abbreviations are written in capitals. */
export const zonePattern = `(?:(?:UTC|GMT|utc|gmt|Utc)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d))?|(?:${abbreviations})|(?:Pacific|Eastern|Central|Mountain)(?:\\s(?:[Ss]tandard|[Dd]aylight))?(?:\\s[Tt]ime)|(?:US|UC|America|Europe|Asia|Australia|Africa|Pacific|Atlantic)/[A-Z][A-Za-z_]+)(?![\\p{L}\\p{N}])`

const anywhere = new RegExp(`(?<![\\p{L}\\p{N}/])${zonePattern}`, 'u')

/** The first zone that a text names, as it is written, or `null`. */
export const zoneIn = (text: string): string | null => anywhere.exec(text.slice(0, longest))?.[0] ?? null

const longest = 400

/** Minutes east of UTC at that local time, or `null` when the name says too little ("local time"). */
export function offsetOf(zone: string, date: CalendarDate, time: ClockTime): number | null {
  const name = zone.trim()
  const upper = name.toUpperCase()
  const shifted = /^(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?$/.exec(upper)
  if (shifted !== null) return (shifted[1] === '-' ? -1 : 1) * (Number(shifted[2]) * 60 + Number(shifted[3] ?? 0))
  const known = fixed.get(upper)
  if (known !== undefined) return Number(known)
  const word = /^(?:U[SC]\/)?([A-Z]+)(?:\s(?:STANDARD|DAYLIGHT))?(?:\sTIME)?$/.exec(upper)?.[1]
  return offsetIn(regions.get(word ?? '') ?? name, date, time)
}

const formats = new Map<string, Intl.DateTimeFormat | null>()
const mostFormats = 64

function offsetIn(region: string, date: CalendarDate, time: ClockTime): number | null {
  const format = formatFor(region)
  if (format === null) return null
  const local = Date.UTC(date.year, date.month - 1, date.day, time.hour, time.minute)
  const first = local - shiftAt(format, local)
  return Math.round((local - (local - shiftAt(format, first))) / 60_000)
}

/** How many milliseconds the region's clocks are ahead of UTC at an instant. */
function shiftAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = Object.fromEntries(format.formatToParts(instant).map(({type, value}) => [type, Number(value)]))
  const {year = 0, month = 1, day = 1, hour = 0, minute = 0} = parts
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000
}

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
