/** In which section an offset of a document stands. */
import {lastStartingUpTo} from '../document/sorted.ts'
import type {Section} from './section.ts'

/** The index of the innermost section that holds an offset, or `null`. Logarithmic in the number of sections. */
export function sectionIndexAt(sections: readonly Section[], offset: number): number | null {
  const last = lastStartingUpTo(sections.length, index => sections[index]!.heading.start, offset)
  let index = last === -1 ? null : last
  while (index !== null && sections[index]!.end <= offset) index = sections[index]!.parent
  return index
}
