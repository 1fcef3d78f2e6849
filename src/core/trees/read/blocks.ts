/** Reads block structure line by line: enough of Markdown to know every list item, at a small part of a full parser's cost. */
import type {Blocks} from './block.ts'
import {matchContainers, opensContainer} from './containers.ts'
import {look, type Cursor} from './cursor.ts'
import {addWords, becomesTable, continuesVerbatim, openCode, opensLeaf, readBlank, readText, underline} from './leaves.ts'
import {linesOf, type Lines} from './lines.ts'
import {closeTo, type BlockReading, type Root} from './open.ts'

/** Passes over some lines at once, and says whether it did. */
type Passing = (reading: BlockReading, lines: Lines) => boolean

const passesNothing: Passing = () => false

/** The blocks of `text` from `start`, a line's start where no block is open, to `end`. */
export function blocksOf(text: string, start: number, end: number, passes: Passing = passesNothing): Blocks {
  const lines = linesOf(text, start, end)
  const root: Root = {type: 'root', first: -1, last: -1, blocks: []}
  const at: Cursor = {position: start, column: 0, stop: start, filled: start, indent: 0}
  const reading: BlockReading = {text, at, line: 0, lastFilled: -1, open: [root], leaf: null, mayHeadTable: false}
  for (; reading.line < lines.starts.length; reading.line++) {
    at.position = lines.starts[reading.line]!
    at.stop = lines.ends[reading.line]!
    at.column = 0
    look(text, at)
    if (passes(reading, lines)) continue
    readLine(reading)
    if (at.filled < at.stop || reading.open.at(-1)!.first === reading.line) reading.lastFilled = reading.line
  }
  closeTo(reading, 1)
  return {lines, blocks: root.blocks}
}

function readLine(reading: BlockReading): void {
  const {at} = reading
  const matched = matchContainers(reading)
  const allMatched = matched === reading.open.length
  if (allMatched && reading.leaf !== null && continuesVerbatim(reading, reading.leaf)) return
  const paragraph = reading.leaf?.type === 'paragraph' ? reading.leaf.block : null
  /** A list opens less freely in a line that could go on with a paragraph. */
  const interrupts = allMatched && paragraph !== null
  let depth = matched
  for (;;) {
    if (at.filled === at.stop) break
    if (at.indent >= 4) {
      if (reading.leaf?.type === 'paragraph') break
      closeTo(reading, depth)
      openCode(reading)
      return
    }
    if (opensContainer(reading, depth, interrupts)) {
      depth = reading.open.length
      continue
    }
    if (allMatched && depth === matched && underline(reading)) return
    if (opensLeaf(reading, depth)) return
    break
  }
  if (at.filled === at.stop) readBlank(reading, depth)
  else if (paragraph !== null && reading.leaf?.type === 'paragraph') {
    if (depth < reading.open.length || !becomesTable(reading, paragraph))
      addWords(reading, paragraph, depth === reading.open.length && at.indent < 4)
  } else readText(reading, depth)
}
