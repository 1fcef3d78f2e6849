/** Which canonical sections stand around each place of a document. */
import type {SectionId} from '../document/section-id.ts'
import type {Section} from '../model/sections/section.ts'

/** Canonical sections around a place, outermost first. */
export type Trail = readonly SectionId[]

export interface Trails {
  at(offset: number): Trail
  /** Equal for two states of a document when every place of `start..end` has the same trail in both. */
  key(start: number, end: number): string
}

const nowhere: Trail = []

/** Takes time in proportion to the sections, and logarithmic time to answer. */
export function trailsOf(sections: readonly Section[]): Trails {
  const trails: Trail[] = []
  const keys: string[] = []
  for (const section of sections) {
    const around = section.parent === null ? nowhere : (trails[section.parent] ?? nowhere)
    const trail = section.id === 'other' ? around : [...around, section.id]
    trails.push(trail)
    keys.push(trail.join('/'))
  }
  return {
    at(offset) {
      const index = innermost(offset)
      return index === null ? nowhere : trails[index]!
    },
    key(start, end) {
      const first = innermost(start)
      let key = first === null ? '' : keys[first]!
      for (let index = lastBefore(start) + 1; index < sections.length && sections[index]!.heading.start < end; index++) key += `|${keys[index]!}`
      return key
    },
  }

  function innermost(offset: number): number | null {
    let index: number | null = lastBefore(offset)
    if (index < 0) return null
    while (index !== null && offset >= sections[index]!.end) index = sections[index]!.parent
    return index
  }

  /** The last section whose heading starts at or before the offset, -1 for none. */
  function lastBefore(offset: number): number {
    let low = -1
    let high = sections.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (sections[middle]!.heading.start <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
