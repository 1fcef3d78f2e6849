/** How far entries stand apart: in proportion to the time between them, but no farther than is pleasant to look at. */
import type {Milestone, ShownEntry} from '../../protocol/index.ts'

/** What lies between an entry and the one before it. */
export interface Stop {
  /** In pixels. */
  readonly gap: number
  /** In seconds; `null` where it is not known. */
  readonly seconds: number | null
  /** Whether the gap would be longer than it is drawn. */
  readonly broken: boolean
  /** Whether it was before the entry before it. */
  readonly earlier: boolean
  /** The milestone that the incident had reached by then, and whether it had reached one just before. */
  readonly phase: Milestone | null
  readonly before: Milestone | null
}

/** In pixels: what half of all gaps do not exceed, the longest, and that between entries of which nothing is known. */
const usual = 8
const longest = 44
const unknown = 6

export function stopsOf(entries: readonly ShownEntry[]): readonly Stop[] {
  const waits = waitsIn(entries)
  const known = waits.filter(wait => wait !== null && wait > 0).toSorted((one, other) => one! - other!)
  const median = known[Math.floor(known.length / 2)] ?? 60
  const perSecond = usual / median
  let phase: Milestone | null = null
  return entries.map(({milestone}, index) => {
    const before = phase
    phase = milestone ?? phase
    const seconds = waits[index]!
    const wanted = Math.max(0, seconds ?? 0) * perSecond
    const gap = index === 0 ? 0 : seconds === null ? unknown : Math.round(Math.min(wanted, longest))
    return {gap, seconds, broken: wanted > longest, earlier: seconds !== null && seconds < 0, phase, before}
  })
}

/** From the last entry of which it can be told, and from the end of a range on. */
function waitsIn(entries: readonly ShownEntry[]): readonly (number | null)[] {
  let before: ShownEntry | undefined
  return entries.map(entry => {
    const wait = before === undefined ? null : waitBetween(before, entry)
    const isOnlyDay = entry.time === null && before !== undefined && before.time !== null
    if (entry.start !== null && entry.unreadable === null && !isOnlyDay) before = entry
    return wait
  })
}

/** Between clocks, or a clock and a day, that cannot be compared nothing is known. */
function waitBetween(before: ShownEntry, entry: ShownEntry): number | null {
  const areAlike = before.zoned === entry.zoned && (before.time === null) === (entry.time === null)
  if (before.start === null || entry.start === null || entry.unreadable !== null || !areAlike) return null
  const wait = entry.start - (before.end ?? before.start)
  return wait < 0 && entry.start >= before.start ? 0 : wait
}

/** A stretch between two milestones, in hundredths of the whole. */
export interface Band {
  readonly phase: Milestone | null
  readonly from: number
  readonly to: number
}

/** Where each entry stands on one line, in hundredths, and the phases there; a line of which nothing is known has none. */
export interface Overview {
  readonly places: readonly number[]
  readonly bands: readonly Band[]
}

export function overviewOf(stops: readonly Stop[]): Overview | null {
  let sum = 0
  const sums = stops.map(({gap, seconds}) => (sum += seconds === null || seconds < 0 ? 0 : Math.max(gap, 1)))
  const first = sums[0]
  if (first === undefined || sum === first) return null
  const places = sums.map(place => ((place - first) / (sum - first)) * 100)
  const bands: Band[] = []
  stops.forEach(({phase, before}, index) => {
    if (index === 0 || phase === before) return
    bands.push({phase: before, from: bands.at(-1)?.to ?? 0, to: places[index]!})
  })
  bands.push({phase: stops.at(-1)!.phase, from: bands.at(-1)?.to ?? 0, to: 100})
  return {places, bands: bands.filter(({phase, from, to}) => phase !== null && to > from)}
}
