/** The title of a document: its first heading, where that is no section. */
import type {Span} from '../../document/span.ts'
import type {Placed} from '../placed.ts'
import type {Landmark} from './landmark.ts'
import {readTitle} from './section-id-of.ts'

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
      if (landmark.depth > first.depth && below < enoughBelow && readTitle(landmark.title).id !== 'other') below++
    }
  }
  if (first === null) return null
  const {id, by} = readTitle(first.title.text)
  const isAbove = first.depth < shallowest
  if (id === 'other' || by === 'head') return isAbove || first.depth === 1 ? first.title : null
  return isAbove && first.depth === 1 && below >= enoughBelow ? first.title : null
}
