/** Refers to a cause from a second place, so that it is written once and the tree is a graph. */
import type {Path} from '../trees/tree.ts'
import {freeLabel} from '../trees/labels.ts'
import {nodeAt} from '../trees/node-at.ts'
import {statementOf} from '../trees/read/nodes.ts'
import {itemAt} from './ground.ts'
import type {Ground} from './ground.ts'
import {put} from './insert.ts'
import {linesOfNew} from './layout.ts'
import {labelEdit} from './mark.ts'
import {newPrefix, shiftPrefixes} from './new-prefix.ts'
import type {Outcome} from './outcome.ts'
import {placeAt} from './place.ts'
import type {Surroundings} from './surroundings.ts'

/** Labels `node`, unless it has a label, and adds a child that says "see" with that label. */
export function refer(ground: Ground, node: Path, parent: Path, index: number, {trees, actions}: Surroundings): Outcome {
  const item = itemAt(ground, node)
  const target = nodeAt(ground.tree, node)
  const place = placeAt(ground, parent, index)
  if (item === null || target === undefined || place === null) return 'no-such-node'
  if (node.every((step, level) => parent[level] === step)) return 'into-itself'
  const statement = statementOf(ground.text, ground.lines, item)
  if (!statement.written || target.refersTo !== null) return 'nothing-to-do'
  const label =
    target.label ??
    freeLabel(
      trees,
      actions.flatMap(({causes}) => causes),
    )
  const words = [`${newPrefix(ground.tree, parent, place.index, undefined)} *(see ${label})*`.trimStart()]
  const edits = [
    ...(target.label === null ? [labelEdit(ground, statement, label)] : []),
    ...put(ground, place, parent.length, 1, layouts => layouts.flatMap(layout => linesOfNew(layout, words))),
    ...shiftPrefixes(ground, parent, place.index, 1),
  ]
  const at = [...parent, place.index]
  return {edits, node: at, change: {rewords: node, arrives: {at, count: 1}}}
}
