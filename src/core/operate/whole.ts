/** Compares what a document says before and after edits, so that an operation on a tree changes the meaning of nothing else in it. */
import type {TextEdit} from '../document/edit.ts'
import type {Span} from '../document/span.ts'
import type {TreeSection} from '../trees/read/trees.ts'
import type {Tree, TreeNode} from '../trees/tree.ts'
import type {Change} from './outcome.ts'
import type {Surroundings} from './surroundings.ts'

/** What an operation is about. */
export interface Target {
  /** The index of the tree, or `null` when one is added. */
  readonly tree: number | null
  readonly change: Change
  /** The problem's words when they are to be others. */
  readonly problem?: string
  /** Whether it writes in other sections, too. */
  readonly elsewhere: boolean
}

/**
 * Whether every section, tree, timeline entry and action item that an operation is not about stands where it stood and says what it said.
 * Edits are in rising order.
 */
export function saysTheSame(before: Surroundings, after: Surroundings, edits: readonly TextEdit[], target: Target): boolean {
  const old = target.tree === null ? null : before.trees[target.tree]!
  const own = ownTree(before, after, target)
  if (own === undefined) return false
  const moves = movesOf(edits)
  const isGone = (at: number): boolean => isWithin(old, at) || edits.some(({start, end}) => start <= at && at < end)
  const isNew = (at: number): boolean => isWithin(own, at) || moves.isWritten(at)
  const opens = target.tree === null || target.elsewhere
  const newEnds = new Set(after.sections.map(({heading}) => heading.start).filter(moves.isWritten))
  const endsAlike = (a: TreeSection, b: TreeSection): boolean => a.kind === 'label' || moves.shifted(a.end) === b.end || newEnds.has(b.end)
  return (
    before.title === after.title &&
    areKept({
      before: before.sections,
      after: after.sections,
      at: ({heading}) => heading.start,
      alike: (a, b) => sayAlike(a, b) && endsAlike(a, b),
      isNew: at => isWithin(own, at) || (opens && moves.isWritten(at)),
    }) &&
    areKept({before: before.timeline, after: after.timeline, at: startOf, alike: sayAlike, isNew}) &&
    areKept({
      before: before.actions,
      after: after.actions,
      at: startOf,
      // An action item without words is there to be filled in.
      alike: (a, b) => sayAlike(a, b) || (target.elsewhere && isBlank(a)),
      isNew: (at, {span}) => isNew(at) || (target.elsewhere && moves.isWrittenIn(span)),
    })
  )

  function areKept<T>({before: was, after: is, at, alike, isNew: mayBeNew}: Comparison<T>): boolean {
    const left = new Map(is.map(item => [at(item), item]))
    for (const item of was) {
      const place = moves.shifted(at(item))
      const other = left.get(place)
      if (!isGone(at(item)) && (other === undefined || !alike(item, other))) return false
      left.delete(place)
    }
    return [...left].every(([place, item]) => mayBeNew(place, item))
  }
}

interface Comparison<T> {
  readonly before: readonly T[]
  readonly after: readonly T[]
  readonly at: (item: T) => number
  readonly alike: (a: T, b: T) => boolean
  readonly isNew: (at: number, item: T) => boolean
}

const startOf = ({span}: {readonly span: Span}): number => span.start

const isWithin = (tree: Tree | null, at: number): boolean => tree !== null && tree.body.start <= at && at < tree.body.end

const isBlank = (action: object): boolean => 'text' in action && action.text === ''

/** What is said where is compared apart from what is said. */
const places: ReadonlySet<string> = new Set(['span', 'offset', 'heading', 'body', 'end', 'written', 'parent'])

const sayAlike = (a: object, b: object): boolean => said(a) === said(b)
const said = (item: object): string => JSON.stringify(item, (key, value: unknown) => (places.has(key) ? undefined : value))

/** Where offsets of the text before come to be, and what is written there. */
function movesOf(edits: readonly TextEdit[]): {
  readonly shifted: (at: number) => number
  readonly isWritten: (at: number) => boolean
  readonly isWrittenIn: (span: Span) => boolean
} {
  let grown = 0
  const written = edits.map(({start, end, text}) => {
    const from = start + grown
    grown += text.length - (end - start)
    return {start: from, end: from + text.length}
  })
  return {
    shifted: at => edits.reduce((sum, {start, end, text}) => (end <= at ? sum + text.length - (end - start) : sum), at),
    isWritten: at => written.some(({start, end}) => start <= at && at < end),
    isWrittenIn: span => written.some(({start, end}) => span.start <= start && end <= span.end),
  }
}

/** The tree after the operation, `null` when it went with its last node, `undefined` when it or another tree is not what it ought to be. */
function ownTree(before: Surroundings, after: Surroundings, target: Target): Tree | null | undefined {
  const {tree: index, change} = target
  const grown = after.trees.length - before.trees.length
  if (index === null) {
    const at = before.trees.findIndex((tree, each) => !areSame(tree, after.trees[each]))
    const place = at === -1 ? before.trees.length : at
    return grown === 1 && before.trees.slice(place).every((tree, each) => areSame(tree, after.trees[place + 1 + each]))
      ? after.trees[place]
      : undefined
  }
  const old = before.trees[index]!
  const isLast = change.leaves !== undefined && old.problem === null && old.nodes.length === 1
  const gone = grown === -1 && isLast
  if (grown !== 0 && !gone) return undefined
  const others = (trees: readonly Tree[], from: number): readonly Tree[] => [...trees.slice(0, index), ...trees.slice(from)]
  const left = others(after.trees, gone ? index : index + 1)
  if (!others(before.trees, index + 1).every((tree, each) => areSame(tree, left[each]))) return undefined
  const own = gone ? null : after.trees[index]!
  return own === null || isOwn(old, own, target) ? own : undefined
}

function isOwn(old: Tree, own: Tree, {change, problem}: Target): boolean {
  const [was, is] = [countOf(old.nodes), countOf(own.nodes)]
  if (problem !== undefined) return plain(own.problem ?? '') === plain(problem) && areSameNodes(old.nodes, own.nodes)
  // A sentence before the first node names the problem, and before none it does not.
  if (was > 0 && is > 0 && old.problem !== own.problem) return false
  if (change.arrives === undefined) return change.leaves === undefined ? is === was : is < was
  return change.leaves === undefined ? is > was : is === was
}

const plain = (words: string): string => words.replaceAll('\\', '')

const countOf = (nodes: readonly TreeNode[]): number => nodes.reduce((sum, {children}) => sum + 1 + countOf(children), 0)

const areSame = (a: Tree, b: Tree | undefined): boolean =>
  b !== undefined && a.kind === b.kind && a.title === b.title && a.problem === b.problem && areSameNodes(a.nodes, b.nodes)

const areSameNodes = (a: readonly TreeNode[], b: readonly TreeNode[]): boolean =>
  a.length === b.length && a.every((node, index) => isSameNode(node, b[index]!))

const isSameNode = (a: TreeNode, b: TreeNode): boolean =>
  a.text === b.text &&
  a.prefix === b.prefix &&
  a.label === b.label &&
  a.refersTo === b.refersTo &&
  a.hasDetails === b.hasDetails &&
  a.marks.join() === b.marks.join() &&
  areSameNodes(a.children, b.children)
