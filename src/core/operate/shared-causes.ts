/** What becomes of shared causes when the place where they are written goes. */
import type {Path, TreeNode} from '../trees/tree.ts'

export interface KeptCause {
  /** The first reference outside, in the order of the text. */
  readonly reference: Path
  readonly cause: Path
}

/** The causes under a node that is to go, itself included, to which others outside refer; `null` when not all of those could be kept so. */
export function keptCauses(nodes: readonly TreeNode[], gone: Path): readonly KeptCause[] | null {
  const written = new Map<string, Path>()
  const references: {readonly label: string; readonly path: Path}[] = []
  visit(nodes, [])
  if (references.length === 0) return []
  const kept = new Map<string, KeptCause>()
  const isLost = (label: string): boolean => isWithin(written.get(label), gone)
  for (const {label, path} of references) {
    const cause = written.get(label)
    if (cause !== undefined && isLost(label) && !isWithin(path, gone) && !kept.has(label)) kept.set(label, {reference: path, cause})
  }
  const moving = [...kept.values()].filter(
    ({cause}) => ![...kept.values()].some(other => other.cause !== cause && isWithin(cause, other.cause)),
  )
  const survives = (path: Path): boolean => !isWithin(path, gone) || moving.some(({cause}) => isWithin(path, cause))
  const dangles = references.some(({label, path}) => isLost(label) && survives(path) && !survives(written.get(label)!))
  return dangles ? null : moving

  function visit(siblings: readonly TreeNode[], above: Path): void {
    siblings.forEach(({label, refersTo, children}, index) => {
      const path = [...above, index]
      if (label !== null && !written.has(label)) written.set(label, path)
      if (refersTo !== null) references.push({label: refersTo, path})
      visit(children, path)
    })
  }
}

const isWithin = (path: Path | undefined, node: Path): boolean => path !== undefined && node.every((index, level) => path[level] === index)
