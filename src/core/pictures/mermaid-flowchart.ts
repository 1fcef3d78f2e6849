/** A tree as a Mermaid flowchart, in which a shared cause is one node. */
import type {Mark, PlainTree} from '../trees/tree.ts'
import {nodeWords, problemWords, quoted} from './mermaid-words.ts'
import {networkOf, type NetworkNode} from './network.ts'

/** Arrows lead from cause to effect, and the problem is on the left, as in our own pictures. */
export function flowchartOf(tree: PlainTree): readonly string[] {
  const {nodes, edges} = networkOf(tree)
  const follows = tree.kind === 'so-what'
  const questionOf = (number: number): string | undefined => nodes[number - 1]?.node.question
  return [
    `flowchart ${follows ? 'LR' : 'RL'}`,
    `  n0[${quoted(problemWords(tree))}]:::problem`,
    ...nodes.map((node, index) => `  n${index + 1}${written(node)}`),
    ...edges.map(({near, far}) => {
      const arrow = questionOf(far) === 'detection' ? '-.->' : '-->'
      return follows ? `  n${near} ${arrow} n${far}` : `  n${far} ${arrow} n${near}`
    }),
    ...classes,
  ]
}

/** A root cause has a double frame. */
function written({node}: NetworkNode): string {
  const words = quoted(nodeWords(node))
  const shape = node.marks.includes('root-cause') ? `[[${words}]]` : `[${words}]`
  return node.marks.length === 0 ? shape : `${shape}:::${classOf(node.marks)}`
}

const classOf = (marks: readonly Mark[]): string =>
  marks.includes('possible') ? 'possible' : marks.includes('root-cause') ? 'rootCause' : 'confirmed'

/** Without colors, which would have to suit every theme. */
const classes = [
  '  classDef problem stroke-width:3px,font-weight:bold',
  '  classDef rootCause stroke-width:3px',
  '  classDef possible stroke-dasharray:6 4',
  '  classDef confirmed stroke-width:2px',
]
