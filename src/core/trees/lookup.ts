/** From places in a tree to places in the text, and back. */
import {lastStartingUpTo} from '../document/sorted.ts'
import type {Path, Tree, TreeNode} from './tree.ts'

/** The path of the innermost node that holds an offset of the document, or `null`. */
export function pathAtOffset(tree: Tree, offset: number): Path | null {
  const path: number[] = []
  let nodes = tree.nodes
  for (;;) {
    const index = lastStarting(nodes, offset)
    const node = nodes[index]
    if (node === undefined || node.span.end < offset) return path.length === 0 ? null : path
    path.push(index)
    nodes = node.children
  }
}

const lastStarting = (nodes: readonly TreeNode[], offset: number): number =>
  lastStartingUpTo(nodes.length, index => nodes[index]!.span.start, offset)

/** The tree and node that hold an offset of the document, the tree alone when the offset is in its heading or problem line. */
export function placeAtOffset(trees: readonly Tree[], offset: number): {readonly tree: number; readonly node: Path} | null {
  const tree = trees.findIndex(
    ({body, heading}) => (body.start <= offset && offset <= body.end) || (heading.start <= offset && offset <= heading.end),
  )
  return tree === -1 ? null : {tree, node: pathAtOffset(trees[tree]!, offset) ?? []}
}
