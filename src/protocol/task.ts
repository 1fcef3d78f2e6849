/** What a person asks of the tree, kept as an intention until the moment it is sent. */
import {childrenAt, nodeAt} from '../core/trees/node-at.ts'
import type {CausesTopic, Operation, Path, Relation, ShownDocument, ShownTree} from './messages.ts'
import {blankNode} from './shown.ts'
import type {Senseless, TaskOf} from './talk/topic.ts'

export type Task = TaskOf<CausesTopic>

/** The words that would be lost with a task, or `null`. */
export const wordsOf = ({deed}: Task): string | null => ('text' in deed ? deed.text : deed.type === 'paste' ? deed.markdown : null)

/** The operation on the document as it is shown now. */
export function operationOf({deed, anchor}: Task, document: ShownDocument): Operation | Senseless {
  if (!anchor.sure) return 'gone'
  if (deed.type === 'add-tree') return deed
  const {tree, node} = anchor
  const shown = document.trees[tree]
  if (!shown || (node.length > 0 && !nodeAt(shown, node))) return 'gone'
  if (deed.type === 'set-problem' || deed.type === 'keep-diagram') return {...deed, tree}
  const spot = (relation: Relation, path: Path): Spot => spotOf(relation, path, childrenAt(shown, path).length)
  if (deed.type === 'add') {
    const {question} = deed
    const place = spot(deed.relation, node)
    const text = isCategory(shown, [...place.parent, place.index]) ? categoryText(deed.text, shown) : deed.text
    return {type: 'insert', tree, ...place, text, ...(question && {question})}
  }
  if (deed.type === 'paste') return {type: 'paste', tree, ...spot('child', node), markdown: deed.markdown}
  if (node.length === 0) return 'nothing-to-do'
  switch (deed.type) {
    case 'rename': {
      const text = boldWords(nodeAt(shown, node)?.text ?? '') === null ? deed.text : `**${deed.text}**`
      return {type: 'rename', tree, node, text: isCategory(shown, node) ? text : deed.text}
    }
    case 'mark':
    case 'attach':
      return {...deed, tree, node}
    case 'move':
    case 'refer':
      return deed.target.sure && deed.target.tree === tree
        ? {type: deed.type, tree, node, ...spot(deed.relation, deed.target.node)}
        : 'gone'
    case 'move-up':
    case 'move-down': {
      const index = lastOf(node) + (deed.type === 'move-up' ? -1 : 2)
      const parent = node.slice(0, -1)
      return index < 0 || index > childrenAt(shown, parent).length ? 'nothing-to-do' : {type: 'move', tree, node, parent, index}
    }
    default:
      return {type: deed.type, tree, node}
  }
}

interface Spot {
  readonly parent: Path
  readonly index: number
}

/** The tree itself has no siblings: beside it means in it. */
function spotOf(relation: Relation, path: Path, children: number): Spot {
  if (relation === 'child' || path.length === 0) return {parent: path, index: children}
  return {parent: path.slice(0, -1), index: lastOf(path) + (relation === 'after' ? 1 : 0)}
}

const lastOf = (path: Path): number => path.at(-1) ?? 0

/** Whether a node at that place is one of a fishbone's categories: it names what is asked about, and answers nothing. */
export const isCategory = (tree: ShownTree, path: Path): boolean => tree.kind === 'fishbone' && path.length === 1

/** The words of a node as a person edits them: as they would be typed, and a category is bold by what it is. */
export function editableText(tree: ShownTree, path: Path): string {
  const {text, typed} = nodeAt(tree, path) ?? blankNode
  return (isCategory(tree, path) ? boldWords(text) : null) ?? typed ?? text
}

/** A new category is bold, unless the others are not. */
const categoryText = (text: string, {nodes}: ShownTree): string =>
  nodes.length === 0 || nodes.some(node => boldWords(node.text) !== null) ? `**${text}**` : text

const boldWords = (text: string): string | null => /^\*\*([^*]+)\*\*$/.exec(text)?.[1] ?? null
