/** Adds a node. */
import type {TextEdit} from '../document/edit.ts'
import type {Path, Question} from '../trees/tree.ts'
import type {Item} from '../trees/read/block.ts'
import type {Ground} from './ground.ts'
import {linesOfNew} from './layout.ts'
import type {Layout} from './layout.ts'
import {newPrefix, shiftPrefixes} from './new-prefix.ts'
import {renumber} from './numbers.ts'
import type {Outcome} from './outcome.ts'
import {hostOf, layoutAt, placeAt, putAt} from './place.ts'
import type {InsertionPoint} from './place.ts'
import {statementLines} from './words.ts'

/** A node without words is only its question; where nodes have none, words are needed. */
export function insert(ground: Ground, parent: Path, index: number, text: string, question: Question | undefined): Outcome {
  const place = placeAt(ground, parent, index)
  if (place === null) return 'no-such-node'
  const words = statementLines(newPrefix(ground.tree, parent, place.index, question), text)
  if (words.length === 0) return 'nothing-to-do'
  const edits = put(ground, place, parent.length, 1, layouts => layouts.flatMap(layout => linesOfNew(layout, words)))
  const at = [...parent, place.index]
  return {
    edits: [...edits, ...shiftPrefixes(ground, parent, place.index, 1)],
    node: at,
    change: {arrives: {at, count: 1}, lines: words.length},
  }
}

/**
 * The edits that put `count` new items at a place, written by `write` in the layouts it is given, one an item, and that number the list
 * anew. `leaving` is an item of the same list that goes away at the same time.
 */
export function put(
  ground: Ground,
  place: InsertionPoint,
  depth: number,
  count: number,
  write: (layouts: readonly Layout[]) => readonly string[],
  leaving?: Item,
): readonly TextEdit[] {
  const host = hostOf(place)
  const before = host?.list.items ?? []
  const at = host === null ? 0 : before.indexOf(host) + (host === place.previous ? 1 : 0)
  const newcomers = Array.from({length: count}, () => null)
  const after = [...before.slice(0, at), ...newcomers, ...before.slice(at)].filter(item => item === null || item !== leaving)
  const numbering = renumber(ground, before, after)
  const first = layoutAt(ground, place, depth, numbering.newcomer)
  const layouts = newcomers.map((_, index) => (index === 0 ? first : layoutAt(ground, place, depth, numbering.newcomer + index)))
  return [putAt(ground, place, write(layouts), first.lead), ...numbering.edits]
}
