/** What an operation on one tree comes to. */
import type {TextEdit} from '../../document/edit.ts'
import type {Refusal} from '../operation.ts'
import type {Path} from '../tree.ts'

/** The edits and the node to go on with (`null` when there is none), or why there are none. */
export type Outcome = Done | Refusal

export interface Done {
  readonly edits: readonly TextEdit[]
  readonly node: Path | null
}

export const done = (edits: readonly TextEdit[], node: Path | null): Done => ({edits, node})
