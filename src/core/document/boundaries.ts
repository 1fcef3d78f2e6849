/** Where a document may be cut so that the parts parse alone as they do together. */
import {nextLine} from './lines.ts'

/**
 * The places in `start..end` at which a new part may begin, in order.
 *
 * Invariant: a candidate is the start of a line that no open paragraph, list, table, quote or footnote can claim: an unindented ATX
 * heading, or an unindented line after a blank one that is no list item. Fences and HTML may still claim it; only a parse can tell,
 * which is what `endsFresh` in chunk.ts is for.
 */
export function* candidates(text: string, start: number, end: number): Generator<number, undefined> {
  let afterBlank = start === 0 || isBlankBefore(text, start)
  for (let line = start; line < end;) {
    const next = nextLine(text, line)
    if (line > start && beginsPart(text, line, afterBlank)) yield line
    afterBlank = isBlank(text, line, next)
    line = next
  }
}

/** Whether a part may begin at this offset, judged by its line and the one before it alone. */
export function isCandidate(text: string, offset: number): boolean {
  return offset === 0 || (isLineEnd(text.charCodeAt(offset - 1)) && beginsPart(text, offset, isBlankBefore(text, offset)))
}

/** Whether a new part begins at an offset, blank lines left aside, and none of it goes on with the line before. */
export function isPartAfter(text: string, offset: number): boolean {
  if (!isLineEnd(text.charCodeAt(offset - 1)) && !isLineEnd(text.charCodeAt(offset))) return false
  let line = offset
  for (let next = nextLine(text, line); line < text.length && isBlank(text, line, next); next = nextLine(text, line)) line = next
  return isCandidate(text, line)
}

function beginsPart(text: string, line: number, afterBlank: boolean): boolean {
  const first = text.charCodeAt(line)
  if (first === hash) return isAtxHeading(text, line)
  return afterBlank && !isSpace(first) && !isLineEnd(first) && !isListItem(text, line)
}

const hash = 35
const isSpace = (code: number): boolean => code === 32 || code === 9
const isLineEnd = (code: number): boolean => code === 10 || code === 13 || Number.isNaN(code)
const isDigit = (code: number): boolean => code >= 48 && code <= 57

function isAtxHeading(text: string, line: number): boolean {
  let index = line
  while (text.charCodeAt(index) === hash) index++
  const after = text.charCodeAt(index)
  return index - line <= 6 && (isSpace(after) || isLineEnd(after))
}

function isListItem(text: string, line: number): boolean {
  const first = text[line]
  if (first === '-' || first === '*' || first === '+') return true
  let index = line
  while (isDigit(text.charCodeAt(index))) index++
  return index > line && (text[index] === '.' || text[index] === ')')
}

function isBlank(text: string, line: number, next: number): boolean {
  for (let index = line; index < next; index++) {
    const code = text.charCodeAt(index)
    if (!isSpace(code) && !isLineEnd(code)) return false
  }
  return true
}

function isBlankBefore(text: string, line: number): boolean {
  let end = line - 1
  if (text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 13) end--
  for (let index = end - 1; index >= 0; index--) {
    const code = text.charCodeAt(index)
    if (isLineEnd(code)) return true
    if (!isSpace(code)) return false
  }
  return true
}
