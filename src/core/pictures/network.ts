/** What a tree means when causes are shared: a reference to a labelled cause is one more line to that cause. */
import type {Path, PlainTree, PlainNode} from '../trees/tree.ts'

export interface Network {
  /** The nodes that have a box, in the order of the text; the problem, which is none of them, has the number 0, the first node 1. */
  readonly nodes: readonly NetworkNode[]
  /** In the order of the text; every node is the far end of exactly one `link`. */
  readonly edges: readonly Edge[]
}

export interface NetworkNode {
  readonly node: PlainNode
  readonly path: Path
}

export interface Edge {
  readonly role: 'link' | 'shared'
  /** The numbers of the end that is nearer to the problem, by what the text says, and of the other. */
  readonly near: number
  readonly far: number
}

/**
 * A reference without children of its own is no box. One that names nothing, itself or a cause that names it back stays a box, and so does
 * one with children, which then has a line to the cause that it names.
 */
export function networkOf(tree: PlainTree): Network {
  const labelled = labelledNodes(tree)
  const numbers = new Map<PlainNode, number>()
  const nodes: NetworkNode[] = []
  const found: {readonly role: Edge['role']; readonly near: number; readonly to: PlainNode}[] = []
  const add = (node: PlainNode, near: number, path: Path): void => {
    const meant = causeMeantBy(node, labelled)
    if (meant !== null && node.children.length === 0) {
      found.push({role: 'shared', near, to: meant})
      return
    }
    nodes.push({node, path})
    const own = nodes.length
    numbers.set(node, own)
    found.push({role: 'link', near, to: node})
    if (meant !== null) found.push({role: 'shared', near: own, to: meant})
    for (const [index, child] of node.children.entries()) add(child, own, [...path, index])
  }
  for (const [index, node] of tree.nodes.entries()) add(node, 0, [index])
  return {nodes, edges: withoutRepeats(found.map(({role, near, to}) => ({role, near, far: numbers.get(to)!})))}
}

/** The one cause that a reference stands for; a reference to a reference, or to itself, stands for nothing else. */
function causeMeantBy({refersTo}: PlainNode, labelled: ReadonlyMap<string, PlainNode>): PlainNode | null {
  const meant = refersTo === null ? undefined : labelled.get(refersTo)
  return meant === undefined || meant.refersTo !== null ? null : meant
}

/** An effect has one line to each of its causes; the link, if there is one. */
function withoutRepeats(edges: readonly Edge[]): readonly Edge[] {
  const known = new Set(edges.filter(({role}) => role === 'link').map(({near, far}) => `${near} ${far}`))
  return edges.filter(({role, near, far}) => {
    if (role === 'link') return true
    const isNew = near !== far && !known.has(`${near} ${far}`)
    known.add(`${near} ${far}`)
    return isNew
  })
}

/** The first node of each label; the same label again means nothing. */
function labelledNodes({nodes}: PlainTree): ReadonlyMap<string, PlainNode> {
  const found = new Map<string, PlainNode>()
  const add = (node: PlainNode): void => {
    if (node.label !== null && !found.has(node.label)) found.set(node.label, node)
    for (const child of node.children) add(child)
  }
  for (const node of nodes) add(node)
  return found
}
