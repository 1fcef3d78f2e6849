/** The text under a tree: its items, where they stand and how they are indented. */
import type {Path, Tree} from '../trees/tree.ts'
import type {Block, Item} from '../trees/read/block.ts'
import {blocksOf} from '../trees/read/blocks.ts'
import {lineEndingAt} from '../document/lines.ts'
import {columnAfter} from '../trees/read/lines.ts'
import type {Lines} from '../trees/read/lines.ts'
import {itemsIn} from '../trees/read/nodes.ts'
import {spaced} from './reindent.ts'

/** A text that was read. */
export interface Source {
  readonly text: string
  readonly lines: Lines
}

export interface Ground extends Source {
  readonly tree: Tree
  readonly roots: readonly Item[]
  readonly lineEnding: string
}

export function groundOf(text: string, tree: Tree): Ground {
  const {lines, blocks} = blocksOf(text, tree.body.start, tree.body.end)
  const roots = tree.nodes.length === 0 ? [] : rootsIn(blocks, lines, tree.nodes[0]!.span.start).slice(0, tree.nodes.length)
  return {text, tree, lines, roots, lineEnding: lineEndingAt(text, tree.body.start)}
}

/** The items of the lists from the one that starts at `start`, which may be in a block quote. */
function rootsIn(blocks: readonly Block[], lines: Lines, start: number): readonly Item[] {
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'list' && lines.starts[block.first]! === start) return itemsIn(blocks.slice(index))
    if (block.type === 'quote') {
      const inner = rootsIn(block.blocks, lines, start)
      if (inner.length > 0) return inner
    }
  }
  return []
}

export const itemAt = (ground: Ground, path: Path): Item | null => itemIn(ground.roots, path)

export function itemIn(roots: readonly Item[], path: Path): Item | null {
  let items = roots
  let item: Item | undefined
  for (const index of path) {
    item = items[index]
    if (item === undefined) return null
    items = itemsIn(item.blocks)
  }
  return item ?? null
}

/** The items under the one at `path`, or the tree's own at the empty path; `null` when there is no such item. */
export function itemsAt(ground: Ground, path: Path): readonly Item[] | null {
  if (path.length === 0) return ground.roots
  const item = itemAt(ground, path)
  return item === null ? null : itemsIn(item.blocks)
}

/** Every item, parents before children. */
export function* everyItem(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item
    yield* everyItem(itemsIn(item.blocks))
  }
}

/** What stands before an item's marker and would stand before that of a sibling on its own line. */
export function leadOf({text, lines}: Source, item: Item): string {
  return text.slice(lines.starts[item.first], item.marker.start).replace(/[^\s>]/g, ' ')
}

/** What stands between an item's marker and its content. */
export const gapOf = ({text, lines}: Source, item: Item): string =>
  text.slice(item.marker.end, Math.min(item.content, lines.ends[item.first]!))

export const markerOf = ({text}: Source, item: Item): string => text.slice(item.marker.start, item.marker.end)

/** What stands before the further lines of an item. */
export function bodyLead(before: string, marker: string, gap: string): string {
  const lead = spaced(before)
  const from = columnAfter(lead, 0)
  const to = columnAfter(lead + marker + (gap === '' ? ' ' : gap), 0)
  const inTabs = gap.includes('\t') && from % 4 === 0 && to % 4 === 0
  return lead + (inTabs ? '\t'.repeat((to - from) / 4) : ' '.repeat(to - from))
}
