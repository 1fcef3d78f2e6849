/** Finds the row of a pattern's elements around the one that was found first. */
import {after, before, isPassable, type Stretch} from './element-at.ts'
import type {CompiledPattern, Element} from './pattern.ts'

/** Tokens `start` up to but not including `end`. */
export interface Row {
  readonly start: number
  readonly end: number
  /** The token of the element that the conditions ask about. */
  readonly marked: number
}

/** The row of which the rarest word is the token at `index`, or `null`. */
export function rowAround(pattern: CompiledPattern, index: number, stretch: Stretch): Row | null {
  const {elements, anchor, marked} = pattern
  const end = after(elements[anchor]!, index, stretch)
  if (end === -1) return null
  const search: Search = {elements, stretch, tokens: []}
  const first = follow(search, anchor - 1, index, backwards)
  const last = first === -1 ? -1 : follow(search, anchor + 1, end, forwards)
  return last === -1 ? null : {start: first, end: last, marked: marked === anchor ? index : (search.tokens[marked] ?? index)}
}

/** The tokens are those of the elements that have their place by now; -1 stands for an optional one that is not there. */
interface Search {
  readonly elements: readonly Element[]
  readonly stretch: Stretch
  readonly tokens: number[]
}

/** A way along the row. */
interface Way {
  readonly step: 1 | -1
  /** Where an element reaches to from a boundary between two tokens, or -1. */
  readonly beyond: typeof after
}

const forwards: Way = {step: 1, beyond: after}
const backwards: Way = {step: -1, beyond: before}

/** The boundary that the elements from one on reach to, the shortest gaps tried first; -1 where they are not there. */
function follow(search: Search, element: number, position: number, way: Way): number {
  const {elements, stretch, tokens} = search
  if (element < 0 || element === elements.length) return position
  const current = elements[element]!
  if (current.type === 'gap') return overGap(search, element, position, way)
  const beyond = way.beyond(current, position, stretch)
  if (beyond !== -1) {
    tokens[element] = Math.min(position, beyond)
    const end = follow(search, element + way.step, beyond, way)
    if (end !== -1) return end
  }
  if (!current.optional) return -1
  tokens[element] = -1
  return follow(search, element + way.step, position, way)
}

function overGap(search: Search, element: number, position: number, way: Way): number {
  const {most} = search.elements[element]!
  for (let skipped = 0; skipped <= most; skipped++) {
    const at = position + skipped * way.step
    if (skipped > 0 && !isPassable(Math.min(at, at - way.step), search.stretch)) return -1
    const end = follow(search, element + way.step, at, way)
    if (end !== -1) return end
  }
  return -1
}
