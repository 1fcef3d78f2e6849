/** Puts the causes of a graph in layers: each one beyond all its effects, however far that is. */
import type {Edge} from './network.ts'

/** The layer of every number below `count`, to all of which links lead from 0, whose layer is 0. Edges that close a circle do not count. */
export function layersOf(count: number, edges: readonly Edge[]): readonly number[] {
  const ignored = new Set<Edge>()
  for (let attempt = 0; ; attempt++) {
    const outgoing = Array.from({length: count}, (): Edge[] => [])
    for (const edge of edges) if (!ignored.has(edge) && (edge.role === 'link' || attempt < mostAttempts)) outgoing[edge.near]!.push(edge)
    const order = ordered(outgoing, ignored)
    if (order === null) continue
    const layers = Array.from({length: count}, () => 0)
    for (const near of order)
      for (const edge of outgoing[near]!) if (!ignored.has(edge)) layers[edge.far] = Math.max(layers[edge.far]!, layers[near]! + 1)
    return layers
  }
}

/** Then only the links count, which cannot close a circle. */
const mostAttempts = 20

/** A step on the way through a graph: a number, the edge that led there, and how many of its own edges have been followed. */
interface Step {
  readonly at: number
  readonly by: Edge | null
  followed: number
}

/**
 * All numbers, each before those that its edges lead to. A shared edge that closes a circle joins the ignored ones; when a link does, a
 * shared edge of the circle joins them in its place, and there is no order yet.
 */
function ordered(outgoing: readonly (readonly Edge[])[], ignored: Set<Edge>): readonly number[] | null {
  const left: number[] = []
  const state = outgoing.map((): 'new' | 'open' | 'left' => 'new')
  const path: Step[] = [{at: 0, by: null, followed: 0}]
  state[0] = 'open'
  while (path.length > 0) {
    const step = path.at(-1)!
    const edge = outgoing[step.at]![step.followed++]
    if (edge === undefined) {
      state[step.at] = 'left'
      left.push(step.at)
      path.pop()
    } else if (state[edge.far] === 'new') {
      state[edge.far] = 'open'
      path.push({at: edge.far, by: edge, followed: 0})
    } else if (state[edge.far] === 'open') {
      if (edge.role === 'shared') ignored.add(edge)
      else {
        ignored.add(path.findLast(({by}) => by?.role === 'shared')!.by!)
        return null
      }
    }
  }
  return left.reverse()
}
