/** Blocks of a timeline: moments of one chunk, read again only when one of them, or what is known around them, has changed. */
import type {Span} from '../../document/span.ts'
import {stampInOrder} from './day-order.ts'
import type {DocumentTime} from './document-time.ts'
import {entryOf, type TimelineEntry} from './entry.ts'
import type {Stamp} from '../../dates/stamp.ts'
import type {Event, Moment} from './event.ts'
import {tellingOf, type Telling} from './milestone.ts'
import {afterwards, areAlike, holdAlike, reckon, type Before, type Habits, type Reckoned} from './reckoning.ts'
import {noting} from './said-around.ts'
import {isEntry, nextEvent, proseBelow} from './selection.ts'
import type {Chosen} from './chosen.ts'

/** The moments `from..to` of a timeline. */
export interface Block {
  readonly all: readonly Chosen[]
  readonly from: number
  readonly to: number
}

/** What holds for all blocks of a section. */
export interface Around {
  readonly habits: Habits
  readonly known: DocumentTime
  /** All that both say, in words. */
  readonly inWords: string
}

interface BlockReading {
  readonly entries: readonly TimelineEntry[]
  readonly tellings: readonly Telling[]
  /** What holds for the moment after it. */
  readonly after: Before
}

/** A reading, where its chunk stood then, and all that it was read from. */
interface KeptBlock extends BlockReading, Following {
  readonly base: number
  readonly moments: readonly Moment[]
  readonly before: Before
  readonly inWords: string
}

/** What tells whether the last moments of a block are entries. */
interface Following {
  readonly next: Moment | undefined
  /** How far from the block's chunk the chunk of that stands. */
  readonly distance: number
  readonly nextEvent: Event | null
}

/** By their first moments. */
const keptBlocks = new WeakMap<Moment, KeptBlock>()

export function readBlock(block: Block, before: Before, around: Around): BlockReading {
  const {all, from, to} = block
  const {moment: first, base} = all[from]!
  const following = followingOn(block)
  const known = keptBlocks.get(first)
  if (known === undefined || known.inWords !== around.inWords || !isSame(known, block, following) || !holdAlike(known.before, before)) {
    const moments = all.slice(from, to).map(({moment}) => moment)
    const kept = {...readAnew(block, before, around), ...following, base, moments, before, inWords: around.inWords}
    keptBlocks.set(first, kept)
    return kept
  }
  if (known.base === base) return known
  const moved = {...known, base, entries: known.entries.map(entry => entryMoved(entry, base - known.base))}
  keptBlocks.set(first, moved)
  return moved
}

function followingOn({all, from, to}: Block): Following {
  const next = all[to]
  return {next: next?.moment, distance: next === undefined ? 0 : next.base - all[from]!.base, nextEvent: nextEvent(all, to - 1)}
}

function isSame(known: KeptBlock, {all, from, to}: Block, {next, distance, nextEvent}: Following): boolean {
  return (
    known.moments.length === to - from &&
    known.next === next &&
    known.distance === distance &&
    known.nextEvent === nextEvent &&
    known.moments.every((moment, index) => moment === all[from + index]!.moment)
  )
}

function readAnew({all, from, to}: Block, start: Before, {habits, known}: Around): BlockReading {
  const entries: TimelineEntry[] = []
  const tellings: Telling[] = []
  let before = start
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
  return {entries, tellings, after: before}
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
