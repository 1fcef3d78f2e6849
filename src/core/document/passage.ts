/** Passages: the readable words of one paragraph, heading or table cell, with the way back to the source. */
import type {Heading, Nodes, Paragraph, PhrasingContent, RootContent, TableCell} from 'mdast'
import {alertMark} from './alert.ts'
import {slotsIn} from './by-chunk.ts'
import {blocksInHtml} from './html-blocks.ts'
import {isLineBreak} from './line-break.ts'
import {lastStartingUpTo} from './sorted.ts'
import type {Span} from './span.ts'
import {headRow} from './table.ts'

export type InlineKind = 'code' | 'link' | 'image' | 'strong' | 'emphasis' | 'delete' | 'html' | 'footnote'

/** A marked stretch of a passage's text. */
export interface Inline extends Span {
  readonly kind: InlineKind
}

/** Where a passage stands among the blocks of its chunk. */
export interface Surroundings {
  readonly kind: 'paragraph' | 'heading' | 'cell'
  /** How many lists, block quotes and footnotes hold it. */
  readonly lists: number
  readonly quotes: number
  /** The text of its table's first row in the same column, or `null` outside a table's body. */
  readonly column: string | null
  /** The text of the first cell of its row, or `null` in that cell and outside a table. */
  readonly row: string | null
  /** Whether it is the first block of a list item. */
  readonly opensItem: boolean
}

export interface Passage extends Surroundings {
  /** As a reader sees it: no markup, line ends kept as `\n`, code and links as their words. */
  readonly text: string
  readonly inlines: readonly Inline[]
  /** The source of the whole block, relative to the chunk. */
  readonly source: Span
  readonly segments: readonly Segment[]
  /** What others have derived from it so far; see by-chunk.ts. A passage made from another one begins with nothing. */
  readonly derived: unknown[]
}

/** A place in every passage for one kind of derived value. */
export const slotInPassage = slotsIn<Passage>()

/** `length` characters of a passage's text that stand one for one in the source. */
interface Segment {
  readonly text: number
  readonly source: number
  readonly length: number
}

/** The offset in the chunk of a character of the passage's text. */
export function sourceOffset(passage: Passage, index: number): number {
  const {segments} = passage
  const last = lastStartingUpTo(segments.length, at => segments[at]!.text, index)
  const segment = segments[Math.max(0, last)]
  return segment === undefined ? passage.source.start : segment.source + Math.min(Math.max(index - segment.text, 0), segment.length)
}

/** The stretch of the chunk that holds a stretch of the passage's text. */
export function sourceSpan(passage: Passage, span: Span): Span {
  const start = sourceOffset(passage, span.start)
  return span.end <= span.start ? {start, end: start} : {start, end: sourceOffset(passage, span.end - 1) + 1}
}

/** What is left of a passage from an offset of the chunk on: the text beside a label that opens its paragraph. */
export function passageFrom(passage: Passage, offset: number): Passage {
  const segments = passage.segments.flatMap(({text, source, length}) => {
    const before = Math.max(0, offset - source)
    return before >= length ? [] : [{text: text + before, source: source + before, length: length - before}]
  })
  const from = segments[0]?.text ?? passage.text.length
  return {
    ...passage,
    text: passage.text.slice(from),
    inlines: passage.inlines
      .filter(({end}) => end > from)
      .map(({kind, start, end}) => ({kind, start: Math.max(0, start - from), end: end - from})),
    segments: segments.map(({text, source, length}) => ({text: text - from, source, length})),
    source: {start: offset, end: passage.source.end},
    derived: [],
  }
}

/** Every passage of the given blocks, in the order of the text. Code blocks and front matter hold none. */
export function passagesOf(nodes: readonly RootContent[], text: string): readonly Passage[] {
  const found: Passage[] = []
  for (const node of nodes) collect(node, text, {lists: 0, quotes: 0, column: null, row: null, opensItem: false}, found)
  return found
}

type Nesting = Omit<Surroundings, 'kind'>

/** A mark of an alert may stand alone. */
const spoken = (read: Passage): readonly Passage[] => (read.text === '' ? [] : [read])

