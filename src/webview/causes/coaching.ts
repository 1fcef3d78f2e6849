/** What a facilitator would see in the shown tree, by node. */
import {plainCoaching, type NodeCoaching, type Path, type TreeCoaching} from '../../protocol/index.ts'
import {shownTree, type ViewState} from './state.ts'

/** What there is to say about the shown tree, or `undefined` when nobody has looked at it. */
export const coachingOf = (state: ViewState): TreeCoaching | undefined => state.session.document?.coaching[shownTree(state)?.index ?? -1]

export function nodeCoaching(coaching: TreeCoaching | undefined, path: Path | null): NodeCoaching {
  return (coaching && path && byPath(coaching).get(path.join('.'))) ?? plainCoaching
}

function byPath(coaching: TreeCoaching): ReadonlyMap<string, NodeCoaching> {
  const known = maps.get(coaching) ?? new Map(coaching.nodes.map(node => [node.path.join('.'), node]))
  maps.set(coaching, known)
  return known
}

const maps = new WeakMap<TreeCoaching, ReadonlyMap<string, NodeCoaching>>()
