/** What a new node's question looks like: as those around it. */
import type {TextEdit} from '../document/edit.ts'
import {childrenAt, nodeAt} from '../trees/node-at.ts'
import {numberIn, prefixFor, renumbered} from '../trees/prefix.ts'
import {statementOf} from '../trees/read/nodes.ts'
import {usualQuestion} from '../trees/read/kind.ts'
import type {Path, Question, Tree, TreeNode} from '../trees/tree.ts'
import {itemsAt} from './ground.ts'
import type {Ground} from './ground.ts'

/** The prefix of a new `index`-th child; empty where the nodes around it have none and no other question is asked for. */
export function newPrefix(tree: Tree, parent: Path, index: number, question: Question | undefined): string {
  const wanted = question ?? usualQuestion[tree.kind]
  const siblings = childrenAt(tree, parent)
  const model = modelFor(tree, parent, index, wanted)
  if (model === null) {
    const silent = wanted === usualQuestion[tree.kind] && tree.nodes.length > 0
    return silent ? '' : prefixFor(wanted, firstPrefix(tree.nodes) ?? '')
  }
  const number = numberIn(model.node.prefix)
  if (number === null) return model.node.prefix
  if (model.from === 'parent') return renumbered(model.node.prefix, 1)
  if (model.from === 'elsewhere' || deepens(tree.nodes)) return model.node.prefix
  return renumbered(model.node.prefix, siblings.indexOf(model.node) < index ? 1 : 0)
}

interface Model {
  readonly node: TreeNode
  readonly from: 'sibling' | 'parent' | 'elsewhere'
}

/** The nearest node with a prefix of that question: a sibling, else (where no sibling does without) the parent, else any. */
function modelFor(tree: Tree, parent: Path, index: number, question: Question): Model | null {
  const asks = (node: TreeNode | null | undefined): node is TreeNode =>
    node?.prefix !== undefined && node.prefix !== '' && node.question === question
  const siblings = childrenAt(tree, parent)
  const sibling = [...siblings.slice(0, index).reverse(), ...siblings.slice(index)].find(asks)
  if (sibling !== undefined) return {node: sibling, from: 'sibling'}
  if (siblings.length > 0 && question === usualQuestion[tree.kind] && siblings.every(({prefix}) => prefix === '')) return null
  const above = nodeAt(tree, parent)
  if (asks(above)) return {node: above, from: 'parent'}
  const other = find(tree.nodes, asks)
  return other === null ? null : {node: other, from: 'elsewhere'}
}

const firstPrefix = (nodes: readonly TreeNode[]): string | null => find(nodes, ({prefix}) => prefix !== '')?.prefix ?? null

function find(nodes: readonly TreeNode[], accepts: (node: TreeNode) => boolean): TreeNode | null {
  for (const node of nodes) {
    const found = accepts(node) ? node : find(node.children, accepts)
    if (found !== null) return found
  }
  return null
}

/** Whether the numbers count levels ("Why 1" over "Why 2") and not siblings. */
function deepens(nodes: readonly TreeNode[]): boolean {
  return find(nodes, node => node.children.some(child => numberIn(child.prefix) === (numberIn(node.prefix) ?? Number.NaN) + 1)) !== null
}

/** The edits that count the prefixes from the `index`-th sibling on up or down, where the siblings count at all. */
export function shiftPrefixes(ground: Ground, parent: Path, index: number, by: number): readonly TextEdit[] {
  const numbers = childrenAt(ground.tree, parent).map(node => numberIn(node.prefix))
  const counts = numbers.length > 1 && numbers.every((number, at) => number !== null && number === (numbers[0] ?? 0) + at)
  if (!counts) return []
  return (itemsAt(ground, parent) ?? []).slice(index).map(item => {
    const {start, end} = statementOf(ground.text, ground.lines, item).prefix
    return {start, end, text: renumbered(ground.text.slice(start, end), by)}
  })
}
