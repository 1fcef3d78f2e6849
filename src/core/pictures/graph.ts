/** Seats the causes of a graph in layers, so that few lines cross and none runs through a box. */
import {Graph, layout} from '@dagrejs/dagre'
import {columnGap, type Passage, type Seat} from './columns.ts'
import type {Point} from './scene.ts'
import type {Edge, Network} from './shared.ts'

export interface GraphSeats {
  readonly seats: readonly Seat[]
  readonly passages: ReadonlyMap<Edge, readonly Passage[]>
}

export function graphSeats({cards, edges}: Network): GraphSeats {
  const graph = new Graph()
  graph.setGraph({rankdir: 'LR', nodesep: 14, edgesep: 14, ranksep: columnGap})
  for (const [index, {width, height}] of cards.entries()) graph.setNode(String(index), {width, height})
  for (const {near, far} of edges) graph.setEdge(String(near), String(far), {})
  layout(graph)
  const nodes = cards.map((_, index) => graph.node(String(index)))
  const centers = [...new Set(nodes.map(({x}) => Math.round(x!)))].sort((a, b) => a - b)
  const columns = new Map(centers.map((x, column) => [x, column]))
  const passages = new Map<Edge, readonly Passage[]>()
  for (const edge of edges) {
    const {points} = graph.edge(String(edge.near), String(edge.far)) as {readonly points: readonly Point[]}
    // Points between columns only tell how to bend, which the curves know better.
    passages.set(
      edge,
      points.flatMap(({x, y}) => (columns.has(Math.round(x)) ? [{column: columns.get(Math.round(x))!, y}] : [])),
    )
  }
  return {seats: nodes.map(({x, y}) => ({column: columns.get(Math.round(x!))!, y: y!})), passages}
}
