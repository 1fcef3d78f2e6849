/** Seats the causes of a plain tree: siblings close together, every effect in the middle of its causes. */
import {hierarchy, tree as tidyTree} from 'd3-hierarchy'
import type {Party, Seat} from './columns.ts'

/** The distances between children of one node, and between those of different ones. */
const gaps = {siblings: 14, cousins: 24}

interface Item {
  readonly index: number
  readonly height: number
  readonly children: Item[]
}

/** By the links alone, in time proportional to the number of cards. */
export function hierarchySeats({cards, edges}: Party): readonly Seat[] {
  const items = cards.map(({height}, index): Item => ({index, height, children: []}))
  for (const {role, near, far} of edges) if (role === 'link') items[near]!.children.push(items[far]!)
  const placed = tidyTree<Item>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.data.height + b.data.height) / 2 + (a.parent === b.parent ? gaps.siblings : gaps.cousins))
  const seats: Seat[] = []
  for (const {data, depth, x} of placed(hierarchy(items[0]!))) seats[data.index] = {column: depth, y: x}
  return seats
}
