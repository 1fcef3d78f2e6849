/** What stands at a path of a tree. The protocol uses this as it is: it asks nothing of a document, and of nodes only that they have others under them. */
import type {Path} from './tree.ts'

interface Branching<Node> {
  readonly children: readonly Node[]
}

interface Rooted<Node> {
  readonly nodes: readonly Node[]
}

/** The node at a path, or `undefined` when there is none; the empty path is the tree itself, not a node. */
export function nodeAt<Node extends Branching<Node>>(tree: Rooted<Node> | undefined, path: Path): Node | undefined {
  let node: Node | undefined
  let siblings = tree?.nodes
  for (const step of path) {
    node = siblings?.[step]
    siblings = node?.children
  }
  return node
}

/** The nodes under the one at a path, or the tree's own at the empty path; none where there is no such node. */
export const childrenAt = <Node extends Branching<Node>>(tree: Rooted<Node> | undefined, path: Path): readonly Node[] =>
  (path.length === 0 ? tree?.nodes : nodeAt(tree, path)?.children) ?? []
