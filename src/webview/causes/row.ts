/** One row of the tree as a description, with the rows below it. */
import {draftField, removalQuestion} from '../draft.ts'
import {h, type Child, type Description} from '../render.ts'
import {isCategory, type Draft, type ShownTree, type ShownNode} from '../../protocol/index.ts'
import {icon, type IconName} from '../icons.ts'
import {sameInputs} from '../inputs.ts'
import {countOf, type Item} from './items.ts'
import {borrowedWords, labelled} from './labels.ts'
import {chipsOf, notesOf, questionsOf} from './notes.ts'
import type {ViewState} from './state.ts'
import {fill} from '../bundle.ts'
import type {Strings} from './strings.ts'
import {words} from '../words.ts'

export interface RowContext {
  readonly state: ViewState
  readonly tree: ShownTree
  readonly say: Strings
  /** The key of the one row that the Tab key reaches. */
  readonly tabStop: string | undefined
}

export function rowOf(item: Item, context: RowContext): Description {
  const {say, state, tabStop, tree} = context
  const inputs = [say, state.session.document?.readOnly, tree.kind, borrowedWords(tree), item.key === tabStop]
  const last = rowsOfItems.get(item)
  if (last && sameInputs(last.inputs, inputs)) return last.row
  const row = rowOfNode(item, context)
  rowsOfItems.set(item, {inputs, row})
  return row
}

/** A row with what it was made from. */
interface Made {
  readonly inputs: readonly unknown[]
  readonly row: Description
}

/** In a long tree most rows are as they were: where nothing has changed their items are, and above what has changed their nodes. */
const rowsOfItems = new WeakMap<Item, Made>()
const rowsOfNodes = new WeakMap<ShownNode, Made>()

function rowOfNode(item: Item, context: RowContext): Description {
  const below = item.expanded === true ? item.children.map(child => rowOf(child, context)) : []
  const {node} = item
  if (!node) return described(item, context, below)
  const {say, state, tabStop, tree} = context
  const inputs = [
    ...[say, state.session.document?.readOnly, tree.kind, referredText(item, tree), item.key === tabStop],
    ...seen(item),
    ...below,
  ]
  const last = rowsOfNodes.get(node)
  if (last && sameInputs(last.inputs, inputs)) return last.row
  const row = described(item, context, below)
  rowsOfNodes.set(node, {inputs, row})
  return row
}

const seen = ({key, path, text, draft, level, position, size, selected, expanded}: Item): readonly unknown[] => [
  key,
  path?.join('.'),
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
  const {say} = context
  const {key, level, position, size, selected, expanded, path, type, draft} = item
  const list = `below-${key}`
  const questions = draft ? [] : questionsOf(item, context)
  return h(
    'li',
    {key, role: 'none', class: isCategory(context.tree, path ?? []) ? `${type} category` : type},
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
        'aria-labelledby': draft ? null : [`text-${key}`, `notes-${key}`, ...(questions.length > 0 ? [`coach-${key}`] : [])].join(' '),
        'aria-description': item.node?.asksOn && !draft ? say['coach.open'] : null,
        'aria-label': draft && draft.type !== 'remove' ? draftName(draft, context) : null,
        'data-path': path?.join('.'),
        'data-vscode-context': path ? menuContext(item, context) : null,
        draggable: isEditable(context) && path !== null && !draft ? 'true' : null,
      },
      h(
        'span',
        {class: 'twistie', 'data-do': expanded === null ? null : 'toggle'},
        expanded !== null && icon(expanded ? 'chevron-down' : 'chevron-right'),
      ),
      ...(draft ? draftOf(item, draft, context) : contentOf(item, questions, context)),
    ),
    expanded === true && h('ul', {id: list, role: 'group', '--level': level - 1, returns: true}, ...below),
  )
}

/** The words of the shared cause that a node without words stands for. */
const referredText = ({node, text}: Item, tree: ShownTree): string =>
  node?.refersTo && text === '' ? (labelled(tree, node.refersTo)?.node.text ?? '') : ''

const isEditable = ({state}: RowContext): boolean => state.session.document?.readOnly === false

/** What a native context menu may ask about the node. */
export function menuContext(
  {node, path, position, level, size}: Pick<Item, 'node' | 'path' | 'position' | 'level' | 'size'>,
  {state, tree}: Pick<RowContext, 'state' | 'tree'>,
): string {
  return JSON.stringify({
    webviewSection: 'node',
    preventDefaultContextMenuItems: true,
    readOnly: state.session.document?.readOnly === true,
    kind: tree.kind,
    category: isCategory(tree, path ?? []),
    first: position === 1,
    last: position === size,
    top: level === 1,
    rootCause: node?.marks.includes('root-cause') === true,
    possible: node?.marks.includes('possible') === true,
    confirmed: node?.marks.includes('confirmed') === true,
  })
}

function contentOf(item: Item, questions: readonly string[], context: RowContext): readonly Child[] {
  const {say, tree} = context
  const {key, node, text} = item
  const referred = referredText(item, tree)
  return [
    h(
      'div',
      {key: 'content', class: 'content'},
      node?.question === 'detection' && h('span', {class: 'asks', title: say['draft.detection']}, icon('detection')),
      h(
        'span',
        {key: 'text', id: `text-${key}`, class: text ? 'text' : referred ? 'text referred' : 'text none', dir: 'auto'},
        ...words(text || referred || say['empty-node']),
      ),
      ' ',
      h('span', {key: 'notes', id: `notes-${key}`, class: 'notes'}, ...notesOf(item, say)),
      ...(isEditable(context) ? chipsOf(item, context) : []),
      questions.length > 0 &&
        h(
          'div',
          {key: 'coach', id: `coach-${key}`, class: 'coach'},
          ...questions.map(question => h('span', {class: 'question-to-ask'}, icon(node?.stopsAtPerson ? 'person' : 'asks'), question)),
        ),
    ),
    actions(item, context),
  ]
}

function actions({selected}: Item, context: RowContext): Description {
  const {say, tree} = context
  const button = (does: string, name: string, picture: IconName, spare: string): Description =>
    h(
      'button',
      {type: 'button', class: `action ${spare}`, 'data-do': does, 'aria-label': name, title: name, tabindex: -1, key: does},
      icon(picture),
    )
  return h(
    'div',
    {class: 'actions', key: 'actions'},
    ...(isEditable(context)
      ? [
          button('add-child', say[`do.add-child.${tree.kind}`], 'add-child', 'handy'),
          tree.kind === 'five-whys' && button('add-detection', say['do.add-detection'], 'detection', 'spare'),
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
        tabindex: selected ? 0 : -1,
      },
      icon('more'),
    ),
  )
}

function draftOf(item: Item, draft: Draft, context: RowContext): readonly Child[] {
  if (draft.type === 'remove') return [questionOf(item, context.say)]
  return [draftField(draftName(draft, context), draft.text)]
}

const questionOf = ({node, text}: Item, say: Strings): Description =>
  removalQuestion(fill(say['remove.question'], node ? countOf(node) : 1), text, say)

/** What an inline editor asks for. */
function draftName(draft: Draft, {say, tree}: RowContext): string {
  if (draft.type !== 'add') return isCategory(tree, draft.anchor.node) ? say['draft.category'] : say['draft.rename']
  if (draft.question) return say[`draft.${draft.question}`]
  const {node} = draft.anchor
  const level = draft.relation === 'child' ? node.length + 1 : node.length
  return tree.kind === 'fishbone' && level <= 1 ? say['draft.category'] : say[`invite.${tree.kind}`]
}
