/** Where the comments that silence a rule stand in a chunk, and what each of them is about. */
import type {Nodes, Parents} from 'mdast'
import {byChunk} from './by-chunk.ts'
import {commentsIn, readIgnoreComment} from './ignore-comment.ts'
import {lineStart, nextLine} from './lines.ts'
import type {Span} from './span.ts'

/** One rule silenced over a stretch. `place` and `over` count in the chunk; what speaks of a file is over the whole document. */
export interface Suppression {
  readonly rule: string
  readonly reason: string
  readonly origin: 'comment' | 'front matter'
  /** Where it is written: the comment, or the entry of the front matter. */
  readonly place: Span
  readonly over: Reach | 'file' | Ahead
}

/** A stretch of a chunk. */
export interface Reach extends Span {
  /** Whether it ends with the chunk's last block, which may be a list or a table that goes on in the next chunk. */
  readonly mayGoOn: boolean
}

/** Over the first block of the next chunk; `from` is where the block before the comment starts, if that is meant too. */
export interface Ahead {
  readonly from: number | null
}

const mayNotGoOn = (span: Span): Reach => ({...span, mayGoOn: false})

/** Whether a comment that stands alone speaks of the block after it. */
export const silencesNextBlock = (comment: string): boolean => readIgnoreComment(comment)?.file === false

/** The first block of a chunk that is more than comments; of the rest of a list, its first item. */
export const firstMeant = byChunk(({nodes}): {readonly reach: Reach | null} => {
  const [first, ...others] = nodes
  const blocks = first?.type === 'list' && first.data?.isRest ? [...first.children, ...others] : nodes
  const block = blocks.find(node => !isOnlyComments(node))
  return {reach: block === undefined ? null : {...spanOf(block), mayGoOn: block === nodes.at(-1)}}
})

/**
 * The suppressions of a chunk. A comment within a paragraph silences its line and what the paragraph says before it: whoever wraps the lines
 * anew may put the words and their comment on different ones. For the same reason a comment that stands alone on the line after a paragraph
 * still speaks of that; any other that stands alone speaks of the block after it, and `postmortem-ignore-file` of the file.
 */
export const suppressionsIn = byChunk((chunk): readonly Suppression[] => {
  const {text} = chunk
  if (!text.includes('postmortem-ignore')) return []
  const found: Suppression[] = []
  const lineAt = lineFinder(text)
  /** Whether at most one line ends in between. */
  const isNextLine = (end: number, start: number): boolean => (text.slice(end, start).match(/\r\n?|\n/g) ?? []).length < 2
  visitBlocks(chunk.nodes, null)
  return found

  /** `following` is the block after all these, wherever it stands. */
  function visitBlocks(blocks: readonly Nodes[], following: Nodes | null): void {
    const next = meantAfter(blocks, following)
    // The paragraph that these lines go on from, without a gap.
    let ground: Span | null = null
    blocks.forEach((block, index) => {
      const span = spanOf(block)
      const previous = blocks[index - 1]
      if (previous === undefined || !isNextLine(spanOf(previous).end, span.start)) ground = null
      if (block.type === 'html') {
        const after = blocks[index + 1]
        const goesOn =
          after === undefined ? blocks === chunk.nodes && isNextLine(span.end, text.length) : isNextLine(span.end, spanOf(after).start)
        const over = ground === null || goesOn ? upTo(next[index]!, ground) : mayNotGoOn(ground)
        readHtml(block.value, span, () => over)
        if (!isOnlyComments(block)) ground = null
        return
      }
      const from = ground?.start ?? span.start
      ground = block.type === 'paragraph' ? {start: from, end: span.end} : null
      if (block.type === 'paragraph' || block.type === 'heading') visitWords(block, from)
      else if (block.type === 'tableRow') block.children.forEach(cell => visitWords(cell, null))
      else if ('children' in block) visitBlocks(block.children, next[index]!)
    })
  }

  function upTo(next: Nodes | null, ground: Span | null): Reach | Ahead {
    if (next === null) return {from: ground?.start ?? null}
    const {start, end} = spanOf(next)
    return {start: ground?.start ?? start, end, mayGoOn: next === chunk.nodes.at(-1)}
  }

  /** Comments among words that start at `from`, or have only their line, as in a table. */
  function visitWords(parent: Parents, from: number | null): void {
    for (const node of parent.children) {
      if (node.type === 'html') readHtml(node.value, spanOf(node), ({start, end}) => linesFrom(from, start, end))
      else if ('children' in node) visitWords(node, from)
    }
  }

  function linesFrom(from: number | null, start: number, end: number): Reach {
    const line = lineAt(start).start
    return mayNotGoOn({start: from === null ? line : Math.min(from, line), end: lineAt(end - 1).end})
  }

  /** What a container puts before its lines is in the text, and not in the HTML. */
  function readHtml(html: string, span: Span, reach: (comment: Span) => Suppression['over']): void {
    const places = commentsIn(text.slice(span.start, span.end))
    commentsIn(html).forEach(({start, end}, index) => {
      const place = places[index]
      const said = readIgnoreComment(html.slice(start, end))
      if (place === undefined || said === null) return
      const comment = {start: span.start + place.start, end: span.start + place.end}
      const over = said.file ? 'file' : reach(comment)
      for (const rule of said.rules) found.push({rule, reason: said.reason, origin: 'comment', place: comment, over})
    })
  }
})

/** For each block, the one after it that is more than comments. */
function meantAfter(blocks: readonly Nodes[], following: Nodes | null): readonly (Nodes | null)[] {
  const next: (Nodes | null)[] = []
  let meant = following
  for (let index = blocks.length - 1; index >= 0; index--) {
    next[index] = meant
    if (!isOnlyComments(blocks[index]!)) meant = blocks[index]!
  }
  return next
}

function isOnlyComments(node: Nodes): boolean {
  if (node.type !== 'html') return false
  let end = 0
  for (const comment of commentsIn(node.value)) {
    if (node.value.slice(end, comment.start).trim() !== '') return false
    end = comment.end
  }
  return end > 0 && node.value.slice(end).trim() === ''
}

const spanOf = (node: Nodes): Span => ({start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0})

/** Answers which line holds an offset, at once where it is the line of the last answer. */
function lineFinder(text: string): (offset: number) => Span {
  let line = {start: 0, end: 0}
  return offset => {
    if (offset < line.start || offset >= line.end) line = {start: lineStart(text, offset), end: nextLine(text, offset)}
    return line
  }
}
