/** Parts of an outline: from a heading at which no section is open to the next such one. Each is folded again only when something in it is another. */
import {slotIn} from '../document/by-chunk.ts'
import {isDoubtful} from './context.ts'
import type {Draft} from './draft.ts'
import {foldedFrom, type TeamNames} from './fold.ts'
import type {Landmark} from './landmark.ts'
import type {Placed} from './placed.ts'

/** A stretch of landmarks, which may begin and end within a chunk. */
interface Extent {
  readonly chunks: readonly Placed<Landmark>[]
  /** Which of the first chunk's landmarks is its first. */
  readonly from: number
  /** Which of the last chunk's landmarks is the first that is not in it. */
  readonly to: number
  /** Offsets of the title, where it is in it, and of the end of the text; they count from the start of the first chunk. */
  readonly title: number | undefined
  readonly end: number
}

export interface Part extends Extent {
  readonly names: TeamNames
  /** In offsets from the start of the first chunk. */
  readonly drafts: readonly Draft[]
  /** Whether some may mean something else than their titles say. */
  readonly isDoubtful: boolean
  /** What others have derived from it so far; see by-chunk.ts. */
  readonly derived: unknown[]
}

/** A part where it stands in the document. */
export interface PlacedPart {
  /** Offset of its first chunk. */
  readonly start: number
  readonly part: Part
}

/** All parts of a text of a `length`, in its order; the title is told by where it starts. */
export const partsOf = (
  chunks: readonly Placed<Landmark>[],
  title: number | undefined,
  length: number,
  names: TeamNames,
): readonly PlacedPart[] => extentsIn(chunks, title, length).map(extent => ({start: extent.chunks[0]!.start, part: partOf(extent, names)}))

/** Where a part begins. */
interface Beginning {
  readonly chunk: number
  readonly landmark: number
}

function extentsIn(chunks: readonly Placed<Landmark>[], title: number | undefined, length: number): readonly Extent[] {
  const beginnings = beginningsIn(chunks, title)
  return beginnings.map(({chunk, landmark}, index): Extent => {
    const next = beginnings[index + 1]
    const start = chunks[chunk]!.start
    const last = next === undefined ? chunks.length : next.landmark === 0 ? next.chunk : next.chunk + 1
    const own = chunks.slice(chunk, last)
    return {
      chunks: own,
      from: landmark,
      to: next === undefined || next.landmark === 0 ? own.at(-1)!.items.length : next.landmark,
      title: index === 0 && title !== undefined ? title - start : undefined,
      end: (next === undefined ? length : chunks[next.chunk]!.start + chunks[next.chunk]!.items[next.landmark]!.start) - start,
    }
  })
}

/** The first landmark, and headings that close all that is open before them. A heading that says when may be an entry, and closes nothing. */
function beginningsIn(chunks: readonly Placed<Landmark>[], title: number | undefined): readonly Beginning[] {
  const found: Beginning[] = chunks.length === 0 ? [] : [{chunk: 0, landmark: 0}]
  /** The least depth of a heading in the part. */
  let least: number | null = null
  /** How many `<details>` are open. */
  let folds = 0
  chunks.forEach(({start, items}, chunk) => {
    items.forEach((mark, landmark) => {
      if (mark.kind === 'fold') folds = Math.max(0, folds + (mark.opens ? 1 : -1))
      if (mark.kind !== 'heading' || start + mark.start === title) return
      const isOutermost = least !== null && mark.depth <= least && mark.tells === null && folds === 0
      if (isOutermost) found.push({chunk, landmark})
      least = Math.min(least ?? mark.depth, mark.depth)
    })
  })
  return found
}

/** The parts that begin in a chunk. */
const kept = slotIn<Placed<Landmark>, readonly Part[]>()

function partOf(extent: Extent, names: TeamNames): Part {
  const first = extent.chunks[0]!
  const others = kept.get(first) ?? []
  const known = others.find(({from}) => from === extent.from)
  if (known !== undefined && known.names === names && isSame(known, extent)) return known
  const drafts = foldedFrom(landmarksIn(extent), extent.title, extent.end, names)
  const part: Part = {...extent, names, drafts, isDoubtful: drafts.some(isDoubtful), derived: []}
  kept.set(first, [...others.filter(({from}) => from < extent.from), part])
  return part
}

function isSame(one: Extent, other: Extent): boolean {
  const by = other.chunks[0]!.start - one.chunks[0]!.start
  return (
    one.to === other.to &&
    one.title === other.title &&
    one.end === other.end &&
    one.chunks.length === other.chunks.length &&
    one.chunks.every(({start, items}, index) => items === other.chunks[index]!.items && start + by === other.chunks[index]!.start)
  )
}

/** The landmarks of a stretch, where they stand in it. */
const landmarksIn = ({chunks, from, to}: Extent): readonly Placed<Landmark>[] =>
  chunks.map(({start, items, derived}, index) => {
    const own = items.slice(index === 0 ? from : 0, index === chunks.length - 1 ? to : items.length)
    return {start: start - chunks[0]!.start, items: own, derived}
  })

/** The drafts of a part, the first of which is the `first` of the document, in offsets of the document. */
export const draftsAt = ({start, part}: PlacedPart, first: number): readonly Draft[] =>
  part.drafts.map(draft => ({
    ...draft,
    heading: {start: draft.heading.start + start, end: draft.heading.end + start},
    bodyEnd: draft.bodyEnd + start,
    end: draft.end + start,
    until: draft.until === null ? null : draft.until + start,
    parent: draft.parent === null ? null : draft.parent + first,
    index: draft.index + first,
  }))
