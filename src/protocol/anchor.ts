/** Places that a person has in mind, kept while the document changes under them. */
import type {Anchor, Path, NodePlace, ShownDocument, ShownTree, ShownNode} from './messages.ts'

/** The document itself, where a tree is added. */
export const wholeDocument: Anchor = {tree: -1, node: [], sure: true, awaits: null}

export const anchorAt = ({tree, node}: NodePlace): Anchor => ({tree, node, sure: true, awaits: null})

export const samePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, index) => step === b[index])

export const samePlace = (a: NodePlace, b: NodePlace): boolean => a.tree === b.tree && samePath(a.node, b.node)

/**
 * The same node in a later version of the document: the one with the same words under the same words, or the only one
 * with the same words; otherwise the nearest place, as a doubtful one.
 */
export function follow<P extends NodePlace & {readonly sure: boolean}>(place: P, before: ShownDocument, after: ShownDocument): P {
  if (place.tree < 0) return place
  const old = before.trees[place.tree]
  const tree = old ? sameTree(old, place.tree, after.trees) : -1
  const found = tree >= 0 ? sameNode(place.node, old, after.trees[tree]) : null
  if (found) return {...place, tree, node: found}
  const nearest = Math.max(tree, 0)
  return {...place, tree: nearest, node: nearestPath(place.node, after.trees[nearest]), sure: false}
}

function sameTree(old: ShownTree, index: number, trees: readonly ShownTree[]): number {
  const matches = trees.flatMap((tree, at) => (tree.kind === old.kind && tree.title === old.title ? [at] : []))
  return matches.includes(index) ? index : matches.length === 1 ? (matches[0] ?? -1) : -1
}

function sameNode(path: Path, old: ShownTree | undefined, tree: ShownTree | undefined): Path | null {
  if (path.length === 0) return path
  const {spelled, rooted} = places(wordsAlong(old, path), tree)
  if (rooted.some(candidate => samePath(candidate, path))) return path
  return only(rooted) ?? only(spelled)
}

const only = (paths: readonly Path[]): Path | null => (paths.length === 1 ? (paths[0] ?? null) : null)

function wordsAlong(tree: ShownTree | undefined, path: Path): readonly (string | undefined)[] {
  let siblings = tree?.nodes
  return path.map(step => {
    const node = siblings?.[step]
    siblings = node?.children
    return node?.text
  })
}

interface Level {
  readonly siblings: readonly ShownNode[]
  readonly above: Path
  /** Whether the words on the way here are the ones that are looked for. */
  readonly rooted: boolean
}

/** The nodes that have the last of the words, and those of them that also have the others above them. */
function places(words: readonly (string | undefined)[], tree: ShownTree | undefined): {spelled: readonly Path[]; rooted: readonly Path[]} {
  const spelled: Path[] = []
  const rooted: Path[] = []
  const levels: Level[] = [{siblings: tree?.nodes ?? [], above: [], rooted: true}]
  for (let level = levels.pop(); level; level = levels.pop()) {
    for (const [index, {text, children}] of level.siblings.entries()) {
      const path = [...level.above, index]
      const matches = level.rooted && text === words[path.length - 1]
      if (text === words.at(-1)) spelled.push(path)
      if (matches && path.length === words.length) rooted.push(path)
      if (children.length > 0) levels.push({siblings: children, above: path, rooted: matches})
    }
  }
  return {spelled, rooted}
}

function nearestPath(path: Path, tree: ShownTree | undefined): Path {
  const nearest: number[] = []
  let siblings = tree?.nodes ?? []
  for (const step of path) {
    if (siblings.length === 0) break
    const index = Math.min(step, siblings.length - 1)
    nearest.push(index)
    siblings = siblings[index]?.children ?? []
  }
  return nearest
}
