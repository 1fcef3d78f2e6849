/** What every view's conversation with the host has in common, and the types in which they differ. */

/** What one view talks about. */
export interface Topic {
  /** What it shows. */
  readonly document: Shown<object>
  /** A place in that. */
  readonly place: object
  /** What can be done there, and why it may not be done. */
  readonly operation: object
  readonly refusal: string
  /** What can have the keyboard's focus. */
  readonly focused: string
  /** What the host says beside its snapshots. */
  readonly remark: object
  /** What a person asks for, and what is open while they say it. */
  readonly deed: object
  readonly draft: object
}

/** A version of a document as a view has it. */
export interface Shown<Place> {
  readonly uri: string
  readonly name: string
  /** `TextDocument.version`. */
  readonly version: number
  readonly readOnly: boolean
  /** The place to select, when an edit or the text cursor says one. */
  readonly focus: Place | null
}

/**
 * Invariant: the document's text is the only truth; the view can be rebuilt from one snapshot.
 * Invariant: a snapshot is whole, never a delta, because a hidden view may miss any number of them;
 * that is why the answer to an edit is a part of it.
 */
export interface SnapshotOf<T extends Topic> {
  readonly type: 'snapshot'
  /** The document that is shown, or `null` when no postmortem is open. */
  readonly document: T['document'] | null
  /** How the last edit ended, or `null` when none has ended yet. */
  readonly answer: AnswerOf<T> | null
  /** Said once, when the document that was shown goes on under another address: the one that it had. */
  readonly formerly?: string
}

export interface AnswerOf<T extends Topic> {
  readonly edit: number
  /** Why the edit was not applied, or `null` when it was. */
  readonly refused: ReasonOf<T> | null
}

/** `stale`: the document has changed since the version that the edit names; `failed`: something went wrong that should not have. */
export type ReasonOf<T extends Topic> = 'stale' | 'read-only' | 'failed' | T['refusal']

/** Invariant: an edit names the document and version it was made against; the host refuses it when that version is gone. */
export interface EditOf<T extends Topic> {
  readonly type: 'edit'
  /** Never used twice, not even by an earlier view: an answer may reach a view that did not ask. */
  readonly edit: number
  readonly uri: string
  readonly version: number
  readonly operation: T['operation']
}

/** What every view says. */
export type SaidByView<T extends Topic> =
  /** A new view listens. */
  | {readonly type: 'ready'}
  | EditOf<T>
  /** Undoes or redoes in the document: an edit of the view is one step there. */
  | {readonly type: 'undo' | 'redo'; readonly uri: string}
  /** Runs the New postmortem command, from the welcome text. */
  | {readonly type: 'new-postmortem'}
  /** What has the keyboard's focus, for key bindings, or `null` when nothing has. */
  | {readonly type: 'focus'; readonly on: T['focused'] | null}

/** A place that a person has in mind, kept while the document changes under it. */
export type AnchorOf<T extends Topic> = T['place'] & {
  /** Whether this is certainly what was meant. A doubtful place is good enough to select, not to edit. */
  readonly sure: boolean
  /** The task whose outcome says where the place will be, or `null`. */
  readonly awaits: number | null
}

/** What a person asks for, kept as an intention until the moment it is sent. */
export interface TaskOf<T extends Topic> {
  readonly id: number
  readonly deed: T['deed']
  /** What the deed is done to. */
  readonly anchor: AnchorOf<T>
}

/** Why a task is not worth sending: what was meant is not there any more, or nothing would change. */
export type Senseless = 'gone' | 'nothing-to-do'
