/** Finds the cause that a label stands for. */
import type {Path, ShownTree, ShownNode} from '../../protocol/index.ts'

interface Labelled {
  readonly node: ShownNode
  readonly path: Path
}

export function labelled(tree: ShownTree, label: string): Labelled | undefined {
  const known = byLabel.get(tree.nodes) ?? labelsIn(tree)
  byLabel.set(tree.nodes, known)
  return known.get(label)
}

const byLabel = new WeakMap<ShownTree['nodes'], ReadonlyMap<string, Labelled>>()

function labelsIn({nodes}: ShownTree): ReadonlyMap<string, Labelled> {
  const found = new Map<string, Labelled>()
  const visit = (node: ShownNode, path: Path): void => {
    if (node.label !== null && !found.has(node.label)) found.set(node.label, {node, path})
    node.children.forEach((child, index) => visit(child, [...path, index]))
  }
  nodes.forEach((node, index) => visit(node, [index]))
  return found
}
