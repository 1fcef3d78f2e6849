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
import type {AnchorOf, SaidByView, Shown, SnapshotOf, Topic} from './talk/topic.ts'

export type Snapshot = SnapshotOf<CausesTopic>

/** What the causes view and the host talk about. */
export interface CausesTopic extends Topic {
  readonly document: ShownDocument
  readonly place: NodePlace
  readonly operation: Operation
  readonly refusal: Refusal
  readonly focused: FocusedNode
  readonly remark: Remark
  readonly deed: Deed
  readonly draft: Draft
}

export interface ShownDocument extends Shown<NodePlace> {
  readonly trees: readonly ShownTree[]
}

/** A tree as a view has it: what it says, without where in the text that stands, which the host finds again by path and version. */
export interface ShownTree extends PlainTree {
  /** How far the analysis has come. */
  readonly progress: Progress
  /** What a person types to have the problem as it stands there, where that is something else. */
  readonly typedProblem: string | null
  readonly nodes: readonly ShownNode[]
}

/** A node with what a facilitator would see in it. */
export interface ShownNode extends PlainNode, Omit<NodeCoaching, 'path'> {
  /** The same for its words. */
  readonly typed: string | null
  readonly children: readonly ShownNode[]
}

/** A node of a tree; `tree` is the tree's index in the document, an empty path is the tree itself. */
export interface NodePlace {
  readonly tree: number
  readonly node: Path
}

/** Where a node goes, relative to another one. */
export type Relation = 'before' | 'after' | 'child'

export type Deed =
  | {readonly type: 'add'; readonly relation: Relation; readonly text: string; readonly question: Question | null}
  | {readonly type: 'rename'; readonly text: string}
  | {readonly type: 'set-problem'; readonly text: string}
  | {readonly type: 'add-tree'; readonly kind: TreeKind}
  | {readonly type: 'remove' | 'indent' | 'outdent' | 'move-up' | 'move-down' | 'make-action' | 'weigh-options'}
  | {readonly type: 'mark'; readonly mark: Mark; readonly on: boolean}
  | {readonly type: 'paste'; readonly markdown: string}
  | {readonly type: 'attach'; readonly label: string; readonly target: string}
  | {readonly type: 'keep-diagram'; readonly on: boolean}
  /** Moves the node to the target, or (`refer`) leaves it there and adds a reference to it. */
  | {readonly type: 'move' | 'refer'; readonly relation: Relation; readonly target: Anchor}

/** An inline editor for words, or (`remove`) the question whether to remove a node with everything under it. */
export type Draft =
  | {readonly type: 'add'; readonly anchor: Anchor; readonly relation: Relation; readonly question: Question | null; readonly text: string}
  | {readonly type: 'rename' | 'set-problem' | 'remove'; readonly anchor: Anchor; readonly text: string}

export type Anchor = AnchorOf<CausesTopic>

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
  | SaidByView<CausesTopic>
  | AskMessage
  | CopyMessage
  /** Shows a node's line in the editor (`reveal`), or points at it where an editor shows it anyway. */
  | PlaceMessage<'reveal' | 'point-out'>
  /** The view shows the picture of that tree, or none; so it is until it says otherwise. */
  | {readonly type: 'draw'; readonly tree: number | null}
  /** Shows the trees in an editor tab. */
  | {readonly type: 'open-tab'; readonly kind: TreeKind; readonly tree: number}

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

export type {Mark, Operation, Path, Question, Scene, SceneBox, SceneLine, TreeKind}
