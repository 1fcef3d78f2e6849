/** The passage findings of a whole document, checked again only in chunks that changed or now stand in another section. */
import {slotIn} from '../document/by-chunk.ts'
import type {Chunk} from '../document/chunk.ts'
import type {Document} from '../document/document.ts'
import type {Section} from '../outline/section.ts'
import {checkPassages, type Active, type LanguageConventions, type LocalFinding} from './passage-check.ts'
import type {PassageRule} from '../rule/rule.ts'
import {trailsOf, walkTrails, type Trail, type TrailWalk} from './trails.ts'

type Rules = readonly Active<PassageRule>[]

/** What was found in a chunk, and all that it depended on beside the chunk. */
interface CheckedChunk {
  readonly under: Rules
  readonly before: Trail
  readonly within: readonly Trail[]
  readonly found: readonly LocalFinding[]
}

/** The last document that was checked. */
interface State {
  readonly under: Rules
  readonly chunks: readonly Chunk[]
  readonly trails: readonly Trail[]
  readonly found: readonly (readonly LocalFinding[])[]
}

/** Answers for each chunk of a document, in their order; pauses before every chunk that has to be checked. */
export type FindPassages = (
  document: Document,
  sections: readonly Section[],
  under: Rules,
) => Generator<undefined, readonly (readonly LocalFinding[])[]>

const kept = slotIn<Chunk, CheckedChunk>()

export function passageFinder(conventions: LanguageConventions): FindPassages {
  let last: State | null = null

  return function* ({chunks, starts}, sections, under) {
    const trails = trailsOf(sections)
    const walk = walkTrails(sections, trails)
    // Where the sections are the same ones as before, so is all that an unchanged chunk depends on.
    const same = last !== null && last.under === under && sameItems(last.trails, trails) ? last : null
    const head = same === null ? 0 : sharedStart(same.chunks, chunks)
    const tail = same === null ? 0 : sharedEnd(same.chunks, chunks, head)
    const found: (readonly LocalFinding[])[] = same === null ? [] : same.found.slice(0, head)
    for (let index = head; index < chunks.length - tail; index++) {
      if (kept.get(chunks[index]!) === undefined) yield
      found.push(foundIn(chunks[index]!, starts[index]!, walk, under))
    }
    if (same !== null) for (let index = same.found.length - tail; index < same.found.length; index++) found.push(same.found[index]!)
    last = {under, chunks, trails, found}
    return found
  }

  function foundIn(chunk: Chunk, start: number, walk: TrailWalk, under: Rules): readonly LocalFinding[] {
    const before = walk.at(start)
    const end = start + chunk.text.length
    const known = kept.get(chunk)
    if (known !== undefined && known.under === under && known.before === before && walk.isUntil(end, known.within)) return known.found
    const within = walk.until(end)
    const found = checkPassages(chunk, start, walk, under, conventions)
    kept.set(chunk, {under, before, within, found})
    return found
  }
}

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && sharedStart(a, b) === a.length

function sharedStart<T>(a: readonly T[], b: readonly T[]): number {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count++
  return count
}

function sharedEnd<T>(a: readonly T[], b: readonly T[], head: number): number {
  let count = 0
  while (count < a.length - head && count < b.length - head && a[a.length - 1 - count] === b[b.length - 1 - count]) count++
  return count
}
