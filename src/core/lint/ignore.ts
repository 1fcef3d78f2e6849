/** The edits that silence a finding: a comment on its line, or one for the whole file. */
import type {Nodes} from 'mdast'
import {editDocument, type Document} from '../document/document.ts'
import type {TextEdit} from '../document/edit.ts'
import {frontMatterEnd} from '../document/front-matter-fence.ts'
import {ignoreComment, inOneLine} from '../document/ignore-comment.ts'
import {lineEnding, lineStart, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import type {Finding} from './finding.ts'
import {silencingOf, touches} from '../rule/silencing.ts'

/** What must be known of a finding to silence it; offsets count in the document. */
export type Silenced = Pick<Finding, 'rule' | 'start' | 'end'>

/** An edit that silences a finding, and how much else of its kind: its line and what its paragraph says before, or the whole file. */
export interface IgnoreEdit extends TextEdit {
  readonly reach: 'here' | 'file'
}

/**
 * Writes a comment at the end of the finding's line, or as near as it can stand without changing how the line reads (in a table cell, before
 * a hard break or closing hashes). A line that cannot hold a comment, such as one of the front matter, is silenced with the file. `null`
 * where no comment would read back as it was meant.
 */
export function ignoreEdit(document: Document, finding: Silenced, reason: string): IgnoreEdit | null {
  const comment = ignoreComment(finding.rule, reason)
  const before = shapeOf(document)
  for (const at of places(document.text, finding)) {
    const edit = spaced(document.text, at, comment)
    const after = editDocument(document, [edit])
    const written = placeIn(edit, comment)
    if (addsOnly(document, after, written, finding.rule, reason, movedBy(edit, finding)) && shapeOf(after, written) === before)
      return {...edit, reach: 'here'}
  }
  return ignoreFileEdit(document, finding.rule, reason)
}

/** Writes a comment at the top of the document, after the front matter; `null` where it would not be read there. */
export function ignoreFileEdit(document: Document, rule: string, reason: string): IgnoreEdit | null {
  const {text} = document
  const comment = ignoreComment(rule, reason, true)
  const eol = lineEnding(text)
  const front = frontMatterEnd(text)
  const at = front > 0 ? front : text.startsWith('\ufeff') ? 1 : 0
  const start = front > 0 && !/[\r\n]$/.test(text.slice(0, front)) ? eol + eol : front > 0 ? eol : ''
  const end = front > 0 && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at)) ? eol : eol + eol
  const edit = {start: at, end: at, text: start + comment + end}
  return addsOnly(document, editDocument(document, [edit]), placeIn(edit, comment), rule, reason, null) ? {...edit, reach: 'file'} : null
}

const placeIn = ({start, text}: TextEdit, comment: string): Span => {
  const at = start + text.indexOf(comment)
  return {start: at, end: at + comment.length}
}

const movedBy = ({start, text}: TextEdit, span: Span): Span => ({
  start: span.start < start ? span.start : span.start + text.length,
  end: span.end <= start ? span.end : span.end + text.length,
})

/** Where a comment may go, the best place first. */
function* places(text: string, {start, end}: Span): Generator<number> {
  for (const offset of start === end ? [start] : [end - 1, start]) {
    const line = lineStart(text, offset)
    const content = text.slice(line, nextLine(text, offset)).trimEnd()
    const closing = /[ \t]#+$|\\$|\|$/.exec(content)
    if (closing !== null) yield line + content.slice(0, closing.index).trimEnd().length
    yield line + content.length
  }
  yield end
}

function spaced(text: string, at: number, comment: string): TextEdit {
  const before = at === 0 || /\s/.test(text[at - 1]!) ? '' : ' '
  const after = at >= text.length || /[\s\\]/.test(text[at]!) ? '' : ' '
  return {start: at, end: at, text: before + comment + after}
}

/** Whether the one comment that was added says what was meant, over the finding or (`null`) the file, and those that were there are still read. */
function addsOnly(before: Document, after: Document, comment: Span, rule: string, reason: string, finding: Span | null): boolean {
  const others = silencingOf(before).all
  const all = silencingOf(after).all
  const added = all.find(one => one.place.start === comment.start)
  return (
    all.length === others.length + 1 &&
    added?.rule === rule &&
    added.reason === inOneLine(reason) &&
    added.place.end === comment.end &&
    (finding === null ? added.over === 'file' : added.over !== 'file' && touches(added.over, finding))
  )
}

/** How a document reads apart from white space, and from one comment in it. */
function shapeOf({chunks, starts}: Document, comment?: Span): string {
  return chunks.map((chunk, index) => chunk.nodes.map(node => shape(node, 0, starts[index]!, comment)).join('')).join('')
}

function shape(node: Nodes, depth: number, base: number, comment: Span | undefined): string {
  if (node.type === 'html' && base + (node.position?.start.offset ?? 0) === comment?.start) return ''
  if (node.type === 'text') return node.value.replace(/\s+/g, '')
  // The rest of a list or table goes on where it was cut.
  const isRest = 'data' in node && node.data !== undefined && ('isRest' in node.data || 'head' in node.data)
  const own = isRest ? '' : `${depth}${JSON.stringify({...node, position: undefined, children: undefined, spread: undefined})}`
  return 'children' in node ? own + node.children.map(child => shape(child, depth + 1, base, comment)).join('') : own
}
