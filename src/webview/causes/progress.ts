/** How far the analysis has come, in one line, which leads to what is left to do. */
import {h, type Child, type Description} from '../render.ts'
import {nodeAt, type Path, type ShownTree, type TreeCoaching} from '../../protocol/index.ts'
import {icon} from './icons.ts'
import {fill, type Strings} from './strings.ts'

export function progressOf(coaching: TreeCoaching, tree: ShownTree, say: Strings): Child {
  const {depth, branches, owing, unanswered} = coaching.progress
  const parts: readonly Child[] = [
    depth > 0 && h('span', {key: 'depth'}, fill(say['progress.depth'], depth)),
    branches > 0 && h('span', {key: 'branches'}, fill(branches === 1 ? say['progress.branch'] : say['progress.branches'], branches)),
    unanswered > 0 && lacking(coaching, tree, say),
    unanswered === 0 && owing > 0 && h('span', {key: 'actions', class: 'complete'}, icon('confirmed'), say['progress.answered']),
  ]
  const shown = parts.filter(part => part !== false)
  if (shown.length === 0) return null
  return h('p', {key: 'progress', class: 'progress', 'aria-label': say.progress, role: 'note'}, ...shown.flatMap(part => [part, ' ']))
}

/** The causes of the tree that something is still to be done about, in the order of the text. */
export const lackingIn = ({nodes}: TreeCoaching): readonly Path[] => nodes.flatMap(({path, lacksAction}) => (lacksAction ? [path] : []))

/** Names those causes, and goes from one to the next. */
function lacking(coaching: TreeCoaching, tree: ShownTree, say: Strings): Description {
  const paths = lackingIn(coaching)
  const names = paths.slice(0, mostNames).map(path => `• ${nodeAt(tree, path)?.text ?? ''}`)
  const title = [say['progress.go-to-unanswered'], ...names, ...(paths.length > mostNames ? ['…'] : [])].join('\n')
  return h(
    'button',
    {key: 'lacking', type: 'button', class: 'lacking', 'data-do': 'next-unanswered', title},
    fill(say['progress.unanswered'], coaching.progress.unanswered),
  )
}

/** A tooltip with more lines than this covers what it is about. */
const mostNames = 12
