/** How the lines of a new or moved item look: indented and marked as the list around it is. */
import type {Item, List} from '../trees/read/block.ts'
import {columnAfter} from '../trees/read/lines.ts'
import {bodyLead, gapOf, leadOf, markerOf} from './ground.ts'
import type {Ground} from './ground.ts'
import {reindented, spaced} from './reindent.ts'

export interface Layout {
  readonly lead: string
  /** The bullet, or the number with its delimiter. */
  readonly marker: string
  readonly gap: string
}

/** The lines of a new item that holds nothing but words. */
export function linesOfNew({lead, marker, gap}: Layout, words: readonly string[]): readonly string[] {
  const further = bodyLead(lead, marker, gap)
  return words.map((line, index) =>
    index > 0 ? further + line : line === '' ? lead + marker : lead + marker + (gap === '' ? ' ' : gap) + line,
  )
}

/** The lines of an item with everything in it, at another place. */
export function linesOfMoved(ground: Ground, item: Item, {lead, marker}: Layout): readonly string[] {
  const {text, lines} = ground
  const from = leadOf(ground, item)
  const old = markerOf(ground, item)
  const result: string[] = []
  for (let line = item.first; line <= item.last; line++) {
    if (line === item.first) result.push(lead + marker + gapAt(ground, item, lead + marker) + text.slice(item.content, lines.ends[line]))
    else result.push(reindented(text.slice(lines.starts[line], lines.ends[line]), {from, to: lead, wider: marker.length - old.length}))
  }
  return result
}

/** An item's gap after another marker: as it was, in spaces where a tab would not reach as far. */
function gapAt(ground: Ground, item: Item, before: string): string {
  const gap = gapOf(ground, item)
  if (!gap.includes('\t')) return gap
  const old = leadOf(ground, item) + markerOf(ground, item)
  const width = columnAfter(old + gap, 0) - columnAfter(old, 0)
  return columnAfter(before + gap, 0) - columnAfter(before, 0) === width ? gap : ' '.repeat(width)
}

/** The lead, marker and gap of a list's item before or after `like`; an ordered list needs the number. */
export function layoutLike(ground: Ground, like: Item, number: number): Layout {
  const gap = gapOf(ground, like)
  return {lead: leadOf(ground, like), marker: markerIn(like.list, number), gap: gap === '' || like.blocks.length === 0 ? ' ' : gap}
}

const markerIn = (list: List, number: number): string => (list.ordered ? `${number}${list.delimiter}` : list.delimiter)

/** The layout of a first child of `parent`; `like` is an item of the same depth elsewhere. */
export function layoutUnder(ground: Ground, parent: Item, like: Item | null): Layout {
  const model = like ?? parent
  const gap = gapOf(ground, model)
  const lead = leadUnder(ground, leadOf(ground, parent), parent.width)
  return {lead, marker: markerIn(model.list, 1), gap: gap === '' || model.blocks.length === 0 ? ' ' : gap}
}

/** What stands before a child's marker: the tree's own step, where it suits a parent whose content starts after `width` columns. */
export function leadUnder(ground: Ground, above: string, width: number): string {
  const lead = spaced(above)
  const from = columnAfter(lead, 0)
  for (const step of stepsIn(ground)) {
    const reached = columnAfter(lead + step, 0) - from
    if (reached >= width && reached < width + 4) return lead + step
  }
  return lead + ' '.repeat(width)
}

/** How children are indented below their parents in this tree, the first way found first. */
function stepsIn(ground: Ground): ReadonlySet<string> {
  const steps = new Set<string>()
  const visit = (parent: Item): void => {
    const lead = leadOf(ground, parent)
    for (const block of parent.blocks) {
      if (block.type !== 'list') continue
      const child = block.items[0]
      if (child !== undefined && !child.inline) {
        const own = leadOf(ground, child)
        if (own.startsWith(lead)) steps.add(own.slice(lead.length))
      }
      if (steps.size === 0) block.items.forEach(visit)
    }
  }
  ground.roots.forEach(visit)
  return steps
}
