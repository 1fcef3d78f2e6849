/** A heading reduced to the words that say what its section is. */

/** The parts of a title ("Root cause / Trigger" has two), each in lower case without accents, markup, numbering, zones or dates. */
export function titleParts(title: string): readonly string[] {
  const plain = withoutBrackets(title.slice(0, longestTitle))
    .replace(/[\d#*]\ufe0f?\u20e3|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu, ' ')
    .replace(
      /^[\s#*_~`>]*(?:(?:section|part|step|phase)\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,3}\s?[.):、．]|\d{1,2}(?:\.\d{1,2}){1,3}\s|#\d{1,2}\s|[ivx]{1,4}[.)]\s|[a-h][.)]\s|第?[一二三四五六七八九十\d]{1,3}[章节節、．.])/i,
      ' ',
    )
  return plain
    .split(/\s[-‐-―|]+\s|\s->\s|[:,;/&+：，；、／＆＋・｜]|——/u)
    .map(part => trimmed(words(part)))
    .filter(part => part !== '')
}

/** A title beyond this is a sentence; what follows does not change what it is. */
export const longestTitle = 160

/** Lower case words separated by single blanks; "didn't" is `didnt`, "l'impact" is `l impact`. */
export function words(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .normalize('NFKD')
      .replace(accents, '')
      // The marks of other scripts tell letters apart.
      .normalize('NFKC')
      .replace(/['’‘`](?=(?:t|s|d|ll|re|ve|m)(?![\p{L}\p{N}]))/gu, '')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim()
  )
}

/** Those of Latin, Greek and Cyrillic letters, and the marks that choose how an emoji looks. */
const accents = /[\u0300-\u036f\ufe00-\ufe0f]+/g

/** Whether a title is Chinese, Japanese or Korean: names are looked up without blanks there, which people set at will or not at all. */
export const isUnspaced = (text: string): boolean => unspaced.test(text)

export const withoutBlanks = (text: string): string => (isUnspaced(text) ? text.replaceAll(' ', '') : text)

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Drops what stands in brackets, unless nothing else is left. */
function withoutBrackets(title: string): string {
  const rest = title.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>|（[^（）]*）|【[^【】]*】/g, ' ')
  return /\p{L}/u.test(rest) ? rest : title.replace(/[()[\]{}<>（）【】]/g, ' ')
}

const trailing = new Set(
  `utc gmt z pst pdt pt est edt et cst cdt ct mst mdt mt cet cest bst ist jst aest aedt sgt eet eest msk brt pacific eastern central time local zone
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday am pm`.split(/\s+/),
)

/** Takes zones, dates and numbers off the end. */
function trimmed(part: string): string {
  const list = part === '' ? [] : part.split(' ')
  const length = list.length
  while (list.length > 1 && isTrailing(list.at(-1)!)) list.pop()
  while (list.length < length && list.length > 1 && leading.has(list.at(-1)!)) list.pop()
  return list.join(' ')
}

/** What leads to a zone or a date. */
const leading = new Set(['of', 'for', 'on', 'at', 'in', 'from', 'to', 'all', 'times', 'the'])

const isTrailing = (word: string): boolean => trailing.has(word) || /^\d+(?:st|nd|rd|th)?$/.test(word)
