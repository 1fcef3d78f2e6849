/** Stretches of a timeline: moments of one section that stand one after the other. */
import {readBlock, type Around, type Block} from './block.ts'
import type {TimelineEntry} from './entry.ts'
import type {Telling} from './milestone.ts'
import {under} from './said-around.ts'
import type {Chosen} from './chosen.ts'

export interface Stretch extends Block {
  readonly section: number
}

/** What its entries are read with. */
export interface Surroundings extends Around {
  /** The titles over it, the innermost first. */
  readonly titles: readonly string[]
}

/** Milestones are found by what all entries tell. */
export interface StretchReading {
  readonly entries: readonly TimelineEntry[]
  readonly tellings: readonly Telling[]
}

/** `following` are moments that come after some of a timeline, and tell whether the last of those is an entry. */
export function stretchesOf(moments: readonly Chosen[], following: readonly Chosen[]): readonly Stretch[] {
  const all = [...moments, ...following]
  const found: Stretch[] = []
  let from = 0
  moments.forEach(({section}, index) => {
    if (moments[index + 1]?.section === section) return
    found.push({all, from, to: index + 1, section})
    from = index + 1
  })
  return found
}

export function readStretch({all, from, to}: Stretch, {titles, ...around}: Surroundings): StretchReading {
  const entries: TimelineEntry[] = []
  const tellings: Telling[] = []
  let before = under(titles, around.known)
  for (let start = from, end = from; start < to; start = end) {
    while (end < to && all[end]!.base === all[start]!.base) end++
    const block = readBlock({all, from: start, to: end}, before, around)
    for (const entry of block.entries) entries.push(entry)
    for (const telling of block.tellings) tellings.push(telling)
    before = block.after
  }
  return {entries, tellings}
}
