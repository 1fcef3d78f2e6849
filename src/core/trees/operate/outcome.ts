/** What an operation on one tree comes to. */
import type {TextEdit} from '../../document/edit.ts'
import type {Refusal} from '../operation.ts'
import type {Path} from '../tree.ts'

/** What is to be done, or why it is not. */
export type Outcome = Done | Refusal

export interface Done {
  readonly edits: readonly TextEdit[]
  /** The node to go on with, or `null` when there is none. */
  readonly node: Path | null
  /** The node that leaves its place, and the first of those that are new at theirs; every other node stays as it is. */
  readonly leaves: Path | null
  readonly arrives: Arrival | null
}

export interface Arrival {
  readonly at: Path
  readonly count: number
}

/** Edits that change the node at `node` itself and nothing else. */
export const changing = (edits: readonly TextEdit[], node: Path): Done => ({edits, node, leaves: node, arrives: {at: node, count: 1}})
