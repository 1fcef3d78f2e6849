/** The rows of the tree: the document's nodes, with what is on its way and the open draft in their places. */
import type {Anchor, Draft, Path, Relation, ShownNode, Task} from '../../protocol/index.ts'
import {nameOf} from './identity.ts'
import {sameInputs} from '../inputs.ts'
import {selectedPath, shownTree, type Shown, type ViewState} from './state.ts'

export interface Item {
  /** Tells the row from all others, and stays with it. */
  readonly key: string
  /** `node` is in the document, `ghost` is on its way there, `draft` is being written. */
  readonly type: 'node' | 'ghost' | 'draft'
  /** Where a node is in the document; a ghost and a draft are nowhere yet. */
  readonly path: Path | null
  readonly node: ShownNode | null
  readonly text: string
  /** The draft that is open in this row. */
  readonly draft: Draft | null
  readonly level: number
  readonly position: number
  readonly size: number
  readonly selected: boolean
  /** Whether the children are shown, or `null` when there are none. */
  readonly expanded: boolean | null
  readonly children: readonly Item[]
}

/** The rows at the top of the shown tree, with the others inside; what stays the same is the same objects, so that little is drawn anew. */
export function itemsOf(state: ViewState): readonly Item[] {
  const {session, arrangement} = state
  const shown = shownTree(state)
  if (!shown) return []
  const tasks = onTheWay(state).filter(({deed}) => deed.type === 'add' || deed.type === 'rename')
  const items = unselected([shown.tree.nodes, shown.index, session.draft, arrangement.collapsed, ...tasks], () =>
    newItemsOf(state, shown, tasks),
  )
  const path = selectedPath(state)
  const awaited = session.selection?.awaits ?? null
  return selected([items, path, awaited], () => {
    const ghost = awaited === null ? items : selecting(items, ({key}) => (key === `ghost-${awaited}` ? 'here' : 'below'))
    return ghost !== items || path === null ? ghost : selecting(items, item => (item.path ? relationTo(path, item.path) : 'elsewhere'))
  })
}

/** Remembers the last outcome, for the next time that the inputs are the same. */
function remembered(): (inputs: readonly unknown[], make: () => readonly Item[]) => readonly Item[] {
  let last: {readonly inputs: readonly unknown[]; readonly items: readonly Item[]} | undefined
  return (inputs, make) => {
    if (!last || !sameInputs(last.inputs, inputs)) last = {inputs, items: make()}
    return last.items
  }
}

const unselected = remembered()
const selected = remembered()

type Whereabouts = 'here' | 'below' | 'elsewhere'

/** The rows with one of them selected, in which only those above it are new; the same rows when it is not there. */
function selecting(items: readonly Item[], where: (item: Item) => Whereabouts): readonly Item[] {
  for (const [index, item] of items.entries()) {
    const whereabouts = where(item)
    if (whereabouts === 'here') return items.with(index, {...item, selected: true})
    const children = whereabouts === 'below' ? selecting(item.children, where) : item.children
    if (children !== item.children) return items.with(index, {...item, children})
  }
  return items
}

function relationTo(path: Path, above: Path): Whereabouts {
  if (above.length > path.length || above.some((step, level) => step !== path[level])) return 'elsewhere'
  return above.length === path.length ? 'here' : 'below'
}

/** `tasks` are those on the way that show themselves before they arrive. */
function newItemsOf(state: ViewState, {tree, index}: Shown, tasks: readonly Task[]): readonly Item[] {
  const {draft} = state.session
  const root: Sprout = {...sprout('root'), path: [], children: tree.nodes.map((node, at) => sproutOf(node, [at]))}
  for (const task of tasks) if (task.anchor.tree === index) apply(root, task)
  if (draft?.anchor.tree === index) openDraft(root, draft)
  const folded = state.arrangement.collapsed.filter(place => place.tree === index).map(({node}) => node)
  return finished(root.children ?? [], 1, folded)
}

/** The rows that can be seen, from top to bottom. */
export function visible(items: readonly Item[]): readonly Item[] {
  const rows: Item[] = []
  const visit = (item: Item): void => {
    rows.push(item)
    if (item.expanded === true) item.children.forEach(visit)
  }
  items.forEach(visit)
  return rows
}

/** How many nodes would go with this one, itself included. */
export const countOf = (node: ShownNode): number => node.children.reduce((count, child) => count + countOf(child), 1)

/** The words of the problem line, as they will be when everything on its way has arrived. */
export function problemOf(state: ViewState): string {
  const shown = shownTree(state)
  const written = onTheWay(state).flatMap(({deed, anchor}) =>
    deed.type === 'set-problem' && anchor.tree === shown?.index ? [deed.text] : [],
  )
  return written.at(-1) ?? shown?.tree.problem ?? ''
}

