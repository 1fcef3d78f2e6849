/** Lengths of time in words. */

const units = [
  [86_400, 'd'],
  [3600, 'h'],
  [60, 'min'],
  [1, 's'],
] as const

/** "1 d 2 h 5 min", from whole seconds: a unit that has nothing to say is left out. */
export function elapsed(seconds: number): string {
  let rest = seconds
  const parts: string[] = []
  for (const [length, unit] of units) {
    const many = Math.floor(rest / length)
    rest -= many * length
    if (many > 0) parts.push(`${many} ${unit}`)
  }
  return parts.length === 0 ? '0 min' : parts.join(' ')
}
