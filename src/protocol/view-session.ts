/** What the causes view knows between two events, and the events. */
import type {Anchor} from './anchor.ts'
import type {HostToView, Picture, NodePlace, Question, Reason, Reply, ShownDocument} from './messages.ts'
import type {Deed, Relation, Senseless, Task} from './task.ts'

export interface ViewSession {
  /** What is shown; `undefined` until the first snapshot, `null` when no postmortem is open. */
  readonly document: ShownDocument | null | undefined
  readonly selection: Anchor | null
  /** The inline editor, when one is open. */
  readonly draft: Draft | null
  /** The edit on its way, of which nothing is known yet. */
  readonly pending: Pending | null
  /** What has been asked for since, oldest first; each task is sent when the one before it has been answered. */
  readonly queue: readonly Task[]
  /** What the host was asked for, and the node that it is for. */
  readonly asking: Asking | null
  /** The tree that the host draws, and its last picture; that of the version before stays until the next one comes. */
  readonly drawing: number | null
  readonly picture: Picture | null
  /** Words that could not be put where they were meant to go, kept until the person says what to do with them. */
  readonly unsaved: readonly string[]
  /** How the last task ended, for the announcement. */
  readonly outcome: TaskOutcome | null
  /** The numbers of the last task that was asked for, and of the last edit or question that was sent. */
  readonly asked: number
  readonly sent: number
}

/** An inline editor for words, or (`remove`) the question whether to remove a node with everything under it. */
export type Draft =
  | {readonly type: 'add'; readonly anchor: Anchor; readonly relation: Relation; readonly question: Question | null; readonly text: string}
  | {readonly type: 'rename' | 'set-problem' | 'remove'; readonly anchor: Anchor; readonly text: string}

export interface Pending {
  readonly edit: number
  readonly uri: string
  readonly version: number
  readonly task: Task
}

export interface Asking {
  readonly ask: number
  readonly anchor: Anchor
}

export interface TaskOutcome {
  /** `null` when it was refused before there was one. */
  readonly task: Task | null
  readonly refused: Reason | Senseless | null
}

/** What happens to the view: the host speaks, or the person does something. */
export type ViewEvent =
  | {readonly type: 'message'; readonly message: HostToView}
  | {readonly type: 'select'; readonly place: NodePlace}
  /** Opens an inline editor at the selection, or at the problem line of the selection's tree. */
  | {readonly type: 'draft-add'; readonly relation: Relation; readonly question?: Question}
  | {readonly type: 'draft-rename'}
  | {readonly type: 'draft-problem'}
  | {readonly type: 'draft-typed'; readonly text: string}
  /** Moves the draft of a new node in or out, or the node that is being renamed. */
  | {readonly type: 'draft-indented'; readonly by: 1 | -1}
  /** Closes the inline editor and keeps its words; `next` opens another one beside or below the node. */
  | {readonly type: 'commit'; readonly next: 'after' | 'child' | null}
  /** Closes it because the person has gone elsewhere: words are kept, a question counts as answered by no. */
  | {readonly type: 'leave'}
  | {readonly type: 'cancel'}
  /** Removes the selected node, after a question when others would go with it. */
  | {readonly type: 'remove'}
  /** Does something to the selected node, or (`add-tree`) to the document. */
  | {readonly type: 'do'; readonly deed: Deed}
  | {
      readonly type: 'drop'
      readonly as: 'move' | 'refer'
      readonly node: NodePlace
      readonly target: NodePlace
      readonly relation: Relation
    }
  | {readonly type: 'reveal' | 'point-out' | 'copy' | 'cut'}
  /** Asks the host for something to do to the selected node. */
  | {readonly type: 'ask'; readonly what: Reply['type']}
  /** Another picture is shown, or none. */
  | {readonly type: 'draw'; readonly tree: number | null}
  | {readonly type: 'undo'}
  | {readonly type: 'redo'}
  /** Opens an inline editor with words that could not be placed, or forgets them. */
  | {readonly type: 'restore'; readonly index: number}
  | {readonly type: 'forget'; readonly index: number}

/** `edits` is where the numbers of the edits start, above those of all earlier views: the clock in milliseconds will do. */
export const initialViewSession = (edits: number): ViewSession => ({
  document: undefined,
  selection: null,
  draft: null,
  pending: null,
  queue: [],
  asking: null,
  drawing: null,
  picture: null,
  unsaved: [],
  outcome: null,
  asked: 0,
  sent: edits,
})
