/** Stretches of a timeline: moments of one section that stand one after the other. */
import type {Span} from '../../document/span.ts'
import {stampInOrder} from './day-order.ts'
import type {DocumentTime} from './document-time.ts'
import {entryOf, type TimelineEntry} from './entry.ts'
import type {Stamp} from '../../dates/stamp.ts'
import type {Event} from './event.ts'
import {tellingOf, type Telling} from './milestone.ts'
import {afterwards, areAlike, reckon, type Habits, type Reckoned} from './reckoning.ts'
import {noting, under} from './said-around.ts'
import {isEntry, proseBelow} from './selection.ts'
import type {Chosen} from './chosen.ts'

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
}

/** Milestones are found by what all entries tell. */
export interface StretchReading {
  readonly entries: readonly TimelineEntry[]
  readonly tellings: readonly Telling[]
}

/** `following` are moments that come after some of a timeline, and tell whether the last of those is an entry. */
export function stretchesOf(moments: readonly Chosen[], following: readonly Chosen[]): readonly Stretch[] {
  const all = [...moments, ...following]
  const found: Stretch[] = []
  let from = 0
  moments.forEach(({section}, index) => {
    if (moments[index + 1]?.section === section) return
    found.push({all, from, to: index + 1, section})
    from = index + 1
  })
  return found
}

export function readStretch({all, from, to}: Stretch, {titles, habits, known}: Surroundings): StretchReading {
  const entries: TimelineEntry[] = []
  const tellings: Telling[] = []
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
        entries.push(entryMoved(known.entry, base - known.base))
        tellings.push(known.telling)
      }
      before = afterwards(before, stamp, reckoned)
    }
  }
  return {entries, tellings}
}

export const entryMoved = (entry: TimelineEntry, by: number): TimelineEntry =>
  by === 0 ? entry : {...entry, offset: entry.offset + by, span: moved(entry.span, by), written: moved(entry.written, by)}

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
