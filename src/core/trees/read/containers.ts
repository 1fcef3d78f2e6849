/** Where quotes, list items and footnotes go on, and where they open. */
import type {Item} from './block.ts'
import {enter, look, skip} from './cursor.ts'
import {isThematicBreak} from '../../document/thematic-break.ts'
import {underlineLevel} from './leaf.ts'
import {footnoteLabelEnd, markerAt, type Marker} from './marker.ts'
import {closeTo, listFor, push, type OpenItem, type BlockReading} from './open.ts'

/** Deeper containers are read as text, so that no input costs more than its length times this. */
const deepest = 100

/** How many of the open containers go on in this line. */
export function matchContainers(reading: BlockReading): number {
  const {text, at} = reading
  let depth = 1
  for (; depth < reading.open.length; depth++) {
    const container = reading.open[depth]!
    if (container.type === 'item') {
      if (at.filled === at.stop) {
        if (container.blocks.length === 0) break
      } else if (at.indent < container.reach) break
      else enter(at, container.reach)
    } else if (container.type === 'quote') {
      if (at.indent > 3 || text.charCodeAt(at.filled) !== 62 || at.filled === at.stop) break
      enterQuote(reading)
    } else if (at.filled !== at.stop) {
      if (at.indent < 4) break
      enter(at, 4)
    }
  }
  return depth
}

/** Opens a container at the place in the line, in the containers up to `depth`. `interrupts` says whether the line could go on with a paragraph. */
export const opensContainer = (reading: BlockReading, depth: number, interrupts: boolean): boolean =>
  opensQuote(reading, depth) || opensItem(reading, depth, interrupts)

function opensQuote(reading: BlockReading, depth: number): boolean {
  const {text, at, line} = reading
  if (text.charCodeAt(at.filled) !== 62 || depth >= deepest) return false
  closeTo(reading, depth)
  enterQuote(reading)
  push(reading, {type: 'quote', first: line, last: line, blocks: []})
  return true
}

function enterQuote(reading: BlockReading): void {
  const {text, at} = reading
  at.column += at.indent + 1
  at.position = at.filled + 1
  const code = text.charCodeAt(at.position)
  if (at.position < at.stop && (code === 32 || code === 9)) skip(text, at, 1)
  look(text, at)
}

function opensItem(reading: BlockReading, depth: number, interrupts: boolean): boolean {
  const {text, at, line} = reading
  if (depth >= deepest) return false
  const footnote = footnoteLabelEnd(text, at.filled, at.stop)
  if (footnote !== -1) {
    closeTo(reading, depth)
    at.column += at.indent + footnote - at.filled
    at.position = footnote
    look(text, at)
    push(reading, {type: 'footnote', first: line, last: line, blocks: []})
    return true
  }
  if (isThematicBreak(text, at.filled, at.stop)) return false
  const marker = markerAt(text, at.filled, at.stop, at.column + at.indent)
  if (marker === null || (interrupts && (marker.empty || (marker.ordered && text.slice(at.filled, marker.end) !== `1${marker.delimiter}`))))
    return false
  if (reading.leaf?.type === 'paragraph' && depth === reading.open.length && underlineLevel(text, at.filled, at.stop) > 0) return false
  closeTo(reading, depth)
  enterItem(reading, marker)
  return true
}

function enterItem(reading: BlockReading, marker: Marker): void {
  const {text, at, line} = reading
  const parent = reading.open.at(-1)!
  const inline = parent.type === 'item' && parent.first === line
  const start = at.filled
  const startColumn = at.column + at.indent
  const reach = at.indent + marker.width
  at.column = startColumn + marker.end - start
  at.position = marker.end
  if (!marker.empty) skip(text, at, marker.width - (marker.end - start))
  else at.position = at.stop
  const list = listFor(parent, marker, line)
  const item: OpenItem = {
    type: 'item',
    list,
    first: line,
    last: line,
    marker: {start, end: marker.end},
    content: at.position,
    column: startColumn,
    width: marker.width,
    inline,
    blocks: [],
    reach,
  }
  ;(list.items as Item[]).push(item)
  reading.leaf = null
  reading.open.push(item)
  look(text, at)
}
