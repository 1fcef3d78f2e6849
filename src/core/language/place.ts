/** Where a word stands, as far as the choice of its class asks. */
import type {Token} from './token.ts'

/** Classes are `Tag` bits; 0 where the clause starts or ends. */
export interface WordPlace {
  readonly token: Token
  /** The classes that the word may have. */
  readonly tags: number
  /** The chosen class of the word before. */
  readonly before: number
  /** The chosen class of the nearest word before that is neither an adverb nor a negation. */
  readonly beyond: number
  /** The possible classes of the word after. */
  readonly next: number
  readonly following: Token | undefined
  /** Whether the word opens its clause. */
  readonly first: boolean
  /** Whether only adverbs and negations stand before it in its clause. */
  readonly atStart: boolean
  /** Whether it may be the verb of a question whose subject stands before it. */
  readonly asked: boolean
  /** Whether its verb is a noun more often than not. */
  readonly nounVerb: boolean
}

/** Whether two sets of classes share one. */
export const has = (tags: number, wanted: number): boolean => (tags & wanted) !== 0
