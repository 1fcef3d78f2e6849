/** Sections: the landmarks of a whole document folded into which stretches are about what. */
import {slotIn} from '../document/by-chunk.ts'
import type {SectionId} from '../document/section-id.ts'
import type {Span} from '../document/span.ts'
import {settle} from './context.ts'
import type {Draft} from './draft.ts'
import type {TeamNames} from './fold.ts'
import type {Landmark} from './landmark.ts'
import {draftsAt, partsOf, type Part, type PlacedPart} from './part.ts'
import type {Placed} from './placed.ts'
import {titleOf, type Title} from './title.ts'

/** All offsets count in the document. */
export interface Section {
  readonly id: SectionId
  /** Without markup. */
  readonly title: string
  /** The depth of a heading, 1 to 6; a label has a level below what it stands in. */
  readonly level: number
  readonly kind: 'heading' | 'label'
  /** The heading, or the bold words with the colon after them. */
  readonly heading: Span
  /** From after the heading to the next section of any kind. */
  readonly body: Span
  /** Where the last of its subsections ends. */
  readonly end: number
  /** Index of the section around it, or `null`. */
  readonly parent: number | null
}

export interface Outline {
  readonly title: Title | null
  /** In the order of the text. */
  readonly sections: readonly Section[]
}

const noNames: TeamNames = new Map()

/** Nobody has to read further to know what a section tells. */
const longestRead = 1_500

/** Takes little time for what is as it was; `text` is the document's. Chunks come in the order of the text. */
export function outlineOf(chunks: readonly Placed<Landmark>[], text: string, names: TeamNames = noNames): Outline {
  const title = titleOf(chunks)
  const parts = partsOf(chunks, title?.start, text.length, names)
  if (!parts.some(({part}) => part.isDoubtful)) return {title, sections: inOrder(parts, sectionsAt)}
  const drafts = inOrder(parts, draftsAt)
  settle(drafts, ({heading, end}) => text.slice(heading.end, Math.min(end, heading.end + longestRead)))
  return {title, sections: drafts.map(draft => sectionFrom(draft))}
}

/** What is read of parts one after the other, each told how much came before it. */
function inOrder<T>(parts: readonly PlacedPart[], read: (part: PlacedPart, first: number) => readonly T[]): readonly T[] {
  const found: T[] = []
  for (const part of parts) for (const one of read(part, found.length)) found.push(one)
  return found
}

/** The sections of a part as they stood last, and the index of the first of them. */
interface Standing {
  readonly start: number
  readonly first: number
  readonly sections: readonly Section[]
}

const latest = slotIn<Part, Standing>()

/** The same ones while the part stands where it stood. */
function sectionsAt(placed: PlacedPart, first: number): readonly Section[] {
  const {start, part} = placed
  const known = latest.get(part)
  if (known?.start === start && known.first === first) return known.sections
  const sections = part.drafts.map(draft => sectionFrom(draft, start, first))
  latest.set(part, {start, first, sections})
  return sections
}

/** The section of a draft whose offsets count from `start`, and whose part begins with the `first` section of the document. */
const sectionFrom = ({id, title, level, kind, heading, bodyEnd, end, parent}: Draft, start = 0, first = 0): Section => ({
  id,
  title,
  level,
  kind,
  heading: {start: start + heading.start, end: start + heading.end},
  body: {start: start + heading.end, end: start + Math.max(heading.end, bodyEnd)},
  end: start + end,
  parent: parent === null ? null : first + parent,
})
