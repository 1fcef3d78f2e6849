/** One row of the tree as a description, with the rows below it. */
import {h, type Child, type Description} from '../render.ts'
import type {Draft, Mark, TreeKind, TreeNode} from '../../protocol/index.ts'
import {icon, type IconName} from './icons.ts'
import {countOf, type Item} from './items.ts'
import type {ViewState} from './state.ts'
import {fill, type Strings} from './strings.ts'
import {words} from './words.ts'

export interface RowContext {
  readonly state: ViewState
  readonly say: Strings
  /** The key of the one row that the Tab key reaches. */
  readonly tabStop: string | undefined
}

export const marks: readonly Mark[] = ['root-cause', 'possible', 'confirmed']

export function rowOf(item: Item, context: RowContext): Description {
  const below = item.expanded === true ? item.children.map(child => rowOf(child, context)) : []
  const {node} = item
  if (!node) return described(item, context, below)
  const {say, state, tabStop} = context
  const {menu, session} = state
  const open = menu !== null && item.selected
  const inputs = [
    say,
    session.document?.readOnly,
    kindOf(context),
    item.key === tabStop,
    open,
    session.draft === null,
    ...seen(item),
    ...below,
  ]
  const last = rows.get(node)
  if (last && last.inputs.length === inputs.length && last.inputs.every((input, index) => input === inputs[index])) return last.row
  const row = described(item, context, below)
  rows.set(node, {inputs, row})
  return row
}

/** The last row of a node with what it was made from: in a long tree most rows are as they were. */
const rows = new WeakMap<TreeNode, {readonly inputs: readonly unknown[]; readonly row: Description}>()

const seen = ({key, text, draft, level, position, size, selected, expanded}: Item): readonly unknown[] => [
  key,
  text,
  draft,
  level,
  position,
  size,
  selected,
  expanded,
]

/** The row is the tree item and the list below it belongs to it by reference, so that the item's name is its own words and no others. */
function described(item: Item, context: RowContext, below: readonly Description[]): Description {
  const {key, level, position, size, selected, expanded, path, type, draft} = item
  const list = `below-${key}`
  return h(
    'li',
    {key, role: 'none', class: type},
    h(
      'div',
      {
        id: `item-${key}`,
        class: draft ? 'row editing' : 'row',
        role: 'treeitem',
        '--level': level - 1,
        tabindex: key === context.tabStop ? 0 : -1,
        'aria-level': level,
        'aria-posinset': position,
        'aria-setsize': size,
        'aria-selected': String(selected),
        'aria-expanded': expanded === null ? null : String(expanded),
        'aria-owns': expanded === true ? list : null,
        'aria-busy': type === 'ghost' ? 'true' : null,
        'aria-labelledby': draft ? null : `text-${key} notes-${key}`,
        'aria-label': draft && draft.type !== 'remove' ? draftName(draft, context) : null,
        'data-path': path?.join('.'),
        'data-vscode-context': path ? contextOf(item, context) : null,
        draggable: isEditable(context) && path !== null && !draft ? 'true' : null,
      },
      h(
        'span',
        {class: 'twistie', 'data-do': expanded === null ? null : 'toggle'},
        expanded !== null && icon(expanded ? 'chevron-down' : 'chevron-right'),
      ),
      ...(draft ? draftOf(item, draft, context) : contentOf(item, context)),
    ),
    expanded === true && h('ul', {id: list, role: 'group', '--level': level - 1}, ...below),
    invitation(item, context),
  )
}

const isEditable = ({state}: RowContext): boolean => state.session.document?.readOnly === false

const kindOf = ({state}: RowContext): TreeKind => state.arrangement.kind

/** What a native context menu may ask about the node. */
function contextOf({node, position, level, size}: Item, {state}: RowContext): string {
  return JSON.stringify({
    webviewSection: 'node',
    preventDefaultContextMenuItems: true,
    readOnly: state.session.document?.readOnly === true,
    first: position === 1,
    last: position === size,
    top: level === 1,
    rootCause: node?.marks.includes('root-cause') === true,
    possible: node?.marks.includes('possible') === true,
    confirmed: node?.marks.includes('confirmed') === true,
  })
}

function contentOf(item: Item, context: RowContext): readonly Child[] {
  const {say} = context
  const {key, node, text} = item
  return [
    h(
      'div',
      {key: 'content', class: 'content'},
      node?.question === 'detection' && h('span', {class: 'asks', title: say['draft.detection']}, icon('detection')),
      h(
        'span',
        {key: 'text', id: `text-${key}`, class: text ? 'text' : 'text none', dir: 'auto'},
        ...(text ? words(text) : [node?.refersTo ? '' : say['empty-node']]),
      ),
      ' ',
      h('span', {key: 'notes', id: `notes-${key}`, class: 'notes'}, ...notesOf(item, say)),
    ),
    node !== null && actions(item, context),
  ]
}

