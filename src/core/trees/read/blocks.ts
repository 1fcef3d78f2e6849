/** Reads block structure line by line: enough of Markdown to know every list item, at a small part of a full parser's cost. */
import type {Block, Blocks, Heading, Item, List, Opaque, Paragraph, Quote} from './block.ts'
import {
  cellCount,
  closesFence,
  fenceLength,
  headingLevel,
  htmlEnd,
  isDefinition,
  isDelimiterRow,
  isThematicBreak,
  underlineLevel,
} from './leaf.ts'
import type {HtmlEnd} from './leaf.ts'
import {linesOf} from './lines.ts'
import {footnoteLabelEnd, markerAt} from './marker.ts'
import type {Marker} from './marker.ts'

/** Deeper containers are read as text, so that no input costs more than its length times this. */
const deepest = 100

type Mutable<T> = {-readonly [Key in keyof T]: T[Key] extends readonly (infer Element)[] ? Element[] : T[Key]}

interface OpenItem extends Mutable<Item> {
  readonly type: 'item'
  /** How many columns beyond its own container's a line needs to belong to it. */
  readonly reach: number
}
interface Root {
  readonly type: 'root'
  readonly first: number
  last: number
  readonly blocks: Block[]
}
type Container = Root | Mutable<Quote> | OpenItem

type Leaf =
  | {readonly type: 'paragraph'; readonly block: Mutable<Paragraph>}
  | {readonly type: 'fence'; readonly block: Mutable<Opaque>; readonly mark: number; readonly length: number}
  | {readonly type: 'html'; readonly block: Mutable<Opaque>; readonly end: HtmlEnd}
  | {readonly type: 'code' | 'table'; readonly block: Mutable<Opaque>}

/**
 * The blocks of `text` from `start`, a line's start where no block is open, to `end`, or to the first heading of `level` or above
 * that is in no list or quote.
 */
