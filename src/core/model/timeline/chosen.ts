/** A moment of a timeline, and where it stands. */
import type {Moment} from './event.ts'

export interface Chosen {
  readonly moment: Moment
  /** Offset of its chunk. */
  readonly base: number
  /** Index of the section whose events these are, or -1. */
  readonly section: number
}
