/** What opens a list item or a footnote's definition. */

export interface Marker {
  readonly ordered: boolean
  /** The bullet, or the character after the number. */
  readonly delimiter: string
  /** The offset after the bullet or number. */
  readonly end: number
  /** The columns from the marker's start to the item's content. */
  readonly width: number
  /** Whether nothing but spaces follows. */
  readonly empty: boolean
}

/** The list marker at `start`, which is at `column` of its line. */
export function markerAt(text: string, start: number, stop: number, column: number): Marker | null {
  const end = markerEnd(text, start, stop)
  if (end === -1) return null
  const after = column + end - start
  let position = end
  let reached = after
  for (; position < stop; position++) {
    const code = text.charCodeAt(position)
    if (code === 32) reached++
    else if (code === 9) reached += 4 - (reached % 4)
    else break
  }
  const empty = position === stop
  if (!empty && reached === after) return null
  const gap = empty || reached - after > 4 ? 1 : reached - after
  return {ordered: end - start > 1, delimiter: text.charAt(end - 1), end, width: end - start + gap, empty}
}

function markerEnd(text: string, start: number, stop: number): number {
  const code = text.charCodeAt(start)
  if (code === 45 || code === 42 || code === 43) return start + 1
  let position = start
  while (position < stop && position - start < 9 && text.charCodeAt(position) >= 48 && text.charCodeAt(position) <= 57) position++
  if (position === start || position === stop) return -1
  const delimiter = text.charCodeAt(position)
  return delimiter === 46 || delimiter === 41 ? position + 1 : -1
}

const longestLabel = 1000

/** The offset after a footnote definition's label and colon, or -1. */
export function footnoteLabelEnd(text: string, start: number, stop: number): number {
  if (text.charCodeAt(start) !== 91 || text.charCodeAt(start + 1) !== 94) return -1
  let position = start + 2
  for (; position < stop && position - start < longestLabel; position++) {
    const code = text.charCodeAt(position)
    if (code === 93) break
    if (code === 91 || code === 32 || code === 9) return -1
    if (code === 92) position++
  }
  return position > start + 2 && text.charCodeAt(position) === 93 && text.charCodeAt(position + 1) === 58 && position + 1 < stop
    ? position + 2
    : -1
}
