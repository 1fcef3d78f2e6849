/** The messages between the host and the causes view. */
import type {Mark, Operation, Path, Question, Refusal, Tree, TreeKind, TreeNode} from '../core/index.ts'

/**
 * Invariant: the document's text is the only truth; the view can be rebuilt from one snapshot.
 * Invariant: a snapshot is whole, never a delta, because a hidden view may miss any number of them;
 * that is why the answer to an edit is a part of it.
 */
export interface Snapshot {
  readonly type: 'snapshot'
  /** The document that is shown, or `null` when no postmortem is open. */
  readonly document: ShownDocument | null
  /** How the last edit ended, or `null` when none has ended yet. */
  readonly answer: Answer | null
}

export interface ShownDocument {
  readonly uri: string
  readonly name: string
  /** `TextDocument.version`. */
  readonly version: number
  readonly trees: readonly Tree[]
  readonly readOnly: boolean
  /** The node to select, when an edit or the text cursor says one. */
  readonly focus: Place | null
}

/** A node of a tree; `tree` is the tree's index in the document, an empty path is the tree itself. */
export interface Place {
  readonly tree: number
  readonly node: Path
}

export interface Answer {
  readonly edit: number
  /** Why the edit was not applied, or `null` when it was. */
  readonly refused: Reason | null
}

/** `stale`: the document has changed since the version that the edit names. */
export type Reason = 'stale' | 'read-only' | Refusal

export type HostToView =
  | Snapshot
  /** A native menu or key binding asks the view to do something to its selected node. */
  | {readonly type: 'command'; readonly command: ViewCommand}

export type ViewCommand =
  | 'add-child'
  | 'add-sibling'
  | 'add-detection'
  | 'rename'
  | 'remove'
  | 'indent'
  | 'outdent'
  | 'move-up'
  | 'move-down'
  | 'toggle-root-cause'
  | 'toggle-possible'
  | 'toggle-confirmed'
  | 'reveal'

export type ViewToHost =
  /** A new view listens. */
  | {readonly type: 'ready'}
  | EditMessage
  /** Shows a node's line in the editor. */
  | RevealMessage
  /** Undoes or redoes in the document: an edit of the view is one step there. */
  | {readonly type: 'undo' | 'redo'; readonly uri: string}
  /** Runs the New postmortem command, from the welcome text. */
  | {readonly type: 'new-postmortem'}

/** Invariant: an edit names the document and version it was made against; the host refuses it when that version is gone. */
export interface EditMessage {
  readonly type: 'edit'
  /** Never used twice, not even by an earlier view: an answer may reach a view that did not ask. */
  readonly edit: number
  readonly uri: string
  readonly version: number
  readonly operation: Operation
}

interface RevealMessage {
  readonly type: 'reveal'
  readonly uri: string
  readonly version: number
  readonly tree: number
  readonly node: Path
}

export type {Mark, Operation, Path, Question, Tree, TreeKind, TreeNode}
