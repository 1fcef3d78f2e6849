/** Where new lines go in a tree. */
import {frontMatterEnd} from '../document/front-matter-fence.ts'
import type {Path} from '../trees/tree.ts'
import type {TextEdit} from '../document/edit.ts'
import type {Item} from '../trees/read/block.ts'
import {lineEnd, nextLine} from '../document/lines.ts'
import {itemsIn} from '../trees/read/nodes.ts'
import {everyItem, itemAt, itemsAt} from './ground.ts'
import type {Ground} from './ground.ts'
import {layoutLike, layoutUnder} from './layout.ts'
import type {Layout} from './layout.ts'
import {quotesOf} from './reindent.ts'

export interface InsertionPoint {
  readonly parent: Item | null
  /** Counted among the siblings as they are. */
  readonly index: number
  /** The items that new ones will stand between. */
  readonly previous: Item | null
  readonly next: Item | null
}

/** The place of a new `index`-th child; an index beyond the last is the last, and `null` means that there is no such parent. */
export function placeAt(ground: Ground, parent: Path, index: number): InsertionPoint | null {
  const siblings = itemsAt(ground, parent)
  if (siblings === null) return null
  const at = Math.min(Math.max(index, 0), siblings.length)
  return {parent: itemAt(ground, parent), index: at, previous: siblings[at - 1] ?? null, next: siblings[at] ?? null}
}

/** The item whose list takes the newcomer in, or `null` when it opens a list of its own. */
export const hostOf = ({previous, next}: InsertionPoint): Item | null => previous ?? next

/** How items look at a place. */
export function layoutAt(ground: Ground, place: InsertionPoint, depth: number, number: number): Layout {
  const host = hostOf(place)
  if (host !== null) return layoutLike(ground, host, number)
  const like = firstAtDepth(ground.roots, depth)
  if (place.parent !== null) return layoutUnder(ground, place.parent, like)
  return {lead: leadOfEmpty(ground), marker: bulletIn(ground.text), gap: ' '}
}

function firstAtDepth(items: readonly Item[], depth: number): Item | null {
  if (depth === 0) return items[0] ?? null
  for (const item of items) {
    const found = firstAtDepth(itemsIn(item.blocks), depth - 1)
    if (found !== null) return found
  }
  return null
}

/** The block quotes that an empty tree's problem line stands in. */
export function leadOfEmpty({text, tree}: Ground): string {
  const line = text.slice(tree.body.start, lineEnd(text, tree.body.start))
  return /^[ \t]*>[ \t>]*/.exec(line)?.[0] ?? ''
}

/** The bullet that the document uses first. */
export const bulletIn = (text: string): string => /^[ \t]*([-*+])[ \t]+[^\s*-]/m.exec(text.slice(frontMatterEnd(text)))?.[1] ?? '-'

/** The edit that puts lines at a place, with the blank lines that the list keeps between its items. */
export function putAt(ground: Ground, place: InsertionPoint, lines: readonly string[], lead: string): TextEdit {
  const {text, lineEnding: end} = ground
  const {previous, next, parent} = place
  const blank = quotesOf(lead) + end
  const block = lines.join(end)
  if (previous !== null) {
    const at = ground.lines.ends[previous.last]!
    return {start: at, end: at, text: end + (isLooseAt(ground, place) ? blank : '') + block}
  }
  if (next !== null) {
    const after = end + (isLooseAt(ground, place) ? blank : '')
    const at = next.inline ? next.marker.start : ground.lines.starts[next.first]!
    return {start: at, end: at, text: next.inline ? block.slice(lead.length) + after + lead : block + after}
  }
  if (parent !== null) {
    const at = ground.lines.ends[parent.last]!
    return {start: at, end: at, text: end + (isApart(ground) || hasParagraphs(parent) ? blank : '') + block}
  }
  const at = ground.tree.body.end
  return {start: at, end: at, text: end + blank + block + (isCrowded(text, at) ? end + quotesOf(lead) : '')}
}

/** Whether something stands on the next line, which a blank one must hold off. */
export function isCrowded(text: string, at: number): boolean {
  const following = nextLine(text, at)
  return following < text.length && /[^\s>]/.test(text.slice(following, lineEnd(text, following)))
}

/** Whether a blank line stands between the neighbours, or between other siblings when there is only one. */
function isLooseAt(ground: Ground, {previous, next, parent}: InsertionPoint): boolean {
  if (previous !== null && next !== null) return areApart(previous, next)
  const siblings = parent === null ? ground.roots : itemsIn(parent.blocks)
  const pair = siblings.length > 1 ? siblings : firstSiblings(ground.roots)
  return pair.length > 1 && areApart(pair.at(-2)!, pair.at(-1)!)
}

const areApart = (first: Item, second: Item): boolean => second.first - first.last > 1

function firstSiblings(items: readonly Item[]): readonly Item[] {
  if (items.length > 1) return items
  const inner = items[0] === undefined ? [] : itemsIn(items[0].blocks)
  return inner.length === 0 ? inner : firstSiblings(inner)
}

/** Whether a list right after an item's last line would look like part of a paragraph of its details. */
const hasParagraphs = ({blocks}: Item): boolean => blocks.length > 1 && blocks.at(-1)!.type === 'paragraph'

/** Whether a blank line stands between a parent's words and its first child. */
function isApart(ground: Ground): boolean {
  for (const item of everyItem(ground.roots)) {
    const [words, list] = item.blocks
    if (words !== undefined && list?.type === 'list') return list.first - words.last > 1
  }
  return false
}
