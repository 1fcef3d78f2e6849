/** What is known between two lines: the blocks that are still being read, and how they are opened and closed. */
import type {Block, Item, List, Opaque, Paragraph, Quote} from './block.ts'
import type {Cursor} from './cursor.ts'
import type {HtmlEnd} from './leaf.ts'
import type {Marker} from './marker.ts'

export type Mutable<T> = {-readonly [Key in keyof T]: T[Key] extends readonly (infer Element)[] ? Element[] : T[Key]}

export interface OpenItem extends Mutable<Item> {
  readonly type: 'item'
  /** How many columns beyond its own container's a line needs to belong to it. */
  readonly reach: number
}
export interface Root {
  readonly type: 'root'
  readonly first: number
  last: number
  readonly blocks: Block[]
}
/** What can hold blocks. */
export type Container = Root | Mutable<Quote> | OpenItem

/** What goes on without holding blocks. */
export type Leaf =
  | {readonly type: 'paragraph'; readonly block: Mutable<Paragraph>}
  | {readonly type: 'fence'; readonly block: Mutable<Opaque>; readonly mark: number; readonly length: number}
  | {readonly type: 'html'; readonly block: Mutable<Opaque>; readonly end: HtmlEnd}
  | {readonly type: 'code' | 'table'; readonly block: Mutable<Opaque>}

/** The list that an item with such a marker belongs to: the one just before it, or a new one. */
export function listFor(parent: Container, marker: Marker, line: number): List {
  const before = parent.blocks.at(-1)
  if (before?.type === 'list' && before.delimiter === marker.delimiter && before.ordered === marker.ordered) return before
  const list: List = {type: 'list', delimiter: marker.delimiter, ordered: marker.ordered, items: [], first: line, last: line}
  parent.blocks.push(list)
  return list
}

/** A text on the way from its first line to its last. */
export interface BlockReading {
  readonly text: string
  readonly at: Cursor
  /** The index of the line that is read. */
  line: number
  /** The last line before this one with something in its innermost container. */
  lastFilled: number
  /** The containers that are open, outermost first. */
  readonly open: Container[]
  /** What is open in the innermost. */
  leaf: Leaf | null
  /** Whether the open paragraph's last line can be a table's head: not with the indent of code, nor right after the container of another table. */
  mayHeadTable: boolean
}

/** Puts a block into the innermost container. */
export function add<T extends Block>(reading: BlockReading, block: T): T {
  reading.leaf = null
  reading.open.at(-1)!.blocks.push(block)
  return block
}

/** The same with one that holds blocks. */
export function push(reading: BlockReading, container: Mutable<Quote>): void {
  add(reading, container)
  reading.open.push(container)
}

/** Closes the containers that do not go on, and with them what was open in the innermost. */
export function closeTo(reading: BlockReading, depth: number): void {
  if (depth === reading.open.length) return
  reading.leaf = null
  for (let index = depth; index < reading.open.length; index++) {
    const container = reading.open[index]!
    container.last = Math.max(container.last, reading.lastFilled)
    if (container.type === 'item') (container.list as Mutable<List>).last = container.last
  }
  reading.open.length = depth
}
