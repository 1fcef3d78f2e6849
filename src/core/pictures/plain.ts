/** The words that a reader sees of inline Markdown, at a small part of a full parser's cost. */
import {pushTo} from '../document/by-key.ts'

/** Inline Markdown as one line of plain words: the text of links and images, code as it is, no emphasis, no tags. */
export function plainWords(source: string): string {
  return (special.test(source) ? stripped(source) : source).replace(/\s+/g, ' ').trim()
}

const special = /[\\`*_~[<&]/

interface Opener {
  readonly sign: string
  /** The index of its piece. */
  readonly piece: number
}

function stripped(source: string): string {
  const pieces: string[] = []
  const emphases: Opener[] = []
  const brackets: Opener[] = []
  const closing = closingParentheses(source)
  let codeEnds: BacktickRuns | null = null
  for (let at = 0; at < source.length;) {
    const character = source[at]!
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) {
      pieces.push(source[at + 1]!)
      at += 2
    } else if (character === '`') {
      const run = runLength(source, at)
      codeEnds ??= backtickRuns(source)
      const end = nextRun(codeEnds, run, at)
      pieces.push(end === undefined ? source.slice(at, at + run) : source.slice(at + run, end))
      at = end === undefined ? at + run : end + run
    } else if (character === '*' || character === '_' || character === '~') {
      at = readEmphasis(at)
    } else if (character === '[' || (character === '!' && source[at + 1] === '[')) {
      const sign = character === '[' ? '[' : '!['
      brackets.push({sign, piece: pieces.length})
      pieces.push(sign)
      at += sign.length
    } else if (character === ']') {
      at = readLinkEnd(at)
    } else if (character === '<') {
      tag.lastIndex = at
      const found = tag.exec(source)
      pieces.push(found === null ? '<' : (found[1] ?? ''))
      at += found?.[0].length ?? 1
    } else if (character === '&') {
      entity.lastIndex = at
      const found = entity.exec(source)
      pieces.push(found === null ? '&' : decoded(found[1]!))
      at += found?.[0].length ?? 1
    } else {
      ordinary.lastIndex = at
      const run = ordinary.exec(source)?.[0] ?? character
      pieces.push(run)
      at += run.length
    }
  }
  return pieces.join('')

  /** Takes out a run of emphasis marks together with the run that opened it. */
  function readEmphasis(at: number): number {
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

  /** Takes out a link's brackets and its target; brackets without a target stay. */
  function readLinkEnd(at: number): number {
    const opener = brackets.pop()
    const next = source[at + 1]
    const end = next === '(' ? closing.get(at + 1) : next === '[' ? source.indexOf(']', at + 2) : -1
    const isNote = opener !== undefined && source[at - 1] !== '[' && pieces[opener.piece + 1]?.startsWith('^') === true
    if (opener === undefined || (!isNote && (end === undefined || end === -1))) {
      pieces.push(']')
      return at + 1
    }
    if (isNote) {
      pieces.length = opener.piece
      return at + 1
    }
    pieces[opener.piece] = ''
    return end! + 1
  }
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
