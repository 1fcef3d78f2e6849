/** Names of time zones: abbreviations, regions, cities, and how each is recognised in words. */

/** Minutes east of UTC. Where one abbreviation has several zones, the one that incident reports mean most. */
const fixedOffsets = pairs(
  `UTC 0, GMT 0, Z 0, WET 0, WEST 60, BST 60, CET 60, CEST 120, MEZ 60, MESZ 120, EET 120, EEST 180, MSK 180, TRT 180, SAST 120, WAT 60, CAT 120, EAT 180, GST 240, IST 330, PKT 300, NPT 345,
  WIB 420, ICT 420, SGT 480, HKT 480, PHT 480, MYT 480, AWST 480, JST 540, KST 540, ACST 570, AEST 600, ACDT 630, AEDT 660, NZST 720, NZDT 780, NST -210,
  AST -240, ADT -180, EST -300, EDT -240, CST -360, CDT -300, MST -420, MDT -360, PST -480, PDT -420, AKST -540, AKDT -480, HST -600, BRT -180, ART -180,
  CLT -240, COT -300, PET -300`,
)

/** Names that are standard or daylight time by the date. */
const regions = pairs(
  `PT America/Los_Angeles, PACIFIC America/Los_Angeles, MT America/Denver, MOUNTAIN America/Denver, CT America/Chicago, CENTRAL America/Chicago,
  ET America/New_York, EASTERN America/New_York, AET Australia/Sydney`,
)

/** Places by which people call a zone that has another city's name. */
const places = pairs(
  `uk Europe/London, beijing Asia/Shanghai, india Asia/Kolkata, mumbai Asia/Kolkata, seattle America/Los_Angeles, california America/Los_Angeles,
  boston America/New_York, washington America/New_York`,
)

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(/,\s+/).map(pair => pair.split(' ') as [string, string]))
}

const abbreviations = [...fixedOffsets.keys(), ...[...regions.keys()].filter(name => name.length < 4)]
  .filter(name => name !== 'Z')
  .join('|')

/** What stands for a zone right after a time only: elsewhere these are words. */
export const shortZones =
  'Pacific|Eastern|Central|Mountain|pst|pdt|edt|cst|cdt|mst|mdt|est(?=\\s*(?:[:,)\\]]|[–—-]|$))|cet|cest|bst|ist|jst|kst|aest|aedt'

/** "PST/PDT": the zone whose clocks show either. */
const either = `[PMCE]ST\\s?/\\s?[PMCE]DT|(?:UTC|GMT)\\s?/\\s?(?:UTC|GMT|Z)`

const areas = 'US|UC|Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific'
const part = '[A-Z][A-Za-z_]*(?:-[A-Za-z]+)*'

/** A sign before an offset: a hyphen, a plus or the minus of typographers. */
export const sign = '[+\\u2212-]'

/**
 * A zone at the start of what it is tried on: "UTC", "GMT+2", "(CEST)", "Pacific time", "Europe/Berlin", "New York time". Abbreviations are
 * written in capitals. The last of these may be something else ("Start time"), which `zoneNamed` tells.
 */
export const zonePattern = `(?:${either}|(?:UTC|GMT|utc|gmt|Utc)(?:\\s?${sign}\\d{1,2}(?::?\\d{2})?(?!\\d))?|[ECMP]ST\\d[ECMP]DT|(?:${abbreviations})|(?:Pacific|Eastern|Central|Mountain)(?:\\s(?:[Ss]tandard|[Dd]aylight))?(?:\\s[Tt]ime)|(?:${areas})/${part}(?:/${part})?|\\p{Lu}[\\p{L}.’']{1,20}(?:[ -]\\p{Lu}[\\p{L}.’']{1,20}){0,2}\\s[Tt]ime)(?![\\p{L}\\p{N}])`

/** The zone at the end of what the pattern has found ("All New York time" holds "New York time"), or `null` where it is none. */
export function zoneNamed(found: string): string | null {
  const words = /^(.*)(\s[Tt]ime)$/u.exec(found)
  if (words === null || isRegionTime(found)) return found
  const [, name = '', time = ''] = words
  for (let at = 0; at !== -1; at = nextWord(name, at)) if (regionNamed(name.slice(at)) !== null) return name.slice(at) + time
  return null
}

const isRegionTime = (found: string): boolean => /^(?:Pacific|Eastern|Central|Mountain)(?:\s(?:standard|daylight))?\s/i.test(found)

const nextWord = (name: string, from: number): number => {
  const space = name.indexOf(' ', from)
  return space === -1 ? -1 : space + 1
}

const shift = new RegExp(`^(?:UTC|GMT)?\\s?(${sign})(\\d{1,2}):?(\\d{2})?$`)

/** What a name means: an offset in minutes where it is always the same, else the region whose clocks it speaks of. */
export function meaningOf(zone: string): number | string {
  const name = zone.trim()
  const pair = /^([PMCE])ST\s?\/\s?\1DT$/.exec(name)
  const upper = pair === null ? name.toUpperCase().replace(/\s?\/\s?(?:UTC|GMT|Z)$/, '') : `${pair[1]!}T`
  const shifted = shift.exec(upper)
  if (shifted !== null) return (shifted[1] === '+' ? 1 : -1) * (Number(shifted[2]) * 60 + Number(shifted[3] ?? 0))
  const fixed = fixedOffsets.get(upper)
  if (fixed !== undefined) return Number(fixed)
  const word = /^(?:U[SC]\/)?([A-Z]+)(?:\s(?:STANDARD|DAYLIGHT))?(?:\sTIME)?$/.exec(upper)?.[1]
  return regions.get(word ?? '') ?? regionNamed(name.replace(/\s[Tt]ime$/u, '')) ?? name
}

/** Whether an abbreviation always means this many minutes east of UTC. */
export const isAbbreviationOf = (name: string, offset: number): boolean => Number(fixedOffsets.get(name) ?? Number.NaN) === offset

/** "New York", "Central European Summer": the region or abbreviation before the word "time", or `null`. */
function regionNamed(name: string): number | string | null {
  return offsetInFull(name) ?? regionOf(name)
}

/** "Japan Standard Time" is JST: names in full have their abbreviation as initials. */
function offsetInFull(name: string): number | null {
  if (!/\s(?:Standard|Daylight|Summer|Mean|European|Universal)$/.test(name)) return null
  const initials = `${name.replace(/(\p{Lu})[^\s]*\s?/gu, '$1')}T`
  const known = fixedOffsets.get(initials === 'CUT' ? 'UTC' : initials)
  return known === undefined ? null : Number(known)
}

function regionOf(city: string): string | null {
  const plain = plainName(city)
  regionsByCity ??= new Map(
    Intl.supportedValuesOf('timeZone').map(region => [plainName(region.slice(region.lastIndexOf('/') + 1)), region]),
  )
  return places.get(plain) ?? regionsByCity.get(plain) ?? null
}

let regionsByCity: ReadonlyMap<string, string> | null = null

const plainName = (city: string): string => city.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('_', ' ')
