/** Tollgates: the checks on the way to production, why the fault passed each, and what follows. */
import type {ListItem, RootContent, TableRow} from 'mdast'
import {byChunk} from '../document/by-chunk.ts'
import {chunksWithin, type Document} from '../document/document.ts'
import type {Span} from '../document/span.ts'
import {headRow} from '../document/table.ts'
import {wordsOf} from '../document/words-of.ts'
import {ticketIn} from './actions/ticket.ts'
import {soundRows} from './shifted-rows.ts'

/** One row or list item; a gate without a reason has not been looked at yet. */
export interface Tollgate extends Span {
  readonly gate: string
  readonly reason: string
  readonly followUp: string | null
}

/** Those that start within a span of the document, in its offsets. */
export function tollgatesIn(document: Document, span: Span): readonly Tollgate[] {
  const found: Tollgate[] = []
  for (const {chunk, start: base} of chunksWithin(document, span)) {
    for (const gate of gatesIn(chunk)) {
      const start = base + gate.start
      if (start >= span.start && start < span.end) found.push({...gate, start, end: base + gate.end})
    }
  }
  return found
}

const gatesIn = byChunk((chunk): readonly Tollgate[] => chunk.nodes.flatMap(gatesOf))

function gatesOf(node: RootContent): readonly Tollgate[] {
  if (node.type === 'list') return node.children.flatMap(item => gateOfItem(item))
  if (node.type !== 'table') return []
  const titles = headRow(node)?.children.map(cell => wordsOf(cell)) ?? []
  return soundRows(node).map(row => gateOfRow(row, titles))
}

const following = /\b(?:follow|ticket|action|fix|next|issue|task|todo|measure)/i

function gateOfRow(row: TableRow, titles: readonly string[]): Tollgate {
  const cells = row.children.map(cell => wordsOf(cell).trim())
  const [gate = '', ...rest] = cells
  const column = titles.findIndex((title, index) => index > 0 && following.test(title))
  const said = column === -1 ? '' : (cells[column] ?? '')
  const reason = rest
    .filter((_, index) => index + 1 !== column)
    .join(' ')
    .trim()
  return {...spanOf(row), gate, reason, followUp: isSaid(said) ? said : ticketIn(cells.join(' \n'), linksIn(row))}
}

/** "**Unit tests:** the reason. Follow-up: #12"; what is nested belongs to it. */
function gateOfItem(item: ListItem): readonly Tollgate[] {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return []
  const lead = wordsOf(first).trim()
  const [gate = '', ...reasons] = lead.split(/:\s|\s[–—-]\s/)
  const nested = rest.map(child => wordsOf(child)).join('\n')
  const reason = `${reasons.join(' ')} ${nested}`.trim()
  const named = /\b(?:follow[- ]?ups?|ticket|action)\b\W{0,3}(?<what>[^\n]+)/i.exec(`${reasons.join('\n')}\n${nested}`)?.groups?.['what']
  const followUp = named !== undefined && isSaid(named) ? named : ticketIn(`${lead}\n${nested}`, linksIn(item))
  const {start} = spanOf(item)
  return [{start, end: spanOf(first).end, gate, reason, followUp}]
}

const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !/^\W*(?:none|n\/?a|tb[dac]|\?+)\W*$/i.test(text)

const spanOf = (node: RootContent | ListItem | TableRow): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

type Holder = RootContent | ListItem | TableRow

function linksIn(node: Holder): readonly string[] {
  if (node.type === 'link') return [node.url]
  return 'children' in node ? node.children.flatMap(child => linksIn(child as Holder)) : []
}
