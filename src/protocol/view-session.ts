/** What the causes view knows between two events, and the events. */
import type {Anchor, CausesTopic, Deed, HostToView, Picture, NodePlace, Question, Relation, Reply} from './messages.ts'
import {silentView, type OutcomeOf, type ViewOf} from './talk/view.ts'

export interface ViewSession extends ViewOf<CausesTopic> {
  /** What the host was asked for, and the node that it is for. */
  readonly asking: Asking | null
  /** The tree that the host draws, and its last picture; that of the version before stays until the next one comes. */
  readonly drawing: number | null
  readonly picture: Picture | null
}

export interface Asking {
  readonly ask: number
  readonly anchor: Anchor
}

export type TaskOutcome = OutcomeOf<CausesTopic>

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

export const initialViewSession = (edits: number): ViewSession => ({...silentView(edits), asking: null, drawing: null, picture: null})