function collect(node: Nodes, text: string, place: Nesting, found: Passage[]): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      found.push(passage(node, text, {...place, kind: node.type}))
      return
    case 'table': {
      const head = headRow(node)
      const columns = head?.children.map(cell => plain(cell)) ?? []
      for (const row of node.children) {
        row.children.forEach((cell, index) => {
          const column = row === head ? null : (columns[index] ?? null)
          found.push(passage(cell, text, {...place, kind: 'cell', column, row: index === 0 ? null : plain(row.children[0]!)}))
        })
      }
      return
    }
    case 'list':
      for (const item of node.children) {
        item.children.forEach((child, index) => collect(child, text, {...place, lists: place.lists + 1, opensItem: index === 0}, found))
      }
      return
    case 'blockquote': {
      const mark = alertMark(node)
      const inside = {...place, quotes: place.quotes + (mark === 0 ? 1 : 0), opensItem: false}
      node.children.forEach((child, index) => {
        if (mark === 0 || index > 0 || child.type !== 'paragraph') collect(child, text, inside, found)
        else found.push(...spoken(passage(child, text, {...inside, kind: 'paragraph'}, mark)))
      })
      return
    }
    case 'footnoteDefinition':
      for (const child of node.children) collect(child, text, {...place, opensItem: false}, found)
      return
    case 'html':
      for (const block of blocksInHtml(node)) collect(block, text, place, found)
  }
}

function plain(node: TableCell | PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(child => plain(child)).join('') : ''
}

const inlineKinds: Partial<Record<PhrasingContent['type'], InlineKind>> = {
  link: 'link',
  linkReference: 'link',
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
}

/** The first `mark` characters only say that it opens an alert. */
function passage(node: Paragraph | Heading | TableCell, source: string, surroundings: Surroundings, mark = 0): Passage {
  const segments: Segment[] = []
  const inlines: Inline[] = []
  let unread = mark
  let text = ''
  for (const child of node.children) visit(child)
  return {...surroundings, text, inlines, segments, source: spanOf(node), derived: []}

  function visit(child: PhrasingContent): void {
    const start = text.length
    const span = spanOf(child)
    switch (child.type) {
      case 'text':
        append(child.value.slice(unread), {start: span.start + unread, end: span.end})
        unread = 0
        return
      case 'break':
        append('\n', span)
        return
      case 'inlineCode':
        append(child.value, {start: span.start + source.slice(span.start, span.end).indexOf(child.value), end: span.end})
        inlines.push({kind: 'code', start, end: text.length})
        return
      case 'image':
      case 'imageReference':
        inlines.push({kind: 'image', start, end: start})
        return
      case 'html':
        if (isLineBreak(child)) breakAt(span)
        inlines.push({kind: 'html', start, end: start})
        return
      case 'footnoteReference':
        inlines.push({kind: 'footnote', start, end: start})
        return
    }
    if (!('children' in child)) return
    for (const grandchild of child.children) visit(grandchild)
    const kind = inlineKinds[child.type]
    if (kind !== undefined) inlines.push({kind, start, end: text.length})
  }

  function breakAt({start}: Span): void {
    segments.push({text: text.length, source: start, length: 1})
    text += '\n'
  }

  function append(value: string, span: Span): void {
    align(value, source, span, text.length, segments)
    text += value
  }
}

/** Pairs the characters of a text node with those of its source, over escapes, entities and the indents of wrapped lines. */
function align(value: string, source: string, span: Span, textStart: number, segments: Segment[]): void {
  if (value.length === span.end - span.start || source.startsWith(value, span.start)) {
    segments.push({text: textStart, source: span.start, length: value.length})
    return
  }
  let position = span.start
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index]!
    if (wanted === '\n') while (position < span.end && source[position] !== '\n' && source[position] !== '\r') position++
    else if (source[position] === '\\' && source[position + 1] === wanted) position++
    else if (source[position] !== wanted && source[position] !== '&') while (position < span.end && source[position] !== wanted) position++
    if (position >= span.end) position = span.end - 1
    push(index, position)
    if (source[position] === '&' && wanted !== '&') position = after(';', position)
    else if (source[position] === '\r' && source[position + 1] === '\n') position += 2
    else position = source[position] === '&' && source.startsWith('&amp;', position) ? position + 5 : position + 1
  }

  function push(index: number, at: number): void {
    const last = segments.at(-1)
    if (last !== undefined && last.text + last.length === textStart + index && last.source + last.length === at) {
      segments[segments.length - 1] = {...last, length: last.length + 1}
    } else segments.push({text: textStart + index, source: at, length: 1})
  }
  function after(mark: string, from: number): number {
    const found = source.indexOf(mark, from)
    return found === -1 || found >= span.end ? from + 1 : found + 1
  }
}

function spanOf(node: Nodes): Span {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}
