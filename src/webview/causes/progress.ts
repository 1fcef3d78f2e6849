/** How far the analysis has come, in one line. */
import {h, type Child, type Description} from '../render.ts'
import type {Progress, TreeKind} from '../../protocol/index.ts'
import {icon} from './icons.ts'
import {fill, type Strings} from './strings.ts'

export function progressOf({depth, branches, leaves, unanswered}: Progress, kind: TreeKind, say: Strings): Description {
  const parts: readonly Child[] = [
    h('span', {key: 'depth'}, fill(say['progress.depth'], depth)),
    branches > 0 && h('span', {key: 'branches'}, fill(branches === 1 ? say['progress.branch'] : say['progress.branches'], branches)),
    unanswered > 0
      ? h('span', {key: 'actions', class: 'lacking'}, fill(say['progress.unanswered'], unanswered))
      : kind !== 'so-what' && leaves > 0 && h('span', {key: 'actions', class: 'complete'}, icon('confirmed'), say['progress.answered']),
  ]
  return h(
    'p',
    {key: 'progress', class: 'progress', 'aria-label': say.progress, role: 'note'},
    ...parts.flatMap(part => (part ? [part, ' '] : [])),
  )
}
