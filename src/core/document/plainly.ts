/** Words from elsewhere as inline Markdown of one line that shows them as they are. */

const code = /(?<!`)`[^`\n]{1,2000}`(?!`)/
/** Until a blank, since parsers take what follows for a part of it, a backslash included. */
const address = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>]{1,4000}/u
/** An address that is understood as such when it stands there with nothing around it; the end of a sentence is no part of it. */
const isPlainAddress = /^[\p{L}\p{N}:/?=&#%.,;_~+@!$'()-]*[\p{L}\p{N}/=#%-][.,:!?]*$/u
/** What has a meaning in Markdown; an underscore within a word and an ampersand that begins no character have none. */
const signs = /[\\`*[<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[\p{L}\p{N}]{1,32};)|#$/u
const signsAnywhere = new RegExp(signs.source, 'gu')
const parts = new RegExp(`(${code.source})|(${address.source})|(${signs.source})`, 'gu')

/** Control characters, and what terminals take for colours. */
const unseen = /[^\P{Cc}\s]\[[\d;]{0,20}[A-Za-z]|[^\P{Cc}\s]/gu

/** Code between backticks and addresses stay what they are. */
export const plainly = (words: string): string =>
  inOneLine(words).replace(
    parts,
    (found, inCode?: string, link?: string) => inCode ?? (link === undefined ? `\\${found}` : addressPlainly(link)),
  )

/** Other addresses get brackets around them; one without `http` is none in brackets, so that it becomes words. */
function addressPlainly(link: string): string {
  if (isPlainAddress.test(link)) return link
  return link.startsWith('http') ? `<${link}>` : `www\\.${link.slice(4).replace(signsAnywhere, '\\$&')}`
}

/** A command, or anything else to be read letter by letter. */
export function asCode(words: string): string {
  const line = inOneLine(words)
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({length}) => length))
  const fence = '`'.repeat(longest + 1)
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
}

/** A link, or mere words where the address is none that a browser would open. */
export function linked(words: string, target: string | null): string {
  if (target === null || !/^https?:\/\/[^\s<>]{1,2000}$/.test(target)) return plainly(words)
  const address = target.replace(/[()\\|]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `[${plainly(words).replaceAll(']', '\\]')}](${address})`
}

/** Inline Markdown for a cell of a table, where a bar would end it, in code as well. */
export const inCell = (markdown: string): string => markdown.replaceAll('|', '\\|')

const inOneLine = (words: string): string => words.replace(unseen, '').replace(/\s+/g, ' ').trim()
