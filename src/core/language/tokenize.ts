/** Takes a passage's text apart into tokens and sentences. */
import type {Inline} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import {abbreviations} from './lexicon/english/function-words.ts'
import {type Sentence, Shape, type Token} from './token.ts'
import {lookUp} from './words.ts'

export interface Tokens {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** Addresses, @handles, words (with inner hyphens, apostrophes, dots and colons), runs of exclamation marks, any other mark. */
const piece =
  /[a-z]{2,9}:\/\/\S+|@[\p{L}\p{N}][\p{L}\p{N}_-]*|[\p{L}\p{N}_]+(?:[-'’.:@&_][\p{L}\p{N}_]+)*|['’]s(?!\p{L})|!+|->|[^\s\p{L}\p{N}_]/giu
const identifier = /[_@:]|\p{N}|\p{L}\.\p{L}/u
const innerCapital = /\p{Ll}\p{Lu}/u
/** Most words need no closer look. */
const plain = /^[a-z]+$/
const digits = /^\d+$/
const contraction = /^(.*?)(n't|'(?:s|re|ve|ll|d|m))$/
const shortened = new Set(abbreviations.words)
const wholeWords = new Map<string, readonly [string, string]>(
  Object.entries({
    cannot: ['can', 'not'],
    dont: ['do', 'not'],
    doesnt: ['does', 'not'],
    didnt: ['did', 'not'],
    wasnt: ['was', 'not'],
    isnt: ['is', 'not'],
    havent: ['have', 'not'],
    hasnt: ['has', 'not'],
    shouldve: ['should', 'have'],
    couldve: ['could', 'have'],
    wouldve: ['would', 'have'],
    shoulda: ['should', 'have'],
    coulda: ['could', 'have'],
    woulda: ['would', 'have'],
    mighta: ['might', 'have'],
    oughta: ['ought', 'to'],
    "ain't": ['is', 'not'],
    "let's": ['let', 'us'],
  } as const),
)
const ends = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
])

export function tokenize(text: string, inlines: readonly Inline[]): Tokens {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const hidden = opaqueSpans(text, inlines)
  let nextHidden = 0
  let sentenceStart = 0
  let previousEnd = 0
  piece.lastIndex = 0
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const start = match.index
    let found = match[0]
    while (nextHidden < hidden.length && hidden[nextHidden]!.end <= start) nextHidden++
    const cover = hidden[nextHidden]
    if (breaksLine(text, previousEnd, start)) endSentence('')
    if (cover !== undefined && cover.start <= start) {
      tokens.push({
        start,
        end: cover.end,
        word: text.slice(start, cover.end),
        number: 0,
        shape: Shape.opaque,
      })
      previousEnd = piece.lastIndex = cover.end
      continue
    }
    if (cover !== undefined && start + found.length > cover.start) {
      found = found.slice(0, cover.start - start)
      piece.lastIndex = cover.start
    }
    previousEnd = start + found.length
    addToken(start, found)
    if (isSentenceEnd(text, start, found, tokens)) endSentence(found.charAt(0))
  }
  endSentence('')
  return {tokens, sentences}

  function endSentence(end: string): void {
    if (tokens.length > sentenceStart) sentences.push({from: sentenceStart, to: tokens.length, end})
    sentenceStart = tokens.length
  }

  function addToken(start: number, found: string): void {
    const end = start + found.length
    if (found.length === 1 || found.charCodeAt(0) === exclamationMark) {
      const word = found.toLowerCase()
      tokens.push({start, end, word, number: lookUp(word), shape: shapeOf(found)})
      return
    }
    if (found.charCodeAt(0) === atSign) {
      const shape = text[end] === '/' ? Shape.opaque : Shape.handle
      tokens.push({start, end, word: found, number: 0, shape})
      return
    }
    if (plain.test(found) && !wholeWords.has(found)) {
      push(start, end, found, 0)
      return
    }
    if (digits.test(found)) {
      tokens.push({start, end, word: found, number: lookUp(found), shape: 0})
      return
    }
    if (identifier.test(found) && !contracted(found)) {
      tokens.push({start, end, word: found, number: lookUp(found.toLowerCase()), shape: Shape.opaque})
      return
    }
    const word = found.toLowerCase().replaceAll('’', "'")
    if (word === "'s") {
      push(start, end, word, 0)
      return
    }
    const shape = shapeOf(found)
    const parts = wholeWords.get(word)
    if (parts !== undefined) {
      const middle = start + Math.min(parts[0].length, found.length)
      push(start, middle, parts[0], shape)
      push(middle, end, parts[1], 0)
      return
    }
    const short = word.includes("'") ? contraction.exec(word) : null
    if (short === null || short[1] === '') {
      push(start, end, word, shape)
      return
    }
    let stem = short[1]!
    const ending = short[2]!
    if (ending === "n't") stem = irregularStems.get(stem) ?? stem
    const middle = end - ending.length
    if (stem.endsWith("n't")) {
      // "shouldn't've" and the like: the negation stands between the two.
      push(start, middle - 3, stem.slice(0, -3), shape)
      push(middle - 3, middle, 'not', 0)
    } else push(start, middle, stem, shape)
    push(middle, end, ends.get(ending) ?? ending, 0)
  }

  function push(start: number, end: number, word: string, shape: number): void {
    tokens.push({start, end, word, number: lookUp(word), shape})
  }
}

