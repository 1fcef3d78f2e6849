/** Markdown that a person writes, with nothing in it that Markdown would hide. */

/** What people write outright to say more than words can: line breaks, keys, and the like. */
const meant = /^<\/?(?:a|abbr|b|br|code|del|em|i|img|ins|kbd|mark|s|small|span|strong|sub|sup|u)(?:\s+[\w-]+\s*=[^<>]*)?\s*\/?>$/i

/** What is escaped already, code, the start of a comment, and tags; addresses in brackets are none. */
const parts = /\\.|(?<!`)(`+)(?!`)[^`]+\1(?!`)|<!--|<\/?[A-Za-z][A-Za-z\d-]*(?:\s[^<>]*)?\/?>|<[?!][^<>]*>/g

/** A comment and a tag that is none of HTML hide what they hold, unless they are among words that `had` them. */
export const visibly = (words: string, had = ''): string =>
  words.replace(parts, found => (!found.startsWith('<') || meant.test(found) || had.includes(found) ? found : `\\${found}`))
