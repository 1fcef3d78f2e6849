/** The whole view as a description: the tabs, and in the open one the problem, the tree and what there is to say about them. */
import {noDocument, statusOf, unsavedWords} from '../notices.ts'
import {h, type Child, type Description} from '../render.ts'
import type {TreeKind} from '../../protocol/index.ts'
import {icon, iconButton} from '../icons.ts'
import {itemsOf, problemOf, visible} from './items.ts'
import {foldable} from './keys.ts'
import {pictureOf} from './picture.ts'
import {progressOf} from './progress.ts'
import {rowOf} from './row.ts'
import {shownTree, tabs, treesOf, type ViewState} from './state.ts'
import {fill} from '../bundle.ts'
import type {Strings} from './strings.ts'

export function page(state: ViewState, say: Strings): readonly Child[] {
  const {document, outcome} = state.session
  if (document === undefined) return []
  return [
    h('h1', {class: 'unseen'}, say.view),
    document ? panels(state, say) : noDocument(say),
    unsavedWords(state.session.unsaved, state.session.selection !== null, say),
    statusOf(outcome, say),
  ]
}

function panels(state: ViewState, say: Strings): Description {
  const {kind} = state.arrangement
  return h(
    'vscode-panels',
    {activeid: `tab-${kind}`, 'aria-label': say.view},
    ...tabs.map(tab => h('vscode-panel-tab', {key: tab, id: `tab-${tab}`}, say[`tab.${tab}`])),
    ...tabs.map(tab =>
      h('vscode-panel-view', {key: tab, id: `view-${tab}`}, tab === kind && h('div', {class: 'panel'}, ...panel(state, kind, say))),
    ),
    toolbar(state, say),
  )
}

function toolbar(state: ViewState, say: Strings): Child {
  const shown = shownTree(state)
  if (!shown) return null
  const rows = foldable(itemsOf(state))
  const folding = rows.some(({expanded}) => expanded) ? 'collapse-all' : 'expand-all'
  return h(
    'div',
    {slot: 'end', class: 'toolbar', role: 'toolbar', 'aria-label': say.view},
    !state.session.document?.readOnly && iconButton('add', say[`do.add.${shown.tree.kind}`], 'add', {key: 'add'}),
    rows.length > 0 && iconButton(folding, say[`do.${folding}`], folding, {key: 'folding'}),
  )
}

function panel(state: ViewState, kind: TreeKind, say: Strings): readonly Child[] {
  const shown = shownTree(state)
  if (!shown) return [noTree(state, kind, say)]
  const {tree} = shown
  const items = itemsOf(state)
  const tabStop = items.length > 0 ? (visible(items).find(({selected}) => selected) ?? items[0]) : undefined
  const row = {state, tree, say, tabStop: tabStop?.key}
  return [
    h(
      'div',
      {key: 'analysis', class: 'analysis'},
      chooser(state, kind, shown.index, say),
      problem(state, say),
      progressOf(tree, say),
      items.length > 0
        ? h(
            'ul',
            {class: 'tree', role: 'tree', 'aria-label': tree.title, 'data-zone': 'rows', 'data-stop': `item-${tabStop?.key}`},
            ...items.map(item => rowOf(item, row)),
          )
        : noNodes(state, kind, say),
    ),
    pictureOf(state, tree, say),
  ]
}

const noTree = ({session: {document}}: ViewState, kind: TreeKind, say: Strings): Description =>
  document?.readOnly
    ? h('div', {class: 'empty'}, h('p', {}, say[`empty.none.${kind}`]))
    : h('div', {class: 'empty'}, h('p', {}, say[`empty.${kind}`]), h('vscode-button', {'data-do': 'add-tree'}, say[`empty.add.${kind}`]))

const noNodes = ({session: {document}}: ViewState, kind: TreeKind, say: Strings): Child =>
  !document?.readOnly && h('button', {type: 'button', class: 'invitation', 'data-do': 'add'}, icon('add'), say[`empty.tree.${kind}`])

/** Lets the person choose among several sections of a kind; sections of the same title are numbered. */
function chooser({session}: ViewState, kind: TreeKind, index: number, say: Strings): Child {
  const trees = treesOf(session, kind)
  if (trees.length < 2) return null
  const titles = trees.map(({tree}) => tree.title)
  const label = (title: string, at: number): string =>
    titles.indexOf(title) === titles.lastIndexOf(title)
      ? title
      : fill(say['section.numbered'], title, titles.slice(0, at + 1).filter(other => other === title).length)
  return h(
    'vscode-dropdown',
    {class: 'chooser', 'aria-label': say['section.choose'], 'data-do': 'choose', value: String(index)},
    ...trees.map(({index: at, tree}, order) => h('vscode-option', {key: at, value: String(at)}, label(tree.title, order))),
  )
}

function problem(state: ViewState, say: Strings): Child {
  const {draft, document} = state.session
  const text = problemOf(state)
  if (draft?.type === 'set-problem') {
    return h(
      'div',
      {class: 'problem'},
      h(
        'vscode-text-field',
        {key: 'draft', id: 'draft', 'data-draft': true, placeholder: say['problem.none'], value: draft.text},
        say.problem,
      ),
    )
  }
  const label = h('span', {class: 'label'}, say.problem)
  const shown = h('span', {class: text ? 'text' : 'text none', dir: 'auto'}, text || say['problem.none'])
  if (document?.readOnly) return text ? h('p', {class: 'problem'}, label, shown) : null
  return h('button', {type: 'button', class: 'problem', 'data-do': 'problem', title: say['problem.edit']}, label, shown)
}
