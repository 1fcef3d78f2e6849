/** A text as whoever shows it may read it: without entities, percent-encoding, escapes and what is invisible, with the way back to the source. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Span} from '../document/span.ts'

export interface View {
  /** With the capitals that it has. */
  readonly text: string
  /** The same, unit for unit, in lower case and without accents. */
  readonly plain: string
  /** The stretch of the source that a stretch of `text` comes from. */
  readonly sourceOf: (span: Span) => Span
}

/** Where each unit of a text comes from. */
interface Traced {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Stands for a blank that was encoded, which ends neither an address nor a word. */
export const encodedBlank = '␠'

/** Nobody encodes anything more often. */
const mostRounds = 4

/** The text with everything decoded: what identifiers are found in. */
export function decodedView(text: string): View {
  return viewOf(decoded(traced(text)))
}

/** All readings in which something may show: as it is written, decoded, and decoded without the marks inside words. */
export function viewsOf(text: string): readonly View[] {
  const source = traced(text)
  const read = decoded(source)
  const unmarked = decoded(rewritten(rewritten(read, diagramCode, decodedCode), innerMark, () => ''))
  return [...new Set([source, read, unmarked])].map(viewOf)
}

function traced(text: string): Traced {
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  for (let index = 0; index < text.length; index++) {
    starts[index] = index
    ends[index] = index + 1
  }
  return {text, starts, ends}
}

function viewOf({text, starts, ends}: Traced): View {
  return {
    text,
    plain: plainLetters(text),
    sourceOf: ({start, end}) => ({start: starts[start] ?? 0, end: ends[end - 1] ?? 0}),
  }
}

/** Lower case without accents, in as many units. */
export function plainLetters(text: string): string {
  return text
    .replace(/[^\0-\x7f]/gu, letter => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      return plain.length === letter.length ? plain : letter
    })
    .replace(/[A-Z]+/g, capitals => capitals.toLowerCase())
}

function decoded(source: Traced): Traced {
  let read = source
  for (let round = 0; round < mostRounds; round++) {
    const next = rewritten(
      rewritten(rewritten(read, encoded, meant), invisible, () => ''),
      foreign,
      composed,
    )
    if (next.text === read.text) return read
    read = next
  }
  return read
}

const encoded =
  /&#(?:[xX][0-9a-fA-F]{1,6}|\d{1,7});?|&[A-Za-z][A-Za-z0-9]{1,31};|(?:%[0-9A-Fa-f]{2})+|\\u\{[0-9A-Fa-f]{1,6}\}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\[!-/:-@[-`{-~]/g

/** Soft hyphens, joiners of no width, marks of direction. */
const invisible = /\u034f|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** Letters of which there are several spellings. */
const foreign = /[\u1100-\u11ff]{2,}|[^\0-\x7f]\p{M}*|[\0-\x7f]\p{M}+/gu

/** Marks between two letters: emphasis, tags and comments. */
const innerMark = /(?<=[\p{L}\p{N}])(?:[*~`]{1,3}|<!--[^<>]{0,200}-->|<\/?[a-z][^<>]{0,200}>)+(?=[\p{L}\p{N}])/giu

/** A character by its number, as Mermaid writes it. */
const diagramCode = /#\d{2,7};/g

function meant(code: string): string | null {
  if (code.startsWith('%')) return percentDecoded(code)
  if (code.startsWith('&#')) return characterOf(/^&#x/i.test(code) ? parseInt(code.slice(3), 16) : parseInt(code.slice(2), 10))
  if (code.startsWith('&')) return decodeNamedCharacterReference(code.slice(1, -1)) || null
  return code.length === 2 ? code.charAt(1) : characterOf(parseInt(code.replace(/[^0-9A-Fa-f]/g, ''), 16))
}

const decodedCode = (code: string): string | null => characterOf(Number(code.slice(1, -1)))

const characterOf = (code: number): string | null =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? blanksShown(String.fromCodePoint(code)) : null

function percentDecoded(code: string): string | null {
  try {
    return blanksShown(decodeURIComponent(code))
  } catch {
    return null
  }
}

const blanksShown = (text: string): string => text.replace(/[\s\0]/g, encodedBlank)

function composed(letters: string): string | null {
  const one = letters.normalize('NFKC')
  return one === letters ? null : one
}

/** What each match of a pattern says instead; `null` leaves it as it is. */
function rewritten(from: Traced, pattern: RegExp, say: (match: string) => string | null): Traced {
  if (from.text.search(pattern) === -1) return from
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let position = 0
  for (const {0: match, index} of from.text.matchAll(pattern)) {
    const said = say(match)
    if (said === null) continue
    copyUpTo(index)
    position = index + match.length
    parts.push(said)
    for (let unit = 0; unit < said.length; unit++) {
      starts.push(from.starts[index]!)
      ends.push(from.ends[position - 1]!)
    }
  }
  copyUpTo(from.text.length)
  return {text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends)}

  function copyUpTo(end: number): void {
    parts.push(from.text.slice(position, end))
    for (let index = position; index < end; index++) {
      starts.push(from.starts[index]!)
      ends.push(from.ends[index]!)
    }
  }
}
