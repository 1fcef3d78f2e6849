/** Rules across the page, which begin like items of a list. */

/** Whether a line is one: three or more dashes, stars or underscores from `start` to its end, and spaces between them. */
export function isThematicBreak(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(start)
  if (mark !== 45 && mark !== 42 && mark !== 95) return false
  let count = 0
  for (let position = start; position < end; position++) {
    const code = text.charCodeAt(position)
    if (code === mark) count++
    else if (code !== 32 && code !== 9) return false
  }
  return count >= 3
}
