/** The words that a reader sees of inline Markdown, at a small part of a full parser's cost. */
import {pushTo} from '../document/by-key.ts'
import {once} from '../document/once.ts'

/** Inline Markdown as one line of plain words: the text of links and images, code as it is, no emphasis, no tags. */
export function plainWords(source: string): string {
  return (special.test(source) ? stripped(source) : source).replace(/\s+/g, ' ').trim()
}

const special = /[\\`*_~[<&]/

function stripped(source: string): string {
  const reading = {
    source,
    pieces: [],
    emphases: [],
    brackets: [],
    parentheses: closingParentheses(source),
    backticks: once(() => backtickRuns(source)),
  }
  for (let at = 0; at < source.length;) at = (readers.get(source[at]!) ?? readWords)(reading, at)
  return reading.pieces.join('')
}

/** What has been read of a text, and what it says further on. */
interface Reading {
  readonly source: string
  readonly pieces: string[]
  /** Marks that may turn out to open something, the last one last. */
  readonly emphases: Opener[]
  readonly brackets: Opener[]
  readonly parentheses: ReadonlyMap<number, number>
  readonly backticks: () => BacktickRuns
}

interface Opener {
  readonly sign: string
  /** The index of its piece. */
  readonly piece: number
}

/** Reads what begins at an offset; answers where it goes on. */
type Reader = (reading: Reading, at: number) => number

function readEscape(reading: Reading, at: number): number {
  const escaped = reading.source[at + 1] ?? ''
  if (!/[!-/:-@[-`{-~]/.test(escaped)) return readWords(reading, at)
  reading.pieces.push(escaped)
  return at + 2
}

function readCode({source, pieces, backticks}: Reading, at: number): number {
  const start = at + runLength(source, at)
  const end = nextRun(backticks(), start - at, at)
  pieces.push(end === undefined ? source.slice(at, start) : source.slice(start, end))
  return end === undefined ? start : end + start - at
}

/** Takes out a run of emphasis marks together with the run that opened it. */
function readEmphasis({source, pieces, emphases}: Reading, at: number): number {
  const sign = source.slice(at, at + runLength(source, at))
  const before = source[at - 1] ?? ' '
  const after = source[at + sign.length] ?? ' '
  const inWord = sign.startsWith('_') && isWord(before) && isWord(after)
  const opener = emphases.findLastIndex(other => other.sign === sign)
  if (inWord || sign === '~') pieces.push(sign)
  else if (!/\s/.test(before) && opener !== -1) {
    pieces[emphases[opener]!.piece] = ''
    emphases.length = opener
  } else {
    if (!/\s/.test(after) && emphases.length < deepest) emphases.push({sign, piece: pieces.length})
    pieces.push(sign)
  }
  return at + sign.length
}

function readBracket(reading: Reading, at: number): number {
  const {source, pieces, brackets} = reading
  const sign = source[at] === '[' ? '[' : '!['
  if (!source.startsWith(sign, at)) return readWords(reading, at)
  brackets.push({sign, piece: pieces.length})
  pieces.push(sign)
  return at + sign.length
}

/** Takes out a link's brackets and its target, and all of a footnote's mark; brackets without a target stay. */
function readBracketEnd({source, pieces, brackets, parentheses}: Reading, at: number): number {
  const opener = brackets.pop()
  if (opener !== undefined && source[at - 1] !== '[' && pieces[opener.piece + 1]?.startsWith('^') === true) {
    pieces.length = opener.piece
    return at + 1
  }
  const next = source[at + 1]
  const end = next === '(' ? parentheses.get(at + 1) : next === '[' ? source.indexOf(']', at + 2) : undefined
  if (opener === undefined || end === undefined || end === -1) {
    pieces.push(']')
    return at + 1
  }
  pieces[opener.piece] = ''
  return end + 1
}

function readTag({source, pieces}: Reading, at: number): number {
  const found = matchAt(tag, source, at)
  pieces.push(found === null ? '<' : (found[1] ?? ''))
  return at + (found?.[0].length ?? 1)
}

function readEntity({source, pieces}: Reading, at: number): number {
  const found = matchAt(entity, source, at)
  pieces.push(found === null ? '&' : decoded(found[1]!))
  return at + (found?.[0].length ?? 1)
}

function readWords({source, pieces}: Reading, at: number): number {
  const words = matchAt(ordinary, source, at)?.[0] ?? source[at]!
  pieces.push(words)
  return at + words.length
}

const readers: ReadonlyMap<string, Reader> = new Map([
  ['\\', readEscape],
  ['`', readCode],
  ['*', readEmphasis],
  ['_', readEmphasis],
  ['~', readEmphasis],
  ['[', readBracket],
  ['!', readBracket],
  [']', readBracketEnd],
  ['<', readTag],
  ['&', readEntity],
])

function matchAt(sticky: RegExp, source: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(source)
}

/** More kinds of emphasis than this are never open at once. */
const deepest = 8

const ordinary = /[^\\`*_~[\]!<&]+/y
const tag = /<(?:([a-z][a-z\d+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,99}@[^\s<>]{1,99})|\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?|!--[^<>]*--)>/iy
const entity = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/y

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
}

function decoded(name: string): string {
  if (!name.startsWith('#')) return named[name] ?? `&${name};`
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

function runLength(source: string, at: number): number {
  let end = at
  while (source[end] === source[at]) end++
  return end - at
}

/** Where each run of backticks starts, the last one first, by its length. */
type BacktickRuns = ReadonlyMap<number, number[]>

function backtickRuns(source: string): BacktickRuns {
  const runs = new Map<number, number[]>()
  for (const {0: run, index} of [...source.matchAll(/`+/g)].reverse()) pushTo(runs, run.length, index)
  return runs
}

/** The next run of that length; those before it, which nobody will ask for again, are taken out. */
function nextRun(runs: BacktickRuns, length: number, after: number): number | undefined {
  const starts = runs.get(length)
  while (starts !== undefined && starts.length > 0 && starts.at(-1)! <= after) starts.pop()
  return starts?.at(-1)
}

/** The parenthesis that closes each open one. */
function closingParentheses(source: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>()
  const open: number[] = []
  for (const {0: sign, index} of source.matchAll(/\\.|[()]/g)) {
    if (sign === '(') open.push(index)
    else if (sign === ')' && open.length > 0) closing.set(open.pop()!, index)
  }
  return closing
}
