/** The labels by which causes are referred to: from elsewhere in their tree, and from action items and options. */
import type {Span} from '../document/span.ts'
import type {Tree, TreeNode} from './tree.ts'

/** A label that stands nowhere yet: not at a cause, not in a reference, and not among `others`. */
export function freeLabel(trees: readonly Tree[], others: readonly string[]): string {
  const taken = [...trees.flatMap(tree => [...labelsAt(tree), ...referencesIn(tree)]), ...others]
  return `C${taken.reduce((highest, label) => Math.max(highest, Number(label.slice(1))), 0) + 1}`
}

/** The labels of a tree's causes, and those that its references name. */
export const labelsAt = ({nodes}: Tree): readonly string[] => collect(nodes, ({label}) => label)
export const referencesIn = ({nodes}: Tree): readonly string[] => collect(nodes, ({refersTo}) => refersTo)

/** The same with the nodes that stand for other causes, in the order of the text. */
export const referencesAt = ({nodes}: Tree): readonly Reference[] =>
  collect(nodes, ({refersTo, span}) => (refersTo === null ? null : {label: refersTo, span}))

interface Reference {
  readonly label: string
  /** Where the node stands. */
  readonly span: Span
}

function collect<T>(nodes: readonly TreeNode[], read: (node: TreeNode) => T | null): readonly T[] {
  const found: T[] = []
  const visit = (node: TreeNode): void => {
    const one = read(node)
    if (one !== null) found.push(one)
    node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return found
}

/** A node in the order of the text, parents first. */
export interface Linked {
  readonly depth: number
  readonly label: string | null
  readonly refersTo: string | null
}

/** Whether a cause is among its own causes, through references; a reference means the first node with its label. */
export function goesInCircles(rows: readonly Linked[]): boolean {
  const leadsTo = linksBetween(rows)
  const waiting = new Map<string, number>()
  for (const targets of leadsTo.values()) for (const target of targets) waiting.set(target, (waiting.get(target) ?? 0) + 1)
  const free = [...leadsTo.keys()].filter(label => !waiting.has(label))
  for (let label = free.pop(); label !== undefined; label = free.pop()) {
    for (const target of leadsTo.get(label) ?? []) {
      const left = waiting.get(target)! - 1
      if (left > 0) waiting.set(target, left)
      else {
        waiting.delete(target)
        free.push(target)
      }
    }
  }
  return waiting.size > 0
}

/** From each label to those of the next labelled causes under it, written there or referred to. */
function linksBetween(rows: readonly Linked[]): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>()
  const around: {readonly depth: number; readonly label: string}[] = []
  for (const {depth, label, refersTo} of rows) {
    while (around.length > 0 && around.at(-1)!.depth >= depth) around.pop()
    const over = links.get(around.at(-1)?.label ?? '')
    if (refersTo !== null) over?.add(refersTo)
    if (label === null || links.has(label)) continue
    over?.add(label)
    links.set(label, new Set())
    around.push({depth, label})
  }
  return links
}