const exclamationMark = 33
const atSign = 64
const irregularStems = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
])

const contracted = (found: string): boolean => /^\p{L}+['’]\p{L}+$/u.test(found) && !/\p{N}/u.test(found)

function shapeOf(found: string): number {
  const first = found.charAt(0)
  if (first === first.toLowerCase()) return 0
  return found.length > 1 && (found === found.toUpperCase() || innerCapital.test(found)) ? Shape.capital | Shape.upper : Shape.capital
}

/** A line that starts like a list entry or with a clock time is a sentence of its own. */
function breaksLine(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (text.charCodeAt(index) === 10) return /[\d[*•>–—-]/.test(text.charAt(to))
  }
  return false
}

function isSentenceEnd(text: string, start: number, found: string, tokens: readonly Token[]): boolean {
  if (found === '?' || found.charCodeAt(0) === exclamationMark) return true
  if (found !== '.') return false
  const after = /\S/.exec(text.slice(start + 1, start + 40))
  if (after === null) return true
  if (after.index === 0 && !/["'”’)\]*]/.test(after[0])) return false
  const previous = tokens.at(-2)
  if (previous === undefined || previous.end !== start) return true
  if (shortened.has(previous.word)) return false
  if (previous.word.length === 1 && (previous.shape & Shape.capital) !== 0 && previous.word !== 'i') return false
  return !/\p{Ll}/u.test(after[0])
}

/** Code and quoted words, in order, never overlapping. */
function opaqueSpans(text: string, inlines: readonly Inline[]): readonly Span[] {
  const code = inlines.filter(inline => inline.kind === 'code' && inline.end > inline.start).map(({start, end}) => ({start, end}))
  const quotes = quotedSpans(text)
  if (quotes.length === 0) return code
  const merged: Span[] = []
  for (const span of [...code, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last === undefined || span.start >= last.end) merged.push(span)
    else if (span.end > last.end) merged[merged.length - 1] = {...last, end: span.end}
  }
  return merged
}

const openings = /["“„«]|(?<=^|[\s(])['‘](?=\p{L})/gu
const closings: Readonly<Record<string, string>> = {'"': '"', '“': '”', '„': '“', '«': '»', "'": "'", '‘': '’'}
const longestSingle = 120

function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let exhausted = ''
  openings.lastIndex = 0
  for (let match = openings.exec(text); match !== null; match = openings.exec(text)) {
    const start = match.index
    const mark = match[0]
    const close = closings[mark]!
    if (exhausted.includes(mark) || (mark === '"' && /\d/.test(text.charAt(start - 1)))) continue
    const single = mark === "'" || mark === '‘'
    const end = single ? closingApostrophe(text, start + 1, close) : text.indexOf(close, start + 1)
    if (end === -1) {
      if (!single) exhausted += mark
      continue
    }
    spans.push({start, end: end + 1})
    openings.lastIndex = end + 1
  }
  return spans
}

/** The end of words in single quotes: an apostrophe that no letter follows. A possessor's apostrophe ends no quote that opened far before. */
function closingApostrophe(text: string, from: number, close: string): number {
  const limit = Math.min(text.length, from + longestSingle)
  for (let index = from; index < limit; index++) {
    if (text[index] === '\n') return -1
    if (text[index] === close && !/\p{L}/u.test(text.charAt(index + 1))) return index
  }
  return -1
}
