/** Runs of chunks that reach into sections of one kind: most of a long document is far from them, and what was read from a run is kept. */
import {slotIn} from '../document/by-chunk.ts'
import type {SectionId} from '../document/section-id.ts'
import type {Span} from '../document/span.ts'
import type {Placed} from './placed.ts'
import type {Section} from './section.ts'

export interface Run<T> {
  /** Neighbors among those that hold anything; at least one. */
  readonly chunks: readonly Placed<T>[]
  /** The sections that chunks of the run reach into, and all between them, are those from `first` to before `last`. */
  readonly first: number
  readonly last: number
}

/** The runs of a document in the order of the text. No section of the kind stands in two of them. */
export function runsOf<T extends Span>(chunks: readonly Placed<T>[], sections: readonly Section[], sought: SectionId): readonly Run<T>[] {
  const outermost = outermostOf(sections, sought)
  const runs: {chunks: Placed<T>[]; first: number; last: number}[] = []
  let next = 0
  let isApart = true
  for (const chunk of chunks) {
    const from = chunk.start + (chunk.items[0]?.start ?? 0)
    const to = chunk.start + (chunk.items.at(-1)?.start ?? 0)
    while (next < outermost.length && sections[outermost[next]!]!.end <= from) next++
    let reached = next
    while (reached < outermost.length && sections[outermost[reached]!]!.heading.start <= to) reached++
    if (reached === next) isApart = true
    else {
      if (isApart) runs.push({chunks: [], first: outermost[next]!, last: 0})
      const run = runs.at(-1)!
      run.chunks.push(chunk)
      run.last = lastIn(sections, outermost[reached - 1]!)
      isApart = false
    }
  }
  return runs
}

/** The index after the last section that stands in another one. */
function lastIn(sections: readonly Section[], outer: number): number {
  let last = outer + 1
  while (last < sections.length && sections[last]!.heading.start < sections[outer]!.end) last++
  return last
}

/** The indices of those that stand in no other one. */
function outermostOf(sections: readonly Section[], sought: SectionId): readonly number[] {
  const found: number[] = []
  let end = 0
  sections.forEach((section, index) => {
    if (section.id !== sought || section.heading.start < end) return
    found.push(index)
    end = section.end
  })
  return found
}

/** What was read from a run: in offsets, and with indices of sections, as they were then. */
export interface ReadRun<I, T> {
  readonly run: Run<I>
  /** Those that stand in it. */
  readonly sections: readonly Section[]
  readonly value: T
  /** What others have derived from it so far; see by-chunk.ts. */
  readonly derived: unknown[]
}

/** A function of a run that reads it again only when a chunk of it, or a section in it, is another or stands elsewhere in it. */
export function byRun<I, T>(
  read: (run: Run<I>, sections: readonly Section[]) => T,
): (run: Run<I>, sections: readonly Section[]) => ReadRun<I, T> {
  const kept = slotIn<Placed<I>, ReadRun<I, T>>()
  return (run, sections) => {
    const known = kept.get(run.chunks[0]!)
    if (known !== undefined && haveSameChunks(known.run, run) && haveSameSections(known, run, sections)) return known
    const now = {run, sections: sections.slice(run.first, run.last), value: read(run, sections), derived: []}
    kept.set(run.chunks[0]!, now)
    return now
  }
}

/** How far a run has moved since it was read. */
export const movedBy = <I>(now: Run<I>, {run}: ReadRun<I, unknown>): number => now.chunks[0]!.start - run.chunks[0]!.start

function haveSameChunks<I>(one: Run<I>, other: Run<I>): boolean {
  const by = other.chunks[0]!.start - one.chunks[0]!.start
  return (
    one.chunks.length === other.chunks.length &&
    one.chunks.every(({start, items}, index) => items === other.chunks[index]!.items && start + by === other.chunks[index]!.start)
  )
}

function haveSameSections<I>(known: ReadRun<I, unknown>, run: Run<I>, sections: readonly Section[]): boolean {
  const by = movedBy(run, known)
  return (
    known.sections.length === run.last - run.first &&
    known.sections.every((one, index) => {
      const other = sections[run.first + index]!
      return areAlike(one, other, by) && parentIn(one, known.run.first) === parentIn(other, run.first)
    })
  )
}

const areAlike = (one: Section, other: Section, by: number): boolean =>
  one.id === other.id &&
  one.title === other.title &&
  one.level === other.level &&
  one.kind === other.kind &&
  one.heading.start + by === other.heading.start &&
  one.heading.end + by === other.heading.end &&
  one.body.end + by === other.body.end &&
  one.end + by === other.end

/** Which of the sections of a run is around one of them; -1 where that stands around the run. */
const parentIn = ({parent}: Section, first: number): number => (parent === null ? -1 : Math.max(-1, parent - first))
