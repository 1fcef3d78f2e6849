/** The labels by which causes are referred to: from elsewhere in their tree, and from action items and options. */
import type {Tree, TreeNode} from './tree.ts'

/** A label that stands nowhere yet: not at a cause, not in a reference, and not among `others`. */
export function freeLabel(trees: readonly Tree[], others: readonly string[]): string {
  const taken = [...trees.flatMap(tree => [...labelsIn(tree.nodes)]), ...others]
  return `C${taken.reduce((highest, label) => Math.max(highest, Number(label.slice(1))), 0) + 1}`
}

function* labelsIn(nodes: readonly TreeNode[]): Generator<string> {
  for (const {label, refersTo, children} of nodes) {
    if (label !== null) yield label
    if (refersTo !== null) yield refersTo
    yield* labelsIn(children)
  }
}
