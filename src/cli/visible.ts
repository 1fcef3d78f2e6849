/** Makes visible what a terminal or a build would obey instead of showing: nothing in a document may forge a line or a command. */

/** Control characters with the line breaks among them, line and paragraph separators, and marks that turn the direction of what follows. */
const obeyed = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/gu

/** What CI systems take for a command wherever it stands in a line: `##[warning]`, `##vso[…]`, `##teamcity[…]`. */
const command = /##(?=\w*\[)/g

/** Such commands are taken at the start of a line only: `::warning::`. */
const commandAtStart = /^(\s*):(?=:)/

const short: Readonly<Record<string, string>> = {'\n': String.raw`\n`, '\r': String.raw`\r`, '\t': String.raw`\t`}

/** One line of text, whatever it holds. */
export const visible = (text: string): string =>
  text
    .replace(obeyed, character => short[character] ?? escaped(character))
    .replace(command, String.raw`#\u0023`)
    .replace(commandAtStart, String.raw`$1\u003a`)

/** JSON that reads back as the same. Its strings hold no line break any more, and its other parts nothing that needs escaping. */
export const visibleJson = (json: string): string =>
  json.replace(obeyed, character => (character === '\n' ? character : escaped(character))).replace(command, String.raw`#\u0023`)

const escaped = (character: string): string => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
