/** A model of an editor with documents, in which a text is its trees and every word is told apart. */
import {
  blankNode,
  type CausesTopic,
  type NodePlace,
  type Operation,
  type Path,
  type Scene,
  type ShownDocument,
  type ShownNode,
  type ShownTree,
} from '../../src/protocol/index.ts'
import type {ReasonOf} from '../../src/protocol/talk/topic.ts'

export type Reason = ReasonOf<CausesTopic>

export const node = (text: string, children: readonly ShownNode[] = []): ShownNode => ({...blankNode, text, children})

export const tree = (title: string, nodes: readonly ShownNode[], problem: string | null = null): ShownTree => ({
  kind: 'five-whys',
  title,
  problem,
  progress: {depth: 0, leaves: 0, branches: 0, rootCauses: 0, owing: 0, unanswered: 0, answered: 0},
  typedProblem: null,
  nodes,
})

export const shown = (uri: string, trees: readonly ShownTree[], version = 1): ShownDocument => ({
  uri,
  name: uri,
  version,
  trees,
  readOnly: false,
  focus: null,
})

/** A picture that tells of which trees it was made. */
export const drawn = ({kind, title, nodes}: ShownTree): Scene => ({
  kind,
  title: `${title}: ${walk(nodes)
    .map(one => one.node.text)
    .join()}`,
  width: 0,
  height: 0,
  fontSize: 0,
  lineHeight: 0,
  boxes: [],
  lines: [],
})

type Nodes = readonly ShownNode[]

export interface Done {
  readonly trees: readonly ShownTree[]
  readonly focus: NodePlace | null
}

/** What an operation makes of a document, or why it cannot be done. */
export function operate(trees: readonly ShownTree[], operation: Operation): Done | Reason {
  if (operation.type === 'add-tree') return {trees: [...trees, tree(`Tree ${trees.length}`, [])], focus: {tree: trees.length, node: []}}
  const at = operation.tree
  const old = trees[at]
  if (!old) return 'no-such-tree'
  const become = (nodes: Nodes | null, focus: Path | null, problem = old.problem): Done | Reason =>
    nodes ? {trees: trees.with(at, {...old, nodes, problem}), focus: focus && {tree: at, node: focus}} : 'no-such-node'
  switch (operation.type) {
    case 'set-problem':
      return become(old.nodes, [], operation.text)
    case 'insert':
      return become(insert(old.nodes, operation.parent, operation.index, node(operation.text)), [...operation.parent, operation.index])
    case 'paste':
      return become(insert(old.nodes, operation.parent, operation.index, node(operation.markdown)), [...operation.parent, operation.index])
    case 'rename':
      return become(
        change(old.nodes, operation.node, one => [{...one, text: operation.text}]),
        operation.node,
      )
    case 'mark':
      return become(
        change(old.nodes, operation.node, one => [{...one, marks: operation.on ? [operation.mark] : []}]),
        operation.node,
      )
    case 'remove': {
      const left = change(old.nodes, operation.node, () => [])
      return become(left, left && left.length > 0 ? [0] : null)
    }
    case 'move':
      return move(old.nodes, operation.node, operation.parent, operation.index, become)
    case 'attach':
      return become(
        change(old.nodes, operation.node, one => [{...one, text: `${one.text} ${operation.label}`}]),
        operation.node,
      )
    case 'refer':
      return become(
        insert(old.nodes, operation.parent, operation.index, node(`see ${find(old.nodes, operation.node)?.text}`)),
        operation.node,
      )
    case 'make-action':
    case 'weigh-options':
      return find(old.nodes, operation.node) ? {trees, focus: null} : 'no-such-node'
    case 'keep-diagram':
      return {trees, focus: null}
    case 'indent': {
      const last = operation.node.at(-1) ?? 0
      if (last === 0) return 'nothing-to-do'
      const parent = [...operation.node.slice(0, -1), last - 1]
      return move(old.nodes, operation.node, parent, find(old.nodes, parent)?.children.length ?? 0, become)
    }
    case 'outdent': {
      const parent = operation.node.slice(0, -1)
      if (parent.length === 0) return 'nothing-to-do'
      return move(old.nodes, operation.node, parent.slice(0, -1), (parent.at(-1) ?? 0) + 1, become)
    }
  }
}

export function find(nodes: Nodes, path: Path): ShownNode | undefined {
  const [step, ...rest] = path
  const here = step === undefined ? undefined : nodes[step]
  return here && rest.length > 0 ? find(here.children, rest) : here
}

/** Every node with its path, parents first. */
export const walk = (nodes: Nodes, above: Path = []): readonly {readonly path: Path; readonly node: ShownNode}[] =>
  nodes.flatMap((one, index) => [{path: [...above, index], node: one}, ...walk(one.children, [...above, index])])

export function change(nodes: Nodes, path: Path, become: (one: ShownNode) => Nodes): Nodes | null {
  const [step, ...rest] = path
  const here = step === undefined ? undefined : nodes[step]
  if (step === undefined || !here) return null
  if (rest.length === 0) return nodes.toSpliced(step, 1, ...become(here))
  const children = change(here.children, rest, become)
  return children && nodes.with(step, {...here, children})
}

export function insert(nodes: Nodes, parent: Path, index: number, added: ShownNode): Nodes | null {
  if (parent.length === 0) return index <= nodes.length ? nodes.toSpliced(index, 0, added) : null
  return change(nodes, parent, one => [{...one, children: one.children.toSpliced(index, 0, added)}])
}

function move(
  nodes: Nodes,
  from: Path,
  parent: Path,
  index: number,
  become: (nodes: Nodes | null, focus: Path | null) => Done | Reason,
): Done | Reason {
  if (from.every((step, depth) => step === parent[depth])) return 'into-itself'
  const moved = find(nodes, from)
  if (!moved) return 'no-such-node'
  const inserted = insert(nodes, parent, index, {...moved, text: `${moved.text} (moving)`})
  const left = inserted && change(inserted, walkTo(inserted, moved), () => [])
  const place = left && walk(left).find(({node: one}) => one.text === `${moved.text} (moving)`)?.path
  return become(left && place ? change(left, place, () => [moved]) : null, place ?? null)
}

const walkTo = (nodes: Nodes, wanted: ShownNode): Path => walk(nodes).find(({node: one}) => one.text === wanted.text)?.path ?? []
