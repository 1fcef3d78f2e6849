/** What rules ask about the shape of a tree of whys. */
import {prompt} from '../templates/piece.ts'
import type {Tree, TreeNode} from '../trees/tree.ts'

/** Whether the answers stand below each other without indents, each to the one before, as the method is often written. */
export function isFlatChain({kind, nodes}: Tree): boolean {
  if (kind !== 'five-whys' || nodes.length < 2) return false
  // The last may say what all of it comes to: "5. Root cause: nobody owns the table".
  const asking = nodes.length > 2 ? nodes.slice(0, -1) : nodes
  return (
    (nodes.every(({children}) => children.length === 0) && (asking.every(asks) || isReasoned(nodes.slice(1)))) || nodes.every(isAnswered)
  )
}

/** Whether most of what stands below the problem gives the reason for what stands above it: "...because no test has one". */
const isReasoned = (nodes: readonly TreeNode[]): boolean =>
  nodes.length > 1 && nodes.filter(({prefix, text}) => reason.test(`${prefix} ${text}`)).length * 2 >= nodes.length

const reason =
  /^\W*(?:(?:and |all )?(?:this|that|which|it) (?:was|is|happened|occurred) )?(?:because|due to|caused by)\b|\b(?:was|were|is|are) (?:caused|triggered) by\b/i

/** "Why was the disk full?" with its answers below, none of which asks on: that does the next question. */
const isAnswered = ({question, text, children}: TreeNode): boolean =>
  (/[?？]\W*$/.test(text) || (question === 'detection' && text === '')) &&
  children.length > 0 &&
  children.every(child => child.children.length === 0 && !asks(child))

/** Whether a node says which why it answers, in a word before it or in a question of its own. */
const asks = ({question, prefix, text}: TreeNode): boolean => (question !== 'none' && prefix !== '') || opensWithQuestion.test(text)

/** A question mark before the first sentence has come to an end in another way. */
const opensWithQuestion = /^(?:(?![.!]\s|[。！])[^?？]){1,240}[?？]/

/** Whether it is one of a row of questions, each with its answers below: the asking goes on in the next. */
export const isInterview = ({problem}: Tree): boolean => problem !== null && problem.endsWith('?')

/** Whether a tree and the one after it are such rows. */
export const goesOnIn = (tree: Tree, next: Tree | undefined): boolean => next !== undefined && isInterview(tree) && isInterview(next)

/** The nodes at which the asking ends; branches about detection, nodes without words and the categories of a fishbone are none. */
export function leavesOf(tree: Tree): readonly TreeNode[] {
  if (isFlatChain(tree)) return tree.nodes.slice(-1).flatMap(node => (node.children.length > 0 ? node.children.filter(isSaid) : [node]))
  const found: TreeNode[] = []
  for (const node of tree.kind === 'fishbone' ? tree.nodes.flatMap(({children}) => children) : tree.nodes) visit(node)
  return found

  function visit(node: TreeNode): void {
    if (node.question === 'detection') return
    if (node.children.some(isAnswer)) for (const child of node.children) visit(child)
    else if (isSaid(node) && node.refersTo === null) found.push(node)
  }
}

const isAnswer = ({question}: TreeNode): boolean => question !== 'detection'

/** How many answers the longest chain has; a fishbone's categories are none. */
export function depthOf(tree: Tree): number {
  if (isFlatChain(tree)) return tree.nodes.length
  const below = (nodes: readonly TreeNode[]): number => {
    let deepest = 0
    for (const node of nodes) if (node.question !== 'detection' && !isBare(node)) deepest = Math.max(deepest, 1 + below(node.children))
    return deepest
  }
  return tree.kind === 'fishbone' ? Math.max(0, ...tree.nodes.map(({children}) => below(children))) : below(tree.nodes)
}

const isBare = (node: TreeNode): boolean => !isSaid(node) && node.children.length === 0

/** A prompt of a template is no answer yet. */
export const isSaid = ({text}: TreeNode): boolean => text.replace(prompt, '').trim() !== ''

/** The causes that something is to be done about: those that are marked; where none is, those at which the asking ends. */
export function rootCausesOf(tree: Tree): readonly TreeNode[] {
  const marked = markedIn(tree.nodes)
  return marked.length > 0 ? marked : leavesOf(tree)
}

const markedIn = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
  nodes.flatMap(node => [...(node.marks.includes('root-cause') && isSaid(node) ? [node] : []), ...markedIn(node.children)])

export function someNode(nodes: readonly TreeNode[], holds: (node: TreeNode) => boolean): boolean {
  for (const node of nodes) if (holds(node) || someNode(node.children, holds)) return true
  return false
}
