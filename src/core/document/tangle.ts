/** Text that would take a parser quadratic time or a deep stack, told in one linear pass, so that it is never parsed. */
import {nextLine} from './lines.ts'

/** Container markers before a line's words; nobody nests so deep by intent. */
const mostMarkers = 100
/** Columns of indentation. */
const widestIndent = 400
/** Opening brackets in one stretch. */
const mostBrackets = 2_000
/** Runs of `*`, `_` and `~` in one block. */
const mostDelimiters = 1_200
/** Lines that underline a heading, in one stretch. */
const mostUnderlines = 1_000
/** Cells of tables in one stretch; each takes about a tenth of a millisecond and many objects. */
const mostCells = 8_000

export function isTangled(text: string): boolean {
  let brackets = 0
  let underlines = 0
  let delimiters = 0
  let previous = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (index === 0 || isLineEnd(previous)) {
      const line = readLine(text, index)
      if (line.isNested) return true
      if (line.isUnderline && ++underlines > mostUnderlines) return true
      if (line.beginsBlock) delimiters = 0
    }
    if (code === openBracket && ++brackets > mostBrackets) return true
    if (isDelimiter(code) && code !== previous && ++delimiters > mostDelimiters) return true
    previous = code
  }
  return false
}

/** Whether the tables of a text have so many cells that they would take a parser seconds. */
export function hasVastTable(text: string): boolean {
  let cells = 0
  let bars = 0
  let isTable = false
  for (let line = 0; line < text.length;) {
    const next = nextLine(text, line)
    const before = bars
    bars = barsIn(text, line, next)
    // The line before the one of dashes is the first of the table.
    if (!isTable && bars > 0 && isDashes(text, line, next)) {
      isTable = true
      cells += before
    }
    if (isTable && bars === 0) isTable = false
    if (isTable && (cells += bars) > mostCells) return true
    line = next
  }
  return false
}

function barsIn(text: string, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index++) if (text.charCodeAt(index) === bar) count++
  return count
}

/** Only bars, dashes, colons, spaces and what containers put before them. */
function isDashes(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!' \t|-:>\r\n'.includes(text[index]!)) return false
  return true
}

const bar = 124
const openBracket = 91
const isLineEnd = (code: number): boolean => code === 10 || code === 13
/** `*`, `_`, `~` */
const isDelimiter = (code: number): boolean => code === 42 || code === 95 || code === 126
/** `>`, `-`, `*`, `+`, digits and their delimiters. */
const isMarker = (code: number): boolean =>
  code === 62 || code === 45 || code === 42 || code === 43 || code === 46 || code === 41 || (code >= 48 && code <= 57)

interface Line {
  readonly isNested: boolean
  readonly isUnderline: boolean
  /** Blank, or with a list marker or a bar: emphasis does not reach into it from the line before. */
  readonly beginsBlock: boolean
}

/** Looks at what a line starts with: indentation and container markers. */
function readLine(text: string, start: number): Line {
  let indent = 0
  let markers = 0
  let gaps = 0
  let index = start
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 32 || code === 9) {
      indent += code === 9 ? 4 : 1
      if (markers > 0 && !isSpaceAt(text, index - 1)) gaps++
    } else if (isMarker(code)) markers++
    else break
  }
  const isEnd = index >= text.length || isLineEnd(text.charCodeAt(index))
  const first = text[start]
  // A rule of dashes has many marks, but neither gaps between them nor `>` among them.
  const isNested = indent > widestIndent || (markers > mostMarkers && (gaps > mostMarkers / 2 || text.slice(start, index).includes('>')))
  return {
    isNested,
    isUnderline: first === '=' || (first === '-' && isEnd && markers > 0 && gaps === 0),
    beginsBlock: (isEnd && markers === 0) || (markers > 0 && gaps > 0) || first === '|',
  }
}

const isSpaceAt = (text: string, index: number): boolean => text[index] === ' ' || text[index] === '\t'
