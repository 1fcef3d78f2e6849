/** Where on an axis a time is: the same length for the same time, save where a stretch in which nothing happened is left out. */

/** A part of the axis in which nothing is left out. */
export interface Segment {
  /** In seconds since 1970. */
  readonly from: number
  readonly to: number
  /** In pixels. */
  readonly top: number
  readonly bottom: number
}

export interface Scale {
  /** In the order of time; between two of them the axis is broken. */
  readonly segments: readonly Segment[]
  /** Pixels for a second. */
  readonly pace: number
}

/** The height of a break, with what is written in it. */
export const breakHeight = 66

/** An axis of so many pixels, without its breaks, which stand before the instants with these indices. */
export function scaleOf(instants: readonly number[], breaks: ReadonlySet<number>, height: number): Scale {
  const starts = [0, ...[...breaks].toSorted((a, b) => a - b)]
  const parts = starts.map((start, index) => ({from: instants[start]!, to: instants[(starts[index + 1] ?? instants.length) - 1]!}))
  const total = parts.reduce((sum, {from, to}) => sum + to - from, 0)
  const pace = height / total
  let top = 0
  const segments = parts.map(({from, to}): Segment => {
    const segment = {from, to, top, bottom: top + (to - from) * pace}
    top = segment.bottom + breakHeight
    return segment
  })
  return {segments, pace}
}

/** Within a break, times have their places in proportion too, so that the axis never goes back. */
export function heightAt({segments, pace}: Scale, instant: number): number {
  const [first] = segments
  let last = first!
  if (instant <= last.from) return last.top
  for (const segment of segments) {
    if (instant < segment.from) return last.bottom + ((instant - last.to) / (segment.from - last.to)) * (segment.top - last.bottom)
    if (instant <= segment.to) return segment.top + (instant - segment.from) * pace
    last = segment
  }
  return last.bottom
}

/** Shorter stretches are never left out. */
const shortestBreak = 3600

/** A stretch is left out when it takes so much of the axis in any case, or so much while words stand far from their times. */
const shares = {always: 0.85, crowded: 0.35}

/**
 * The breaks of an axis, as indices of the instants before which they stand: one after the other, the longest first, for as long as that leaves
 * at least two times to compare. `isCrowded` tells whether words stand far from their times with the breaks so far.
 */
export function breaksFor(instants: readonly number[], isCrowded: (breaks: ReadonlySet<number>) => boolean): ReadonlySet<number> {
  const gaps = instants
    .slice(1)
    .map((instant, index) => ({index: index + 1, length: instant - instants[index]!}))
    .toSorted((a, b) => b.length - a.length || a.index - b.index)
  const breaks = new Set<number>()
  let rest = gaps.reduce((sum, {length}) => sum + length, 0)
  for (const {index, length} of gaps) {
    const share = length / rest
    if (length < shortestBreak || length === rest || share < shares.crowded) break
    if (share < shares.always && !isCrowded(breaks)) break
    breaks.add(index)
    rest -= length
  }
  return breaks
}
