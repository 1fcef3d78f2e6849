/** The value that stands on one line of YAML, and how it would have to be written to be read. */
import type {TextEdit} from '../../document/edit.ts'
import {lineEnd, lineStart} from '../../document/lines.ts'
import type {Span} from '../../document/span.ts'
import {localised, saying} from '../../speech/speech.ts'

/** Where a value stands on its line, and what it is the value of; "" for an entry of a list. */
export interface LineValue extends Span {
  readonly key: string
}

/** Another way to write a line, and what is wrong with it as it is. */
export interface Rewriting {
  readonly at: Span
  readonly message: string
  readonly title: string
  readonly edit: TextEdit
}

/** The value on the line of an offset, a comment after it left out; `null` when none stands there. */
export function valueOnLine(text: string, offset: number): LineValue | null {
  const {start, end} = lineAt(text, offset)
  let from = start
  const skipSpaces = (): void => {
    while (from < end && (text[from] === ' ' || text[from] === '\t')) from++
  }
  skipSpaces()
  const afterIndent = from
  while (text[from] === '-' && (text[from + 1] === ' ' || text[from + 1] === '\t')) {
    from++
    skipSpaces()
  }
  const colon = /:[ \t]/.exec(text.slice(from, Math.min(end, from + longestKey)))
  const key = colon === null ? '' : text.slice(from, from + colon.index).trim()
  if (colon !== null && /^[^\s"'[\]{}#&*!|>%@`]/.test(key)) {
    from += colon.index + 1
    skipSpaces()
  } else if (from === afterIndent) return null
  const to = from + contentLength(text.slice(from, end))
  return to > from ? {start: from, end: to, key} : null
}

const longestKey = 100

const lineAt = (text: string, offset: number): Span => ({start: lineStart(text, offset), end: lineEnd(text, offset)})

/** A comment ends a value, unless the value begins with the sign of one. */
function contentLength(line: string): number {
  const comment = line.startsWith('#') ? -1 : line.search(/[ \t]#/)
  return (comment === -1 ? line : line.slice(0, comment)).trimEnd().length
}

/** The value in quotes, and why. */
export function quoted(text: string, value: LineValue): Rewriting {
  const words = text.slice(value.start, value.end)
  return {
    at: {start: value.start, end: value.end},
    message: needsQuotes(nameOf(value), words),
    title: localised('Put the value in quotes'),
    edit: {start: value.start, end: value.end, text: inQuotes(words)},
  }
}

const nameOf = ({key}: LineValue): string => (key === '' ? localised('This entry') : saying`The value of “${key}”`)

function needsQuotes(name: string, words: string): string {
  const [first = ''] = words
  if (/["'[{@`%*&!|>#]/.test(first)) return saying`${name} needs quotes, because it begins with “${first}”.`
  if (/^[-?]\s/.test(words)) return saying`${name} needs quotes, because it begins with “${first} ”.`
  return /:(?:\s|$)/.test(words) ? saying`${name} needs quotes, because of the colon in it.` : saying`${name} needs quotes.`
}

const inQuotes = (words: string): string => (/["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`)

/** Ways to write a line that could be what was meant, the likeliest first. */
export function* rewritings(text: string, offset: number): Generator<Rewriting> {
  const line = lineAt(text, offset)
  const tabs = /^[ \t]*\t[ \t]*/.exec(text.slice(line.start, line.end))
  if (tabs !== null) {
    const at = {start: line.start, end: line.start + tabs[0].length}
    const message = localised('This line is indented with a tab.')
    yield {at, title: localised('Indent with spaces'), message, edit: {...at, text: tabs[0].replaceAll('\t', '  ')}}
    yield {at, title: localised('Remove the tab'), message, edit: {...at, text: ''}}
  }
  const glued = gluedIn(text.slice(line.start, line.end))
  if (glued !== null) {
    const end = line.start + glued[0].length
    const message = saying`A space is missing after “${glued[1]!}:”.`
    yield {
      at: {start: line.start + glued[0].search(/\S/), end},
      title: localised('Add the space'),
      message,
      edit: {start: end, end, text: ' '},
    }
  }
  const value = valueOnLine(text, offset)
  if (value === null) return
  const words = text.slice(value.start, value.end)
  const closing = closingOf(words)
  if (closing !== null) {
    const title = saying`Close it with “${closing}”`
    const message = /^[[{]/.test(words)
      ? localised('A bracket is opened here and never closed.')
      : localised('A quote is opened here and never closed.')
    yield {at: {start: value.start, end: value.end}, title, message, edit: {start: value.end, end: value.end, text: closing}}
  }
  if (isBackslashed(words)) {
    const title = localised('Write single quotes')
    const message =
      value.key === ''
        ? localised('A backslash stands in double quotes in this entry.')
        : saying`A backslash stands in double quotes in the value of “${value.key}”.`
    yield {
      at: {start: value.start, end: value.end},
      title,
      message,
      edit: {start: value.start, end: value.end, text: `'${words.slice(1, -1)}'`},
    }
  }
  if (/^(?:\[.*\]|\{.*\})$/.test(words)) yield* quotedWithin(value, words)
  else yield quoted(text, value)
}

/** Words in a list or table on one line that begin with a sign which nothing may begin with. */
function* quotedWithin({start, end}: LineValue, words: string): Generator<Rewriting> {
  const reserved = /([[{,:]\s*)([@`%][^,[\]{}"\\]*[^\s,[\]{}"\\])/g
  const [first] = words.matchAll(reserved)
  if (first === undefined) return
  const at = {start: start + first.index + first[1]!.length, end: start + first.index + first[0].length}
  const message = needsQuotes(`“${first[2]!}”`, first[2]!)
  yield {at, message, title: localised('Put the value in quotes'), edit: {start, end, text: words.replace(reserved, '$1"$2"')}}
}

/** `"C:\\users"`, which is no text in YAML though its like is one elsewhere. */
const isBackslashed = (words: string): boolean =>
  words.length > 1 && words.startsWith('"') && words.endsWith('"') && words.includes('\\') && !/["']/.test(words.slice(1, -1))

/** A name with its value right after the colon. */
export const isGlued = (text: string, offset: number): boolean => gluedIn(text.slice(offset, lineEnd(text, offset))) !== null
const gluedIn = (line: string): RegExpExecArray | null => /^[ \t]*([A-Za-z][\w-]{0,40}):(?=[^\s:/])/.exec(line)

/** What would close a quote or a list of several that begins on this line and goes on to nobody's liking. */
function closingOf(words: string): string | null {
  const [first = ''] = words
  const rest = words.slice(1)
  if ((first === '"' && !rest.includes('\\')) || first === "'") return rest.includes(first) ? null : first
  if (first === '[' && rest.includes(',')) return rest.includes(']') ? null : ']'
  return first === '{' && rest.includes(': ') ? (rest.includes('}') ? null : '}') : null
}
