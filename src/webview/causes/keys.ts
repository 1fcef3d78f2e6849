/** What the keys mean in the tree and in an inline editor; the tree's follow the ARIA practices for tree views. */
import type {Path, NodePlace} from '../../protocol/index.ts'
import {itemsOf, visible, type Item} from './items.ts'
import {selectedPath, shownTree, type Intent, type ViewState} from './state.ts'
import {boxAt, neighbour, type Direction, type Spot} from './viewport.ts'

export interface Key {
  readonly key: string
  readonly shift: boolean
  readonly alt: boolean
  /** Control, or Command on a Mac. */
  readonly control: boolean
}

/** What a key asks for when a row has the focus, or `null` when it means nothing there. */
export function treeKey({key, shift, alt, control}: Key, state: ViewState): Intent | null {
  if (alt) return altKey(key)
  if (key === 'Enter') return {type: 'draft-add', relation: shift || control ? 'child' : 'after'}
  if (key === 'Backspace' && control) return {type: 'remove'}
  if (control) return controlKey(key, shift)
  const rows = visible(itemsOf(state)).filter(({path}) => path !== null)
  const path = selectedPath(state)
  const at = rows.findIndex(({selected}) => selected)
  const row = rows[at]
  const to = (target: Item | undefined): Intent | null => (target?.path ? {type: 'pick', place: placeOf(state, target.path)} : null)
  switch (key) {
    case 'F2':
      return {type: 'draft-rename'}
    case 'Delete':
      return {type: 'remove'}
    case 'ArrowDown':
      return to(rows[at + 1])
    case 'ArrowUp':
      return to(rows[Math.max(at - 1, 0)])
    case 'Home':
      return to(rows[0])
    case 'End':
      return to(rows.at(-1))
    case 'ArrowRight':
      return row?.expanded === false ? fold('expand', state, [row]) : to(row?.children.find(child => child.path))
    case 'ArrowLeft':
      if (row?.expanded) return fold('collapse', state, [row])
      return path && path.length > 1 ? {type: 'pick', place: placeOf(state, path.slice(0, -1))} : null
    case ' ':
      return row && row.expanded !== null ? fold(row.expanded ? 'collapse' : 'expand', state, [row]) : null
    case '*':
      return path ? fold('expand', state, siblingsOf(itemsOf(state), path)) : null
    default:
      return null
  }
}

/** What a key asks for in an inline editor; `Tab` indents there, and `Escape` gives it its usual meaning back. */
export function draftKey({key, shift, control}: Key, state: ViewState): Intent | null {
  const {draft} = state.session
  switch (key) {
    case 'Enter':
      return {type: 'commit', next: shift || control ? 'child' : nextOf(state)}
    case 'Escape':
      return {type: 'cancel'}
    case 'Tab':
      return draft?.type === 'add' || draft?.type === 'rename' ? {type: 'draft-indented', by: shift ? -1 : 1} : null
    default:
      return null
  }
}

/** The next row whose words begin with what was typed, from the selected one on and around. */
export function typeAhead(typed: string, state: ViewState): Intent | null {
  const rows = visible(itemsOf(state)).filter(({path}) => path !== null)
  const at = Math.max(
    rows.findIndex(({selected}) => selected),
    0,
  )
  const from = typed.length > 1 ? at : at + 1
  const around = [...rows.slice(from), ...rows.slice(0, from)]
  const found = around.find(({text}) => text.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase()))
  return found?.path ? {type: 'pick', place: placeOf(state, found.path)} : null
}

export const placeOf = (state: ViewState, node: Path): NodePlace => ({tree: shownTree(state)?.index ?? -1, node})

/** The rows with children, all of them, however deep. */
export function foldable(items: readonly Item[]): readonly Item[] {
  const rows: Item[] = []
  const visit = (item: Item): void => {
    if (item.expanded === null) return
    rows.push(item)
    item.children.forEach(visit)
  }
  items.forEach(visit)
  return rows
}

export const fold = (type: 'collapse' | 'expand', state: ViewState, rows: readonly Item[]): Intent => ({
  type,
  places: rows.flatMap(({path, expanded}) => (path && expanded !== null ? [placeOf(state, path)] : [])),
})

function altKey(key: string): Intent | null {
  switch (key) {
    case 'ArrowUp':
      return {type: 'do', deed: {type: 'move-up'}}
    case 'ArrowDown':
      return {type: 'do', deed: {type: 'move-down'}}
    case 'ArrowRight':
      return {type: 'do', deed: {type: 'indent'}}
    case 'ArrowLeft':
      return {type: 'do', deed: {type: 'outdent'}}
    case 'Enter':
      return {type: 'reveal'}
    default:
      return null
  }
}

/** Cut, copy and paste are the browser's own events. */
function controlKey(key: string, shift: boolean): Intent | null {
  const letter = key.toLowerCase()
  if (letter === 'z') return {type: shift ? 'redo' : 'undo'}
  return letter === 'y' ? {type: 'redo'} : null
}

/** A new node is followed by the next one, a problem without an answer by the first, an edited node by nothing. */
function nextOf(state: ViewState): 'after' | 'child' | null {
  const {draft} = state.session
  if (draft?.type === 'add') return 'after'
  return draft?.type === 'set-problem' && shownTree(state)?.tree.nodes.length === 0 ? 'child' : null
}

function siblingsOf(items: readonly Item[], path: Path): readonly Item[] {
  const [step, ...rest] = path
  const here = rest.length > 0 ? items.find(item => item.path?.at(-1) === step) : undefined
  return here ? siblingsOf(here.children, rest) : items
}

/** What a key asks for in the picture: arrows lead from box to box, or move the canvas when that has the focus; the others do what they do in the tree. */
export function pictureKey(key: Key, state: ViewState, on: 'box' | 'canvas'): Intent | null {
  const direction = key.alt || key.control || key.shift ? undefined : directions[key.key]
  if (direction) return on === 'canvas' ? {type: 'pan', by: panning[direction]} : pick(state, direction)
  switch (key.key) {
    case '+':
    case '=':
      return {type: 'zoom', factor: zoomStep}
    case '-':
      return {type: 'zoom', factor: 1 / zoomStep}
    case '0':
      return {type: 'fit'}
    case 'Home':
      return {type: 'pick', place: placeOf(state, [])}
    case 'End':
    case ' ':
    case '*':
      return null
    default:
      return on === 'box' ? treeKey(key, state) : null
  }
}

/** How much a key or a button zooms. */
export const zoomStep = 1.25

const directions: Readonly<Record<string, Direction>> = {ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right'}

/** In pixels of the pane. */
const panning: Readonly<Record<Direction, Spot>> = {up: {x: 0, y: -40}, down: {x: 0, y: 40}, left: {x: -40, y: 0}, right: {x: 40, y: 0}}

function pick(state: ViewState, direction: Direction): Intent | null {
  const scene = state.session.picture?.scene
  const from = scene && (boxAt(scene, selectedPath(state) ?? []) ?? scene.boxes[0])
  const to = scene && from && neighbour(scene, from, direction)
  return to ? {type: 'pick', place: placeOf(state, to.path)} : null
}
