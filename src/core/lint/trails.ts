/** Which canonical sections stand around each place of a document. */
import type {SectionId} from '../document/section-id.ts'
import type {Section} from '../outline/section.ts'

/** Canonical sections around a place, outermost first. Equal trails are the same object, so that they can be compared at no cost. */
export type Trail = readonly SectionId[]

const nowhere: Trail = []
const within = new WeakMap<Trail, Map<SectionId, Trail>>()

function extended(around: Trail, id: SectionId): Trail {
  const known = within.get(around) ?? new Map<SectionId, Trail>()
  const trail = known.get(id) ?? [...around, id]
  within.set(around, known.set(id, trail))
  return trail
}

/** Answers for places that come in the order of the text; all answers together take time in proportion to the sections. */
export interface TrailWalk {
  /** The trail at an offset that is no smaller than any before. */
  at(offset: number): Trail
  /** The trails of the sections that start after the last offset asked for and before `end`, without going there. */
  until(end: number): readonly Trail[]
  /** Whether `until(end)` would be these, without making a list. */
  isUntil(end: number, expected: readonly Trail[]): boolean
}

/** The trail of each section. */
export function trailsOf(sections: readonly Section[]): readonly Trail[] {
  const trails: Trail[] = []
  for (const {parent, id} of sections) {
    const around = parent === null ? nowhere : (trails[parent] ?? nowhere)
    trails.push(id === 'other' ? around : extended(around, id))
  }
  return trails
}

export function walkTrails(sections: readonly Section[], trails: readonly Trail[]): TrailWalk {
  let last = -1
  return {
    at(offset) {
      while (last + 1 < sections.length && sections[last + 1]!.heading.start <= offset) last++
      let index: number | null = last < 0 ? null : last
      while (index !== null && offset >= sections[index]!.end) index = sections[index]!.parent
      return index === null ? nowhere : trails[index]!
    },
    until(end) {
      let next = last + 1
      while (next < sections.length && sections[next]!.heading.start < end) next++
      return trails.slice(last + 1, next)
    },
    isUntil(end, expected) {
      let next = last + 1
      for (const trail of expected) {
        if (next >= sections.length || sections[next]!.heading.start >= end || trails[next] !== trail) return false
        next++
      }
      return next >= sections.length || sections[next]!.heading.start >= end
    },
  }
}
