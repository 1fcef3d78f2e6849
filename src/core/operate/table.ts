/** Rows of a Markdown table: what a new one looks like beside the others. */
import {cutAtBars} from '../document/bars.ts'
import type {TextEdit} from '../document/edit.ts'
import {lineEndingAt} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import type {Opaque} from '../trees/read/block.ts'
import {blocksOf} from '../trees/read/blocks.ts'
import type {Lines} from '../trees/read/lines.ts'

export interface Table {
  readonly text: string
  /** The titles of the columns, as they are written. */
  readonly titles: readonly string[]
  /** The cells of the last row; none when there is no row yet. */
  readonly last: readonly string[]
  /** The lines of the head and of the last row (or what stands under the head). */
  readonly head: Span
  readonly end: Span
  /** Whether the last row is there to be filled in: none of its cells says anything. */
  readonly isOpen: boolean
}

/** The tables of a stretch that starts where no block is open, but for quoted ones. */
export function tablesIn(text: string, {start, end}: Span): readonly Table[] {
  const {lines, blocks} = blocksOf(text, start, end)
  return blocks.flatMap(block => (block.type === 'table' ? [tableAt(text, lines, block)] : []))
}

function tableAt(text: string, {starts, ends}: Lines, {first, last}: Opaque): Table {
  const line = (index: number): Span => ({start: starts[index]!, end: ends[index]!})
  const cells = (span: Span): readonly string[] => cellsOf(text.slice(span.start, span.end)).map(cell => cell.trim())
  const head = line(first)
  const end = line(last)
  const hasRows = last - first > 1
  return {text, titles: cells(head), last: hasRows ? cells(end) : [], head, end, isOpen: hasRows && cells(end).every(cell => cell === '')}
}

/** The edit that adds rows, given as the words of their cells, after the last one, or in its place when it says nothing. */
export function rowsEdit({text, head, end, isOpen}: Table, rows: readonly (readonly string[])[]): TextEdit {
  const like = text.slice(head.start, head.end)
  const lead = /^[\s>]*/.exec(text.slice(end.start, end.end))?.[0] ?? ''
  const below = text.slice(end.start, end.end)
  const widths = cellsOf(like).map(cell => cell.length)
  const isEven = cellsOf(below).every((cell, index) => cell.length === widths[index])
  const lines = rows.map(cells => lead + rowOf(cells, like, isEven ? widths : []))
  if (isOpen) return {start: end.start, end: end.end, text: lines.join(lineEndingAt(text, end.end))}
  return {start: end.end, end: end.end, text: lines.map(line => lineEndingAt(text, end.end) + line).join('')}
}

/** A row with the bars and the spaces of another. */
function rowOf(cells: readonly string[], like: string, widths: readonly number[]): string {
  const line = like.replace(/^[\s>]+/, '').trimEnd()
  const gap = /\|\s|\s\|/.test(line) ? ' ' : ''
  const written = cells.map((cell, index) => {
    const words = cell.replace(/\\?\|/g, '\\|')
    return (words === '' ? gap : gap + words + gap).padEnd(widths[index] ?? 0)
  })
  return `${line.startsWith('|') ? '|' : ''}${written.join('|')}${line.endsWith('|') ? '|' : ''}`.trim()
}

/** The cells of a row with the spaces around them. */
function cellsOf(row: string): readonly string[] {
  const line = row.replace(/^[\s>]+/, '').trimEnd()
  const parts = cutAtBars(line, {start: 0, end: line.length})
  const isClosed = line.length > 1 && parts.length > 1 && parts.at(-1)!.start === line.length
  return parts.slice(line.startsWith('|') ? 1 : 0, isClosed ? -1 : undefined).map(({start, end}) => line.slice(start, end))
}
