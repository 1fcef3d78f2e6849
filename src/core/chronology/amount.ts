/** How far times are to be moved, as people say it. */

/** Minutes of "-7", "+1:30", "90 min", "-1h 5m"; `null` for anything else, and for none. */
export function minutesIn(words: string): number | null {
  const [, sign, hours, minutes] =
    /^\s*([+\u2212-]?)\s*(?:(\d{1,4})\s*(?::|h(?:ours?)?\b|h(?=\d))\s*)?(?:(\d{1,5})\s*(?:m(?:in(?:utes?)?)?)?)?\s*$/i.exec(words) ?? []
  if (hours === undefined && minutes === undefined) return null
  const amount = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return amount === 0 ? null : sign === '-' || sign === '\u2212' ? -amount : amount
}
