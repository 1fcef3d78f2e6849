/** Reads block structure line by line: enough of Markdown to know every list item, at a small part of a full parser's cost. */
import type {Block, Blocks, Heading, Item, List, Opaque, Paragraph, Quote} from './block.ts'
import {
  closesFence,
  fenceLength,
  headingLevel,
  headingWords,
  htmlEnd,
  isDefinition,
  isThematicBreak,
  isUnderHead,
  underlineLevel,
} from './leaf.ts'
import {enter, look, skip} from './cursor.ts'
import type {Cursor} from './cursor.ts'
import {linesOf} from './lines.ts'
import {footnoteLabelEnd, markerAt} from './marker.ts'
import type {Marker} from './marker.ts'
import {listFor} from './open.ts'
import type {Container, Leaf, Mutable, OpenItem, Root} from './open.ts'

/** Deeper containers are read as text, so that no input costs more than its length times this. */
const deepest = 100

/** The blocks of `text` from `start`, a line's start where no block is open, to `end`. */
export function blocksOf(text: string, start: number, end: number): Blocks {
  const lines = linesOf(text, start, end)
  const root: Root = {type: 'root', first: -1, last: -1, blocks: []}
  const open: Container[] = [root]
  let leaf: Leaf | null = null
  let line = 0
  /** The last line before this one with something in its innermost container. */
  let lastFilled = -1
  const at: Cursor = {position: start, column: 0, stop: start, filled: start, indent: 0}
  /** Whether the open paragraph's last line can be a table's head: not with the indent of code, nor right after the container of another table. */
  let mayHeadTable = false

  for (; line < lines.starts.length; line++) {
    at.position = lines.starts[line]!
    at.stop = lines.ends[line]!
    at.column = 0
    look(text, at)
    readLine()
    if (at.filled < at.stop || open.at(-1)!.first === line) lastFilled = line
  }
  closeTo(1)
  return {lines, blocks: root.blocks}

  function readLine(): void {
    const matched = matchContainers()
    const allMatched = matched === open.length
    if (allMatched && leaf !== null && continuesVerbatim(leaf)) return
    const paragraph = leaf?.type === 'paragraph' ? leaf.block : null
    /** A list opens less freely in a line that could go on with a paragraph. */
    const interrupts = allMatched && paragraph !== null
    let depth = matched
    for (;;) {
      if (at.filled === at.stop) break
      if (at.indent >= 4) {
        if (leaf?.type === 'paragraph') break
        closeTo(depth)
        openCode()
        return
      }
      if (opensQuote(depth) || opensItem(depth, interrupts)) {
        depth = open.length
        continue
      }
      if (allMatched && depth === matched && underline()) return
      if (opensLeaf(depth)) return
      break
    }
    if (at.filled === at.stop) readBlank(depth)
    else if (paragraph !== null && leaf?.type === 'paragraph') {
      if (depth < open.length || !becomesTable(paragraph)) addWords(paragraph, depth === open.length && at.indent < 4)
    } else readText(depth)
  }

  /** How many of the open containers go on in this line. */
  function matchContainers(): number {
    let depth = 1
    for (; depth < open.length; depth++) {
      const container = open[depth]!
      if (container.type === 'item') {
        if (at.filled === at.stop) {
          if (container.blocks.length === 0) break
        } else if (at.indent < container.reach) break
        else enter(at, container.reach)
      } else if (container.type === 'quote') {
        if (at.indent > 3 || text.charCodeAt(at.filled) !== 62 || at.filled === at.stop) break
        enterQuote()
      } else if (at.filled !== at.stop) {
        if (at.indent < 4) break
        enter(at, 4)
      }
    }
    return depth
  }

  /** Goes on with code or HTML, into which nothing else can open. */
  function continuesVerbatim(verbatim: Leaf): boolean {
    if (verbatim.type !== 'fence' && verbatim.type !== 'html') return false
    if (verbatim.type === 'html' && verbatim.end === 'blank') {
      if (at.filled === at.stop) return false
    } else if (verbatim.type === 'fence') {
      if (at.indent <= 3 && closesFence(text, at.filled, at.stop, verbatim.mark, verbatim.length)) leaf = null
    } else if (verbatim.end instanceof RegExp && verbatim.end.test(text.slice(at.filled, at.stop))) leaf = null
    if (at.filled < at.stop) verbatim.block.last = line
    return true
  }

  function opensQuote(depth: number): boolean {
    if (text.charCodeAt(at.filled) !== 62 || depth >= deepest) return false
    closeTo(depth)
    enterQuote()
    push({type: 'quote', first: line, last: line, blocks: []})
    return true
  }

  function enterQuote(): void {
    at.column += at.indent + 1
    at.position = at.filled + 1
    const code = text.charCodeAt(at.position)
    if (at.position < at.stop && (code === 32 || code === 9)) skip(text, at, 1)
    look(text, at)
  }

  function opensItem(depth: number, interrupts: boolean): boolean {
    if (depth >= deepest) return false
    const footnote = footnoteLabelEnd(text, at.filled, at.stop)
    if (footnote !== -1) {
      closeTo(depth)
      at.column += at.indent + footnote - at.filled
      at.position = footnote
      look(text, at)
      push({type: 'footnote', first: line, last: line, blocks: []})
      return true
    }
    if (isThematicBreak(text, at.filled, at.stop)) return false
    const marker = markerAt(text, at.filled, at.stop, at.column + at.indent)
    if (
      marker === null ||
      (interrupts && (marker.empty || (marker.ordered && text.slice(at.filled, marker.end) !== `1${marker.delimiter}`)))
    )
      return false
    if (leaf?.type === 'paragraph' && depth === open.length && underlineLevel(text, at.filled, at.stop) > 0) return false
    closeTo(depth)
    enterItem(marker)
    return true
  }

  function enterItem(marker: Marker): void {
    const parent = open.at(-1)!
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
    leaf = null
    open.push(item)
    look(text, at)
  }

  /** Makes the open paragraph a heading when the line underlines it. */
  function underline(): boolean {
    const found = underlineLevel(text, at.filled, at.stop)
    if (found === 0 || leaf?.type !== 'paragraph') return false
    const {first, words} = leaf.block
    if (words.findLast(({start, end}) => !isDefinition(text, start, end)) === undefined) return false
    const heading: Heading = {type: 'heading', level: found, first, last: line, words}
    const holder = open.at(-1)!.blocks
    holder[holder.length - 1] = heading
    leaf = null
    return true
  }

  function opensLeaf(depth: number): boolean {
    const found = headingLevel(text, at.filled, at.stop)
    if (found > 0) {
      closeTo(depth)
      add({type: 'heading', level: found, first: line, last: line, words: [headingWords(text, at.filled + found, at.stop)]})
      return true
    }
    const length = fenceLength(text, at.filled, at.stop)
    if (length > 0) {
      const mark = text.charCodeAt(at.filled)
      closeTo(depth)
      leaf = {type: 'fence', block: add(opaque('code')), mark, length}
      return true
    }
    if (isThematicBreak(text, at.filled, at.stop)) {
      closeTo(depth)
      add(opaque('break'))
      return true
    }
    const end = htmlEnd(text, at.filled, at.stop, leaf?.type === 'paragraph')
    if (end === null) return false
    closeTo(depth)
    const block = add(opaque('html'))
    leaf = end !== 'blank' && end.test(text.slice(at.filled, at.stop)) ? null : {type: 'html', block, end}
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
    let end = at.stop
    while (end > at.filled && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--
    block.words.push({start: at.filled, end})
    block.last = line
  }

  /** Makes the open paragraph's last line a table's head when this line is the one below it. */
  function becomesTable(paragraph: Mutable<Paragraph>): boolean {
    const head = paragraph.words.at(-1)!
    if (!mayHeadTable || at.indent >= 4 || !isUnderHead(text, at.filled, at.stop, head)) return false
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
}
