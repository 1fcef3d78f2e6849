/** The rows of a table as text, a stretch of them at a time: a long table is read in many steps, and none of it is kept twice. */
import {dsvFormat} from 'd3-dsv'

/** As long as it takes a moment to read. */
const longEnough = 1 << 18

/** `enough` is how many characters a stretch has at least, to the end of its last row. Blank rows at the end may be missing. */
export function* rowsIn(text: string, delimiter: string, enough = longEnough): Generator<readonly (readonly string[])[]> {
  const table = dsvFormat(delimiter)
  for (let from = 0; from < text.length;) {
    const to = endOfRow(text, delimiter.charCodeAt(0), from, enough)
    yield table.parseRows(text.slice(from, to))
    from = to
  }
}

const [quote, lineFeed, carriageReturn] = [34, 10, 13]

/** Where the row ends that reaches so far; a line that ends between quotation marks ends none. What follows a closing mark is passed over. */
function endOfRow(text: string, delimiter: number, from: number, enough: number): number {
  let isQuoted = false
  let isStart = true
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isQuoted) {
      if (code !== quote) continue
      const next = text.charCodeAt(at + 1)
      isQuoted = next === quote
      isStart = next !== quote
      if (next !== lineFeed && next !== carriageReturn) at++
      continue
    }
    if (isStart && code === quote) isQuoted = true
    const isEnd = code === lineFeed || code === carriageReturn
    if (isEnd && at - from >= enough) return code === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1
    isStart = code === delimiter || isEnd
  }
  return text.length
}

export const linesOf = (row: readonly string[]): number =>
  row.reduce((lines, cell) => (/[\r\n]/.test(cell) ? lines + cell.split(/\r\n?|\n/).length - 1 : lines), 1)

/** Whether a quotation mark that nothing closes has made one cell of all that is left: the last row then is some lines long. */
export const endsOpen = (text: string, linesOfLast: number): boolean => linesOfLast > 1 && text.split('"').length % 2 === 0
