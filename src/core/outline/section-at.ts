/** In which section an offset of a document stands. */
import type {Section} from './section.ts'

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
