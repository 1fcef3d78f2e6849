/** Rows of tables with more cells than their head: a bar in their words has moved what follows it into the wrong columns. */
import type {Nodes, Table, TableRow} from 'mdast'
import {byChunk} from '../document/by-chunk.ts'
import type {TextEdit} from '../document/edit.ts'
import type {Span} from '../document/span.ts'
import {bodyRows, headRow} from '../document/table.ts'
import {wordsOf} from '../document/words-of.ts'
import {inChunks} from '../outline/placed.ts'

export interface ShiftedRow extends Span {
  /** Escapes the bars within code, where that gives every column its cell; none where it does not. */
  readonly escapes: readonly TextEdit[]
}

/** The rows whose cells stand where they belong: from others nothing can be taken. */
export const soundRows = (table: Table): readonly TableRow[] => bodyRows(table).filter(row => !isShifted(row, widthOf(table)))

/** In the order of the text, offsets counted from the start of their chunks. */
export const shiftedRows = inChunks(byChunk((chunk): readonly ShiftedRow[] => chunk.nodes.flatMap(node => shiftedIn(node, chunk.text))))

const widthOf = (table: Table): number => headRow(table)?.children.length ?? 0

/** Empty cells at the end are only a bar too many, unless code is cut in two before them. */
function isShifted({children}: TableRow, width: number): boolean {
  if (children.length <= width) return false
  return children.slice(width).some(cell => cell.children.length > 0) || children.some(cell => wordsOf(cell).split('`').length % 2 === 0)
}

function shiftedIn(node: Nodes, text: string): readonly ShiftedRow[] {
  if (node.type === 'table') {
    const width = widthOf(node)
    return bodyRows(node)
      .filter(row => isShifted(row, width))
      .map(row => shiftedRow(row, width, text))
  }
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
    ? node.children.flatMap(child => shiftedIn(child, text))
    : []
}

function shiftedRow(row: TableRow, width: number, text: string): ShiftedRow {
  const span = {start: row.position?.start.offset ?? 0, end: row.position?.end.offset ?? 0}
  const escapes: TextEdit[] = []
  let isCode = false
  for (let at = span.start; at < span.end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '`') isCode = !isCode
    else if (text[at] === '|' && isCode) escapes.push({start: at, end: at, text: '\\'})
  }
  return {...span, escapes: row.children.length - escapes.length === width ? escapes : []}
}
