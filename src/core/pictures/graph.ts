/** Seats the causes of a graph in layers, so that few lines cross and none runs through a box. */
import {Graph, layout, type LayoutOptions} from '@dagrejs/dagre'
import {columnGap, type Party, type Passage, type Seat} from './columns.ts'
import type {Point} from './scene.ts'
import type {Edge} from './shared.ts'

export interface GraphSeats {
  readonly seats: readonly Seat[]
  readonly passages: ReadonlyMap<Edge, readonly Passage[]>
}

/** The order of the text is kept where another one would not save half of the crossings, and as far as it goes where it would. */
export function graphSeats(party: Party): GraphSeats {
  const ordered = seatsBy(party, {disableOptimalOrderHeuristic: true})
  const crossings = crossingsOf(party, ordered)
  if (crossings === 0) return ordered
  const free = seatsBy(party, {})
  if (crossingsOf(party, free) * 2 >= crossings) return ordered
  return isUpsideDown(party, free) ? flipped(free) : free
}

/** Whether more neighbors in the text stand in the wrong order than in the right one. */
function isUpsideDown({edges}: Party, {seats}: GraphSeats): boolean {
  const last = new Map<number, Seat>()
  let wrong = 0
  for (const {role, near, far} of edges) {
    const seat = seats[far]!
    const before = last.get(near)
    if (role === 'shared') continue
    if (before !== undefined) wrong += Math.sign(before.y - seat.y)
    last.set(near, seat)
  }
  return wrong > 0
}

const flip = ({column, y}: Seat): Seat => ({column, y: -y})

const flipped = ({seats, passages}: GraphSeats): GraphSeats => ({
  seats: seats.map(flip),
  passages: new Map(Array.from(passages, ([edge, each]) => [edge, each.map(flip)])),
})

function seatsBy({cards, edges}: Party, configuration: LayoutOptions): GraphSeats {
  const graph = new Graph()
  graph.setGraph({rankdir: 'LR', nodesep: 14, edgesep: 14, ranksep: columnGap})
  for (const [index, {width, height}] of cards.entries()) graph.setNode(String(index), {width, height})
  for (const {role, near, far} of edges) graph.setEdge(String(near), String(far), {weight: role === 'link' ? 3 : 1})
  layout(graph, configuration)
  const places = cards.map((_, index) => graph.node(String(index)) as Point)
  const columns = columnsOf(places)
  const passages = new Map<Edge, readonly Passage[]>()
  for (const edge of edges) {
    const {points} = graph.edge(String(edge.near), String(edge.far)) as {readonly points: readonly Point[]}
    // Points between columns only tell how to bend, which the curves know better.
    passages.set(
      edge,
      points.flatMap(({x, y}) => (columns.has(Math.round(x)) ? [{column: columns.get(Math.round(x))!, y}] : [])),
    )
  }
  return {seats: places.map(({x, y}) => ({column: columns.get(Math.round(x))!, y})), passages}
}

/** The number of each column by its middle. */
function columnsOf(places: readonly Point[]): ReadonlyMap<number, number> {
  const middles = [...new Set(places.map(({x}) => Math.round(x)))].sort((a, b) => a - b)
  return new Map(middles.map((x, column) => [x, column]))
}

/** How many pairs of lines cross between columns. */
function crossingsOf({edges}: Party, {seats, passages}: GraphSeats): number {
  const gaps = new Map<number, [from: number, to: number][]>()
  for (const edge of edges) {
    const stops = [seats[edge.near]!, ...passages.get(edge)!, seats[edge.far]!].sort((a, b) => a.column - b.column)
    for (const [index, {column, y}] of stops.slice(0, -1).entries())
      gaps.set(column, [...(gaps.get(column) ?? []), [y, stops[index + 1]!.y]])
  }
  let crossings = 0
  for (const stretches of gaps.values())
    for (const [index, [from, to]] of stretches.entries())
      for (const [otherFrom, otherTo] of stretches.slice(index + 1)) if ((from - otherFrom) * (to - otherTo) < 0) crossings++
  return crossings
}
