/** How far the analysis has come, in one line, which leads to what is left to do. */
import {h, type Child, type Description} from '../render.ts'
import type {Path, ShownNode, ShownTree} from '../../protocol/index.ts'
import {icon} from '../icons.ts'
import {fill} from '../bundle.ts'
import type {Strings} from './strings.ts'

export function progressOf(tree: ShownTree, say: Strings): Child {
  const {depth, branches, owing, unanswered, answered} = tree.progress
  const parts: readonly Child[] = [
    depth > 0 && h('span', {key: 'depth'}, fill(say['progress.depth'], depth)),
    branches > 0 && h('span', {key: 'branches'}, fill(branches === 1 ? say['progress.branch'] : say['progress.branches'], branches)),
    unanswered > 0 && lacking(tree, say),
    owing > 0 && answered === owing && h('span', {key: 'actions', class: 'complete'}, icon('confirmed'), say['progress.answered']),
  ]
  const shown = parts.filter(part => part !== false)
  if (shown.length === 0) return null
  return h('p', {key: 'progress', class: 'progress', 'aria-label': say.progress, role: 'note'}, ...shown.flatMap(part => [part, ' ']))
}

/** The causes of the tree that something is still to be done about, in the order of the text. */
export function lackingIn({nodes}: ShownTree): readonly Lacking[] {
  const found: Lacking[] = []
  const visit = (node: ShownNode, path: Path): void => {
    if (node.lacksAction) found.push({node, path})
    node.children.forEach((child, index) => visit(child, [...path, index]))
  }
  nodes.forEach((node, index) => visit(node, [index]))
  return found
}

interface Lacking {
  readonly node: ShownNode
  readonly path: Path
}

/** Names those causes, and goes from one to the next. */
function lacking(tree: ShownTree, say: Strings): Description {
  const causes = lackingIn(tree)
  const names = causes.slice(0, mostNames).map(({node}) => `• ${node.text}`)
  const title = [say['progress.go-to-unanswered'], ...names, ...(causes.length > mostNames ? ['…'] : [])].join('\n')
  return h(
    'button',
    {key: 'lacking', type: 'button', class: 'lacking', 'data-do': 'next-unanswered', title},
    fill(say['progress.unanswered'], tree.progress.unanswered),
  )
}

/** A tooltip with more lines than this covers what it is about. */
const mostNames = 12
