/** A stretch of a text. */

/** Half-open, in UTF-16 units; relative to whatever the holder says (a document, a chunk, a passage). */
export interface Span {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
