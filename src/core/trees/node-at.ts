/** What stands at a path of a tree. The protocol uses this as it is: it asks nothing of a document. */
import type {Path, Tree, TreeNode} from './tree.ts'

/** The node at a path, or `undefined` when there is none; the empty path is the tree itself, not a node. */
export function nodeAt(tree: Tree | undefined, path: Path): TreeNode | undefined {
  let node: TreeNode | undefined
  let siblings = tree?.nodes
  for (const step of path) {
    node = siblings?.[step]
    siblings = node?.children
  }
  return node
}

/** The nodes under the one at a path, or the tree's own at the empty path; none where there is no such node. */
export const childrenAt = (tree: Tree | undefined, path: Path): readonly TreeNode[] =>
  (path.length === 0 ? tree?.nodes : nodeAt(tree, path)?.children) ?? []
