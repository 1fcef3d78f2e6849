/** Blocks that are still being read. */
import type {Block, Item, List, Opaque, Paragraph, Quote} from './block.ts'
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
