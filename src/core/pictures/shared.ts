/** Which boxes a tree's picture has when causes are shared: a reference to a labelled cause is a line to that cause's one box. */
import type {Path, Tree, TreeNode} from '../trees/tree.ts'
import {nodeCard, problemCard, type Card} from './card.ts'

export interface Network {
  /** The problem first, then the nodes in the order of the text. */
  readonly cards: readonly Card[]
  /** By indexes of cards, in the order of the text; every card but the first is the far end of exactly one `link`. */
  readonly edges: readonly Edge[]
}

export interface Edge {
  readonly role: 'link' | 'shared'
  /** The end that is nearer to the problem, by what the text says. */
  readonly near: number
  readonly far: number
}

/**
 * A reference without children of its own is no box. One that names nothing, itself or a cause that names it back stays a box, and so does
 * one with children, which then has a line to the cause that it names.
 */
export function networkOf(tree: Tree): Network {
  const labelled = labelledNodes(tree)
  const indexes = new Map<TreeNode, number>()
  const cards: Card[] = [problemCard(tree)]
  const edges: Edge[] = []
  const references: {readonly near: number; readonly to: TreeNode}[] = []
  const add = (node: TreeNode, near: number, path: Path): void => {
    const meant = node.refersTo === null ? undefined : labelled.get(node.refersTo)
    const isBox = meant === undefined || meant === node || meant.refersTo !== null || node.children.length > 0
    if (!isBox) {
      references.push({near, to: meant})
      return
    }
    const own = cards.length
    indexes.set(node, own)
    cards.push(nodeCard('cause', node, path))
    edges.push({role: 'link', near, far: own})
    if (meant !== undefined && meant.refersTo === null) references.push({near: own, to: meant})
    for (const [index, child] of node.children.entries()) add(child, own, [...path, index])
  }
  for (const [index, node] of tree.nodes.entries()) add(node, 0, [index])
  const known = new Set(edges.map(({near, far}) => `${near} ${far}`))
  for (const {near, to} of references) {
    const far = indexes.get(to)!
    if (near === far || known.has(`${near} ${far}`)) continue
    known.add(`${near} ${far}`)
    edges.push({role: 'shared', near, far})
  }
  return {cards, edges}
}

/** The first node of each label; the same label again means nothing. */
function labelledNodes({nodes}: Tree): ReadonlyMap<string, TreeNode> {
  const found = new Map<string, TreeNode>()
  const add = (node: TreeNode): void => {
    if (node.label !== null && !found.has(node.label)) found.set(node.label, node)
    for (const child of node.children) add(child)
  }
  for (const node of nodes) add(node)
  return found
}
