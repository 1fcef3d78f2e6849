/** Groups: runs of neighboring chunks, so that what is known of many chunks is known at once. */
import type {Chunk} from './chunk.ts'

/** A value like a chunk: an edit makes new groups where it makes new chunks, and keeps all others. */
export interface Group {
  readonly chunks: readonly Chunk[]
  /** In UTF-16 units. */
  readonly length: number
  /** What others have derived from it so far; see by-chunk.ts. */
  readonly derived: unknown[]
}

/** The root of the number of chunks in a very long document. */
const usual = 48

/** Groups for chunks: those of `before` at either end that hold the same chunks, and new ones in between. */
export function grouped(chunks: readonly Chunk[], before: readonly Group[] = []): readonly Group[] {
  let head = 0
  let first = 0
  while (head < before.length && holds(before[head]!, chunks, first)) first += before[head++]!.chunks.length
  let tail = before.length
  let last = chunks.length
  while (tail > head) {
    const group = before[tail - 1]!
    const start = last - group.chunks.length
    if (start < first || !holds(group, chunks, start)) break
    last = start
    tail--
  }
  // A small rest joins the group after it, so that many edits do not leave many small groups.
  if (last > first && last - first < usual / 2 && tail < before.length) last += before[tail++]!.chunks.length
  const between: Group[] = []
  const count = Math.ceil((last - first) / (usual * 1.5))
  for (let index = 0; index < count; index++)
    between.push(
      groupOf(
        chunks.slice(first + Math.floor(((last - first) * index) / count), first + Math.floor(((last - first) * (index + 1)) / count)),
      ),
    )
  return [...before.slice(0, head), ...between, ...before.slice(tail)]
}

function holds(group: Group, chunks: readonly Chunk[], at: number): boolean {
  return group.chunks.every((chunk, index) => chunks[at + index] === chunk)
}

const groupOf = (chunks: readonly Chunk[]): Group => ({
  chunks,
  length: chunks.reduce((length, {text}) => length + text.length, 0),
  derived: [],
})
