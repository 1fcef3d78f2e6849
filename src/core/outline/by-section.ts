/** Keeps what was read from a section for as long as the chunks that hold it, so that an edit costs only the sections it touched. */
import {byteOrderMark} from '../document/boundaries.ts'
import {slotIn} from '../document/by-chunk.ts'
import type {Chunk} from '../document/chunk.ts'
import {chunkAt, type Document} from '../document/document.ts'
import type {Section} from './section.ts'

/** A part of a document that starts and ends with a chunk; offsets of what it yields count from `start`. */
export interface Stretch<T> {
  readonly start: number
  readonly value: T
}

/** The text of a stretch and the sections to read, in offsets of that text. */
type Read<T> = (text: string, sections: readonly Section[]) => T

interface Entry<T> {
  /** Where in its first chunk the outermost section begins. */
  readonly at: number
  readonly chunks: readonly Chunk[]
  readonly outline: string
  readonly value: T
}

/** A function of a run of sections, the first of which holds the others, that runs again only when one of their chunks is another. */
export function bySection<T>(read: Read<T>): (document: Document, sections: readonly Section[]) => Stretch<T> {
  const kept = slotIn<Chunk, Entry<T>[]>()
  return (document, sections) => {
    const [outer] = sections
    const first = firstChunk(document, outer?.heading.start ?? 0)
    const last = chunkAt(document, Math.max(outer?.heading.start ?? 0, (outer?.end ?? 0) - 1))
    const start = document.starts[first] ?? 0
    const chunks = document.chunks.slice(first, last + 1)
    const at = (outer?.heading.start ?? 0) - start
    const outline = sections.map(({id, level, heading, end}) => `${id} ${level} ${heading.start - start} ${end - start}`).join()
    const known =
      chunks[0] === undefined
        ? undefined
        : kept.get(chunks[0])?.find(entry => entry.outline === outline && sameChunks(entry.chunks, chunks))
    if (known !== undefined) return {start, value: known.value}
    const text = chunks.map(chunk => chunk.text).join('')
    const value = read(
      text,
      sections.map(section => moved(section, -start)),
    )
    if (chunks[0] !== undefined) kept.set(chunks[0], withEntry(kept.get(chunks[0]) ?? [], {at, chunks, outline, value}))
    return {start, value}
  }
}

/** A byte order mark is a chunk of its own and part of the first line all the same. */
function firstChunk(document: Document, offset: number): number {
  const index = chunkAt(document, offset)
  return document.starts[index] === byteOrderMark.length && document.text.startsWith(byteOrderMark) ? 0 : index
}

/** Several sections may begin in one chunk. Of each are kept the state that was read last and the one before, which a step back leads to. */
const withEntry = <T>(entries: readonly Entry<T>[], entry: Entry<T>): Entry<T>[] => [
  ...entries.filter(({at}) => at !== entry.at).slice(-mostKept),
  ...entries.filter(({at}) => at === entry.at).slice(-1),
  entry,
]

const mostKept = 14

const sameChunks = (a: readonly Chunk[], b: readonly Chunk[]): boolean =>
  a.length === b.length && a.every((chunk, index) => chunk === b[index])

const moved = (section: Section, by: number): Section => ({
  ...section,
  heading: {start: section.heading.start + by, end: section.heading.end + by},
  body: {start: section.body.start + by, end: section.body.end + by},
  end: section.end + by,
})
