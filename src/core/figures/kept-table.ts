/** Small tables of the impact, known by their heads, whose rows are brought up to date by what stands in their first cells. */
import {oneLine} from '../document/one-line.ts'
import {cutAtBars} from '../document/bars.ts'
import type {TextEdit} from '../document/edit.ts'
import {inCell, plainly} from '../document/plainly.ts'
import {endOfFilled, lineEnd, lineEndingAt, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {insertSection} from '../outline/section-insertion.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {impactSection} from './impact-section.ts'

export interface Row extends Span {
  /** As a reader sees them. */
  readonly cells: readonly string[]
  /** As they are written. */
  readonly sources: readonly string[]
}

/** The rows of the table with a head, as far as it is there. */
export function rowsUnder(postmortem: Postmortem, head: readonly string[]): readonly Row[] {
  return tableWith(postmortem, head)?.rows ?? []
}

/** The edit that writes a row: in the place of the one with the same first cell, after the last one, or with a new table. */
export function rowEdit(postmortem: Postmortem, head: readonly string[], cells: readonly string[]): TextEdit {
  const {text} = postmortem.document
  const said = cells.map(oneLine)
  const table = tableWith(postmortem, head)
  if (table === null) return blockEdit(postmortem, [rowOf(head), rowOf(head.map(() => '---')), rowOf(said.map(inTable))])
  const same = table.rows.find(row => row.cells[0] === said[0])
  // What stays as it is stays as it is written.
  const line = rowOf(said.map((cell, index) => (same?.cells[index] === cell ? same.sources[index]! : inTable(cell))))
  return same === undefined
    ? {start: table.end, end: table.end, text: lineEndingAt(text, table.end) + line}
    : {start: same.start, end: same.end, text: line}
}

/** The edit that puts lines at the end of the impact, in a section that is made where there is none. */
export function blockEdit(postmortem: Postmortem, lines: readonly string[]): TextEdit {
  const {document, sections} = postmortem
  const section = impactSection(postmortem)
  if (section === undefined) return insertSection({text: document.text, sections}, 'impact', lines)
  const at = endOfFilled(document.text, section.end)
  const end = lineEndingAt(document.text, at)
  return {start: at, end: at, text: end + end + lines.join(end)}
}

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Shows what was said as it was said. A single wave strikes nothing off. */
const inTable = (cell: string): string => inCell(plainly(cell).replace(/^([^~]*)\\(~[^~]*)$/, '$1$2'))

interface KeptTable {
  readonly rows: readonly Row[]
  /** Where its last line ends. */
  readonly end: number
}

function tableWith(postmortem: Postmortem, head: readonly string[]): KeptTable | null {
  const {text} = postmortem.document
  const section = impactSection(postmortem)
  if (section === undefined) return null
  for (let line = nextLine(text, section.heading.end); line < section.end; line = nextLine(text, line)) {
    const cells = sourcesOf(text.slice(line, lineEnd(text, line)))?.map(asSeen)
    if (cells?.length !== head.length || cells.some((cell, index) => cell !== head[index])) continue
    return readTable(text, lineEnd(text, line))
  }
  return null
}

/** From the end of the head on: the line of dashes, and the rows. */
function readTable(text: string, headEnd: number): KeptTable {
  const rows: Row[] = []
  let end = headEnd
  for (let line = nextLine(text, end); line < text.length; line = nextLine(text, end)) {
    const next = lineEnd(text, line)
    const sources = sourcesOf(text.slice(line, next))
    if (sources === null) break
    end = next
    if (!sources.every(cell => /^:?-+:?$/.test(cell))) rows.push({start: line, end, cells: sources.map(asSeen), sources})
  }
  return {rows, end}
}

/** `null` of a line that is no row with bars at both of its ends. */
function sourcesOf(line: string): readonly string[] | null {
  const parts = cutAtBars(line, {start: 0, end: line.length}).map(({start, end}) => line.slice(start, end))
  const isRow = parts.length > 2 && /^ {0,3}$/.test(parts[0]!) && /^[ \t]*$/.test(parts.at(-1)!)
  return isRow ? parts.slice(1, -1).map(part => part.trim()) : null
}

/** Without the signs that keep others from being taken for markup. */
const asSeen = (source: string): string => source.replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
