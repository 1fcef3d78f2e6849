/** Markdown's block structure, as far as lists need it. */
import type {Span} from '../../document/span.ts'
import type {Question, TreeNode} from '../tree.ts'
import type {Lines} from './lines.ts'

export interface Blocks {
  readonly lines: Lines
  readonly blocks: readonly Block[]
}

export type Block = List | Quote | Paragraph | Heading | Opaque

/** `first` and `last` are indexes of lines; trailing blank lines belong to no block. */
interface Lined {
  readonly first: number
  readonly last: number
}

export interface List extends Lined {
  readonly type: 'list'
  /** The bullet, or the character after the number. */
  readonly delimiter: string
  readonly ordered: boolean
  readonly items: readonly Item[]
}

export interface Item extends Lined {
  readonly list: List
  /** The offsets of the bullet or number, and of the first character after it that is not a space (the line's end in an empty item). */
  readonly marker: Span
  readonly content: number
  /** The columns of the marker and, counted from there, of what belongs to the item. */
  readonly column: number
  readonly width: number
  /** Whether its marker follows that of another item on the same line. */
  readonly inline: boolean
  readonly blocks: readonly Block[]
  /** Where it was read before, that; then all but its list and its own first and last line count in the text of that. */
  readonly known?: KnownItem
}

/** An item that was read for itself: offsets and lines count in its own text. */
export interface KnownItem {
  readonly text: string
  readonly lines: Lines
  readonly item: Item
  /** Its node where it stood last, and as what it answered there. */
  node: TreeNode | null
  at: number
  usual: Question
}

/** A block quote or a footnote's definition. */
export interface Quote extends Lined {
  readonly type: 'quote' | 'footnote'
  readonly blocks: readonly Block[]
}

export interface Paragraph extends Lined {
  readonly type: 'paragraph'
  /** Each line's words, without indent. */
  readonly words: readonly Span[]
}

export interface Heading extends Lined {
  readonly type: 'heading'
  readonly level: number
  readonly words: readonly Span[]
}

/** Code, HTML, a table or a thematic break: nothing to look into. */
export interface Opaque extends Lined {
  readonly type: 'code' | 'html' | 'table' | 'break'
}
