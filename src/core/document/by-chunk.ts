/** Keeps what was derived from a chunk for as long as the chunk itself, so that an edit costs only what it touched. */
import type {Chunk} from './chunk.ts'

/** A function of a chunk that runs once for each chunk. */
export function byChunk<T>(derive: (chunk: Chunk) => T): (chunk: Chunk) => T {
  const kept = new WeakMap<Chunk, {readonly value: T}>()
  return chunk => {
    let entry = kept.get(chunk)
    if (entry === undefined) {
      entry = {value: derive(chunk)}
      kept.set(chunk, entry)
    }
    return entry.value
  }
}
