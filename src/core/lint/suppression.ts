/** Comments that silence a rule in place: `<!-- postmortem-ignore rule -- reason -->`. */
import type {Nodes} from 'mdast'
import {byChunk} from '../document/by-chunk.ts'
import {lineStart, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'

/** One rule silenced over a stretch. `comment` and `over` count in the chunk; a file's comment is over the whole document. */
export interface Suppression {
  readonly rule: string
  readonly reason: string
  readonly comment: Span
  readonly over: Span | 'file' | 'next-chunk'
}

const marker = '<!-- postmortem-ignore'

/** The comment to write, as the quick fixes do. */
export const ignoreComment = (rule: string, reason: string): string => `${marker} ${rule} -- ${reason} -->`
export const ignoreFileComment = (rule: string, reason: string): string => `${marker}-file ${rule} -- ${reason} -->`

/** Whether a comment that stands alone speaks of the block after it. */
export const silencesNextBlock = (comment: string): boolean => comment.startsWith(`${marker} `)

/**
 * The suppressions of a chunk. A comment at the end of a line silences its line; one that stands alone silences the block after it;
 * `postmortem-ignore-file` silences the file. Several rules are separated by commas.
 */
export const suppressionsIn = byChunk((chunk): readonly Suppression[] => {
  if (!chunk.text.includes(marker)) return []
  const found: Suppression[] = []
  visit(chunk.nodes, null)
  return found

  function visit(siblings: readonly Nodes[], parent: Nodes | null): void {
    siblings.forEach((node, index) => {
      if (node.type === 'html') read(node.value, spanOf(node), isBlock(parent) ? (siblings[index + 1] ?? null) : undefined)
      else if ('children' in node) visit(node.children, node)
    })
  }

  /** `next` is the block after a comment that stands alone, `null` when the chunk ends there, `undefined` for a comment within a line. */
  function read(html: string, span: Span, next: Nodes | null | undefined): void {
    for (let from = html.indexOf(marker); from !== -1; from = html.indexOf(marker, from + 1)) {
      const close = html.indexOf('-->', from)
      if (close === -1) return
      const comment = {start: span.start + from, end: span.start + close + 3}
      const {rules, reason, file} = parseBody(html.slice(from + marker.length, close))
      const over = file ? 'file' : next === undefined ? lineOf(chunk.text, comment.start) : next === null ? 'next-chunk' : spanOf(next)
      for (const rule of rules) found.push({rule, reason, comment, over})
    }
  }
})

const isBlock = (parent: Nodes | null): boolean =>
  parent === null || parent.type === 'listItem' || parent.type === 'blockquote' || parent.type === 'footnoteDefinition'

const spanOf = (node: Nodes): Span => ({start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0})

const lineOf = (text: string, offset: number): Span => ({start: lineStart(text, offset), end: nextLine(text, offset)})

function parseBody(body: string): {readonly rules: readonly string[]; readonly reason: string; readonly file: boolean} {
  const file = body.startsWith('-file')
  const words = file ? body.slice('-file'.length) : body
  const dashes = words.indexOf('--')
  const names = dashes === -1 ? words : words.slice(0, dashes)
  const rules = names
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
  return {rules, reason: dashes === -1 ? '' : words.slice(dashes + 2).trim(), file}
}
