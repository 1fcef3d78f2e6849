/** Reads a tree again after an edit, so that no operation does more than it says, however odd the Markdown around it is. */
import {applyEdits} from '../../document/edit.ts'
import type {TextEdit} from '../../document/edit.ts'
import {nodeAt} from '../lookup.ts'
import {treesIn} from '../read/trees.ts'
import {nextLine} from '../../document/lines.ts'
import type {TreeSection} from '../read/trees.ts'
import type {Path, Tree, TreeNode} from '../tree.ts'
import type {Change} from './outcome.ts'

/** Whether the edits do to a tree's nodes what the change says, and nothing to the others nor to what stands after them. */
export function keepsOthers(
  text: string,
  tree: Tree,
  edits: readonly TextEdit[],
  change: Change,
  sections: readonly TreeSection[],
): boolean {
  const start = Math.min(tree.body.start, nextLine(text, tree.heading.end))
  const end = sections.find(({heading}) => heading.start >= tree.body.end)?.heading.start ?? text.length
  const expected = rowsOf(tree.nodes, change.leaves ?? null, 1)
  if (expected.rest.length === 0 && change.arrives === undefined) return true
  const inside = edits.map(edit => ({...edit, start: edit.start - start, end: edit.end - start}))
  const after = applyEdits(text.slice(start, end), inside)
  const stretch = {title: tree.title, heading: tree.heading, start: 0, end: after.length, kind: tree.kind}
  const found = treesIn(after, stretch).find(({body}) => body.end > tree.body.start - start)
  if (found === undefined || after.slice(found.body.end).trimStart() !== text.slice(tree.body.end, end).trimStart()) return false
  const worded = change.lines === undefined ? null : nodeAt(found, change.rewords ?? change.arrives?.at ?? [])
  if (worded !== null && worded.text.split('\n').length > Math.max(1, change.lines ?? 1)) return false
  const actual = rowsOf(found.nodes, change.arrives?.at ?? null, change.arrives?.count ?? 1)
  const reworded = change.rewords === undefined ? -1 : rowOf(tree.nodes, change.rewords)
  return (
    areSame(expected.rest, actual.rest, reworded) &&
    (change.arrives === undefined || actual.taken.length > 0) &&
    (change.leaves === undefined || change.arrives === undefined || areSame(expected.taken, actual.taken, -1))
  )
}

/** A node in the order of the text: how deep it is, and what it says. */
interface Row {
  readonly depth: number
  readonly words: string
}

/** The rows of a forest, those of `count` nodes from a path on set apart with depths counted from there. */
function rowsOf(
  nodes: readonly TreeNode[],
  path: Path | null,
  count: number,
): {readonly rest: readonly Row[]; readonly taken: readonly Row[]} {
  const rest: Row[] = []
  const taken: Row[] = []
  const last = (path?.length ?? 0) - 1
  visit(nodes, 0, path !== null)
  return {rest, taken}

  function visit(siblings: readonly TreeNode[], depth: number, onPath: boolean): void {
    siblings.forEach((node, index) => {
      const from = onPath ? path![depth]! : 0
      if (onPath && depth === last && index >= from && index < from + count) take(node, 0)
      else {
        rest.push(rowFor(node, depth))
        visit(node.children, depth + 1, onPath && depth < last && index === from)
      }
    })
  }
  function take(node: TreeNode, depth: number): void {
    taken.push(rowFor(node, depth))
    node.children.forEach(child => take(child, depth + 1))
  }
}

const rowFor = ({prefix, text, hasDetails}: TreeNode, depth: number): Row => ({
  depth,
  words: `${prefix.replace(/\d+/, '')} ${text} ${hasDetails}`,
})

const areSame = (a: readonly Row[], b: readonly Row[], reworded: number): boolean =>
  a.length === b.length && a.every((row, index) => row.depth === b[index]!.depth && (row.words === b[index]!.words || index === reworded))

/** How many nodes come before the one at a path. */
function rowOf(nodes: readonly TreeNode[], path: Path): number {
  const [index = 0, ...below] = path
  const before = nodes.slice(0, index).reduce((sum, node) => sum + sizeOf(node), 0)
  return below.length === 0 ? before : before + 1 + rowOf(nodes[index]?.children ?? [], below)
}

const sizeOf = (node: TreeNode): number => node.children.reduce((sum, child) => sum + sizeOf(child), 1)
