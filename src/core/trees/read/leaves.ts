/** Where what holds no blocks goes on, and where it opens: headings, code, HTML, tables, and the paragraphs that are left. */
import type {Span} from '../../document/span.ts'
import {isThematicBreak} from '../../document/thematic-break.ts'
import type {Heading, Opaque, Paragraph} from './block.ts'
import {closesFence, fenceLength, headingLevel, headingWords, htmlEnd, isDefinition, isUnderHead, underlineLevel} from './leaf.ts'
import {add, closeTo, type Leaf, type Mutable, type BlockReading} from './open.ts'

/** Goes on with code or HTML, into which nothing else can open. */
export function continuesVerbatim(reading: BlockReading, verbatim: Leaf): boolean {
  const {text, at, line} = reading
  if (verbatim.type !== 'fence' && verbatim.type !== 'html') return false
  if (verbatim.type === 'html' && verbatim.end === 'blank') {
    if (at.filled === at.stop) return false
  } else if (verbatim.type === 'fence') {
    if (at.indent <= 3 && closesFence(text, at.filled, at.stop, verbatim.mark, verbatim.length)) reading.leaf = null
  } else if (verbatim.end instanceof RegExp && verbatim.end.test(text.slice(at.filled, at.stop))) reading.leaf = null
  if (at.filled < at.stop) verbatim.block.last = line
  return true
}

/** Makes the open paragraph a heading when the line underlines it. */
export function underline(reading: BlockReading): boolean {
  const {text, at, line} = reading
  const found = underlineLevel(text, at.filled, at.stop)
  if (found === 0 || reading.leaf?.type !== 'paragraph') return false
  const {first, words} = reading.leaf.block
  if (words.findLast(({start, end}) => !isDefinition(text, start, end)) === undefined) return false
  const heading: Heading = {type: 'heading', level: found, first, last: line, words}
  const holder = reading.open.at(-1)!.blocks
  holder[holder.length - 1] = heading
  reading.leaf = null
  return true
}

export function opensLeaf(reading: BlockReading, depth: number): boolean {
  const {text, at, line} = reading
  const found = headingLevel(text, at.filled, at.stop)
  if (found > 0) {
    closeTo(reading, depth)
    add(reading, {type: 'heading', level: found, first: line, last: line, words: [headingWords(text, at.filled + found, at.stop)]})
    return true
  }
  const length = fenceLength(text, at.filled, at.stop)
  if (length > 0) {
    const mark = text.charCodeAt(at.filled)
    closeTo(reading, depth)
    reading.leaf = {type: 'fence', block: add(reading, opaque(reading, 'code')), mark, length}
    return true
  }
  if (isThematicBreak(text, at.filled, at.stop)) {
    closeTo(reading, depth)
    add(reading, opaque(reading, 'break'))
    return true
  }
  const end = htmlEnd(text, at.filled, at.stop, reading.leaf?.type === 'paragraph')
  if (end === null) return false
  closeTo(reading, depth)
  const block = add(reading, opaque(reading, 'html'))
  reading.leaf = end !== 'blank' && end.test(text.slice(at.filled, at.stop)) ? null : {type: 'html', block, end}
  return true
}

export function openCode(reading: BlockReading): void {
  const {line} = reading
  if (reading.leaf?.type === 'code') reading.leaf.block.last = line
  else reading.leaf = {type: 'code', block: add(reading, opaque(reading, 'code'))}
}

export function readBlank(reading: BlockReading, depth: number): void {
  const {line} = reading
  if (depth < reading.open.length) closeTo(reading, depth)
  if (reading.leaf?.type !== 'code') reading.leaf = null
  let quotes = depth - 1
  while (quotes > 0 && reading.open[quotes]!.type !== 'quote') quotes--
  for (let index = 1; index <= quotes; index++) reading.open[index]!.last = line
}

export function readText(reading: BlockReading, depth: number): void {
  const {line} = reading
  const headsTable = depth === reading.open.length || reading.leaf?.type !== 'table'
  closeTo(reading, depth)
  if (reading.leaf?.type === 'table') {
    reading.leaf.block.last = line
    return
  }
  // A list that is written with its one entry takes a fifth of the room of one that grows, and nearly all paragraphs have one line.
  const block: Mutable<Paragraph> = {type: 'paragraph', first: line, last: line, words: [wordsOf(reading)]}
  add(reading, block)
  reading.leaf = {type: 'paragraph', block}
  reading.mayHeadTable = headsTable
}

export function addWords(reading: BlockReading, block: Mutable<Paragraph>, headsTable: boolean): void {
  reading.mayHeadTable = headsTable
  block.words.push(wordsOf(reading))
  block.last = reading.line
}

function wordsOf({text, at}: BlockReading): Span {
  let end = at.stop
  while (end > at.filled && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--
  return {start: at.filled, end}
}

/** Makes the open paragraph's last line a table's head when this line is the one below it. */
export function becomesTable(reading: BlockReading, paragraph: Mutable<Paragraph>): boolean {
  const {text, at, line} = reading
  const head = paragraph.words.at(-1)!
  if (!reading.mayHeadTable || at.indent >= 4 || !isUnderHead(text, at.filled, at.stop, head)) return false
  paragraph.words.pop()
  paragraph.last = line - 2
  const holder = reading.open.at(-1)!.blocks
  if (paragraph.words.length === 0) holder.pop()
  const block: Mutable<Opaque> = {type: 'table', first: line - 1, last: line}
  holder.push(block)
  reading.leaf = {type: 'table', block}
  return true
}

function opaque({line}: BlockReading, type: Opaque['type']): Mutable<Opaque> {
  return {type, first: line, last: line}
}
