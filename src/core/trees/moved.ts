/** Trees and nodes where they stand when text before them changes. */
import type {Span} from '../document/span.ts'
import type {Tree, TreeNode} from './tree.ts'

export function movedTree(tree: Tree, by: number): Tree {
  if (by === 0) return tree
  const problemWords = tree.problemWords === null ? null : moved(tree.problemWords, by)
  return {...tree, problemWords, heading: moved(tree.heading, by), body: moved(tree.body, by), nodes: allMoved(tree.nodes, by)}
}

export const movedNode = (node: TreeNode, by: number): TreeNode => ({
  ...node,
  span: moved(node.span, by),
  words: moved(node.words, by),
  children: node.children.length === 0 ? node.children : allMoved(node.children, by),
})

const allMoved = (nodes: readonly TreeNode[], by: number): readonly TreeNode[] => nodes.map(node => movedNode(node, by))

const moved = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})
