/** What the file of a new postmortem is called. */

/** Long enough to tell one incident from another, short enough for every file system. */
const longest = 60

/** `2026-03-04-mail-was-late`, without an ending: the day and the title in letters and figures. */
export function fileNameFor(date: string, title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
  let name = date
  for (const word of words) {
    if (name.length + word.length > longest) break
    name += `-${word}`
  }
  return name === date ? `${date}-postmortem` : name
}
