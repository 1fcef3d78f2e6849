/** Items of an outermost list that were read before, by their text: a letter in one of thousands leaves all the others as they were read. */
import {byText} from '../../document/by-text.ts'
import {movedNode} from '../moved.ts'
import type {Question, TreeNode} from '../tree.ts'
import type {KnownItem, List} from './block.ts'
import {blocksOf} from './blocks.ts'
import type {Lines} from './lines.ts'
import {markerAt} from './marker.ts'
import {nodeOf} from './nodes.ts'
import {closeTo, type BlockReading, type OpenItem} from './open.ts'

/** What is known of the lines of one item, which another of its list follows; `null` where they are more than that. */
type Known = (text: string) => KnownItem | null

export const knownItem: Known = byText(text => {
  const {lines, blocks} = blocksOf(text, 0, text.length)
  const [list] = blocks
  if (list?.type !== 'list' || blocks.length > 1 || list.items.length > 1) return null
  return {text, lines, item: list.items[0]!, node: null, at: 0, usual: 'none'}
})

/**
 * Passes over the lines of an item that is known, and says whether it did. An unindented marker after an item of its own list closes all that
 * is open in that, so that neither what came before such an item nor what comes after it has any part in how it is read.
 */
export function passesItem(reading: BlockReading, lines: Lines, known: Known): boolean {
  const {text, line, open} = reading
  const before = open[1]
  if (before?.type !== 'item' || !opensNext(text, lines, line, before.list)) return false
  let next = line + 1
  while (next < lines.starts.length && !opensNext(text, lines, next, before.list)) next++
  if (next === lines.starts.length) return false
  const found = known(text.slice(lines.starts[line], lines.starts[next]))
  if (found === null) return false
  closeTo(reading, 1)
  // Where it stands tell its lines; all else is said in its own text, and the next line closes it.
  const item = {...found.item, list: before.list, first: line, last: line + found.item.last, known: found} as OpenItem
  ;(before.list.items as OpenItem[]).push(item)
  open.push(item)
  reading.lastFilled = item.last
  reading.line = next - 1
  return true
}

/** Whether a line begins the next item of an outermost list; a thematic break, which it may be as well, closes as much. */
function opensNext(text: string, {starts, ends}: Lines, line: number, {ordered, delimiter}: List): boolean {
  const start = starts[line]!
  const stop = ends[line]!
  if (text.charCodeAt(start) <= 32) return false
  const marker = markerAt(text, start, stop, 0)
  return marker?.ordered === ordered && marker.delimiter === delimiter
}

/**
 * The node of such an item whose text stands at an offset; the same one as long as it stands there. V8 puts all that a piece of code makes among
 * what lives long when the first of it does, so that the first node is read where it stands, and nothing is made to hold a node.
 */
export function knownNode(known: KnownItem, at: number, usual: Question): TreeNode {
  const {text, lines, item} = known
  if (known.node === null || known.usual !== usual) known.node = nodeOf(text, lines, item, usual, at)
  else if (known.at !== at) known.node = movedNode(known.node, at - known.at)
  known.at = at
  known.usual = usual
  return known.node
}
