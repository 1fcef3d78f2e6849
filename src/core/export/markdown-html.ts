/** HTML within Markdown: comments go, what could run is shown as code. */
import type {TextEdit} from '../document/edit.ts'
import {commentsIn} from '../document/ignore-comment.ts'
import {lineStart, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {isSafeHtml} from './safe-html.ts'

/** The edits of one node of HTML; `value` is what it says without the marks of containers. */
export function withoutHarm(text: string, value: string, span: Span, place: 'outermost' | 'block' | 'words'): readonly TextEdit[] {
  const source = text.slice(span.start, span.end)
  const comments = commentsIn(source)
  if (!isSafeHtml(withoutComments(value))) return [{...span, text: place === 'words' ? codeOf(source) : fencedAt(text, span)}]
  const isAlone =
    place === 'outermost' && withoutComments(source).trim() === '' && isBlank(text.slice(lineAbove(text, span.start), span.start))
  if (isAlone) return [{start: span.start, end: afterBlankLines(text, span.end), text: ''}]
  return comments.map(comment => ({...widened(text, {start: span.start + comment.start, end: span.start + comment.end}), text: ''}))
}

/** A block of code; each line but the first stands after `prefix` already. */
export function fenced(code: string, prefix: string, end: string): string {
  const fence = '`'.repeat(longestRun(code, 2) + 1)
  return [fence, prefix + code.replace(/[\r\n]+$/, ''), prefix + fence].join(end)
}

function fencedAt(text: string, {start, end}: Span): string {
  const prefix = text.slice(lineStart(text, start), start).replace(/[^>\s]/g, ' ')
  return fenced(text.slice(start, end), prefix, '\n')
}

function codeOf(source: string): string {
  const marks = '`'.repeat(longestRun(source, 0) + 1)
  return source.includes('`') ? `${marks} ${source} ${marks}` : marks + source + marks
}

const longestRun = (text: string, least: number): number =>
  [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), least)

const withoutComments = (html: string): string =>
  commentsIn(html).reduceRight((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), html)

const isBlank = (text: string): boolean => text.trim() === ''

const lineAbove = (text: string, offset: number): number => {
  const line = lineStart(text, offset)
  return line === 0 ? 0 : lineStart(text, line - 1)
}

/** After the rest of the line, and a blank line after that. */
function afterBlankLines(text: string, offset: number): number {
  const next = nextLine(text, offset)
  const after = nextLine(text, next)
  return isBlank(text.slice(next, after)) ? after : next
}

/** With the space before it, where there is space after it, too; two spaces would break the line. */
function widened(text: string, {start, end}: Span): Span {
  if (!/^(?:\s|$)/.test(text.slice(end, end + 1))) return {start, end}
  let from = start
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--
  return {start: isBlank(text.slice(lineStart(text, from), from)) ? start : from, end}
}