function notesOf({node}: Item, say: Strings): readonly Child[] {
  if (!node) return []
  const notes = [
    ...marks.filter(mark => node.marks.includes(mark)).map(mark => note(mark, say[`mark.${mark}`], mark)),
    node.label !== null && note('label', node.label),
    node.refersTo !== null &&
      h(
        'button',
        {type: 'button', class: 'note refers', tabindex: -1, 'data-do': 'go-to-label', title: fill(say['do.go-to-label'], node.refersTo)},
        icon('refers'),
        node.refersTo,
      ),
    node.hasDetails && h('span', {class: 'note details', title: say.details}, icon('details'), h('span', {class: 'unseen'}, say.details)),
    node.question === 'detection' && h('span', {class: 'unseen'}, say['draft.detection']),
  ]
  // The spaces keep the notes apart for a screen reader.
  return notes.flatMap(one => (one ? [one, ' '] : []))
}

const note = (kind: string, text: string, picture?: IconName): Description =>
  h('span', {class: `note ${kind}`, key: kind}, picture ? icon(picture) : null, text)

function actions({selected}: Item, context: RowContext): Description {
  const {say, state} = context
  const button = (does: string, name: string, picture: IconName, spare: string): Description =>
    h(
      'button',
      {type: 'button', class: `action ${spare}`, 'data-do': does, 'aria-label': name, title: name, tabindex: -1, key: does},
      icon(picture),
    )
  const open = state.menu !== null && selected
  return h(
    'div',
    {class: 'actions', key: 'actions'},
    ...(isEditable(context)
      ? [
          button('add-child', say[`do.add-child.${kindOf(context)}`], 'add-child', 'handy'),
          button('add-sibling', say['do.add-sibling'], 'add-sibling', 'spare'),
          button('rename', say['do.rename'], 'edit', 'spare'),
          button('remove', say['do.remove'], 'remove', 'spare'),
        ]
      : [button('reveal', say['do.reveal'], 'reveal', '')]),
    h(
      'button',
      {
        type: 'button',
        class: 'action',
        key: 'more',
        'data-do': 'more',
        'aria-label': say['do.more'],
        title: say['do.more'],
        'aria-haspopup': 'menu',
        'aria-expanded': String(open),
        tabindex: selected ? 0 : -1,
      },
      icon('more'),
    ),
  )
}

function draftOf(item: Item, draft: Draft, context: RowContext): readonly Child[] {
  if (draft.type === 'remove') return [questionOf(item, context.say)]
  const name = draftName(draft, context)
  return [
    h('textarea', {
      key: 'draft',
      class: 'draft',
      rows: 1,
      dir: 'auto',
      'data-draft': true,
      'aria-label': name,
      placeholder: name,
      value: draft.text,
    }),
  ]
}

function questionOf({node, text}: Item, say: Strings): Description {
  const question = fill(say['remove.question'], node ? countOf(node) : 1)
  return h(
    'div',
    {key: 'draft', class: 'content', role: 'group', 'aria-label': question, 'data-draft': true},
    h('span', {class: 'text', dir: 'auto'}, ...words(text)),
    h(
      'div',
      {class: 'question'},
      h('strong', {}, question),
      h('vscode-button', {'data-do': 'yes'}, say['remove.yes']),
      h('vscode-button', {'data-do': 'no', appearance: 'secondary'}, say['remove.no']),
    ),
  )
}

function draftName(draft: Draft, context: RowContext): string {
  const {say} = context
  if (draft.type !== 'add') return say['draft.rename']
  return draft.question ? say[`draft.${draft.question}`] : say[`invite.${kindOf(context)}`]
}

/** The next question, offered below a selected node that has no answer yet; for the mouse only, the keyboard has Shift+Enter. */
function invitation({selected, type, children, level}: Item, context: RowContext): Child {
  const {state, say} = context
  if (!selected || type !== 'node' || children.length > 0 || state.session.draft || !isEditable(context)) return null
  return h(
    'div',
    {key: 'invitation', class: 'row invitation', 'data-do': 'add-child', 'aria-hidden': 'true', '--level': level},
    h('span', {class: 'twistie'}),
    say[`invite.${kindOf(context)}`],
  )
}
