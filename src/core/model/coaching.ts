/** What a good facilitator would see in a tree: where to ask on, and how far the analysis has come. */
import type {Path} from '../trees/tree.ts'

export interface TreeCoaching {
  readonly progress: Progress
  /** The nodes that there is something to say about, in the order of the text. */
  readonly nodes: readonly NodeCoaching[]
}

export interface Progress {
  /** How many answers the longest chain has. */
  readonly depth: number
  /** How many nodes end a chain. */
  readonly leaves: number
  /** How many nodes have more than one child. */
  readonly branches: number
  readonly rootCauses: number
  /** Root causes (where none is marked, the ends of the chains) that no action item is linked to or speaks of. */
  readonly unanswered: number
}

export interface NodeCoaching {
  readonly path: Path
  /** Its words end at what a person did. */
  readonly stopsAtPerson: boolean
  /** It ends a chain of whys and is no root cause yet: the next why may be asked. */
  readonly asksOn: boolean
  /** An action item is linked to it. */
  readonly hasAction: boolean
  /** How many links its words hold. */
  readonly evidence: number
  /** In how many places it stands as a cause, its own included; 1 for a cause that is not shared. */
  readonly effects: number
}
