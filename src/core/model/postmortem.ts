/** A document read as a postmortem: its front matter, its sections and what it owes. */
import {byChunk} from '../document/by-chunk.ts'
import type {Document} from '../document/document.ts'
import {passagesOf, type Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import {frontMatterOf, type FrontMatter} from './front-matter.ts'
import {profileNamed, type Profile} from './profile.ts'
import {landmarksOf} from './sections/landmark.ts'
import {outlineOf, type Section} from './sections/section.ts'

export interface Postmortem {
  readonly document: Document
  readonly frontMatter: FrontMatter
  /** In the order of the text. */
  readonly sections: readonly Section[]
  /** From the front matter, else the first heading of level 1. */
  readonly title: string | null
  /** Where the heading that is the title stands, or `null`. */
  readonly titleSpan: Span | null
  readonly profile: Profile
}

/** Reads a document; `profile` is for documents that name none themselves. Cheap enough for every keystroke. */
export function readPostmortem(document: Document, profile: string): Postmortem {
  const frontMatter = frontMatterOf(...openingChunk(document))
  const placed = document.chunks.map((chunk, index) => ({start: document.starts[index]!, items: landmarksIn(chunk)}))
  const {sections, title} = outlineOf(placed, document.text.length)
  const named = frontMatter.fields['title']
  return {
    document,
    frontMatter,
    sections,
    title: typeof named === 'string' ? named : (title?.text ?? null),
    titleSpan: title,
    profile: profileNamed(frontMatter.fields['profile'] ?? profile),
  }
}

/** A byte order mark may be a chunk before the one with the front matter. */
function openingChunk({chunks, starts}: Document): [(typeof chunks)[number] | undefined, number] {
  const index = chunks[0]?.text === '\ufeff' ? 1 : 0
  return [chunks[index], starts[index] ?? 0]
}

export const passagesIn = byChunk((chunk): readonly Passage[] => passagesOf(chunk.nodes, chunk.text))
const landmarksIn = byChunk(chunk => landmarksOf(chunk.nodes, chunk.text))
