/** Line ends as CommonMark counts them: LF, CR LF, or CR alone. */

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
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }
}

/** The line end that the text uses first, `\n` when it has none. */
export function lineEnding(text: string): '\n' | '\r\n' | '\r' {
  const end = /\r\n|\n|\r/.exec(text)?.[0]
  return end === '\r\n' || end === '\r' ? end : '\n'
}
