/** The menu of everything that can be done to a node. */
import {h, type Child, type Description} from '../render.ts'
import {nodeAt, type Mark, type TreeNode} from '../../protocol/index.ts'
import {icon} from './icons.ts'
import {marks} from './row.ts'
import type {ViewState} from './state.ts'
import type {Strings} from './strings.ts'

/** The open menu, or nothing; every entry is also a key or a command of the native context menu. */
export function menuOf({menu, session}: ViewState, say: Strings): Child {
  const tree = menu && session.document?.trees[menu.tree]
  const node = tree ? nodeAt(tree, menu.node) : undefined
  if (!tree || !node) return null
  const reveal = entry('reveal', say['do.reveal'], 'Alt+Enter')
  const entries = session.document?.readOnly
    ? [reveal]
    : [
        entry('add-child', say[`do.add-child.${tree.kind}`], 'Shift+Enter'),
        tree.kind === 'five-whys' && entry('add-detection', say['do.add-detection']),
        entry('add-sibling', say['do.add-sibling'], 'Enter'),
        entry('rename', say['do.rename'], 'F2'),
        rule('marks'),
        ...marks.map(mark => markEntry(node, mark, say)),
        rule('moves'),
        ...moves.map(([does, keys]) => entry(does, say[`do.${does}`], keys)),
        rule('rest'),
        reveal,
        entry('remove', say['do.remove'], 'Delete'),
      ]
  return h('div', {key: 'menu', role: 'menu', class: 'menu', 'aria-label': say['do.more'], 'data-zone': 'menu'}, ...entries)
}

const moves: readonly (readonly [does: 'move-up' | 'move-down' | 'indent' | 'outdent', keys: string])[] = [
  ['move-up', 'Alt+↑'],
  ['move-down', 'Alt+↓'],
  ['indent', 'Alt+→'],
  ['outdent', 'Alt+←'],
]

const entry = (does: string, name: string, keys = ''): Description =>
  h(
    'button',
    {type: 'button', role: 'menuitem', key: does, 'data-do': does, tabindex: -1},
    h('span', {class: 'check'}),
    h('span', {class: 'name'}, name),
    h('span', {class: 'keys', 'aria-hidden': 'true'}, keys),
  )

function markEntry(node: TreeNode, mark: Mark, say: Strings): Description {
  const on = node.marks.includes(mark)
  return h(
    'button',
    {type: 'button', role: 'menuitemcheckbox', key: mark, 'aria-checked': String(on), 'data-do': `toggle-${mark}`, tabindex: -1},
    h('span', {class: 'check'}, on && icon('confirmed')),
    h('span', {class: 'name'}, say[`mark.${mark}`]),
  )
}

const rule = (key: string): Description => h('div', {role: 'separator', key: `rule ${key}`})
