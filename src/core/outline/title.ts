/** The title of a document: its first heading, where that is no section. */
import type {Span} from '../document/span.ts'
import type {Placed} from './placed.ts'
import type {HeadingMark, Landmark} from './landmark.ts'
import {readTitle} from './section-id-of.ts'
import {titleParts} from './title-words.ts'

/** The document's own title, which is no section. */
export interface Title extends Span {
  readonly text: string
}

/** So many sections below the only heading of the first level make that heading a title, whatever its words are. */
const enoughBelow = 2

export function titleOf(chunks: readonly Placed<Landmark>[]): Title | null {
  const first = firstHeading(chunks)
  if (first === null) return null
  const {mark, title} = first
  if (mark.depth === 1) return isNameOfSection(title.text) && !isAbove(chunks, mark, enoughBelow) ? null : title
  return readTitle(title.text).id === 'other' && isAbove(chunks, mark, 0) ? title : null
}

function firstHeading(chunks: readonly Placed<Landmark>[]): {readonly mark: HeadingMark; readonly title: Title} | null {
  for (const {start, items} of chunks) {
    const mark = items.find(landmark => landmark.kind === 'heading')
    if (mark !== undefined) return {mark, title: {text: mark.title, start: start + mark.start, end: start + mark.end}}
  }
  return null
}

/** Whether all headings after the first stand below it, so many of which at least are sections. */
function isAbove(chunks: readonly Placed<Landmark>[], first: HeadingMark, sections: number): boolean {
  let below = 0
  for (const {items} of chunks) {
    for (const landmark of items) {
      if (landmark.kind !== 'heading' || landmark === first) continue
      if (landmark.depth <= first.depth) return false
      if (landmark.reading.id !== 'other') below++
    }
  }
  return below >= sections
}

/** "Summary", but neither "Incident" nor "Root cause analysis 2026-03-04". */
function isNameOfSection(text: string): boolean {
  const {id, by} = readTitle(text)
  return id !== 'other' && id !== 'what-happened' && by !== 'head' && titleParts(text).length === 1 && !/\d{2}/.test(text)
}
