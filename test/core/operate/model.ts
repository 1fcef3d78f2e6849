/** What an operation ought to do, on a tree that is no text. */
import fc from 'fast-check'
import type {Operation} from '../../../src/core/operate/operation.ts'
import type {Path, Tree, TreeNode} from '../../../src/core/trees/tree.ts'

/** A node by what a person sees of it; numbers in a prefix are left out, since they count. */
export interface Shape {
  words: string
  prefix: string
  marks: string
  children: Shape[]
}

export const shapesOf = (nodes: readonly TreeNode[]): Shape[] =>
  nodes.map(({text, prefix, marks, children}) => ({
    words: text,
    prefix: prefix.replace(/\d+/, '#'),
    marks: marks.join(),
    children: shapesOf(children),
  }))

export type Structural = Extract<Operation, {type: 'insert' | 'rename' | 'remove' | 'move' | 'indent' | 'outdent'}>

/** The shapes after an operation on the first tree, or `null` when it has to be refused. A new node's prefix is `prefix`. */
export function expected(tree: Tree, operation: Structural, prefix: string): Shape[] | null {
  const roots = shapesOf(tree.nodes)
  const under = (path: Path): Shape[] => path.reduce((shapes, index) => shapes[index]!.children, roots)
  const beside = (path: Path): Shape[] => under(path.slice(0, -1))
  switch (operation.type) {
    case 'insert':
      under(operation.parent).splice(operation.index, 0, {words: operation.text, prefix, marks: '', children: []})
      return roots
    case 'rename': {
      const shape = beside(operation.node)[operation.node.at(-1)!]!
      if (shape.words === operation.text) return null
      shape.words = operation.text
      return roots
    }
    case 'remove':
      beside(operation.node).splice(operation.node.at(-1)!, 1)
      return roots
    case 'move':
      return moved(operation.node, operation.parent, operation.index)
    case 'indent': {
      const index = operation.node.at(-1)!
      const above = [...operation.node.slice(0, -1), index - 1]
      return index === 0 ? null : moved(operation.node, above, under(above).length)
    }
    case 'outdent':
      return operation.node.length < 2 ? null : moved(operation.node, operation.node.slice(0, -2), operation.node.at(-2)! + 1)
  }

  function moved(node: Path, parent: Path, index: number): Shape[] | null {
    if (node.every((step, level) => parent[level] === step)) return null
    const from = beside(node)
    const to = under(parent)
    const at = node.at(-1)!
    if (from === to && (index === at || index === at + 1)) return null
    const gone: Shape = {words: '', prefix: '', marks: '', children: []}
    const [shape] = from.splice(at, 1, gone)
    to.splice(index, 0, shape!)
    from.splice(from.indexOf(gone), 1)
    return roots
  }
}

/** Every node's path, parents before children. */
export const pathsIn = (nodes: readonly TreeNode[], above: Path = []): readonly Path[] =>
  nodes.flatMap((node, index) => [[...above, index], ...pathsIn(node.children, [...above, index])])

export const childCount = (tree: Tree, parent: Path): number =>
  parent.reduce<readonly TreeNode[]>((nodes, index) => nodes[index]!.children, tree.nodes).length

/** Numbers from which an operation on any tree can be made. */
export const choice = fc.record({type: fc.nat({max: 5}), node: fc.nat(), parent: fc.nat(), index: fc.nat()})

export const newWords = 'entirely new'

export function operationFor(tree: Tree, pick: {type: number; node: number; parent: number; index: number}): Structural {
  const paths = pathsIn(tree.nodes)
  const parents = [[], ...paths]
  const node = paths[pick.node % Math.max(1, paths.length)]
  const parent = parents[pick.parent % parents.length]!
  const index = pick.index % (childCount(tree, parent) + 1)
  const insert: Structural = {type: 'insert', tree: 0, parent, index, text: newWords}
  if (node === undefined) return insert
  const all: readonly Structural[] = [
    insert,
    {type: 'rename', tree: 0, node, text: newWords},
    {type: 'remove', tree: 0, node},
    {type: 'move', tree: 0, node, parent, index},
    {type: 'indent', tree: 0, node},
    {type: 'outdent', tree: 0, node},
  ]
  return all[pick.type]!
}

/** Where a node that stayed is found after another moved. */
export function pathAfter(path: Path, from: Path, to: Path): Path {
  const shifted = (each: Path, by: Path, step: 1 | -1): Path => {
    const level = by.length - 1
    const follows = each.length > level && by.slice(0, level).every((index, at) => each[at] === index) && each[level]! >= by[level]!
    return follows ? each.map((index, at) => (at === level ? index + step : index)) : each
  }
  return shifted(shifted(path, from, -1), to, 1)
}
