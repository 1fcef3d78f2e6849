/** Takes a node elsewhere in its tree, with everything under it. */
import type {Path} from '../trees/tree.ts'
import {childrenAt} from '../trees/node-at.ts'
import {itemAt} from './ground.ts'
import type {Ground} from './ground.ts'
import {put} from './insert.ts'
import {linesOfMoved} from './layout.ts'
import {renumber} from './numbers.ts'
import type {Outcome} from './outcome.ts'
import {hostOf, placeAt} from './place.ts'
import {takeOut} from './remove.ts'

export function move(ground: Ground, node: Path, parent: Path, index: number): Outcome {
  const item = node.length === 0 ? null : itemAt(ground, node)
  if (item === null) return 'no-such-node'
  if (isWithin(parent, node)) return 'into-itself'
  const place = placeAt(ground, parent, index)
  if (place === null) return 'no-such-node'
  if (place.previous === item || place.next === item) return 'nothing-to-do'
  const list = item.list.items
  const together = hostOf(place)?.list === item.list
  const arriving = put(ground, place, parent.length, 1, layouts => layouts.flatMap(layout => linesOfMoved(ground, item, layout)), item)
  const closing = together
    ? []
    : renumber(
        ground,
        list,
        list.filter(other => other !== item),
      ).edits
  const at = pathAfter(node, [...parent, place.index])
  return {edits: [takeOut(ground, node, item), ...arriving, ...closing], node: at, change: {leaves: node, arrives: {at, count: 1}}}
}

/** Makes a node the last child of the sibling before it. */
export function indent(ground: Ground, node: Path): Outcome {
  const index = node.at(-1)
  if (index === undefined || itemAt(ground, node) === null) return 'no-such-node'
  if (index === 0) return 'nothing-to-do'
  const parent = [...node.slice(0, -1), index - 1]
  return move(ground, node, parent, childrenAt(ground.tree, parent).length)
}

/** Makes a node the sibling after its parent. */
export function outdent(ground: Ground, node: Path): Outcome {
  if (node.length === 0 || itemAt(ground, node) === null) return 'no-such-node'
  const parentIndex = node.at(-2)
  return parentIndex === undefined ? 'nothing-to-do' : move(ground, node, node.slice(0, -2), parentIndex + 1)
}

/** Whether `path` is `node` or under it. */
const isWithin = (path: Path, node: Path): boolean => node.every((index, level) => path[level] === index)

/** Where a node is found once it has left its old place: later siblings at each level have moved up. */
function pathAfter(from: Path, to: Path): Path {
  const level = from.length - 1
  const passes = to.length > level && from.slice(0, level).every((index, at) => to[at] === index) && to[level]! > from[level]!
  return passes ? to.map((index, at) => (at === level ? index - 1 : index)) : to
}
