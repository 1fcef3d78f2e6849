/** The messages between the host and the causes view. */
import type {
  Mark,
  NodeCoaching,
  Operation,
  Path,
  PlainNode,
  PlainTree,
  Progress,
  Question,
  Refusal,
  Scene,
  SceneBox,
  SceneLine,
  TreeKind,
} from '../core/index.ts'

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
  /** Said once, when the document that was shown goes on under another address: the one that it had. */
  readonly formerly?: string
}

export interface ShownDocument {
  readonly uri: string
  readonly name: string
  /** `TextDocument.version`. */
  readonly version: number
  readonly trees: readonly ShownTree[]
  readonly readOnly: boolean
  /** The node to select, when an edit or the text cursor says one. */
  readonly focus: NodePlace | null
}

/** A tree as a view has it: what it says, without where in the text that stands, which the host finds again by path and version. */
export interface ShownTree extends PlainTree {
  /** How far the analysis has come. */
  readonly progress: Progress
  readonly nodes: readonly ShownNode[]
}

/** A node with what a facilitator would see in it. */
export interface ShownNode extends PlainNode, Omit<NodeCoaching, 'path'> {
  readonly children: readonly ShownNode[]
}

/** A node of a tree; `tree` is the tree's index in the document, an empty path is the tree itself. */
export interface NodePlace {
  readonly tree: number
  readonly node: Path
}

export interface Answer {
  readonly edit: number
  /** Why the edit was not applied, or `null` when it was. */
  readonly refused: Reason | null
}

/** `stale`: the document has changed since the version that the edit names; `failed`: something went wrong that should not have. */
export type Reason = 'stale' | 'read-only' | 'failed' | Refusal

export type HostToView = Snapshot | Remark

/** Whatever the host says that is not a snapshot: a view that misses it lacks nothing that it needs. */
export type Remark =
  /** A native menu or key binding asks the view to do something to its selected node. */
  {readonly type: 'command'; readonly command: ViewCommand} | Picture | Reply

/** The drawing of a tree of one version, posted after each snapshot to a view that draws. */
export interface Picture {
  readonly type: 'picture'
  readonly uri: string
  readonly version: number
  readonly tree: number
  readonly scene: Scene
}

/** What the person said, or the clipboard held, when a view asked. */
export type Reply =
  | {readonly type: 'evidence'; readonly ask: number; readonly label: string; readonly target: string}
  | {readonly type: 'clipboard'; readonly ask: number; readonly markdown: string}
  /** The node that is an effect of the node that was asked about, too; its path counts in that version. */
  | {readonly type: 'effect'; readonly ask: number; readonly version: number; readonly node: Path}

export type ViewCommand =
  | 'add-child'
  | 'add-sibling'
  | 'add-detection'
  | 'rename'
  | 'remove'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'refer'
  | 'indent'
  | 'outdent'
  | 'move-up'
  | 'move-down'
  | 'toggle-root-cause'
  | 'toggle-possible'
  | 'toggle-confirmed'
  | 'attach-evidence'
  | 'make-action'
  | 'weigh-options'
  | 'reveal'

export type ViewToHost =
  /** A new view listens. */
  | {readonly type: 'ready'}
  | EditMessage
  | AskMessage
  | CopyMessage
  /** Shows a node's line in the editor (`reveal`), or points at it where an editor shows it anyway. */
  | PlaceMessage<'reveal' | 'point-out'>
  /** The view shows the picture of that tree, or none; so it is until it says otherwise. */
  | {readonly type: 'draw'; readonly tree: number | null}
  /** Undoes or redoes in the document: an edit of the view is one step there. */
  | {readonly type: 'undo' | 'redo'; readonly uri: string}
  /** Runs the New postmortem command, from the welcome text. */
  | {readonly type: 'new-postmortem'}
  /** Shows the trees in an editor tab. */
  | {readonly type: 'open-tab'; readonly kind: TreeKind; readonly tree: number}
  /** The kind of node that has the keyboard's focus, for key bindings, or `null` when none has. */
  | {readonly type: 'focus'; readonly on: FocusedNode | null}

export type FocusedNode = TreeKind | 'category'

/** A node of that version. */
export interface PlaceMessage<Type extends string> {
  readonly type: Type
  readonly uri: string
  readonly version: number
  readonly tree: number
  readonly node: Path
}

/** Asks for what only the host can get: a link to evidence, the clipboard's text, or another effect of the node, chosen by the person. */
export interface AskMessage extends PlaceMessage<'ask'> {
  /** Numbered like edits. */
  readonly ask: number
  readonly what: Reply['type']
}

/** Puts a node on the clipboard: as it is written in that version, or when that is gone as the view has it. */
export interface CopyMessage extends PlaceMessage<'copy'> {
  readonly markdown: string
}

/** Invariant: an edit names the document and version it was made against; the host refuses it when that version is gone. */
export interface EditMessage {
  readonly type: 'edit'
  /** Never used twice, not even by an earlier view: an answer may reach a view that did not ask. */
  readonly edit: number
  readonly uri: string
  readonly version: number
  readonly operation: Operation
}

export type {Mark, Operation, Path, Question, Scene, SceneBox, SceneLine, TreeKind}
