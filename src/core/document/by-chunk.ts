/** Keeps what was derived from a chunk with the chunk itself, so that an edit costs only what it touched. */
import type {Chunk} from './chunk.ts'

/** A place in every chunk for one kind of derived value. Far faster than a weak map, and thousands are asked for on every keystroke. */
export interface ChunkSlot<T> {
  get(chunk: Chunk): T | undefined
  set(chunk: Chunk, value: T): void
}

export function chunkSlot<T>(): ChunkSlot<T> {
  const slot = slots++
  return {
    get: chunk => chunk.derived[slot] as T | undefined,
    set(chunk, value) {
      chunk.derived[slot] = value
    },
  }
}

let slots = 0

/** A function of a chunk that runs once for each chunk. */
export function byChunk<T extends object | boolean>(derive: (chunk: Chunk) => T): (chunk: Chunk) => T {
  const kept = chunkSlot<T>()
  return chunk => {
    const known = kept.get(chunk)
    if (known !== undefined) return known
    const value = derive(chunk)
    kept.set(chunk, value)
    return value
  }
}
