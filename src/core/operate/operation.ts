/** What a person may ask of a tree: intentions, never text. */
import type {Mark, Path, Question, TreeKind} from '../trees/tree.ts'
import type {TextEdit} from '../document/edit.ts'
import type {MermaidForm} from '../pictures/mermaid.ts'
import type {Span} from '../document/span.ts'

/** `tree` is the tree's index among the document's trees. */
export type Operation =
  /** A section with its heading, problem line and (for a fishbone) categories, at the place where such a section belongs. */
  | {readonly type: 'add-tree'; readonly kind: TreeKind}
  | {readonly type: 'set-problem'; readonly tree: number; readonly text: string}
  /** A new node as the `index`-th child of `parent`; an empty path is the tree itself. */
  | {
      readonly type: 'insert'
      readonly tree: number
      readonly parent: Path
      readonly index: number
      readonly text: string
      readonly question?: Question
    }
  | {readonly type: 'rename'; readonly tree: number; readonly node: Path; readonly text: string}
  | {readonly type: 'remove'; readonly tree: number; readonly node: Path}
  /** Moves a node with its subtree; `index` counts among the new siblings as they are before the move. */
  | {readonly type: 'move'; readonly tree: number; readonly node: Path; readonly parent: Path; readonly index: number}
  /** Makes a node the last child of the sibling before it. */
  | {readonly type: 'indent'; readonly tree: number; readonly node: Path}
  /** Makes a node the sibling after its parent. */
  | {readonly type: 'outdent'; readonly tree: number; readonly node: Path}
  | {readonly type: 'mark'; readonly tree: number; readonly node: Path; readonly mark: Mark; readonly on: boolean}
  /** Markdown list items from the clipboard, as children of `parent` from `index` on. */
  | {readonly type: 'paste'; readonly tree: number; readonly parent: Path; readonly index: number; readonly markdown: string}
  /** Makes a node a cause that is shared: adds a reference to it as the `index`-th child of `parent`, and labels it when it has no label yet. */
  | {readonly type: 'refer'; readonly tree: number; readonly node: Path; readonly parent: Path; readonly index: number}
  /** Adds a link to evidence after a node's words; `label` and `target` are plain text. */
  | {readonly type: 'attach'; readonly tree: number; readonly node: Path; readonly label: string; readonly target: string}
  /** Writes an action item for a node into the action items section, which is added where there is none, and links the two. */
  | {readonly type: 'make-action'; readonly tree: number; readonly node: Path}
  /** Opens three option lines for a node in the options section, which is added where there is none. */
  | {readonly type: 'weigh-options'; readonly tree: number; readonly node: Path}
  /** Keeps a Mermaid diagram of the tree under its list, in the form that is asked for or that is usual for its kind, or removes the one that is kept there. */
  | {readonly type: 'keep-diagram'; readonly tree: number; readonly on: boolean; readonly form?: MermaidForm}

/** The edits in offsets of the document that was operated on, and the node that a person would go on with. */
export interface Operated {
  readonly edits: readonly TextEdit[]
  /** The tree and the node to select afterwards, or `null` when nothing is left to select. */
  readonly focus: {readonly tree: number; readonly node: Path} | null
  /** Words that were written in another section for a person to go on with, in offsets of the text after the edits, or `null`. */
  readonly written: Span | null
}

/**
 * Why an operation is not done: the tree or node is not there, the node would come to be under itself, a cause would through references
 * come to be its own cause, nothing would change (a node without a prefix needs words), or the Markdown around the node is such that the
 * edit would change other nodes too.
 */
export type Refusal = 'no-such-tree' | 'no-such-node' | 'into-itself' | 'cycle' | 'nothing-to-do' | 'tangled'
