/** The title of a document: its first heading, where that is no section. */
import type {Span} from '../document/span.ts'
import type {Placed} from './placed.ts'
import type {Landmark} from './landmark.ts'
import {readTitle} from './section-id-of.ts'
import {titleParts} from './title-words.ts'

/** The document's own title, which is no section. */
export interface Title extends Span {
  readonly text: string
}

/** So many sections below the only heading of the first level make that heading a title, whatever its words are. */
const enoughBelow = 2

export function titleOf(chunks: readonly Placed<Landmark>[]): Title | null {
  let first: {readonly depth: number; readonly title: Title} | null = null
  let shallowest = Number.POSITIVE_INFINITY
  let below = 0
  for (const chunk of chunks) {
    for (const landmark of chunk.items) {
      if (landmark.kind !== 'heading') continue
      if (first === null) {
        first = {depth: landmark.depth, title: {text: landmark.title, start: chunk.start + landmark.start, end: chunk.start + landmark.end}}
        continue
      }
      shallowest = Math.min(shallowest, landmark.depth)
      if (landmark.depth > first.depth && below < enoughBelow && landmark.reading.id !== 'other') below++
    }
  }
  if (first === null) return null
  const isAbove = first.depth < shallowest
  if (first.depth > 1) return isAbove && readTitle(first.title.text).id === 'other' ? first.title : null
  return isNameOfSection(first.title.text) && !(isAbove && below >= enoughBelow) ? null : first.title
}

/** "Summary", but neither "Incident" nor "Root cause analysis 2026-03-04". */
function isNameOfSection(text: string): boolean {
  const {id, by} = readTitle(text)
  return id !== 'other' && id !== 'what-happened' && by !== 'head' && titleParts(text).length === 1 && !/\d{2}/.test(text)
}
