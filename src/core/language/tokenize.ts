/** Takes a passage's text apart into tokens and sentences. */
import type {Inline} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import {isContracted, partsOf} from './contractions.ts'
import {opaqueSpans} from './opaque-spans.ts'
import {sentencesOf} from './sentences.ts'
import {type Sentence, Shape, type Token} from './token.ts'
import {lookUp} from './words.ts'

export interface Tokens {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

export function tokenize(text: string, inlines: readonly Inline[]): Tokens {
  const tokens = tokensIn(text, opaqueSpans(text, inlines))
  return {tokens, sentences: sentencesOf(text, tokens)}
}

/** Addresses, @handles, words (with inner hyphens, apostrophes, dots and colons), runs of exclamation marks, any other mark. */
const piece =
  /[a-z]{2,9}:\/\/\S+|@[\p{L}\p{N}][\p{L}\p{N}_-]*|[\p{L}\p{N}_]+(?:[-'’.:@&_][\p{L}\p{N}_]+)*|['’]s(?!\p{L})|!+|->|[^\s\p{L}\p{N}_]/giu

/** What begins within an opaque span is that span; what reaches into one ends before it. */
function tokensIn(text: string, opaque: readonly Span[]): readonly Token[] {
  const tokens: Token[] = []
  let next = 0
  piece.lastIndex = 0
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const start = match.index
    while (next < opaque.length && opaque[next]!.end <= start) next++
    const cover = opaque[next]
    if (cover !== undefined && cover.start <= start) {
      tokens.push({start, end: cover.end, word: text.slice(start, cover.end), number: 0, shape: Shape.opaque})
      piece.lastIndex = cover.end
    } else {
      const found = match[0].slice(0, cover === undefined ? undefined : cover.start - start)
      addPiece(tokens, text, found, start)
      piece.lastIndex = start + found.length
    }
  }
  return tokens
}

/** Most words need no closer look. */
const plain = /^(?:[a-z]+|\d+)$/
const identifier = /[_@:]|\p{N}|\p{L}\.\p{L}/u
const apostrophe = /^\p{L}+['’]\p{L}+$/u

function addPiece(tokens: Token[], text: string, found: string, start: number): void {
  const end = start + found.length
  const first = found.charCodeAt(0)
  if (found.length === 1 || first === exclamationMark) {
    const word = found.toLowerCase()
    tokens.push({start, end, word, number: lookUp(word), shape: shapeOf(found)})
  } else if (first === atSign) tokens.push({start, end, word: found, number: 0, shape: text[end] === '/' ? Shape.opaque : Shape.handle})
  else if (plain.test(found) && !isContracted(found)) tokens.push({start, end, word: found, number: lookUp(found), shape: 0})
  else if (identifier.test(found) && !apostrophe.test(found))
    tokens.push({start, end, word: found, number: lookUp(found.toLowerCase()), shape: Shape.opaque})
  else addWord(tokens, found, start)
}

const exclamationMark = 33
const atSign = 64

/** A word in any letters, which may be several in one: only the first of them shows how it is written. */
function addWord(tokens: Token[], found: string, start: number): void {
  const parts = partsOf(found.toLowerCase().replaceAll('’', "'"))
  const end = start + found.length
  for (const [index, {word, left}] of parts.entries()) {
    const from = index === 0 ? start : end - left
    const to = end - (parts[index + 1]?.left ?? 0)
    tokens.push({start: from, end: to, word, number: lookUp(word), shape: index === 0 ? shapeOf(found) : 0})
  }
}

const innerCapital = /\p{Ll}\p{Lu}/u

function shapeOf(found: string): number {
  const first = found.charAt(0)
  if (first === first.toLowerCase()) return 0
  return found.length > 1 && (found === found.toUpperCase() || innerCapital.test(found)) ? Shape.capital | Shape.upper : Shape.capital
}
