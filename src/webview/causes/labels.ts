/** Finds the cause that a label stands for. */
import type {Path, Tree, TreeNode} from '../../protocol/index.ts'

interface Labelled {
  readonly node: TreeNode
  readonly path: Path
}

export function labelled(tree: Tree, label: string): Labelled | undefined {
  const known = byLabel.get(tree.nodes) ?? labelsIn(tree)
  byLabel.set(tree.nodes, known)
  return known.get(label)
}

const byLabel = new WeakMap<Tree['nodes'], ReadonlyMap<string, Labelled>>()

function labelsIn({nodes}: Tree): ReadonlyMap<string, Labelled> {
  const found = new Map<string, Labelled>()
  const visit = (node: TreeNode, path: Path): void => {
    if (node.label !== null && !found.has(node.label)) found.set(node.label, {node, path})
    node.children.forEach((child, index) => visit(child, [...path, index]))
  }
  nodes.forEach((node, index) => visit(node, [index]))
  return found
}
