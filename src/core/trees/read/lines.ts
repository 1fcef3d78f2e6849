/** The lines of a stretch of text, by offset. */

export interface Lines {
  /** Where each line starts. */
  readonly starts: readonly number[]
  /** Where each line ends, its line ending left out. */
  readonly ends: readonly number[]
}

/** Lines end with LF, CRLF or a lone CR, as in Markdown. */
export function linesOf(text: string, start: number, end: number): Lines {
  const stretch = text.slice(start, end)
  const starts: number[] = []
  const ends: number[] = []
  let line = start
  let feed = indexIn('\n', start)
  let back = indexIn('\r', start)
  while (feed < end || back < end) {
    const at = Math.min(feed, back)
    starts.push(line)
    ends.push(at)
    line = at === back && feed === back + 1 && feed < end ? feed + 1 : at + 1
    if (feed < line) feed = indexIn('\n', line)
    if (back < line) back = indexIn('\r', line)
  }
  if (line < end || starts.length === 0) {
    starts.push(line)
    ends.push(Math.max(line, end))
  }
  return {starts, ends}

  function indexIn(mark: string, from: number): number {
    const found = stretch.indexOf(mark, from - start)
    return found === -1 ? end : start + found
  }
}

/** The column that a stretch of one line ends at when it starts at `column`; a tab reaches to the next multiple of four. */
export function columnAfter(stretch: string, column: number): number {
  let result = column
  for (let index = 0; index < stretch.length; index++) result += stretch.charCodeAt(index) === 9 ? 4 - (result % 4) : 1
  return result
}
