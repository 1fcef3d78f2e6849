/** What was read from one chunk, and where that chunk stands. */

/** Offsets in `items` count from the chunk's start, so that they can be kept with the chunk when text before it changes. */
export interface Placed<T> {
  /** Offset of the chunk in the document. */
  readonly start: number
  readonly items: readonly T[]
}
