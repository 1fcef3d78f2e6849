/** A place in a line, in characters and in columns: a tab may be passed in part. */

export interface Cursor {
  /** Where the share of the containers around ends, and its column. */
  position: number
  column: number
  /** The line's end. */
  stop: number
  /** The first character from there on that is not a space, and the columns of spaces before it. */
  filled: number
  indent: number
}

/** Finds the first character from `position` on that is not a space. */
export function look(text: string, at: Cursor): void {
  let column = at.column
  let filled = at.position
  for (; filled < at.stop; filled++) {
    const code = text.charCodeAt(filled)
    if (code === 32) column++
    else if (code === 9) column += 4 - (column % 4)
    else break
  }
  at.filled = filled
  at.indent = column - at.column
}

/** Gives columns of the indent to a container. */
export function enter(at: Cursor, columns: number): void {
  at.column += columns
  at.indent -= columns
}

/** Passes as many columns of spaces from `position` on as there are, `columns` at most. */
export function skip(text: string, at: Cursor, columns: number): void {
  let left = columns
  while (left > 0 && at.position < at.stop) {
    const width = text.charCodeAt(at.position) === 9 ? 4 - (at.column % 4) : 1
    const taken = Math.min(width, left)
    at.column += taken
    left -= taken
    if (taken === width) at.position++
  }
}
