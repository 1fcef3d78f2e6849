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

/** Where an offset stands. */
export interface Whereabouts {
  /** The innermost section that holds it, or `null`. */
  readonly index: number | null
  /** Everything from the offset up to there stands in that section too, and in none within it. */
  readonly until: number
}

/** The same for many offsets that mostly come in the order of the text, so that most are in the section of the one before. */
export function sectionFinder(sections: readonly Section[]): (offset: number) => Whereabouts {
  let from = 0
  let last: Whereabouts = {index: null, until: 0}
  return offset => {
    if (offset >= from && offset < last.until) return last
    const index = sectionIndexAt(sections, offset)
    const next = lastStartingUpTo(sections.length, at => sections[at]!.heading.start, offset) + 1
    from = offset
    last = {index, until: Math.min(sections[next]?.heading.start ?? Infinity, index === null ? Infinity : sections[index]!.end)}
    return last
  }
}
