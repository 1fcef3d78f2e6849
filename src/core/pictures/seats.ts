/** Seats causes in columns: siblings close together in the order of the text, every effect in the middle of its causes. */
import {hierarchy, tree as tidyTree} from 'd3-hierarchy'
import {pushTo} from '../document/by-key.ts'
import type {Party, Crossing, Seat, Seats} from './columns.ts'
import {layersOf} from './layers.ts'
import type {Edge} from './network.ts'

/** The distances between children of one node, and between those of different ones, and the room for a line that passes. */
const gaps = {siblings: 14, cousins: 24, line: 4}

/** What the tidy tree seats: a card, or a stretch of an edge through a column that it only passes. */
interface Item {
  readonly card: number | null
  readonly edge: Edge | null
  readonly height: number
  readonly children: Item[]
}

/**
 * A graph is seated as the tree of its links. A line to a shared cause has items of its own in the columns that it passes, so that it never
 * runs through a box and the causes keep the order of the text, which matters more to readers than a few crossings.
 */
export function seatsOf({cards, edges}: Party): Seats {
  const layers = layersOf(cards.length, edges)
  const items = cards.map(({height}, card): Item => ({card, edge: null, height, children: []}))
  for (const edge of edges) join(edge, items, layers)
  const placed = tidyTree<Item>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.data.height + b.data.height) / 2 + (a.parent === b.parent ? gaps.siblings : gaps.cousins))
  const seats: Seat[] = []
  const passages = new Map<Edge, Crossing[]>()
  for (const {data, depth, x} of placed(hierarchy(items[0]!))) {
    if (data.card !== null) seats[data.card] = {column: depth, y: x}
    else pushTo(passages, data.edge!, {column: depth, y: x})
  }
  return {seats, passages}
}

/** Hangs an edge's far end, if the edge is a link, on its near one, with an item for every column between them. */
function join(edge: Edge, items: readonly Item[], layers: readonly number[]): void {
  const [from, to] = layers[edge.near]! <= layers[edge.far]! ? [edge.near, edge.far] : [edge.far, edge.near]
  let last = items[from]!
  for (let layer = layers[from]! + 1; layer < layers[to]!; layer++) {
    const passing: Item = {card: null, edge, height: gaps.line, children: []}
    last.children.push(passing)
    last = passing
  }
  if (edge.role === 'link') last.children.push(items[edge.far]!)
}