export function blocksOf(text: string, start: number, end: number, level = 0): Blocks {
  const lines = linesOf(text, start, end)
  const root: Root = {type: 'root', first: -1, last: -1, blocks: []}
  const open: Container[] = [root]
  let leaf: Leaf | null = null
  let line = 0
  /** The last line before this one with something in its innermost container. */
  let lastFilled = -1
  /** Where the containers' share of the line ends, and its column. */
  let position = 0
  let column = 0
  let stop = 0
  /** The first character from there on that is not a space, and the columns of spaces before it. */
  let filled = 0
  let indent = 0
  /** Whether the open paragraph's last line can be a table's head: not with the indent of code, nor right after the container of another table. */
  let mayHeadTable = false

  for (; line < lines.starts.length; line++) {
    position = lines.starts[line]!
    stop = lines.ends[line]!
    column = 0
    look()
    const goesOn = readLine()
    if (filled < stop || open.at(-1)!.first === line) lastFilled = line
    if (!goesOn) break
  }
  closeTo(1)
  return {lines, blocks: root.blocks}

  /** Whether reading goes on after this line. */
  function readLine(): boolean {
    const matched = matchContainers()
    const allMatched = matched === open.length
    if (allMatched && leaf !== null && continuesVerbatim(leaf)) return true
    const paragraph = leaf?.type === 'paragraph' ? leaf.block : null
    /** A list opens less freely in a line that could go on with a paragraph. */
    const interrupts = allMatched && paragraph !== null
    let depth = matched
    for (;;) {
      if (filled === stop) break
      if (indent >= 4) {
        if (leaf?.type === 'paragraph') break
        closeTo(depth)
        openCode()
        return true
      }
      if (opensQuote(depth) || opensItem(depth, interrupts)) {
        depth = open.length
        continue
      }
      if (allMatched && depth === matched && underline()) return !endsAt(root.blocks.at(-1))
      if (opensLeaf(depth)) return !endsAt(root.blocks.at(-1))
      break
    }
    if (filled === stop) readBlank(depth)
    else if (paragraph !== null && leaf?.type === 'paragraph') {
      if (depth < open.length || !becomesTable(paragraph)) addWords(paragraph, depth === open.length && indent < 4)
    } else readText(depth)
    return true
  }

  function endsAt(block: Block | undefined): boolean {
    if (open.length > 1 || block?.type !== 'heading' || block.level > level) return false
    root.blocks.pop()
    return true
  }

  /** How many of the open containers go on in this line. */
  function matchContainers(): number {
    let depth = 1
    for (; depth < open.length; depth++) {
      const container = open[depth]!
      if (container.type === 'item') {
        if (filled === stop) {
          if (container.blocks.length === 0) break
        } else if (indent < container.reach) break
        else enter(container.reach)
      } else if (container.type === 'quote') {
        if (indent > 3 || text.charCodeAt(filled) !== 62 || filled === stop) break
        enterQuote()
      } else if (filled !== stop) {
        if (indent < 4) break
        enter(4)
      }
    }
    return depth
  }

  /** Goes on with code or HTML, into which nothing else can open. */
  function continuesVerbatim(verbatim: Leaf): boolean {
    if (verbatim.type !== 'fence' && verbatim.type !== 'html') return false
    if (verbatim.type === 'html' && verbatim.end === 'blank') {
      if (filled === stop) return false
    } else if (verbatim.type === 'fence') {
      if (indent <= 3 && closesFence(text, filled, stop, verbatim.mark, verbatim.length)) leaf = null
    } else if (verbatim.end instanceof RegExp && verbatim.end.test(text.slice(filled, stop))) leaf = null
    if (filled < stop) verbatim.block.last = line
    return true
  }

  function opensQuote(depth: number): boolean {
    if (text.charCodeAt(filled) !== 62 || depth >= deepest) return false
    closeTo(depth)
    enterQuote()
    push({type: 'quote', first: line, last: line, blocks: []})
    return true
  }

  function enterQuote(): void {
    column += indent + 1
    position = filled + 1
    const code = text.charCodeAt(position)
    if (position < stop && (code === 32 || code === 9)) skip(1)
    look()
  }

  function opensItem(depth: number, interrupts: boolean): boolean {
    if (depth >= deepest) return false
    const footnote = footnoteLabelEnd(text, filled, stop)
    if (footnote !== -1) {
      closeTo(depth)
      column += indent + footnote - filled
      position = footnote
      look()
      push({type: 'footnote', first: line, last: line, blocks: []})
      return true
    }
    if (isThematicBreak(text, filled, stop)) return false
    const marker = markerAt(text, filled, stop, column + indent)
    if (marker === null || (interrupts && (marker.empty || (marker.ordered && text.slice(filled, marker.end) !== `1${marker.delimiter}`))))
      return false
    if (leaf?.type === 'paragraph' && depth === open.length && underlineLevel(text, filled, stop) > 0) return false
    closeTo(depth)
    enterItem(marker)
    return true
  }

  function enterItem(marker: Marker): void {
    const parent = open.at(-1)!
    const inline = parent.type === 'item' && parent.first === line
    const start = filled
    const startColumn = column + indent
    const reach = indent + marker.width
    column = startColumn + marker.end - start
    position = marker.end
    if (!marker.empty) skip(marker.width - (marker.end - start))
    else position = stop
    const list = listFor(parent, marker)
    const item: OpenItem = {
      type: 'item',
      list,
      first: line,
      last: line,
      marker: {start, end: marker.end},
      content: position,
      column: startColumn,
      width: marker.width,
      inline,
      blocks: [],
      reach,
    }
    ;(list.items as Item[]).push(item)
    leaf = null
    open.push(item)
    look()
  }

  /** The list that an item with such a marker belongs to: the one just before it, or a new one. */
  function listFor(parent: Container, marker: Marker): List {
    const before = parent.blocks.at(-1)
    if (before?.type === 'list' && before.delimiter === marker.delimiter && before.ordered === marker.ordered) return before
    const list: List = {type: 'list', delimiter: marker.delimiter, ordered: marker.ordered, items: [], first: line, last: line}
    parent.blocks.push(list)
    return list
  }

  /** Makes the open paragraph a heading when the line underlines it. */
  function underline(): boolean {
    const found = underlineLevel(text, filled, stop)
    if (found === 0 || leaf?.type !== 'paragraph') return false
    const {first, words} = leaf.block
    if (words.every(({start, end}) => isDefinition(text, start, end))) return false
    const heading: Heading = {type: 'heading', level: found, first, last: line, words}
    const holder = open.at(-1)!.blocks
    holder[holder.length - 1] = heading
    leaf = null
    return true
  }

  function opensLeaf(depth: number): boolean {
    const found = headingLevel(text, filled, stop)
    if (found > 0) {
      closeTo(depth)
      add({type: 'heading', level: found, first: line, last: line, words: [headingWords(text, filled + found, stop)]})
      return true
    }
    const length = fenceLength(text, filled, stop)
    if (length > 0) {
      const mark = text.charCodeAt(filled)
      closeTo(depth)
      leaf = {type: 'fence', block: add(opaque('code')), mark, length}
      return true
    }
    if (isThematicBreak(text, filled, stop)) {
      closeTo(depth)
      add(opaque('break'))
      return true
    }
    const end = htmlEnd(text, filled, stop, leaf?.type === 'paragraph')
    if (end === null) return false
    closeTo(depth)
    const block = add(opaque('html'))
    leaf = end !== 'blank' && end.test(text.slice(filled, stop)) ? null : {type: 'html', block, end}
    return true
  }

  function openCode(): void {
    if (leaf?.type === 'code') leaf.block.last = line
    else leaf = {type: 'code', block: add(opaque('code'))}
  }

  function readBlank(depth: number): void {
    if (depth < open.length) closeTo(depth)
    if (leaf?.type !== 'code') leaf = null
    let quotes = depth - 1
    while (quotes > 0 && open[quotes]!.type !== 'quote') quotes--
    for (let index = 1; index <= quotes; index++) open[index]!.last = line
  }

  function readText(depth: number): void {
    const headsTable = depth === open.length || leaf?.type !== 'table'
    closeTo(depth)
    if (leaf?.type === 'table') {
      leaf.block.last = line
      return
    }
    const block: Mutable<Paragraph> = {type: 'paragraph', first: line, last: line, words: []}
    add(block)
    leaf = {type: 'paragraph', block}
    addWords(block, headsTable)
  }

  function addWords(block: Mutable<Paragraph>, headsTable: boolean): void {
    mayHeadTable = headsTable
    let end = stop
    while (end > filled && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--
    block.words.push({start: filled, end})
    block.last = line
  }

  /** Makes the open paragraph's last line a table's head when this line is the one below it. */
  function becomesTable(paragraph: Mutable<Paragraph>): boolean {
    const head = paragraph.words.at(-1)!
    if (
      !mayHeadTable ||
      indent >= 4 ||
      !isDelimiterRow(text, filled, stop) ||
      cellCount(text, filled, stop) !== cellCount(text, head.start, head.end)
    )
      return false
    paragraph.words.pop()
    paragraph.last = line - 2
    const holder = open.at(-1)!.blocks
    if (paragraph.words.length === 0) holder.pop()
    const block: Mutable<Opaque> = {type: 'table', first: line - 1, last: line}
    holder.push(block)
    leaf = {type: 'table', block}
    return true
  }

  function opaque(type: Opaque['type']): Mutable<Opaque> {
    return {type, first: line, last: line}
  }

  function add<T extends Block>(block: T): T {
    leaf = null
    open.at(-1)!.blocks.push(block)
    return block
  }

  function push(container: Mutable<Quote>): void {
    leaf = null
    open.at(-1)!.blocks.push(container)
    open.push(container)
  }

  /** Closes the containers that do not go on, and with them what was open in the innermost. */
  function closeTo(depth: number): void {
    if (depth === open.length) return
    leaf = null
    for (let index = depth; index < open.length; index++) {
      const container = open[index]!
      container.last = Math.max(container.last, lastFilled)
      if (container.type === 'item') (container.list as Mutable<List>).last = container.last
    }
    open.length = depth
  }

  function look(): void {
    filled = position
    let at = column
    for (; filled < stop; filled++) {
      const code = text.charCodeAt(filled)
      if (code === 32) at++
      else if (code === 9) at += 4 - (at % 4)
      else break
    }
    indent = at - column
  }

  /** Passes columns of the spaces before `filled`. */
  function enter(columns: number): void {
    column += columns
    indent -= columns
  }

  /** The same from `position` on, where there may be fewer; a tab may be passed in part. */
  function skip(columns: number): void {
    let left = columns
    while (left > 0 && position < stop) {
      const width = text.charCodeAt(position) === 9 ? 4 - (column % 4) : 1
      const taken = Math.min(width, left)
      column += taken
      left -= taken
      if (taken === width) position++
    }
  }
}

/** An ATX heading's words, its closing marks left out. */
function headingWords(text: string, start: number, end: number): {start: number; end: number} {
  const isSpace = (offset: number): boolean => text.charCodeAt(offset) === 32 || text.charCodeAt(offset) === 9
  let first = start
  let last = end
  while (first < last && isSpace(first)) first++
  while (last > first && isSpace(last - 1)) last--
  let closing = last
  while (closing > first && text.charCodeAt(closing - 1) === 35) closing--
  if (closing < last && (closing === first || isSpace(closing - 1))) {
    last = closing
    while (last > first && isSpace(last - 1)) last--
  }
  return {start: first, end: last}
}
