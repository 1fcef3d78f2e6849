/** The edits that silence a finding: a comment on its line, or one for the whole file. */
import type {Nodes} from 'mdast'
import {chunkAt, editDocument, type Document} from '../document/document.ts'
import type {TextEdit} from '../document/edit.ts'
import {frontMatterEnd} from '../document/front-matter-fence.ts'
import {lineEnding, lineStart, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import type {Finding} from './finding.ts'
import {ignoreComment, ignoreFileComment, suppressionsIn} from './suppression.ts'

/** What must be known of a finding to silence it; offsets count in the document. */
export type Silenced = Pick<Finding, 'rule' | 'start' | 'end'>

/**
 * Writes a comment at the end of the finding's line, or as near as it can stand without changing how the line reads (in a table cell, before
 * a hard break or closing hashes). A line that cannot hold a comment, such as one of the front matter, is silenced with the file.
 */
export function ignoreEdit(document: Document, finding: Silenced, reason: string): TextEdit {
  const comment = ignoreComment(finding.rule, inOneLine(reason))
  const before = shapeOf(document)
  for (const at of places(document.text, finding)) {
    const edit = spaced(document.text, at, comment)
    const after = editDocument(document, [edit])
    const written = {start: at + edit.text.indexOf(comment), end: at + edit.text.indexOf(comment) + comment.length}
    if (silences(after, written, finding) && shapeOf(after, written) === before) return edit
  }
  return ignoreFileEdit(document, finding.rule, reason)
}

/** Writes a comment at the top of the document, after the front matter. */
export function ignoreFileEdit({text}: Document, rule: string, reason: string): TextEdit {
  const eol = lineEnding(text)
  const front = frontMatterEnd(text)
  const at = front > 0 ? front : text.startsWith('\ufeff') ? 1 : 0
  const start = front > 0 && !/[\r\n]$/.test(text.slice(0, front)) ? eol + eol : front > 0 ? eol : ''
  const end = front > 0 && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at)) ? eol : eol + eol
  return {start: at, end: at, text: start + ignoreFileComment(rule, inOneLine(reason)) + end}
}

/** A line end or `-->` would end the comment, and a bar the table cell that it stands in. */
const inOneLine = (reason: string): string => reason.replace(/\s+/g, ' ').replaceAll('-->', '->').replaceAll('|', '/').trim()

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

function silences(document: Document, comment: Span, {rule, start, end}: Silenced): boolean {
  const index = chunkAt(document, comment.start)
  const base = document.starts[index] ?? 0
  const chunk = document.chunks[index]
  return (
    chunk !== undefined &&
    suppressionsIn(chunk).some(one => one.rule === rule && one.comment.start + base === comment.start && reaches(one.over))
  )

  function reaches(over: Span | 'file' | 'next-chunk'): boolean {
    return typeof over === 'object' && over.start + base <= end && start < over.end + base
  }
}

/** How a document reads apart from white space, and from one comment in it. */
function shapeOf({chunks, starts}: Document, comment?: Span): string {
  return chunks.map((chunk, index) => chunk.nodes.map(node => shape(node, starts[index]!, comment)).join('')).join('')
}

function shape(node: Nodes, base: number, comment: Span | undefined): string {
  if (node.type === 'html' && base + (node.position?.start.offset ?? 0) === comment?.start) return ''
  if (node.type === 'text') return node.value.replace(/\s+/g, '')
  const own = JSON.stringify({...node, position: undefined, children: undefined})
  return 'children' in node ? `${own}(${node.children.map(child => shape(child, base, comment)).join('')})` : own
}
