/** Reads a list again after an edit, so that no operation does more than it says, however odd the Markdown around it is. */
import {applyEdits} from '../../document/edit.ts'
import type {TextEdit} from '../../document/edit.ts'
import {nextLine} from '../../document/lines.ts'
import type {Block, Item} from '../read/block.ts'
import {blocksOf} from '../read/blocks.ts'
import type {Lines} from '../read/lines.ts'
import {itemsIn, nodeOf} from '../read/nodes.ts'
import type {Path} from '../tree.ts'
import {itemIn} from './ground.ts'
import type {Ground, Source} from './ground.ts'
import type {Change} from './outcome.ts'

/** Whether the edits do to a tree's items what the change says, and nothing to the others nor to what stands after them; `end` is the section's. */
export function keepsOthers(ground: Ground, edits: readonly TextEdit[], change: Change, end: number): boolean {
  const {text, tree, roots} = ground
  const expected = rowsOf(ground, roots, change.leaves ?? null, 1)
  if (expected.rest.length === 0 && change.arrives === undefined) return true
  const start = Math.min(tree.body.start, nextLine(text, tree.heading.end))
  const inside = edits.map(edit => ({...edit, start: edit.start - start, end: edit.end - start}))
  const after = applyEdits(text.slice(start, end), inside)
  const {lines, blocks} = blocksOf(after, 0, after.length)
  const items = firstItems(blocks, lines, tree.body.start - start)
  const last = items.at(-1)
  if (last === undefined || after.slice(lines.ends[last.last]).trimStart() !== text.slice(tree.body.end, end).trimStart()) return false
  const source = {text: after, lines}
  const actual = rowsOf(source, items, change.arrives?.at ?? null, change.arrives?.count ?? 1)
  const reworded = change.rewords === undefined ? -1 : rowOf(roots, change.rewords)
  return (
    areSame(expected.rest, actual.rest, reworded) &&
    (change.arrives === undefined || actual.taken.length > 0) &&
    (change.leaves === undefined || change.arrives === undefined || areSame(expected.taken, actual.taken, -1)) &&
    (change.lines === undefined || lineCount(source, items, change.rewords ?? change.arrives?.at ?? []) <= Math.max(1, change.lines))
  )
}

/** The items of the first run of lists that ends after an offset, which may be in a block quote. */
function firstItems(blocks: readonly Block[], lines: Lines, offset: number): readonly Item[] {
  for (const [index, block] of blocks.entries()) {
    if (lines.ends[block.last]! <= offset) continue
    if (block.type === 'list') {
      const run = blocks.slice(index)
      const next = run.findIndex(({type}) => type !== 'list')
      return itemsIn(next === -1 ? run : run.slice(0, next))
    }
    const inner = block.type === 'quote' ? firstItems(block.blocks, lines, offset) : []
    if (inner.length > 0) return inner
  }
  return []
}

function lineCount(source: Source, items: readonly Item[], path: Path): number {
  const item = itemIn(items, path)
  return item === null ? Number.POSITIVE_INFINITY : nodeOf(source.text, source.lines, item, 'none').text.split('\n').length
}

/** An item in the order of the text: how deep it is, and what it says, but for the numbers that questions have. */
interface Row {
  readonly depth: number
  readonly words: string
}

/** The rows of a forest, those of `count` items from a path on set apart with depths counted from there. */
function rowsOf(
  source: Source,
  items: readonly Item[],
  path: Path | null,
  count: number,
): {readonly rest: readonly Row[]; readonly taken: readonly Row[]} {
  const rest: Row[] = []
  const taken: Row[] = []
  const last = (path?.length ?? 0) - 1
  visit(items, 0, path !== null)
  return {rest, taken}

  function visit(siblings: readonly Item[], depth: number, onPath: boolean): void {
    siblings.forEach((item, index) => {
      const from = onPath ? path![depth]! : 0
      if (onPath && depth === last && index >= from && index < from + count) take(item, 0)
      else {
        rest.push({depth, words: wordsOf(source, item)})
        visit(itemsIn(item.blocks), depth + 1, onPath && depth < last && index === from)
      }
    })
  }
  function take(item: Item, depth: number): void {
    taken.push({depth, words: wordsOf(source, item)})
    itemsIn(item.blocks).forEach(child => take(child, depth + 1))
  }
}

/** An item's first paragraph, and what else it holds. */
function wordsOf({text}: Source, item: Item): string {
  let words = ''
  for (const [index, block] of item.blocks.entries()) {
    if (index === 0 && (block.type === 'paragraph' || block.type === 'heading'))
      words = block.words.map(({start, end}) => text.slice(start, end)).join('\n')
    else if (block.type !== 'list') words += ` ${block.type}`
  }
  return words.replace(/\d+/, '')
}

const areSame = (a: readonly Row[], b: readonly Row[], reworded: number): boolean =>
  a.length === b.length && a.every((row, index) => row.depth === b[index]!.depth && (row.words === b[index]!.words || index === reworded))

/** How many items come before the one at a path. */
function rowOf(items: readonly Item[], path: Path): number {
  const [index = 0, ...below] = path
  const before = items.slice(0, index).reduce((sum, item) => sum + sizeOf(item), 0)
  return below.length === 0 ? before : before + 1 + rowOf(itemsIn(items[index]?.blocks ?? []), below)
}

const sizeOf = (item: Item): number => itemsIn(item.blocks).reduce((sum, child) => sum + sizeOf(child), 1)
