/** Causal trees as a document holds them: nested lists under a five-whys, so-what or fishbone section. */
import type {Span} from '../document/span.ts'

export type TreeKind = 'five-whys' | 'so-what' | 'fishbone'

/**
 * What a node answers: why it happened, why it was not caught, what follows from it, or nothing (a fishbone's categories and causes). A node
 * without a prefix answers what its kind of tree asks.
 */
export type Question = 'why' | 'detection' | 'so-what' | 'none'

export type Mark = 'root-cause' | 'possible' | 'confirmed'

/** A node's place: the index among its siblings at each level, outermost first. */
export type Path = readonly number[]

/** What a node says, wherever in a text it stands. */
export interface PlainNode {
  /** The item's first paragraph as Markdown source, without bullet, checkbox, question prefix and marks; line ends as `\n`, the list's indent taken off. */
  readonly text: string
  /** The prefix exactly as written (`Why?`, `**Why 3:**`, `Because`), or an empty string. */
  readonly prefix: string
  readonly question: Question
  readonly marks: readonly Mark[]
  /** The label that other nodes may refer to it by, or `null`. */
  readonly label: string | null
  /** The label of the node that this one stands for (a shared cause written once), or `null`. */
  readonly refersTo: string | null
  /** Whether the item holds more than its first paragraph and its children: evidence, code, a quote. It goes wherever the node goes. */
  readonly hasDetails: boolean
  readonly children: readonly PlainNode[]
}

export interface TreeNode extends PlainNode {
  readonly children: readonly TreeNode[]
  /** The whole item with its children: from the start of its first line (from its bullet when another item's stands before it) to its last line's end. */
  readonly span: Span
  /** The source of `text`; where words would go when there are none. */
  readonly words: Span
}

/** What a tree says, wherever in a text it stands. */
export interface PlainTree {
  readonly kind: TreeKind
  /** The words of the heading over the tree: the section's own, or the nearest one inside it. */
  readonly title: string
  /** The text after `**Problem:**` in one line, or `null` when nothing names the problem. */
  readonly problem: string | null
  readonly nodes: readonly PlainNode[]
}

export interface Tree extends PlainTree {
  /** The source of the problem's words (empty after a label without words), or `null` when there is no place for them yet. */
  readonly problemWords: Span | null
  readonly nodes: readonly TreeNode[]
  /** That heading, and the lines that hold the tree (problem line and list); in an empty tree its nodes go to the end of `body`. */
  readonly heading: Span
  readonly body: Span
}
