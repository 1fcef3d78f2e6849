/** A cause that something elsewhere in the document is linked to: its label and its words. */
import type {TextEdit} from '../document/edit.ts'
import {evidenceStart} from '../trees/evidence.ts'
import {freeLabel} from '../trees/labels.ts'
import {nodeAt} from '../trees/node-at.ts'
import {statementOf} from '../trees/read/nodes.ts'
import type {Path, TreeNode} from '../trees/tree.ts'
import {itemAt} from './ground.ts'
import type {Ground} from './ground.ts'
import {labelEdit} from './mark.ts'
import type {Surroundings} from './surroundings.ts'
import {lineOfWords} from './words.ts'

export interface Cause {
  readonly label: string
  /** In one line, without the evidence after them and the full stop. */
  readonly words: string
  /** What gives the cause its label; nothing where it has one. */
  readonly edits: readonly TextEdit[]
}

/** The cause at a path or, where a reference stands there, the one that it refers to; a refusal where no words are. */
export function causeAt(ground: Ground, path: Path, {trees, actions}: Surroundings): Cause | 'no-such-node' | 'nothing-to-do' {
  const node = nodeAt(ground.tree, path)
  const item = itemAt(ground, path)
  if (node === undefined || item === null) return 'no-such-node'
  const cause = node.refersTo === null ? node : labelled(ground.tree.nodes, node.refersTo)
  if (cause === null || cause.text.trim() === '') return 'nothing-to-do'
  const words = lineOfWords(cause.text.slice(0, evidenceStart(cause.text))).replace(/[.。]$/, '')
  if (cause.label !== null) return {label: cause.label, words, edits: []}
  const label = freeLabel(
    trees,
    actions.flatMap(({causes}) => causes),
  )
  return {label, words, edits: [labelEdit(ground, statementOf(ground.text, ground.lines, item), label)]}
}

function labelled(nodes: readonly TreeNode[], label: string): TreeNode | null {
  for (const node of nodes) {
    const found = node.label === label ? node : labelled(node.children, label)
    if (found !== null) return found
  }
  return null
}
