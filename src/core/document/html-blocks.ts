/** What a reader sees of a block of HTML, which Markdown leaves as it is: its tables, and all other words as paragraphs. */
import type {Html, Nodes, Paragraph, PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import {commentsIn} from './ignore-comment.ts'
import {isLineBreak} from './line-break.ts'
import {positionOf} from './position.ts'
import type {Span} from './span.ts'

/** In the order of the text. None where what is written is no text for readers, or stands within a list or a quote, whose marks are among it. */
export function blocksInHtml({value, position}: Html): readonly (Paragraph | Table)[] {
  const start = position?.start.offset ?? 0
  const isWhole = value.length === (position?.end.offset ?? 0) - start
  return isWhole && !isVerbatim.test(value) ? read(withoutComments(value), start) : []
}

const isVerbatim = /<(?:script|style|svg|pre|textarea|math)\b/i
const tag = /<\/?([a-z][a-z0-9-]*)[^<>]*>/gi

/** Tags that leave the words around them in one paragraph. */
const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i img ins kbd label mark picture q s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Comments are no words; what stands behind them keeps its place. */
function withoutComments(html: string): string {
  const comments = commentsIn(html)
  let words = ''
  let end = 0
  for (const comment of comments) {
    words += html.slice(end, comment.start) + ' '.repeat(comment.end - comment.start)
    end = comment.end
  }
  return words + html.slice(end)
}

/** One pass over the tags. What is not closed ends where the next of its kind begins, as in a browser. */
function read(html: string, offset: number): readonly (Paragraph | Table)[] {
  const found: (Paragraph | Table)[] = []
  let words: PhrasingContent[] = []
  let rows: TableRow[] | null = null
  let cells: TableCell[] = []
  let rowStart = 0
  let cellStart: number | null = null
  let end = 0
  for (const match of html.matchAll(tag)) {
    addText(end, match.index)
    end = match.index + match[0].length
    addTag(match[1]!.toLowerCase(), match[0].startsWith('</'), {start: match.index, end})
  }
  addText(end, html.length)
  closeTable(html.length)
  closeParagraph()
  return found

  function addTag(name: string, isClosing: boolean, span: Span): void {
    if (inline.has(name)) words.push({type: 'html', value: html.slice(span.start, span.end), position: placed(span)})
    else if (name === 'table') {
      closeTable(span.start)
      closeParagraph()
      if (!isClosing) rows = []
    } else if (rows === null) closeParagraph()
    else if (name === 'tr') {
      closeRow(isClosing ? span.end : span.start)
      rowStart = span.start
    } else if (name === 'td' || name === 'th') {
      closeCell(span.start)
      if (!isClosing) cellStart = span.end
    } else if (words.length > 0 && !isLineBreak(words.at(-1)!)) words.push({type: 'html', value: '<br>', position: placed(span)})
  }

  function addText(from: number, to: number): void {
    const source = html.slice(from, to)
    const said = words.length === 0 ? source.trimStart() : source
    if (said === '' || (rows !== null && cellStart === null)) return
    words.push({type: 'text', value: decoded(said), position: placed({start: to - said.length, end: to})})
  }

  function closeParagraph(): void {
    const children = taken()
    if (children.some(({type}) => type === 'text')) found.push({type: 'paragraph', children, position: around(children)})
  }

  function closeCell(at: number): void {
    if (cellStart === null) return
    cells.push({type: 'tableCell', children: taken(), position: placed({start: cellStart, end: at})})
    cellStart = null
  }

  function closeRow(at: number): void {
    closeCell(at)
    if (cells.length > 0) rows?.push({type: 'tableRow', children: cells, position: placed({start: rowStart, end: at})})
    cells = []
    words = []
  }

  function closeTable(at: number): void {
    if (rows === null) return
    closeRow(at)
    if (rows.length > 0) found.push({type: 'table', children: rows, position: around(rows)})
    rows = null
  }

  /** The words so far, without the space behind them. */
  function taken(): PhrasingContent[] {
    const all = words
    words = []
    const last = all.at(-1)
    if (last?.type !== 'text' || last.position === undefined) return all
    const space = last.value.length - last.value.trimEnd().length
    const ended = {start: offsetOf(last.position.start), end: offsetOf(last.position.end) - space}
    return space === last.value.length
      ? all.slice(0, -1)
      : [...all.slice(0, -1), {...last, value: last.value.trimEnd(), position: positionOf(ended)}]
  }

  function placed({start, end: stop}: Span): Position {
    return positionOf({start: offset + start, end: offset + stop})
  }
}

type Position = NonNullable<Nodes['position']>

const offsetOf = ({offset}: Position['start']): number => offset ?? 0

const around = (nodes: readonly Nodes[]): Position =>
  positionOf({start: offsetOf(nodes[0]!.position!.start), end: offsetOf(nodes.at(-1)!.position!.end)})

const characters: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: ' '}

const decoded = (words: string): string => words.replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => characters[name]!)
