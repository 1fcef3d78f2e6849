/** Lays a plain tree out from left to right: the problem first, a column for every level. */
import {hierarchy, tree as tidyTree} from 'd3-hierarchy'
import type {Tree, TreeNode, Path} from '../trees/tree.ts'
import {framedBox, nodeCard, problemCard, textMeasure, type Card} from './card.ts'
import type {Scene, SceneBox, SceneLine} from './scene.ts'

/** The distances between columns, between children of one node, and between those of different ones. */
const gaps = {columns: 44, siblings: 14, cousins: 24}

/** Around the whole picture. */
const margin = 16

interface Item {
  readonly card: Card
  readonly children: readonly Item[]
}

/** The picture of a tree by its lists alone: a reference has a box of its own. */
export function hierarchyScene(tree: Tree): Scene {
  const root = hierarchy<Item>(
    {card: problemCard(tree), children: tree.nodes.map((node, index) => itemOf(node, [index]))},
    item => item.children,
  )
  const placed = tidyTree<Item>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.data.card.height + b.data.card.height) / 2 + (a.parent === b.parent ? gaps.siblings : gaps.cousins))(root)
  const columns: number[] = []
  let top = Infinity
  let bottom = -Infinity
  for (const {data, depth, x} of placed) {
    columns[depth] = Math.max(columns[depth] ?? 0, data.card.width)
    top = Math.min(top, x - data.card.height / 2)
    bottom = Math.max(bottom, x + data.card.height / 2)
  }
  const starts: number[] = []
  let start = margin
  for (const width of columns) {
    starts.push(start)
    start += width + gaps.columns
  }
  const boxes: SceneBox[] = []
  const lines: SceneLine[] = []
  const middleOf = (x: number): number => Math.round(x - top) + margin
  for (const {data, depth, x, parent} of placed) {
    const box = framedBox(data.card, starts[depth]!, middleOf(x) - data.card.height / 2)
    boxes.push(box)
    if (parent === null) continue
    const from = {x: starts[depth - 1]! + parent.data.card.width, y: middleOf(parent.x)}
    const to = {x: box.x, y: middleOf(x)}
    lines.push({role: 'link', question: box.question, points: tree.kind === 'so-what' ? [from, to] : [to, from], arrow: true})
  }
  return {
    kind: tree.kind,
    title: problemCard(tree).label,
    width: start - gaps.columns + margin,
    height: Math.ceil(bottom - top) + 2 * margin,
    ...textMeasure,
    boxes,
    lines,
  }
}

const itemOf = (node: TreeNode, path: Path): Item => ({
  card: nodeCard('cause', node, path),
  children: node.children.map((child, index) => itemOf(child, [...path, index])),
})
