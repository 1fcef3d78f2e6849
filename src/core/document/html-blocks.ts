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
const anyTag = /<\/?([a-z][a-z0-9-]*)[^<>]*>/gi

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

/** What is not closed ends where the next of its kind begins, as in a browser. */
function read(html: string, offset: number): readonly (Paragraph | Table)[] {
  const parts = partsAt(piecesOf(html, offset), ({tag}) => tag === 'table', offset + html.length)
  return parts.flatMap((part): readonly (Paragraph | Table)[] => (part.opening?.isClosing === false ? tableOf(part) : paragraphsIn(part)))
}

/** A tag, or the text between two of them. */
interface Piece extends Span {
  readonly source: string
  /** The name of a tag; empty for text. */
  readonly tag: string
  readonly isClosing: boolean
}

function piecesOf(html: string, offset: number): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const {0: source, 1: name, index} of html.matchAll(anyTag)) {
    if (index > end) pieces.push(textPiece(html.slice(end, index), offset + end))
    end = index + source.length
    pieces.push({source, tag: name!.toLowerCase(), isClosing: source.startsWith('</'), start: offset + index, end: offset + end})
  }
  return end < html.length ? [...pieces, textPiece(html.slice(end), offset + end)] : pieces
}

const textPiece = (source: string, start: number): Piece => ({source, tag: '', isClosing: false, start, end: start + source.length})

/** The pieces from one tag of some kind to the next; those before the first of them have no opening. */
interface Part {
  readonly opening: Piece | null
  readonly pieces: readonly Piece[]
  /** The tag after it, if there is one, and else where all the pieces end. */
  readonly next: Pick<Piece, 'start' | 'end' | 'isClosing'>
}

function partsAt(pieces: readonly Piece[], isOpening: (piece: Piece) => boolean, end: number): readonly Part[] {
  const openings = pieces.flatMap((piece, index) => (isOpening(piece) ? [index] : []))
  return [-1, ...openings].map((at, part) => {
    const next = openings[part] ?? pieces.length
    return {opening: pieces[at] ?? null, pieces: pieces.slice(at + 1, next), next: pieces[next] ?? {start: end, end, isClosing: false}}
  })
}

const paragraphsIn = ({pieces, next}: Part): readonly Paragraph[] =>
  partsAt(pieces, ({tag}) => tag !== '' && !inline.has(tag), next.start).flatMap(part => {
    const children = wordsOf(part.pieces)
    return children.some(({type}) => type === 'text') ? [{type: 'paragraph', children, position: around(children)}] : []
  })

function tableOf({pieces, next}: Part): readonly Table[] {
  const rows = partsAt(pieces, ({tag}) => tag === 'tr', next.start).flatMap(rowOf)
  return rows.length === 0 ? [] : [{type: 'table', children: rows, position: around(rows)}]
}

function rowOf({opening, pieces, next}: Part): readonly TableRow[] {
  const end = next.isClosing ? next.end : next.start
  const cells = partsAt(pieces, ({tag}) => tag === 'td' || tag === 'th', end).flatMap(cellOf)
  if (cells.length === 0) return []
  const start = opening?.start ?? offsetOf(cells[0]!.position!.start)
  return [{type: 'tableRow', children: [...cells], position: positionOf({start, end})}]
}

const cellOf = ({opening, pieces, next}: Part): readonly TableCell[] =>
  opening?.isClosing === false
    ? [{type: 'tableCell', children: wordsOf(pieces), position: positionOf({start: opening.end, end: next.start})}]
    : []

/** Without the space around them; a tag that would begin a paragraph breaks the line. */
function wordsOf(pieces: readonly Piece[]): PhrasingContent[] {
  const words: PhrasingContent[] = []
  for (const {source, tag, start, end} of pieces) {
    const said = words.length === 0 ? source.trimStart() : source
    if (inline.has(tag)) words.push({type: 'html', value: source, position: positionOf({start, end})})
    else if (tag !== '') {
      if (words.length > 0 && !isLineBreak(words.at(-1)!)) words.push({type: 'html', value: '<br>', position: positionOf({start, end})})
    } else if (said !== '') words.push({type: 'text', value: decoded(said), position: positionOf({start: end - said.length, end})})
  }
  return withoutSpaceBehind(words)
}

function withoutSpaceBehind(words: PhrasingContent[]): PhrasingContent[] {
  const last = words.at(-1)
  if (last?.type !== 'text' || last.position === undefined) return words
  const value = last.value.trimEnd()
  if (value === '') return words.slice(0, -1)
  const ended = {start: offsetOf(last.position.start), end: offsetOf(last.position.end) - (last.value.length - value.length)}
  return [...words.slice(0, -1), {...last, value, position: positionOf(ended)}]
}

type Position = NonNullable<Nodes['position']>

const offsetOf = ({offset}: Position['start']): number => offset ?? 0

const around = (nodes: readonly Nodes[]): Position =>
  positionOf({start: offsetOf(nodes[0]!.position!.start), end: offsetOf(nodes.at(-1)!.position!.end)})

const characters: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: ' '}

const decoded = (words: string): string => words.replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => characters[name]!)
