/** Words that a person typed, as lines that stay one paragraph of one list item. */
import {withoutBreaks} from '../document/one-line.ts'
import {asksItself} from '../trees/prefix.ts'
import {footnoteLabelEnd, markerAt} from '../trees/read/marker.ts'
import {isThematicBreak} from '../document/thematic-break.ts'
import {visibly} from '../document/visibly.ts'
import {fenceLength, headingLevel, htmlEnd, isDelimiterRow, underlineLevel} from '../trees/read/leaf.ts'

/** The lines of a text without blank ones and without indents; what would open another block is escaped. `opens` says that nothing stands before them. */
export function linesOfWords(words: string, opens: 'paragraph' | 'goes-on'): readonly string[] {
  const lines = words
    .split(/\r\n|\r|\n/)
    .map(line => visibly(line.replace(/^[ \t]+|[ \t]+$/g, '')))
    .filter(line => line !== '')
  return lines.map((line, index) => (index === 0 ? (opens === 'paragraph' ? escapedFirst(line) : line) : escapedFurther(line)))
}

/** The same in one line, for a problem. */
export const lineOfWords = (words: string): string => visibly(withoutBreaks(words))

function escapedFirst(line: string): string {
  const end = line.length
  const opens =
    markerAt(line, 0, end, 0) !== null ||
    /^(?:[-\t ]+|[*\t ]+|[_\t ]+)$/.test(line) ||
    htmlEnd(line, 0, end, false) !== null ||
    opensAnywhere(line) ||
    /^\[(?:[ xX]\](?:\s|$)|[^\]]+\]:)/.test(line)
  return opens ? escaped(line) : line
}

function escapedFurther(line: string): string {
  const end = line.length
  const marker = markerAt(line, 0, end, 0)
  const opens =
    (marker !== null && !(marker.ordered && !/^1\D/.test(line))) ||
    underlineLevel(line, 0, end) > 0 ||
    isDelimiterRow(line, 0, end) ||
    isThematicBreak(line, 0, end) ||
    htmlEnd(line, 0, end, true) !== null ||
    opensAnywhere(line)
  return opens ? escaped(line) : line
}

function opensAnywhere(line: string): boolean {
  return (
    line.startsWith('>') ||
    headingLevel(line, 0, line.length) > 0 ||
    fenceLength(line, 0, line.length) > 0 ||
    footnoteLabelEnd(line, 0, line.length) !== -1
  )
}

function escaped(line: string): string {
  const digits = /^\d*/.exec(line)?.[0].length ?? 0
  return `${line.slice(0, digits)}\\${line.slice(digits)}`
}

/** The lines of a statement: the prefix, unless the words bring one of their own, and the words. */
export function statementLines(prefix: string, words: string): readonly string[] {
  const own = asksItself(words.trimStart())
  if (prefix === '' || own) return linesOfWords(words, 'paragraph')
  const [first, ...rest] = linesOfWords(words, 'goes-on')
  return [first === undefined ? prefix : `${prefix} ${first}`, ...rest]
}
