/** Which causes the action items of a document answer. */
import type {TreeNode} from '../trees/tree.ts'
import type {ActionItem} from './actions/action.ts'
import {stemsOf} from './stems.ts'

export interface Answers {
  /** Whether an action item names the label of a cause, or of the one that a reference stands for. */
  readonly isLinked: (node: TreeNode) => boolean
  /** The same, or that some action item speaks of it: names its ticket or shares a word that carries its meaning. */
  readonly isAnswered: (node: TreeNode) => boolean
  /** One action item is linked to it, names its ticket or has several words in common with it: a single one may be chance. */
  readonly isSurelyAnswered: (node: TreeNode) => boolean
}

export function answersIn(actions: readonly ActionItem[]): Answers {
  const labels = new Set(actions.flatMap(({causes}) => causes))
  const tickets = actions.flatMap(({ticket}) => ticket ?? [])
  const said = actions.map(({text}) => stemsOf(text))
  const spoken = new Set(said.flatMap(stems => [...stems]))
  const isLinked = ({label, refersTo}: TreeNode): boolean => labels.has(refersTo ?? label ?? '')
  return {
    isLinked,
    isAnswered: node => isLinked(node) || isTracked(node.text) || [...stemsOf(node.text)].some(stem => spoken.has(stem)),
    isSurelyAnswered: node => isLinked(node) || isTracked(node.text) || isSpokenOf([...stemsOf(node.text)]),
  }

  function isTracked(text: string): boolean {
    return /\d/.test(text) && tickets.some(ticket => text.includes(ticket))
  }

  function isSpokenOf(stems: readonly string[]): boolean {
    return said.some(own => stems.filter(stem => own.has(stem)).length >= several)
  }
}

const several = 2
