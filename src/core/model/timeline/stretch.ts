/** Stretches of a timeline: moments of one section that stand one after the other. Each is kept while it is as it was. */
import type {Span} from '../../document/span.ts'
import {stampInOrder} from './day-order.ts'
import type {DocumentTime} from './document-time.ts'
import {entryOf, type TimelineEntry} from './entry.ts'
import type {Stamp} from '../../dates/stamp.ts'
import type {Event, Moment} from './event.ts'
import {tellingOf, type Telling} from './milestone.ts'
import {afterwards, areAlike, reckon, type Habits, type Reckoned} from './reckoning.ts'
import {noting, under} from './said-around.ts'
import type {Chosen} from './chosen.ts'
import {isEntry, nextEvent, proseBelow} from './selection.ts'

/** The moments `from..to` of a timeline. */
export interface Stretch {
  readonly all: readonly Chosen[]
  readonly from: number
  readonly to: number
  readonly section: number
}

/** What its entries are read with. */
export interface Surroundings {
  /** The titles over it, the innermost first. */
  readonly titles: readonly string[]
  readonly habits: Habits
  readonly known: DocumentTime
  /** All that `known` says, in words. */
  readonly knownInWords: string
}

/** Milestones are found by what all entries tell. */
export interface StretchReading {
  readonly entries: readonly TimelineEntry[]
  readonly tellings: readonly Telling[]
}

export function stretchesOf(all: readonly Chosen[]): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  all.forEach(({section}, index) => {
    if (all[index + 1]?.section === section) return
    found.push({all, from, to: index + 1, section})
    from = index + 1
  })
  return found
}

/** Takes little time where nobody has written in it. */
export function readStretch(stretch: Stretch, surroundings: Surroundings): StretchReading {
  const moments = stretch.all.slice(stretch.from, stretch.to)
  const after = [stretch.all[stretch.to]?.moment ?? null, nextEvent(stretch.all, stretch.to - 1)]
  const first = moments[0]!.moment
  const last = readings.get(first)
  if (last !== undefined && areSame(last.around, surroundings) && haveMoments(last.moments, moments) && sameItems(last.after, after))
    return {entries: asPlaced(last, moments), tellings: last.tellings}
  const reading = {moments, after, around: surroundings, ...entriesIn(stretch, surroundings)}
  readings.set(first, reading)
  return reading
}

const areSame = (one: Surroundings, other: Surroundings): boolean =>
  one.habits === other.habits && one.knownInWords === other.knownInWords && sameItems(one.titles, other.titles)

const sameItems = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index])

/** What came of some moments, and all else that it was read from. */
interface KeptReading extends StretchReading {
  readonly moments: readonly Chosen[]
  /** The moment after them, and the first event, which may show that their last one is only a date. */
  readonly after: readonly (Moment | null)[]
  readonly around: Surroundings
  /** Which of the moments each entry is. */
  readonly places: readonly number[]
}

/** By the first moment of a stretch, which stays the same object while nobody writes in its chunk. */
const readings = new WeakMap<Moment, KeptReading>()

const haveMoments = (one: readonly Chosen[], other: readonly Chosen[]): boolean =>
  one.length === other.length && one.every(({moment}, index) => moment === other[index]!.moment)

/** The same entries where they stand now. */
function asPlaced({moments, entries, places}: KeptReading, now: readonly Chosen[]): readonly TimelineEntry[] {
  if (moments.every(({base}, index) => base === now[index]!.base)) return entries
  return entries.map((each, index) => {
    const place = places[index]!
    return shifted(each, now[place]!.base - moments[place]!.base)
  })
}

const shifted = (entry: TimelineEntry, by: number): TimelineEntry =>
  by === 0 ? entry : {...entry, offset: entry.offset + by, span: moved(entry.span, by), written: moved(entry.written, by)}

function entriesIn({all, from, to}: Stretch, {titles, habits, known}: Surroundings): Omit<KeptReading, 'moments' | 'after' | 'around'> {
  const entries: TimelineEntry[] = []
  const tellings: Telling[] = []
  const places: number[] = []
  let before = under(titles, known)
  for (let index = from; index < to; index++) {
    const {moment, base} = all[index]!
    if (moment.kind === 'note') before = noting(before, moment, known)
    else if (moment.kind === 'event') {
      const stamp = stampInOrder(moment.stamp, known.order)
      const reckoned = reckon(stamp, before, habits, known)
      const below = proseBelow(moment, all, index)
      const said = below ?? (isEntry(moment, all, index) ? {...moved(moment, base), text: moment.text} : null)
      if (said !== null) {
        const known = readEntry({moment, base, stamp, said, reckoned})
        entries.push(shifted(known.entry, base - known.base))
        tellings.push(known.telling)
        places.push(index - from)
      }
      before = afterwards(before, stamp, reckoned)
    }
  }
  return {entries, places, tellings}
}

/** What an entry is read from. */
interface Sources {
  readonly moment: Event
  readonly base: number
  readonly stamp: Stamp
  readonly said: Span & {readonly text: string}
  readonly reckoned: Reckoned
}

interface KeptEntry extends Sources {
  readonly entry: TimelineEntry
  readonly telling: Telling
}

/** In a long stretch most entries are as they were, whatever else is written in it. */
function readEntry(sources: Sources): KeptEntry {
  const {moment, base, stamp, said, reckoned} = sources
  const known = keptEntries.get(moment)
  if (known?.stamp === stamp && isAsSaid(known, sources) && areAlike(known.reckoned, reckoned)) return known
  const kept = {...sources, entry: entryOf(stamp, moved(moment.written, base), said, reckoned), telling: tellingOf(said.text)}
  keptEntries.set(moment, kept)
  return kept
}

const keptEntries = new WeakMap<Event, KeptEntry>()

const isAsSaid = (one: Sources, other: Sources): boolean =>
  one.said.text === other.said.text &&
  one.said.start - one.base === other.said.start - other.base &&
  one.said.end - one.base === other.said.end - other.base

const moved = ({start, end}: Span, base: number): Span => ({start: base + start, end: base + end})
