/** What the keys mean in a meeting, beside the fields for words. */
import {placeIn} from '../../protocol/index.ts'
import {agenda} from './clock.ts'
import type {Field, Intent, ViewState} from './state.ts'

export interface Key {
  readonly key: string
  readonly shift: boolean
  readonly alt: boolean
  /** Control, or Command on a Mac. */
  readonly control: boolean
}

/** On the agenda, which follows the ARIA practices for lists; `now` is the time in milliseconds. */
export function agendaKey({key, alt, control}: Key, state: ViewState, now: number): Intent | null {
  if (alt || control) return null
  const place = placeIn(state.session)
  const at = agenda.indexOf(place.item)
  const last = agenda.length - 1
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: last,
  }
  if (Object.hasOwn(targets, key)) {
    const target = targets[key]!
    return target === at ? null : {type: 'pick', place: {item: agenda[target]!, section: null}}
  }
  switch (key) {
    case 'Enter':
      return {type: 'reveal', place, open: null}
    case ' ':
      return {type: 'toggle', now}
    case 'ArrowLeft':
    case 'ArrowRight':
      return {type: 'plan', by: key === 'ArrowLeft' ? -1 : 1}
    default:
      return null
  }
}

/** Wherever no words are typed. */
export function anywhereKey({key, shift, alt, control}: Key, state: ViewState, now: number): Intent | Field | null {
  const letter = key.toLowerCase()
  if (alt) return null
  if (control) return letter === 'z' ? {type: shift ? 'redo' : 'undo'} : letter === 'y' ? {type: 'redo'} : null
  switch (letter) {
    case '+':
    case '=':
      return {type: 'size', by: 1}
    case '-':
      return {type: 'size', by: -1}
    case '0':
      return {type: 'size', by: 0}
    case 'n':
      return {type: 'next', now}
    case 'r':
      return {type: 'reset', now}
    case 'f':
      return {type: 'present', on: !state.kept.presenting}
    case 'w':
      return 'person'
    case 'l':
      return 'parked'
    default:
      return null
  }
}
