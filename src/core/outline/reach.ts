/** Which chunks of a long document reach into sections of one kind: most are far from them, and need not be looked at. */
import type {SectionId} from '../document/section-id.ts'
import type {Span} from '../document/span.ts'
import type {Placed} from './placed.ts'
import type {Section} from './section.ts'

/** Whether what was read from a chunk may stand in such a section; asked for chunks in the order of the text. */
export function reachFinder(sections: readonly Section[], sought: SectionId): (chunk: Placed<Span>) => boolean {
  const outermost = outermostOf(sections, sought)
  let next = 0
  return ({start, items}) => {
    const [first] = items
    if (first === undefined) return false
    while (next < outermost.length && outermost[next]!.end <= start + first.start) next++
    return next < outermost.length && outermost[next]!.heading.start <= start + items.at(-1)!.start
  }
}

/** Those that stand in no other one. */
function outermostOf(sections: readonly Section[], sought: SectionId): readonly Section[] {
  const found: Section[] = []
  for (const section of sections.filter(({id}) => id === sought)) if (section.heading.start >= (found.at(-1)?.end ?? 0)) found.push(section)
  return found
}
