/** A scene whose boxes stand in columns, the problem in the first one. */
import type {PlainTree} from '../trees/tree.ts'
import {framedBox, textMeasure, type Card} from './card.ts'
import {drawn} from './course.ts'
import type {Course, Point, Scene, SceneBox} from './scene.ts'
import type {Edge} from './network.ts'

/** Between columns: room for the curves and their arrows. */
export const columnGap = 52

/** Around the whole picture. */
const margin = 16

/** What is to be seated: the problem's card and those of a network's nodes, by their numbers. */
export interface Party {
  readonly cards: readonly Card[]
  readonly edges: readonly Edge[]
}

/** Where a layout puts a card. */
export interface Seat {
  readonly column: number
  /** The card's middle, from anywhere. */
  readonly y: number
}

/** A level stretch of a line through a column that it only passes. */
export type Crossing = Seat

export interface Seats {
  /** By the numbers of the cards. */
  readonly seats: readonly Seat[]
  /** Where lines pass columns between their ends. */
  readonly passages: ReadonlyMap<Edge, readonly Crossing[]>
}

export function columnScene(tree: PlainTree, {cards, edges}: Party, {seats, passages}: Seats): Scene {
  const columns = columnsOf(cards, seats)
  let top = Infinity
  let bottom = -Infinity
  const include = (y: number, half: number): void => {
    top = Math.min(top, y - half)
    bottom = Math.max(bottom, y + half)
  }
  for (const [index, {y}] of seats.entries()) include(y, cards[index]!.height / 2)
  for (const {y} of [...passages.values()].flat()) include(y, 2)
  const level = (y: number): number => Math.round(y - top) + margin
  const boxes = cards.map((card, index) => framedBox(card, columns[seats[index]!.column]!.start, level(seats[index]!.y) - card.height / 2))
  const courseOf = (edge: Edge): Course => {
    const ends = [edge.near, edge.far].map(index => ({box: boxes[index]!, column: seats[index]!.column}))
    const inward = ends[0]!.column <= ends[1]!.column
    const [left, right] = inward ? [ends[0]!, ends[1]!] : [ends[1]!, ends[0]!]
    const between = (passages.get(edge) ?? [])
      .toSorted((a, b) => a.column - b.column)
      .flatMap(({column, y}) => through(columns[column]!, level(y)))
    const points =
      left.column === right.column
        ? beside(left.box, right.box, columns[left.column]!)
        : [...leaving(left.box, columns[left.column]!), ...between, reaching(right.box)]
    // The arrow's head is at the effect: the near end, unless the tree asks what follows.
    const headAtFar = tree.kind === 'so-what'
    return {role: edge.role, question: cards[edge.far]!.question, points: headAtFar === inward ? points : points.toReversed(), arrow: true}
  }
  return {
    kind: tree.kind,
    title: cards[0]!.label,
    width: columns.at(-1)!.end + margin,
    height: Math.ceil(bottom - top) + 2 * margin,
    ...textMeasure,
    boxes,
    // Links are drawn over the lines to shared causes, whose arrows they meet.
    lines: edges.toSorted((a, b) => Number(a.role === 'link') - Number(b.role === 'link')).map(edge => drawn(courseOf(edge))),
  }
}

interface Column {
  readonly start: number
  readonly end: number
}

function columnsOf(cards: readonly Card[], seats: readonly Seat[]): readonly Column[] {
  const widths: number[] = []
  for (const [index, {column}] of seats.entries()) widths[column] = Math.max(widths[column] ?? 0, cards[index]!.width)
  const columns: Column[] = []
  for (const width of widths) {
    const start = columns.length === 0 ? margin : columns.at(-1)!.end + columnGap
    columns.push({start, end: start + width})
  }
  return columns
}

/** From a box to the end of its column, so that no curve crosses a wider box of that column. */
function leaving({x, y, width, height}: SceneBox, {end}: Column): readonly Point[] {
  const from = {x: x + width, y: y + height / 2}
  return from.x === end ? [from] : [from, {x: end, y: from.y}]
}

const reaching = ({x, y, height}: SceneBox): Point => ({x, y: y + height / 2})

const through = ({start, end}: Column, y: number): readonly Point[] => [
  {x: start, y},
  {x: end, y},
]

/** From box to box of the same column, through the gap before it. */
function beside(from: SceneBox, to: SceneBox, {start}: Column): readonly Point[] {
  const [first, last] = [reaching(from), reaching(to)]
  const x = start - columnGap / 2
  return [first, {x, y: first.y}, {x, y: last.y}, last]
}
