/** JSON, with the line in which a text stops being it: the messages of the engines name it in different ways, and not always. */
import type {Source} from './message.ts'

export function jsonOf(text: string): Source['json'] {
  if (!/^\s*[[{]/.test(text)) return null
  const deep = tooDeep(text)
  if (deep !== null) return {brokenLine: lineAt(text, deep)}
  try {
    return {value: JSON.parse(text) as unknown}
  } catch {
    return {brokenLine: lineAt(text, faultIn(text))}
  }
}

/** So deep nobody nests anything; engines take seconds for a megabyte of brackets. */
const deepest = 5_000

/** Where the brackets get too deep; those in strings are few enough not to matter. */
function tooDeep(text: string): number | null {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 91 || code === 123) depth++
    else if (code === 93 || code === 125) depth--
    if (depth > deepest) return at
  }
  return null
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** A number or a word, at most as long as such are. */
const literal = /(?:-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?|true|false|null)(?![\w.])/y

/** Where the string ends whose opening mark stands right before an offset; -1 where nothing closes it, or a line ends first. */
function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) return at + 1
    if (code < 32) return -1
    if (code === 92) at++
  }
  return -1
}

/** What may come next. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end'

/** The offset of the first token that cannot stand where it does. */
function faultIn(text: string): number {
  const open: ('[' | '{')[] = []
  let expected: Expected = 'value'
  for (let at = 0; at < text.length;) {
    const mark = text[at]!
    if (mark === ' ' || mark === '\n' || mark === '\r' || mark === '\t') {
      at++
      continue
    }
    const kind = '[]{},:'.includes(mark) ? mark : mark === '"' ? 'string' : 'literal'
    const end = kind === 'string' ? endOfString(text, at + 1) : kind === 'literal' ? endOfLiteral(text, at) : at + 1
    const next: Expected | 'done' | null = end === -1 ? null : after(expected, kind, open)
    if (next === null) return at
    if (next === 'done') return end
    expected = next
    at = end
  }
  return text.length
}

function endOfLiteral(text: string, from: number): number {
  literal.lastIndex = from
  return literal.test(text) ? literal.lastIndex : -1
}

/** What is expected after a token, or `null` where it may not stand. */
function after(expected: Expected, found: string, open: ('[' | '{')[]): Expected | 'done' | null {
  const isValue = expected === 'value' || expected === 'value or end'
  switch (found) {
    case '[':
    case '{':
      if (!isValue) return null
      open.push(found)
      return found === '[' ? 'value or end' : 'key or end'
    case ']':
    case '}':
      if (open.at(-1) !== (found === ']' ? '[' : '{') || expected === 'value' || expected === 'key' || expected === 'colon') return null
      open.pop()
      return open.length === 0 ? 'done' : 'comma or end'
    case ':':
      return expected === 'colon' ? 'value' : null
    case ',':
      return expected === 'comma or end' ? (open.at(-1) === '[' ? 'value' : 'key') : null
    default:
      if (isValue) return 'comma or end'
      return found === 'string' && (expected === 'key' || expected === 'key or end') ? 'colon' : null
  }
}

/** An object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text of a field; a number as it is written, `null` for anything else and for what is blank. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** What lies under these names, one in the other. */
export function under(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((inner, name) => (isFields(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value)
}

/** The objects of an array; `null` where it is no array, or one with anything else in it, or an empty one. */
export const fieldsIn = (value: unknown): readonly Fields[] | null =>
  Array.isArray(value) && value.length > 0 && value.every(isFields) ? value : null
