/** What an operation on one tree comes to. */
import type {TextEdit} from '../document/edit.ts'
import type {Refusal} from './operation.ts'
import type {Path} from '../trees/tree.ts'

/** What is to be done, or why it is not. */
export type Outcome = Done | Refusal

export interface Done {
  /** Those in the tree. */
  readonly edits: readonly TextEdit[]
  /** Those in other parts of the document. */
  readonly elsewhere?: readonly TextEdit[]
  /** The words among them that a person would go on with. */
  readonly writes?: string
  /** The node to go on with, or `null` when there is none. */
  readonly node: Path | null
  readonly change: Change
}

/** What becomes of the nodes; those that are not named here stay as they are. */
export interface Change {
  /** A node that goes from its place, with everything under it. */
  readonly leaves?: Path
  /** Where it, or `count` new nodes, are found afterwards. */
  readonly arrives?: {readonly at: Path; readonly count: number}
  /** References that the causes they refer to come to stand for, with everything under those. */
  readonly replaced?: readonly {readonly reference: Path; readonly cause: Path}[]
  /** A node that gets other words. */
  readonly rewords?: Path
  /** How many lines the words of the new or reworded node have at most. */
  readonly lines?: number
}
