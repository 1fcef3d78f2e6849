/** Reads a list again after an edit, so that no operation does more than it says, however odd the Markdown around it is. */
import {applyEdits} from '../document/edit.ts'
import type {TextEdit} from '../document/edit.ts'
import {nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {goesInCircles} from '../trees/labels.ts'
import type {Linked} from '../trees/labels.ts'
import {labelIn, referenceIn} from '../trees/marks.ts'
import type {Refusal} from './operation.ts'
import type {Block, Item} from '../trees/read/block.ts'
import {blocksOf} from '../trees/read/blocks.ts'
import type {Lines} from '../trees/read/lines.ts'
import {itemsIn, statementOf} from '../trees/read/nodes.ts'
import type {Path} from '../trees/tree.ts'
import {itemIn} from './ground.ts'
import type {Ground, Source} from './ground.ts'
import type {Change} from './outcome.ts'

/**
 * Why edits must not be made, or `null`: they do more to a tree's items than the change says, or something to what stands after them, or
 * make a cause its own cause. `end` is the section's.
 */
export function objection(ground: Ground, edits: readonly TextEdit[], change: Change, end: number): Refusal | null {
  const {text, tree, roots} = ground
  const expected = rowsOf(roots, change.leaves ?? null, 1, replacementsIn(roots, change))
  if (expected.rest.length === 0 && change.arrives === undefined) return null
  const start = Math.min(tree.body.start, nextLine(text, tree.heading.end))
  const inside = edits.map(edit => ({...edit, start: edit.start - start, end: edit.end - start}))
  const after = applyEdits(text.slice(start, end), inside)
  const {lines, blocks} = blocksOf(after, 0, after.length)
  const items = firstItems(blocks, lines, tree.body.start - start)
  const last = items.at(-1)
  if (last === undefined || after.slice(lines.ends[last.last]).trimStart() !== text.slice(tree.body.end, end).trimStart()) return 'tangled'
  const source = {text: after, lines}
  const actual = rowsOf(items, change.arrives?.at ?? null, change.arrives?.count ?? 1, noReplacements)
  const reworded = change.rewords === undefined ? null : itemIn(roots, change.rewords)
  const isKept =
    areSame(ground, expected.rest, source, actual.rest, reworded) &&
    (change.arrives === undefined || actual.taken.length > 0) &&
    (change.leaves === undefined || change.arrives === undefined || areSame(ground, expected.taken, source, actual.taken, null)) &&
    (change.lines === undefined || lineCount(items, change.rewords ?? change.arrives?.at ?? []) <= Math.max(1, change.lines))
  if (!isKept) return 'tangled'
  return isCircular(source, items) && !isCircular(ground, roots) ? 'cycle' : null
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

/** Which items stand where others stood: causes in the place of references to them. */
type Replacements = ReadonlyMap<Item, Item>

const noReplacements: Replacements = new Map()

function replacementsIn(roots: readonly Item[], {replaced = []}: Change): Replacements {
  return new Map(
    replaced.flatMap(({reference, cause}) => {
      const [from, to] = [itemIn(roots, reference), itemIn(roots, cause)]
      return from === null || to === null ? [] : [[from, to] as const]
    }),
  )
}

/** How many lines an item's words have, at least one. */
function lineCount(items: readonly Item[], path: Path): number {
  const item = itemIn(items, path)
  if (item === null) return Number.POSITIVE_INFINITY
  const first = item.blocks[0]
  return first?.type === 'paragraph' ? first.words.length : 1
}

/** An item in the order of the text, and how deep it is. */
interface Row {
  readonly item: Item
  readonly depth: number
}

/** The rows of a forest, those of `count` items from a path on set apart with depths counted from there. */
function rowsOf(
  items: readonly Item[],
  path: Path | null,
  count: number,
  replacements: Replacements,
): {readonly rest: readonly Row[]; readonly taken: readonly Row[]} {
  const rest: Row[] = []
  const taken: Row[] = []
  const last = (path?.length ?? 0) - 1
  visit(items, 0, path !== null)
  return {rest, taken}

  function visit(siblings: readonly Item[], depth: number, onPath: boolean): void {
    siblings.forEach((item, index) => {
      const from = onPath ? path![depth]! : 0
      if (onPath && depth === last && index >= from && index < from + count) take(item, 0, taken)
      else {
        const replacement = replacements.get(item)
        if (replacement === undefined) rest.push({item, depth})
        else take(replacement, depth, rest)
        visit(itemsIn(item.blocks), depth + 1, onPath && depth < last && index === from)
      }
    })
  }
  function take(item: Item, depth: number, into: Row[]): void {
    into.push({item, depth})
    itemsIn(item.blocks).forEach(child => take(child, depth + 1, into))
  }
}

/** Whether rows are as deep and say the same, but for the numbers that questions have, and but for an item of the first that gets other words. */
function areSame(from: Source, a: readonly Row[], to: Source, b: readonly Row[], reworded: Item | null): boolean {
  return (
    a.length === b.length &&
    a.every(({item, depth}, index) => {
      const other = b[index]!
      return depth === other.depth && (item === reworded || sayTheSame(from, item, to, other.item))
    })
  )
}

function sayTheSame(from: Source, a: Item, to: Source, b: Item): boolean {
  const own = wordsOf(from, a)
  const other = wordsOf(to, b)
  return own === other || own.replace(/\d+/, '') === other.replace(/\d+/, '')
}

/** An item's first paragraph, and what else it holds. */
function wordsOf({text}: Source, {blocks}: Item): string {
  let words = ''
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    if (index === 0 && (block.type === 'paragraph' || block.type === 'heading')) words = linesIn(text, block.words)
    else if (block.type !== 'list') words += ` ${block.type}`
  }
  return words
}

function linesIn(text: string, spans: readonly Span[]): string {
  const [only] = spans
  if (only !== undefined && spans.length === 1) return text.slice(only.start, only.end)
  return spans.map(({start, end}) => text.slice(start, end)).join('\n')
}

/** Whether a cause is among its own causes, by what refers to what. */
const isCircular = (source: Source, items: readonly Item[]): boolean =>
  /\bsee\s+c\d/i.test(source.text) && goesInCircles(rowsOf(items, null, 0, noReplacements).rest.map(row => linkedIn(source, row)))

function linkedIn({text, lines}: Source, {item, depth}: Row): Linked {
  const {notes} = statementOf(text, lines, item)
  return {depth, label: labelIn(notes), refersTo: referenceIn(notes)}
}
