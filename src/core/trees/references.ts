/** The nodes of a tree that stand for another cause. */
import type {Tree, TreeNode} from './tree.ts'

/** In the order of the text. */
export function referencesIn(tree: Tree): readonly (TreeNode & {readonly refersTo: string})[] {
  const found: (TreeNode & {readonly refersTo: string})[] = []
  visit(tree.nodes)
  return found

  function visit(nodes: readonly TreeNode[]): void {
    for (const node of nodes) {
      if (refers(node)) found.push(node)
      visit(node.children)
    }
  }
}

const refers = (node: TreeNode): node is TreeNode & {readonly refersTo: string} => node.refersTo !== null
