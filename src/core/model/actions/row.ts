/** Rows of tables of action items as they stand in the source, for those who write into their cells. */
import {cutAtBars} from '../../document/bars.ts'
import type {Span} from '../../document/span.ts'
import {columnsOf, type Column} from './columns.ts'

/** What stands between two bars; the span is without them. */
export interface SourceCell extends Span {
  readonly text: string
}

export interface SourceRow {
  readonly titles: readonly string[]
  readonly columns: readonly Column[]
  readonly cells: readonly SourceCell[]
  /** Where the head of its table ends: the same for all rows of one table. */
  readonly table: number
}

/** Answers for the span of a row; `null` when there is no head above it. Asked in the order of the text, it looks for each head once. */
export function rowFinder(text: string): (span: Span) => SourceRow | null {
  let last: {readonly end: number; readonly head: Head} | null = null
  return ({start, end}) => {
    const isNext = last !== null && start >= last.end && start - last.end < widestMargin && /^[\s>|]*$/.test(text.slice(last.end, start))
    const head = isNext ? last!.head : headAbove(text, start)
    if (head === null) return null
    last = {end, head}
    return {...head, cells: cellsIn(text, {start, end})}
  }
}

/** Between two rows stands a line break, and the marks of what the table stands in. */
const widestMargin = 40

type Head = Omit<SourceRow, 'cells'>

function headAbove(text: string, start: number): Head | null {
  const from = Math.max(0, start - longestTable)
  const above = text.slice(from, start)
  const lines = above.split(/\r\n|\r|\n/)
  const rule = lines.findLastIndex(line => line.includes('-') && /^[\s>|:-]+$/.test(line))
  const head = lines[rule - 1]
  if (head === undefined) return null
  const words = head.replace(/^[\s>]+/, '')
  const titles = cellsIn(words, {start: 0, end: words.length}).map(cell => cell.text.trim())
  const below = lines.slice(rule).reduce((length, line) => length + line.length + 1, 0)
  return {titles, columns: columnsOf(titles).columns, table: start - below}
}

const longestTable = 50_000

/** What stands between the bars of a line, with its place. */
function cellsIn(text: string, span: Span): readonly SourceCell[] {
  const cells = cutAtBars(text, span).map(({start, end}) => ({start, end, text: text.slice(start, end)}))
  return cells.slice(text[span.start] === '|' ? 1 : 0, cells.at(-1)!.text.trim() === '' ? -1 : undefined)
}
