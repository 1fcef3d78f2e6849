/** How far two spellings are apart. */

/** Whether at most so many letters are missing, too many or wrong. */
export function differsByAtMost(most: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    if (Math.min(...next) > most) return false
    row = next
  }
  return row[b.length]! <= most
}
