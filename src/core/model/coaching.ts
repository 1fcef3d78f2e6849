/** What a good facilitator would see in a tree: where to ask on, and how far the analysis has come. */
import {linkCount} from '../trees/evidence.ts'
import type {Path, Tree, TreeNode} from '../trees/tree.ts'
import {answersIn, type Answers} from './answers.ts'
import {personFinder} from './personal-cause.ts'
import type {Postmortem} from './postmortem.ts'
import {depthOf, goesOnIn, isFlatChain, isSaid, rootCausesOf, someNode} from './whys.ts'

export interface TreeCoaching {
  readonly progress: Progress
  /** The nodes that there is something to say about, in the order of the text. */
  readonly nodes: readonly NodeCoaching[]
}

export interface Progress {
  /** How many answers the longest chain has; a fishbone's categories are none. */
  readonly depth: number
  /** How many nodes end a chain. */
  readonly leaves: number
  /** How many nodes have more than one child. */
  readonly branches: number
  readonly rootCauses: number
  /** How many causes something is to be done about: root causes, or where none is marked the ends of the chains; consequences are none. */
  readonly owing: number
  /** How many of those no action item is linked to or speaks of. */
  readonly unanswered: number
  /** About how many of them something is done for certain: an action item is linked to them or clearly speaks of them. */
  readonly answered: number
}

export interface NodeCoaching {
  readonly path: Path
  /** Its words end at what a person did. */
  readonly stopsAtPerson: boolean
  /** It ends a chain of whys or so-whats and is no root cause yet: the next question may be asked. */
  readonly asksOn: boolean
  /** An action item is linked to it. */
  readonly hasAction: boolean
  /** Something is to be done about it, and no action item is linked to it or speaks of it. */
  readonly lacksAction: boolean
  /** How many links its words hold. */
  readonly evidence: number
  /** In how many places it stands as a cause, its own included; 1 for a cause that is not shared. */
  readonly effects: number
}

/** The coaching of every tree, in their order. Costs little where the text is as it was. */
export function coachingOf(postmortem: Postmortem): readonly TreeCoaching[] {
  const answers = answersIn(postmortem.actions)
  return postmortem.trees.map((tree, index) => coach(postmortem, answers, tree, goesOnIn(tree, postmortem.trees[index + 1])))
}

/** `goesOn` says that the asking goes on in the next tree. */
function coach({document, vocabulary}: Postmortem, answers: Answers, tree: Tree, goesOn: boolean): TreeCoaching {
  const nodes: NodeCoaching[] = []
  const effects = effectsIn(tree.nodes)
  const endsAtPerson = personFinder(document, vocabulary)
  const flat = isFlatChain(tree)
  const owes = tree.kind !== 'so-what' && (!goesOn || someNode(tree.nodes, isRootCause))
  const owing = owes ? rootCausesOf(tree) : []
  const answered = owing.filter(cause => answers.isSurelyAnswered(cause)).length
  const unanswered = new Set(owing.filter(cause => !answers.isAnswered(cause)))
  let leaves = 0
  let branches = 0
  let rootCauses = 0
  tree.nodes.forEach((node, index) => visit(node, [index], !flat || index === tree.nodes.length - 1))
  return {
    progress: {depth: depthOf(tree), leaves, branches, rootCauses, owing: owing.length, unanswered: unanswered.size, answered},
    nodes,
  }

  function visit(node: TreeNode, path: Path, mayEnd: boolean): void {
    const isCategory = tree.kind === 'fishbone' && path.length === 1
    const isRoot = isRootCause(node)
    const ends = mayEnd && !isCategory && endsChain(node)
    if (ends) leaves++
    if (node.children.length > 1) branches++
    if (isRoot) rootCauses++
    const coaching: NodeCoaching = {
      path,
      stopsAtPerson: (ends || isRoot) && tree.kind !== 'so-what' && !goesOn && endsAtPerson(node.span),
      asksOn: ends && !isRoot && !goesOn && tree.kind !== 'fishbone',
      hasAction: answers.isLinked(node),
      lacksAction: unanswered.has(node),
      evidence: linkCount(node.text),
      effects: (node.label === null ? undefined : effects.get(node.label)) ?? 1,
    }
    const {stopsAtPerson, asksOn, hasAction, lacksAction, evidence} = coaching
    if (stopsAtPerson || asksOn || hasAction || lacksAction || evidence > 0 || coaching.effects > 1) nodes.push(coaching)
    node.children.forEach((child, index) => visit(child, [...path, index], mayEnd))
  }
}

const isRootCause = ({marks}: TreeNode): boolean => marks.includes('root-cause')

/** Whether nothing but the question why it was not caught is asked of a node that says something itself. */
const endsChain = (node: TreeNode): boolean =>
  node.refersTo === null && isSaid(node) && node.children.every(child => child.question === 'detection')

/** By label, in how many places a cause stands. */
function effectsIn(nodes: readonly TreeNode[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const visit = ({refersTo, children}: TreeNode): void => {
    if (refersTo !== null) counts.set(refersTo, (counts.get(refersTo) ?? 1) + 1)
    children.forEach(visit)
  }
  nodes.forEach(visit)
  return counts
}
