/** Mermaid's diagrams that are outlines by themselves: one line a node, deeper ones further in. */
import type {PlainTree, PlainNode} from '../trees/tree.ts'
import {bare, nodeWords, problemWords, quoted} from './mermaid-words.ts'

/** The effect must not stand further in than the causes. */
export const ishikawaOf = (tree: PlainTree): readonly string[] => [
  'ishikawa-beta',
  `  ${bare(problemWords(tree))}`,
  ...outline(tree.nodes, '    ', node => bare(nodeWords(node))),
]

export const mindmapOf = (tree: PlainTree): readonly string[] => {
  let number = 0
  return [
    'mindmap',
    `  problem[${quoted(problemWords(tree))}]`,
    ...outline(tree.nodes, '    ', node => `n${++number}[${quoted(nodeWords(node))}]`),
  ]
}

const outline = (nodes: readonly PlainNode[], indent: string, write: (node: PlainNode) => string): readonly string[] =>
  nodes.flatMap(node => [`${indent}${write(node)}`, ...outline(node.children, `${indent}  `, write)])
