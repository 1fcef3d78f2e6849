/** Keeps nodes that say what they said before the same objects, and names every node for as long as it lives, so that rows stay what they are. */
import {blankNode, type ShownDocument, type ShownNode, type ShownTree} from '../../protocol/index.ts'

/** The document with nodes of the one before wherever they say the same. */
export function settled(before: ShownDocument | null | undefined, after: ShownDocument): ShownDocument {
  if (before?.uri !== after.uri) return after
  const trees = after.trees.map((tree, index) => settledTree(before.trees[index], tree))
  return {...after, trees}
}

/** The node's name among all nodes that the view has seen. */
export function nameOf(node: ShownNode): string {
  const known = names.get(node) ?? `n${++named}`
  names.set(node, known)
  return known
}

const names = new WeakMap<ShownNode, string>()
let named = 0

const settledTree = (before: ShownTree | undefined, after: ShownTree): ShownTree =>
  before?.kind === after.kind ? {...after, nodes: settledNodes(before.nodes, after.nodes)} : after

function settledNodes(before: readonly ShownNode[], after: readonly ShownNode[]): readonly ShownNode[] {
  const pairs = paired(before, after)
  const nodes = after.map((node, index) => settledNode(pairs[index], node))
  return nodes.length === before.length && nodes.every((node, index) => node === before[index]) ? before : nodes
}

function settledNode(before: ShownNode | undefined, after: ShownNode): ShownNode {
  if (before === undefined) return after
  const children = settledNodes(before.children, after.children)
  if (children === before.children && saysTheSame(before, after)) return before
  const node = {...after, children}
  names.set(node, nameOf(before))
  return node
}

const saysTheSame = (one: ShownNode, other: ShownNode): boolean =>
  sayings.every(name => one[name] === other[name]) && one.marks.join() === other.marks.join()

/** All that a node says and that is said about it, but for what is a list. */
const sayings = (Object.keys(blankNode) as (keyof ShownNode)[]).filter(name => !Array.isArray(blankNode[name]))

/** For each node the one that it was: from both ends those with the same words, then the rest by their words, and one alone by its place. */
function paired(before: readonly ShownNode[], after: readonly ShownNode[]): readonly (ShownNode | undefined)[] {
  const pairs: (ShownNode | undefined)[] = after.map(() => undefined)
  const shorter = Math.min(before.length, after.length)
  let first = 0
  while (first < shorter && before[first]?.text === after[first]?.text) {
    pairs[first] = before[first]
    first++
  }
  let last = 0
  while (last < shorter - first && before.at(-1 - last)?.text === after.at(-1 - last)?.text) {
    pairs[after.length - 1 - last] = before.at(-1 - last)
    last++
  }
  const left = before.slice(first, before.length - last)
  const open = after.slice(first, after.length - last)
  const byText = new Map(left.map(node => [node.text, node]))
  for (const [index, {text}] of open.entries()) {
    pairs[first + index] = left.length === open.length && left.length === 1 ? left[0] : byText.get(text)
    byText.delete(text)
  }
  return pairs
}
