/** A document as a value: its text and the chunks it is made of. An edit parses again only what it may have changed. */
import {candidates, isCandidate} from './boundaries.ts'
import {byteOrderMark, parseChunk, type Chunk, type Place} from './chunk.ts'
import {applyEdits, type TextEdit} from './edit.ts'
import {frontMatterEnd} from './front-matter-fence.ts'

export interface Document {
  readonly text: string
  readonly chunks: readonly Chunk[]
  /** The offset at which each chunk starts. */
  readonly starts: readonly number[]
  /** Every link and footnote identifier that some chunk defines. */
  readonly defined: ReadonlySet<string>
  /** How much of the text was read: less than its length only for huge documents. */
  readonly read: number
}

/** Documents are read up to here, in UTF-16 units; beyond it nobody reads them as a postmortem either. */
export const largestDocument = 2_000_000

/** Chunks are at least this long, so that the fixed cost of a parse is shared; longer ones make a keystroke dearer. */
const smallestChunk = 500

/** Parses a text from scratch. */
export function openDocument(text: string): Document {
  return settle(text, parseStretch(text, 0, text.length, noneDefined) ?? [], noneDefined)
}

const noneDefined: ReadonlySet<string> = new Set()

/** The document after edits in offsets of `document`; equal in everything to opening the new text. */
export function editDocument(document: Document, edits: readonly TextEdit[]): Document {
  if (edits.length === 0) return document
  const text = applyEdits(document.text, edits)
  const start = Math.min(...edits.map(edit => edit.start))
  const end = Math.max(...edits.map(edit => edit.end))
  if (text.length > largestDocument || document.read < document.text.length || frontMatterMoves(document, text, start, end)) return openDocument(text)
  const first = firstAffected(document, start)
  const last = chunkAt(document, end)
  const stretch = reparse(document, text, first, last)
  const chunks = [...document.chunks.slice(0, first), ...stretch.chunks, ...document.chunks.slice(stretch.next)]
  return settle(text, chunks, document.defined)
}

/** The index of the chunk that holds an offset; the last one at the end of the text. */
export function chunkAt(document: Document, offset: number): number {
  let low = 0
  let high = document.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (document.starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** An edit of a chunk's first line may join it to the chunk before. */
function firstAffected(document: Document, offset: number): number {
  const index = chunkAt(document, offset)
  const chunk = document.chunks[index]
  if (index === 0 || chunk === undefined) return 0
  const lineEnd = chunk.text.search(/[\r\n]/)
  return lineEnd === -1 || offset - document.starts[index]! <= lineEnd + 1 ? index - 1 : index
}

/** Front matter may open or close at a distance, which only a whole read can settle. */
function frontMatterMoves(document: Document, text: string, start: number, end: number): boolean {
  const before = frontMatterEnd(document.text)
  if (before === 0 && !mayOpen(document.text) && !mayOpen(text)) return false
  return frontMatterEnd(text) !== before + (start < before ? text.length - document.text.length : 0) || (start <= before && end > before)
}

const mayOpen = (text: string): boolean => text.startsWith('---') || text.startsWith('\ufeff---')

function reparse(document: Document, text: string, first: number, last: number): {chunks: readonly Chunk[]; next: number} {
  const {chunks, starts} = document
  const shift = text.length - document.text.length
  for (let next = last + 1, step = 1; ; next += step, step *= 2) {
    const resume = Math.min(next, chunks.length)
    const end = resume === chunks.length ? text.length : starts[resume]! + shift
    if (end < text.length && !isCandidate(text, end)) continue
    const parsed = parseStretch(text, starts[first] ?? 0, end, document.defined)
    if (parsed !== null) return {chunks: parsed, next: resume}
  }
}

/** Parses `start..end` into chunks; `null` when a block is still open at `end` and the text goes on. */
function parseStretch(text: string, start: number, end: number, defined: ReadonlySet<string>): readonly Chunk[] | null {
  const chunks: Chunk[] = []
  const stop = Math.min(end, largestDocument)
  const cuts = [...cutsOf(text, start, stop), stop]
  for (let from = start, index = 0, step = 1; from < stop; ) {
    const to = cuts[index]!
    const chunk = parseChunk(text.slice(from, to), placeOf(text, from, to), defined)
    if (chunk !== null) {
      chunks.push(chunk)
      from = to
      index += 1
      step = 1
    } else if (to === stop) return null
    else {
      index = Math.min(index + step, cuts.length - 1)
      step *= 2
    }
  }
  return chunks
}

function placeOf(text: string, from: number, to: number): Place {
  return {frontMatter: from === openingOf(text) && frontMatterEnd(text) > 0, last: to === Math.min(text.length, largestDocument)}
}

/** A byte order mark is a chunk of its own, so that front matter may follow it. */
const openingOf = (text: string): number => (text.startsWith(byteOrderMark) ? byteOrderMark.length : 0)

function* cutsOf(text: string, start: number, end: number): Generator<number> {
  const opening = openingOf(text)
  if (start === 0 && opening > 0 && opening < end) yield opening
  let last = start
  for (const cut of candidates(text, start <= opening ? Math.min(Math.max(frontMatterEnd(text), start), end) : start, end)) {
    if (cut - last < smallestChunk || cut <= opening) continue
    yield cut
    last = cut
  }
}

/** Parses again the chunks whose references now resolve differently, and lays the chunks out. */
function settle(text: string, parsed: readonly Chunk[], before: ReadonlySet<string>): Document {
  const defined = new Set(parsed.flatMap(chunk => chunk.definitions))
  const changed = new Set([...defined].filter(id => !before.has(id)).concat([...before].filter(id => !defined.has(id))))
  const starts: number[] = []
  const chunks: Chunk[] = []
  let start = 0
  for (const chunk of parsed) {
    const stale = changed.size > 0 && chunk.mentions.some(id => changed.has(id)) && resolvesDifferently(chunk, defined)
    const settled = stale ? (parseChunk(chunk.text, placeOf(text, start, start + chunk.text.length), defined) ?? chunk) : chunk
    starts.push(start)
    chunks.push(settled)
    start += settled.text.length
  }
  return {text, chunks, starts, defined, read: start}
}

function resolvesDifferently(chunk: Chunk, defined: ReadonlySet<string>): boolean {
  const resolved = chunk.mentions.filter(identifier => defined.has(identifier))
  return resolved.length !== chunk.resolved.length || resolved.some((identifier, index) => identifier !== chunk.resolved[index])
}
