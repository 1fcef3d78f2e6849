/** What the keys mean on a row and in an inline editor; a row's follow the ARIA practices for grids. */
import {rowsOf} from './rows.ts'
import type {Intent, ViewState} from './state.ts'

export interface Key {
  readonly key: string
  readonly shift: boolean
  readonly alt: boolean
  /** Control, or Command on a Mac. */
  readonly control: boolean
}

/** What a key asks for when a row has the focus, or `null` when it means nothing there. */
export function rowKey({key, shift, alt, control}: Key, state: ViewState): Intent | null {
  if (alt)
    return key === 'ArrowUp' ? {type: 'do', deed: {type: 'move-up'}} : key === 'ArrowDown' ? {type: 'do', deed: {type: 'move-down'}} : null
  if (key === 'Enter') return shift || control ? {type: 'draft-add', where: 'after'} : {type: 'reveal'}
  if (key === 'Backspace' && control) return {type: 'remove'}
  if (control) return historyKey(key, shift)
  switch (key) {
    case 'F2':
      return {type: shift ? 'draft-retime' : 'draft-reword'}
    case 'Delete':
      return {type: 'remove'}
    default:
      return goTo(key, state)
  }
}

/** Enter keeps the words, and after a new entry goes on with the next. */
export function draftKey({key}: Key, {session}: ViewState): Intent | null {
  if (key === 'Escape') return {type: 'cancel'}
  return key === 'Enter' ? {type: 'commit', next: session.draft?.type === 'add'} : null
}

function historyKey(key: string, shift: boolean): Intent | null {
  const letter = key.toLowerCase()
  if (letter === 'z') return {type: shift ? 'redo' : 'undo'}
  return letter === 'y' ? {type: 'redo'} : null
}

/** How many rows a page is. */
const pageful = 10

function goTo(key: string, state: ViewState): Intent | null {
  const rows = rowsOf(state).filter(({index}) => index !== null)
  const at = rows.findIndex(({selected}) => selected)
  const last = rows.length - 1
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    PageDown: Math.min(at + pageful, last),
    PageUp: Math.max(at - pageful, 0),
    Home: 0,
    End: last,
  }
  const target = Object.hasOwn(targets, key) ? rows[targets[key]!]?.index : undefined
  return target == null ? null : {type: 'pick', place: {entry: target}}
}
