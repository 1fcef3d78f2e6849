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

/** The same for many offsets that mostly come in the order of the text, so that most are in the section of the one before. */
export function sectionFinder(sections: readonly Section[]): (offset: number) => number | null {
  let last: number | null = null
  let from = 0
  let until = 0
  return offset => {
    if (offset >= from && offset < until) return last
    last = sectionIndexAt(sections, offset)
    const next = lastStartingUpTo(sections.length, index => sections[index]!.heading.start, offset) + 1
    from = offset
    until = Math.min(sections[next]?.heading.start ?? Infinity, last === null ? Infinity : sections[last]!.end)
    return last
  }
}
