/** Takes a node out with everything under it. */
import type {TextEdit} from '../document/edit.ts'
import {overlaps} from '../document/span.ts'
import type {Path} from '../trees/tree.ts'
import type {Item} from '../trees/read/block.ts'
import {lineEnd, lineStart, nextLine} from '../document/lines.ts'
import {gapOf, itemAt, itemsAt, leadOf, markerOf} from './ground.ts'
import type {Ground} from './ground.ts'
import {linesOfMoved} from './layout.ts'
import {keptCauses} from './shared-causes.ts'
import {shiftPrefixes} from './new-prefix.ts'
import {renumber} from './numbers.ts'
import type {Outcome} from './outcome.ts'

/**
 * A cause in it that others outside refer to is kept: it takes the place of the first of them, with everything under it. What would still
 * refer to nothing then is too much of a tangle.
 */
export function remove(ground: Ground, node: Path): Outcome {
  const item = node.length === 0 ? null : itemAt(ground, node)
  if (item === null) return 'no-such-node'
  const kept = keptCauses(ground.tree.nodes, node)
  if (kept === null) return 'tangled'
  const remaining = item.list.items.filter(other => other !== item)
  const replacements = kept.map(({reference, cause}) => replacement(ground, itemAt(ground, reference)!, itemAt(ground, cause)!))
  const counting = [
    ...renumber(ground, item.list.items, remaining).edits,
    ...shiftPrefixes(ground, node.slice(0, -1), node.at(-1)! + 1, -1),
  ].filter(edit => !replacements.some(each => overlaps(each, edit)))
  const edits = [takeOut(ground, node, item), ...replacements, ...counting]
  return {edits, node: focusAfter(ground, node), change: {leaves: node, replaced: kept}}
}

/** The edit that puts a cause where a reference to it stands, after the reference's own bullet; what else the reference holds comes after. */
function replacement(ground: Ground, reference: Item, cause: Item): TextEdit {
  const {lines, lineEnding} = ground
  const layout = {lead: leadOf(ground, reference), marker: markerOf(ground, reference)}
  const text = linesOfMoved(ground, cause, {...layout, gap: gapOf(ground, cause)}).join(lineEnding)
  const end = lines.ends[reference.blocks[0]?.last ?? reference.first]!
  return {start: reference.marker.end, end, text: text.slice(layout.lead.length + layout.marker.length)}
}

/** The node that takes the removed one's place, else the one before it, else its parent. */
function focusAfter(ground: Ground, node: Path): Path | null {
  const parent = node.slice(0, -1)
  const index = node.at(-1)!
  const count = (itemsAt(ground, parent)?.length ?? 1) - 1
  if (count > 0) return [...parent, Math.min(index, count - 1)]
  return parent.length > 0 ? parent : null
}

/** The edit that removes an item's lines and the blank ones that kept it from its neighbours. */
export function takeOut(ground: Ground, node: Path, item: Item): TextEdit {
  const {text, lines} = ground
  const end = lines.ends[item.last]!
  const siblings = itemsAt(ground, node.slice(0, -1)) ?? []
  const index = node.at(-1)!
  const next = siblings[index + 1]
  if (item.inline) {
    // The next one moves up to the bullet that they share the line with.
    const heir = next !== undefined && !next.inline && isBlank(text.slice(end, lines.starts[next.first])) ? next.marker.start : end
    return {start: item.marker.start, end: heir, text: ''}
  }
  const start = lines.starts[item.first]!
  if (index === 0 && next !== undefined && isBlank(text.slice(end, lines.starts[next.first])))
    return {start, end: lines.starts[next.first]!, text: ''}
  const following = nextLine(text, end)
  const crowded =
    node.length === 1 && siblings.length === 1 && following < text.length && !isBlank(text.slice(following, lineEnd(text, following)))
  const before = crowded ? -1 : endOfFilled(text, start)
  return before === -1 ? {start, end: following, text: ''} : {start: before, end, text: ''}
}

/** The end of the last line before `start` that is not blank, or -1. */
function endOfFilled(text: string, start: number): number {
  let next = start
  while (next > 0) {
    const end = text.charCodeAt(next - 1) === 10 && text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1
    const from = lineStart(text, end)
    if (!isBlank(text.slice(from, end))) return end
    next = from
  }
  return -1
}

const isBlank = (text: string): boolean => !/[^\s>]/.test(text)
