/** Finds the cause that a label stands for. */
import type {Path, ShownNode, ShownTree} from '../../protocol/index.ts'

interface Labelled {
  readonly node: ShownNode
  readonly path: Path
}

export const labelled = (tree: ShownTree, label: string): Labelled | undefined => labelsOf(tree).causes.get(label)

/** All words that nodes without any of their own show of the causes that they stand for. */
export const borrowedWords = (tree: ShownTree): string => labelsOf(tree).borrowed

interface Labels {
  readonly causes: ReadonlyMap<string, Labelled>
  readonly borrowed: string
}

function labelsOf({nodes}: ShownTree): Labels {
  const known = labelsOfNodes.get(nodes) ?? labelsIn(nodes)
  labelsOfNodes.set(nodes, known)
  return known
}

const labelsOfNodes = new WeakMap<ShownTree['nodes'], Labels>()

function labelsIn(nodes: ShownTree['nodes']): Labels {
  const causes = new Map<string, Labelled>()
  const borrowers: string[] = []
  const visit = (node: ShownNode, path: Path): void => {
    const {text, label, refersTo} = node
    if (label !== null && !causes.has(label)) causes.set(label, {node, path})
    if (refersTo !== null && text === '') borrowers.push(refersTo)
    node.children.forEach((child, index) => visit(child, [...path, index]))
  }
  nodes.forEach((node, index) => visit(node, [index]))
  return {causes, borrowed: borrowers.map(label => `${label} ${causes.get(label)?.node.text}`).join('\n')}
}
