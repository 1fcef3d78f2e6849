/** What an offset of a document stands in. */
import type {SectionId} from '../document/section-id.ts'
import type {Section} from './section.ts'

export interface Standing {
  /** The innermost section that has a canonical meaning, else `other`; `null` before the first section. */
  readonly section: SectionId | null
  /** All enclosing canonical sections, outermost first. */
  readonly trail: readonly SectionId[]
}

const outside: Standing = {section: null, trail: []}

/** The index of the innermost section that holds an offset, or `null`. Logarithmic in the number of sections. */
export function sectionIndexAt(sections: readonly Section[], offset: number): number | null {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sections[middle]!.heading.start <= offset) low = middle + 1
    else high = middle
  }
  let index: number | null = low === 0 ? null : low - 1
  while (index !== null && sections[index]!.end <= offset) index = sections[index]!.parent
  return index
}

export function standingAt(sections: readonly Section[], offset: number): Standing {
  let index = sectionIndexAt(sections, offset)
  if (index === null) return outside
  const trail: SectionId[] = []
  for (; index !== null; index = sections[index]!.parent) {
    const {id} = sections[index]!
    if (id !== 'other') trail.unshift(id)
  }
  return {section: trail.at(-1) ?? 'other', trail}
}

export const sectionIdAt = (sections: readonly Section[], offset: number): SectionId | null => standingAt(sections, offset).section
