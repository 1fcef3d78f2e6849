/** How the blocks that hold no other blocks start and end, line by line. */
import {wordsAfterComments} from '../../document/after-comment.ts'
import type {Span} from '../../document/span.ts'

/** `start` is the offset of the line's first character that is not a space, `end` the line's end. */
type AtLine<Result> = (text: string, start: number, end: number) => Result

const space = (code: number): boolean => code === 32 || code === 9

/** The level of an ATX heading, or 0. */
export const headingLevel: AtLine<number> = (text, start, end) => {
  let position = start
  while (position < end && text.charCodeAt(position) === 35) position++
  const level = position - start
  return level >= 1 && level <= 6 && (position === end || space(text.charCodeAt(position))) ? level : 0
}

/** An ATX heading's words, its closing marks left out; `start` is after its opening marks. */
export const headingWords: AtLine<Span> = (text, start, end) => {
  let first = start
  let last = end
  while (first < last && space(text.charCodeAt(first))) first++
  while (last > first && space(text.charCodeAt(last - 1))) last--
  let closing = last
  while (closing > first && text.charCodeAt(closing - 1) === 35) closing--
  if (closing < last && (closing === first || space(text.charCodeAt(closing - 1)))) {
    last = closing
    while (last > first && space(text.charCodeAt(last - 1))) last--
  }
  return {start: first, end: last}
}

/** The level of a heading that the line underlines, or 0. */
export const underlineLevel: AtLine<number> = (text, start, end) => {
  const code = text.charCodeAt(start)
  if (code !== 61 && code !== 45) return 0
  let position = start
  while (position < end && text.charCodeAt(position) === code) position++
  while (position < end && space(text.charCodeAt(position))) position++
  return position < end ? 0 : code === 61 ? 1 : 2
}

/** The length of a fence that opens a code block, or 0. */
export const fenceLength: AtLine<number> = (text, start, end) => {
  const mark = text.charCodeAt(start)
  if (mark !== 96 && mark !== 126) return 0
  let position = start
  while (position < end && text.charCodeAt(position) === mark) position++
  const length = position - start
  if (length < 3) return 0
  if (mark === 96) for (; position < end; position++) if (text.charCodeAt(position) === 96) return 0
  return length
}

export function closesFence(text: string, start: number, end: number, mark: number, length: number): boolean {
  let position = start
  while (position < end && text.charCodeAt(position) === mark) position++
  if (position - start < length) return false
  while (position < end && space(text.charCodeAt(position))) position++
  return position === end
}

/** Whether the line is a whole link definition, which is no paragraph that could be underlined. */
export const isDefinition: AtLine<boolean> = (text, start, end) =>
  text.charCodeAt(start) === 91 && /^\[[^[\]]+\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/.test(text.slice(start, end))

/** How many cells a table's row has. */
const cellCount: AtLine<number> = (text, start, end) => {
  let last = end
  while (last > start && space(text.charCodeAt(last - 1))) last--
  let count = 1
  for (let position = start; position < last; position++) {
    const code = text.charCodeAt(position)
    if (code === 92) position++
    else if (code === 124 && position > start && position < last - 1) count++
  }
  return count
}

/** Whether the line is the one below a table's head, which `head` is then. */
export const isUnderHead = (text: string, start: number, end: number, head: Span): boolean =>
  isDelimiterRow(text, start, end) && cellCount(text, start, end) === cellCount(text, head.start, head.end)

/** Whether the line consists of dashes with colons between bars. */
export const isDelimiterRow: AtLine<boolean> = (text, start, end) => {
  let told = false
  let dashes = 0
  let state: 'open' | 'dashes' | 'closed' = 'open'
  for (let position = start; position < end; position++) {
    const code = text.charCodeAt(position)
    if (code === 124) {
      if (dashes === 0 && position > start) return false
      told = true
      dashes = 0
      state = 'open'
    } else if (code === 45) {
      if (state === 'closed') return false
      dashes++
      state = 'dashes'
    } else if (code === 58) {
      if (state === 'closed') return false
      told = true
      if (state === 'dashes') state = 'closed'
      else if (text.charCodeAt(position + 1) !== 45) return false
    } else if (space(code)) {
      if (state === 'dashes') state = 'closed'
    } else return false
  }
  return told && (dashes > 0 || text.charCodeAt(lastCharacter(text, start, end)) === 124)
}

function lastCharacter(text: string, start: number, end: number): number {
  let last = end - 1
  while (last > start && space(text.charCodeAt(last))) last--
  return last
}

/** What ends a block of HTML: a text on one of its lines, or a blank line. */
export type HtmlEnd = RegExp | 'blank'

const raw: readonly (readonly [opens: RegExp, ends: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
]

const blockTag = new RegExp(
  `^</?(?:${[
    'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt',
    'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem',
    'nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul',
  ].join('|')})(?:\\s|/?>|$)`,
  'i',
)

const attribute = `\\s+[a-z_:][\\w.:-]*(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'=<>\`]+))?`
const loneTag = new RegExp(`^<(?:[a-z][a-z0-9-]*(?:${attribute})*\\s*/?|/[a-z][a-z0-9-]*\\s*)>\\s*$`, 'i')

/** What ends the block of HTML that the line opens, or `null`; a tag that is not a block's own opens one only where no paragraph goes on. */
export function htmlEnd(text: string, start: number, end: number, afterParagraph: boolean): HtmlEnd | null {
  if (text.charCodeAt(start) !== 60) return null
  const line = text.slice(start, end)
  if (wordsAfterComments(line) !== null) return null
  for (const [opens, ends] of raw) if (opens.test(line)) return ends
  if (blockTag.test(line)) return 'blank'
  return !afterParagraph && loneTag.test(line) ? 'blank' : null
}
