/** Line ends as CommonMark counts them: LF, CR LF, or CR alone. */
import {lastStartingUpTo} from './sorted.ts'

/** The offset of the first line that starts after `offset`, or the text's length. */
export function nextLine(text: string, offset: number): number {
  for (let index = offset; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10) return index + 1
    if (code === 13) return text.charCodeAt(index + 1) === 10 ? index + 2 : index + 1
  }
  return text.length
}

/** The start of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  for (let index = offset; index > 0; index--) {
    const before = text.charCodeAt(index - 1)
    if (before === 10 || (before === 13 && !(text.charCodeAt(index) === 10))) return index
  }
  return 0
}

/** The end of the line that holds `offset`, its line ending left out. */
export function lineEnd(text: string, offset: number): number {
  let position = offset
  while (position < text.length && !isLineEnding(text.charCodeAt(position))) position++
  return position
}

/** The end of the last line before `offset` with something on it, or 0. */
export function endOfFilled(text: string, offset: number): number {
  let end = offset
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end === 0 ? 0 : Math.min(offset, lineEnd(text, end))
}

/** A place as people count it: line and column from 1, columns in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Answers where an offset stands; built in one pass, asked in logarithmic time. */
export function pointFinder(text: string): (offset: number) => Point {
  const starts = [0]
  for (let next = nextLine(text, 0); next < text.length; next = nextLine(text, next)) starts.push(next)
  if (text.length > 0 && (text.endsWith('\n') || text.endsWith('\r'))) starts.push(text.length)
  return offset => {
    const line = lastStartingUpTo(starts.length, index => starts[index]!, offset)
    return {line: line + 1, column: offset - starts[line]! + 1, offset}
  }
}

/** The line end that the text uses first, `\n` when it has none. */
export function lineEnding(text: string): '\n' | '\r\n' | '\r' {
  const end = /\r\n|\n|\r/.exec(text)?.[0]
  return end === '\r\n' || end === '\r' ? end : '\n'
}

/** The line ending in use around an offset: that of its own line, else that of the line before, else LF. */
export function lineEndingAt(text: string, offset: number): string {
  const next = text.indexOf('\n', offset)
  const found = next === -1 ? text.lastIndexOf('\n', offset) : next
  if (found !== -1) return text.charCodeAt(found - 1) === 13 ? '\r\n' : '\n'
  return text.includes('\r') ? '\r' : '\n'
}

const isLineEnding = (code: number): boolean => code === 10 || code === 13

const isSpace = (code: number): boolean => isLineEnding(code) || code === 32 || code === 9
