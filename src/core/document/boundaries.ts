/** Where a document may be cut so that the parts parse alone as they do together. */
import {lineEnd, lineStart, nextLine} from './lines.ts'
import {isThematicBreak} from './thematic-break.ts'

/**
 * The places in `start..end` at which a document may be cut, in order.
 *
 * Invariant: a candidate is the start of a line that no open paragraph, list, table, quote or footnote can claim, where a part begins: an
 * unindented ATX heading, or an unindented line after a blank one that is no list item. Or it may be the next item of a list or the next row
 * of a table; what came before tells, see open-block.ts. Fences and HTML may still claim it; only a parse can tell, see chunk.ts.
 */
export function* candidates(text: string, start: number, end: number): Generator<number, undefined> {
  let before = lineBefore(text, start)
  let filled = before !== null && isBlank(text, before, start) ? filledBefore(text, before) : before
  for (let line = start; line < end;) {
    const next = nextLine(text, line)
    if (!isBlank(text, line, next)) {
      const isAfterBlank = before === null || before !== filled
      const isCut = beginsPart(text, line, isAfterBlank) || (filled !== null && mayGoOn(text, line, filled))
      if (line > start && isCut) yield line
      filled = line
    }
    before = line
    line = next
  }
}

/** Whether a document may be cut at this offset, judged by its line and those before it alone. */
export function isCandidate(text: string, offset: number): boolean {
  if (isPart(text, offset)) return true
  const filled = isLineEnd(text.charCodeAt(offset - 1)) ? filledBefore(text, offset) : null
  return filled !== null && mayGoOn(text, offset, filled)
}

export const byteOrderMark = '\ufeff'

/** Whether a part begins at this offset, judged by its line and the one before it alone. */
export function isPart(text: string, offset: number): boolean {
  if (offset === 0 || (offset === byteOrderMark.length && text.startsWith(byteOrderMark))) return true
  return isLineEnd(text.charCodeAt(offset - 1)) && beginsPart(text, offset, isBlankBefore(text, offset))
}

/** Whether a new part begins at an offset, blank lines left aside, and none of it goes on with the line before. */
export function isPartAfter(text: string, offset: number): boolean {
  if (!isLineEnd(text.charCodeAt(offset - 1)) && !isLineEnd(text.charCodeAt(offset))) return false
  let line = offset
  for (let next = nextLine(text, line); line < text.length && isBlank(text, line, next); next = nextLine(text, line)) line = next
  return isPart(text, line)
}

function beginsPart(text: string, line: number, afterBlank: boolean): boolean {
  const first = text.charCodeAt(line)
  if (first === hash) return isAtxHeading(text, line)
  return afterBlank && !isSpace(first) && !isLineEnd(first) && !isListItem(text, line)
}

/** Whether a line may be one more item of the list, or one more row of the table, that the filled line before it belongs to. */
function mayGoOn(text: string, line: number, filled: number): boolean {
  const marker = markerAt(text, line)
  if (marker !== null) return isSpace(text.charCodeAt(filled)) || markerAt(text, filled) === marker
  return isRow(text, line) && isRow(text, filled)
}

/** Whether the line at an offset is an unindented item of a list that some text begins with. */
export const isItemOf = (text: string, offset: number, list: string): boolean =>
  markerAt(text, offset) !== null && markerAt(text, offset) === markerAt(list, 0)

/** Whether the line at an offset is a row, if it is within a table. */
export const isRow = (text: string, offset: number): boolean => text.charCodeAt(offset) === bar

/** What marks an unindented line as an item: its bullet, or the delimiter after its number. A thematic break is no item. */
function markerAt(text: string, line: number): string | null {
  let index = line
  while (isDigit(text.charCodeAt(index)) && index - line < mostDigits) index++
  const marker = text[index]
  if (!(index > line ? '.)' : '-*+').includes(marker ?? ' ')) return null
  const after = text.charCodeAt(index + 1)
  return (isSpace(after) || isLineEnd(after)) && !isThematicBreak(text, line, lineEnd(text, line)) ? marker! : null
}

/** As CommonMark counts them. */
const mostDigits = 9

const hash = 35
const bar = 124
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

/** The start of the line before the one at an offset, `null` before the first. */
const lineBefore = (text: string, line: number): number | null => (line === 0 ? null : lineStart(text, line - 1))

/** The start of the last line before an offset that is not blank. */
function filledBefore(text: string, offset: number): number | null {
  let line = lineBefore(text, offset)
  for (let next = offset; line !== null && isBlank(text, line, next); line = lineBefore(text, line)) next = line
  return line
}
