/** What was read from the chunks of a document, and where they stand. */
import {byGroup} from '../document/by-chunk.ts'
import type {Chunk} from '../document/chunk.ts'
import type {Document} from '../document/document.ts'

/** Offsets in `items` count from the chunk's start, so that they can be kept with the chunk when text before it changes. */
export interface Placed<T> {
  /** Offset of the chunk in the document. */
  readonly start: number
  readonly items: readonly T[]
  /** What others have derived from the chunk so far; see by-chunk.ts. */
  readonly derived: unknown[]
}

/** What a group holds, where it stood last. */
interface PlacedGroup<T> {
  start: number
  placed: readonly Placed<T>[]
}

/** Asks every chunk of a document. Chunks that hold nothing of the kind are left out and cost nothing, as they are asked by the group. */
export function inChunks<T>(read: (chunk: Chunk) => readonly T[]): (document: Document) => readonly Placed<T>[] {
  const inGroup = byGroup(({chunks}): PlacedGroup<T> => {
    const placed: Placed<T>[] = []
    let start = 0
    for (const chunk of chunks) {
      const items = read(chunk)
      if (items.length > 0) placed.push({start, items, derived: chunk.derived})
      start += chunk.text.length
    }
    return {start: 0, placed}
  })
  return ({groups}) => {
    const found: Placed<T>[] = []
    let start = 0
    for (const group of groups) {
      const known = inGroup(group)
      if (known.start !== start) moveTo(known, start)
      for (const one of known.placed) found.push(one)
      start += group.length
    }
    return found
  }
}

function moveTo<T>(group: PlacedGroup<T>, start: number): void {
  const by = start - group.start
  group.start = start
  group.placed = group.placed.map(({start, items, derived}) => ({start: start + by, items, derived}))
}