/** A row while the tree is being put together. */
interface Sprout {
  readonly key: string
  readonly type: Item['type']
  readonly path: Path | null
  readonly node: ShownNode | null
  readonly task: number | null
  text: string
  draft: Draft | null
  /** `null` while nobody has looked below the row: what is there is what the document has. */
  children: Sprout[] | null
}

const sprout = (key: string): Sprout => ({key, type: 'node', path: null, node: null, task: null, text: '', draft: null, children: null})

const sproutOf = (node: ShownNode, path: Path): Sprout => ({...sprout(nameOf(node)), path, node, text: node.text})

function grown(row: Sprout): Sprout[] {
  row.children ??= (row.node?.children ?? []).map((child, index) => sproutOf(child, [...(row.path ?? []), index]))
  return row.children
}

function onTheWay({session: {pending, queue, document}}: ViewState): readonly Task[] {
  return [...(pending && pending.uri === document?.uri && pending.version === document.version ? [pending.task] : []), ...queue]
}

function apply(root: Sprout, {id, deed, anchor}: Task): void {
  if (deed.type === 'add') place(root, anchor, deed.relation, {...sprout(`ghost-${id}`), type: 'ghost', text: deed.text, task: id})
  const row = deed.type === 'rename' ? find(root, anchor)?.row : undefined
  if (row && deed.type === 'rename') row.text = deed.text
}

function openDraft(root: Sprout, draft: Draft): void {
  if (draft.type === 'set-problem') return
  if (draft.type === 'add') {
    place(root, draft.anchor, draft.relation, {...sprout('draft'), type: 'draft', text: draft.text, draft})
    return
  }
  const row = find(root, draft.anchor)?.row
  if (row) row.draft = draft
}

function place(root: Sprout, anchor: Anchor, relation: Relation, added: Sprout): void {
  const {row, siblings} = find(root, anchor) ?? {row: root, siblings: []}
  if (relation === 'child' || row === root) grown(row).push(added)
  else siblings.splice(siblings.indexOf(row) + (relation === 'after' ? 1 : 0), 0, added)
}

interface Found {
  readonly row: Sprout
  readonly siblings: Sprout[]
}

/** The row that an anchor stands for: that of the task that it waits for, or the one at its path. */
const find = (root: Sprout, anchor: Anchor): Found | null =>
  (anchor.awaits === null ? null : ghostOf(root, anchor.awaits)) ?? rowAt(root, anchor.node)

/** Rows of tasks are only where somebody has put them. */
function ghostOf(above: Sprout, task: number): Found | null {
  const siblings = above.children ?? []
  for (const row of siblings) {
    const found = row.task === task ? {row, siblings} : ghostOf(row, task)
    if (found) return found
  }
  return null
}

function rowAt(root: Sprout, path: Path): Found | null {
  let found: Found = {row: root, siblings: []}
  for (const step of path) {
    const siblings = grown(found.row)
    const row = siblings.find(one => one.path?.at(-1) === step)
    if (!row) return null
    found = {row, siblings}
  }
  return found
}

/** `folded` are the paths of collapsed nodes, all of them below where the rows are. */
const finished = (rows: readonly Sprout[], level: number, folded: readonly Path[]): readonly Item[] =>
  rows.map((row, index) => {
    const place = {level, position: index + 1, size: rows.length}
    const within = folded.filter(path => row.path !== null && path[level - 1] === row.path[level - 1])
    const isAsInDocument = row.children === null && row.draft === null && row.text === row.node?.text
    return row.node && isAsInDocument ? settledItem(row, row.node, place, within) : newItem(row, place, within)
  })

type ItemPlace = Pick<Item, 'level' | 'position' | 'size'>

function newItem(row: Sprout, place: ItemPlace, folded: readonly Path[]): Item {
  const {key, type, path, node, text, draft} = row
  const children = finished(grown(row), place.level + 1, folded)
  const expanded = children.length > 0 ? !folded.some(({length}) => length === place.level) : null
  return {key, type, path, node, text, draft, ...place, selected: false, expanded, children}
}

/** In a long tree most nodes are where they were, with all that is below them. */
function settledItem(row: Sprout, node: ShownNode, place: ItemPlace, folded: readonly Path[]): Item {
  const inputs = [row.path?.join('.'), place.position, place.size, folded.map(path => path.join('.')).join(' ')]
  const last = settledItems.get(node)
  if (last && sameInputs(last.inputs, inputs)) return last.item
  const item = newItem(row, place, folded)
  settledItems.set(node, {inputs, item})
  return item
}

const settledItems = new WeakMap<ShownNode, {readonly inputs: readonly unknown[]; readonly item: Item}>()
