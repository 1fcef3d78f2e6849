/** Refers to a cause from a second place, so that it is written once and the tree is a graph. */
import type {Path, TreeNode} from '../tree.ts'
import {nodeAt} from '../lookup.ts'
import {statementOf} from '../read/nodes.ts'
import {itemAt} from './ground.ts'
import type {Ground} from './ground.ts'
import {put} from './insert.ts'
import {linesOfNew} from './layout.ts'
import {termEdit} from './mark.ts'
import {newPrefix, shiftPrefixes} from './new-prefix.ts'
import type {Outcome} from './outcome.ts'
import {placeAt} from './place.ts'

/** Labels `node`, unless it has a label, and adds a child that says "see" with that label. */
export function refer(ground: Ground, node: Path, parent: Path, index: number): Outcome {
  const item = itemAt(ground, node)
  const target = nodeAt(ground.tree, node)
  const place = placeAt(ground, parent, index)
  if (item === null || target === null || place === null) return 'no-such-node'
  if (node.every((step, level) => parent[level] === step)) return 'into-itself'
  const statement = statementOf(ground.text, ground.lines, item)
  if (!statement.written || target.refersTo !== null) return 'nothing-to-do'
  const label = target.label ?? freeLabel(ground.tree.nodes)
  const words = [`${newPrefix(ground.tree, parent, place.index, undefined)} *(see ${label})*`.trimStart()]
  const edits = [
    ...(target.label === null ? [termEdit(ground, statement, label)] : []),
    ...put(ground, place, parent.length, 1, layouts => layouts.flatMap(layout => linesOfNew(layout, words))),
    ...shiftPrefixes(ground, parent, place.index, 1),
  ]
  const at = [...parent, place.index]
  return {edits, node: at, change: {rewords: node, arrives: {at, count: 1}}}
}

function freeLabel(nodes: readonly TreeNode[]): string {
  let highest = 0
  const visit = (node: TreeNode): void => {
    if (node.label !== null) highest = Math.max(highest, Number(node.label.slice(1)))
    node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return `C${highest + 1}`
}
