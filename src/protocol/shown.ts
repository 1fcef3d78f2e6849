/** What of a tree a view gets to see. */
import type {PlainNode, PlainTree, TreeCoaching} from '../core/index.ts'
import {samePath} from './anchor.ts'
import type {Path, ShownNode, ShownTree} from './messages.ts'

/** A node that says nothing, and about which there is nothing to say. */
export const blankNode: ShownNode = {
  text: '',
  typed: null,
  prefix: '',
  question: 'why',
  marks: [],
  label: null,
  refersTo: null,
  hasDetails: false,
  stopsAtPerson: false,
  asksOn: false,
  hasAction: false,
  lacksAction: false,
  evidence: 0,
  effects: 1,
  children: [],
}

/** How core tells what a person would have typed. */
export interface Typing {
  readonly typedWords: (text: string, prefix: string) => string | null
  readonly typedProblem: (problem: string) => string | null
}

/** The tree with what there is to say about its nodes, which comes in the order of the text. */
export function shownTree({kind, title, problem, nodes}: PlainTree, coaching: TreeCoaching, {typedWords, typedProblem}: Typing): ShownTree {
  let next = 0
  const {progress} = coaching
  const asTyped = problem === null ? null : typedProblem(problem)
  return {kind, title, problem, progress, typedProblem: asTyped, nodes: nodes.map((node, index) => shownNode(node, [index]))}

  function shownNode(node: PlainNode, path: Path): ShownNode {
    const {text, prefix, question, marks, label, refersTo, hasDetails, children} = node
    const said = coaching.nodes[next]
    const about = said && samePath(said.path, path) ? said : undefined
    if (about) next++
    const {stopsAtPerson, asksOn, hasAction, lacksAction, evidence, effects} = about ?? blankNode
    return {
      ...{text, typed: typedWords(text, prefix), prefix, question, marks, label, refersTo, hasDetails},
      ...{stopsAtPerson, asksOn, hasAction, lacksAction, evidence, effects},
      children: children.map((child, index) => shownNode(child, [...path, index])),
    }
  }
}
