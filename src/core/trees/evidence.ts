/** Links in a node's words: evidence that a reader can follow. */

const label = String.raw`\[(?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\]){0,400}\]`
const target = String.raw`\((?:<(?:[^<>\\\n]|\\.){0,2000}>|(?:[^\s()\\]|\\.|\([^\s()]{0,500}\)){0,2000})(?:\s+"[^"\n]{0,200}")?\)`
const written = label + target
const named = String.raw`\[[^[\]\n]{1,200}\]\[[^[\]\n]{1,200}\]`
const bare = String.raw`<https?:[^\s<>]{1,2000}>|(?<![\w/])https?:\/\/[^\s<>()[\]]{1,2000}`

const anyLink = new RegExp(`${written}|${named}|${bare}`, 'g')
const inCode = /`[^`\n]*`/g

/** How many links a stretch of Markdown holds. */
export function linkCount(source: string): number {
  if (!source.includes('](') && !source.includes('][') && !source.includes('://')) return 0
  return source.replace(inCode, '').match(anyLink)?.length ?? 0
}

const atEnd = new RegExp(String.raw`(?:^|\s)\((?:${written}(?:,\s)?){1,50}\)[.!?]?$`)

/** As much of the end of a text as its evidence may take. */
const longest = 4_000

/** Where the evidence at the end of a node's words starts, the space before it included; the text's length when there is none. */
export function evidenceStart(words: string): number {
  const from = Math.max(0, words.length - longest)
  const found = words.endsWith(')') ? words.slice(from).search(atEnd) : -1
  return found === -1 ? words.length : from + found
}

/** A link in Markdown, whatever its parts hold; a target without a label is its own. */
export function linkTo(label: string, target: string): string {
  const words = (label === '' ? target : label).replace(/[\\[\]*_`<>]/g, '\\$&')
  const address = target.replace(/[\\<>]/g, '\\$&')
  return `[${words}](${/[\s()]/.test(target) ? `<${address}>` : address})`
}
