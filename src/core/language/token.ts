/** Tokens: the words and marks of a passage with their place in its text. */
import type {Span} from '../document/span.ts'

export const Shape = {
  capital: 1,
  /** Code, quoted words, addresses and identifiers: they stand in a sentence like a noun but are not read. */
  opaque: 1 << 1,
  handle: 1 << 2,
  /** All letters are capitals. */
  upper: 1 << 3,
} as const

export interface Token extends Span {
  /** Lower case, with straight apostrophes; contractions are taken apart ("didn't" is "did" and "not"). */
  readonly word: string
  /** The number of `word`. */
  readonly number: number
  readonly shape: number
}

/** Tokens `from` up to but not including `to`. */
export interface Sentence {
  readonly from: number
  readonly to: number
  /** The mark that ends it: `?`, `!`, `.` or nothing. */
  readonly end: string
}
