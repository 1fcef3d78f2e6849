/** Writes blocks in a markup of lines: what differs from one place to another is its dialect. */
import type {BlockContent, List, ListItem, PhrasingContent, Table} from 'mdast'

/** A list that an item stands in, and the item's number in it. */
export interface Level {
  readonly ordered: boolean
  readonly number: number
}

export interface Dialect {
  /** Words with all escaped that means something there. */
  readonly words: (text: string) => string
  readonly strong: (inner: string) => string
  readonly emphasis: (inner: string) => string
  readonly deleted: (inner: string) => string
  readonly code: (text: string) => string
  readonly link: (inner: string, address: string) => string
  readonly lineBreak: string
  /** A whole paragraph; what means something only where a line begins is escaped here. */
  readonly paragraph: (inner: string) => string
  readonly heading: (depth: number, inner: string) => string
  /** The lists around it come outermost first; `inner` may have several lines. */
  readonly item: (levels: readonly Level[], inner: string) => string
  readonly quote: (inner: string) => string
  readonly fence: (text: string, language: string) => string
  /** What the words of cells are written in, where a table is not written as the rest. */
  readonly cells?: Dialect
  /** Rows of as many cells each, the head first. */
  readonly table: (rows: readonly (readonly string[])[]) => string
  readonly rule: string
}

export const markupOf = (blocks: readonly BlockContent[], dialect: Dialect): string =>
  blocks
    .map(block => blockIn(block, dialect))
    .filter(written => written !== '')
    .join('\n\n')

function blockIn(block: BlockContent, dialect: Dialect): string {
  switch (block.type) {
    case 'paragraph':
      return dialect.paragraph(phrasesIn(block.children, dialect))
    case 'heading':
      return dialect.heading(block.depth, phrasesIn(block.children, dialect))
    case 'list':
      return listIn(block, [], dialect)
    case 'blockquote':
      return dialect.quote(markupOf(block.children as readonly BlockContent[], dialect))
    case 'code':
      return dialect.fence(block.value, block.lang ?? '')
    case 'table':
      return dialect.table(rowsOf(block).map(row => row.map(cell => phrasesIn(cell, dialect.cells ?? dialect))))
    case 'thematicBreak':
      return dialect.rule
    default:
      return ''
  }
}

function listIn({ordered, start, children}: List, around: readonly Level[], dialect: Dialect): string {
  return children
    .map((item, index) => itemIn(item, [...around, {ordered: ordered === true, number: (start ?? 1) + index}], dialect))
    .join('\n')
}

/** Lists in an item follow it, as all markups of lines have it. */
function itemIn({children}: ListItem, levels: readonly Level[], dialect: Dialect): string {
  const own: BlockContent[] = []
  const lists: string[] = []
  for (const child of children as readonly BlockContent[]) {
    if (child.type === 'list') lists.push(listIn(child, levels, dialect))
    else own.push(child)
  }
  return [dialect.item(levels, own.map(block => blockIn(block, dialect)).join('\n')), ...lists].join('\n')
}

function rowsOf({children}: Table): readonly (readonly PhrasingContent[][])[] {
  const width = children.reduce((most, row) => Math.max(most, row.children.length), 0)
  return children.map(row => Array.from({length: width}, (_, index) => row.children[index]?.children ?? []))
}

function phrasesIn(children: readonly PhrasingContent[], dialect: Dialect): string {
  return children.map(child => phraseIn(child, dialect)).join('')
}

function phraseIn(node: PhrasingContent, dialect: Dialect): string {
  switch (node.type) {
    case 'text':
      return dialect.words(node.value)
    case 'inlineCode':
      return dialect.code(node.value)
    case 'strong':
      return dialect.strong(phrasesIn(node.children, dialect))
    case 'emphasis':
      return dialect.emphasis(phrasesIn(node.children, dialect))
    case 'delete':
      return dialect.deleted(phrasesIn(node.children, dialect))
    case 'link':
      return dialect.link(phrasesIn(node.children, dialect), node.url)
    case 'image':
      return dialect.words(node.alt ?? '')
    case 'break':
      return dialect.lineBreak
    default:
      return ''
  }
}

/** Puts a mark around words, the spaces beside them left out, as a mark next to a space is none. */
export function around(mark: string, inner: string): string {
  const words = inner.trim()
  if (words === '') return inner
  const start = inner.indexOf(words)
  return `${inner.slice(0, start)}${mark}${words}${mark}${inner.slice(start + words.length)}`
}
