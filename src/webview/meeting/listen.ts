/** Turns what happens on the page into what the person intends. */
import {placeIn, type MeetingDeed, type MeetingPlace} from '../../protocol/index.ts'
import {agendaKey, anywhereKey, type Key} from './keys.ts'
import type {Field, Intent, ViewState} from './state.ts'

export function listen(root: HTMLElement, current: () => ViewState, dispatch: (intent: Intent) => void): void {
  root.addEventListener('click', ({target}) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null
    const intent = element && meantBy(element, current())
    if (intent) dispatch(intent)
    // An item that is chosen with the mouse takes the keys, as in any list.
    if (element?.dataset['do'] === 'pick') agendaIn(root)?.focus()
  })
  root.addEventListener('dblclick', ({target}) => {
    if (target instanceof Element && target.closest('[data-do=pick]'))
      dispatch({type: 'reveal', place: placeIn(current().session), open: null})
  })
  root.addEventListener('input', ({target}) => {
    const field = fieldOf(target)
    if (field) dispatch({type: 'draft-typed', field: field.name, text: field.element.value})
  })
  root.addEventListener('keydown', event => keydown(root, event, current(), dispatch))
  window.addEventListener('focus', () => {
    if (document.activeElement === document.body || document.activeElement === null) agendaIn(root)?.focus()
  })
  setInterval(() => {
    if (current().kept.clock.running !== null) dispatch({type: 'tick', now: Date.now()})
  }, 1000)
}

const agendaIn = (root: HTMLElement): HTMLElement | null => root.querySelector<HTMLElement>('[role=listbox]')

type TextField = HTMLElement & {value: string}

function fieldOf(target: EventTarget | null): {readonly element: TextField; readonly name: Field} | null {
  if (!(target instanceof HTMLElement) || !('value' in target)) return null
  const name = target.dataset['field']
  return name === 'person' || name === 'parked' ? {element: target as TextField, name} : null
}

function keydown(root: HTMLElement, event: KeyboardEvent, state: ViewState, dispatch: (intent: Intent) => void): void {
  const {target} = event
  if (event.isComposing || !(target instanceof HTMLElement)) return
  const key: Key = {key: event.key, shift: event.shiftKey, alt: event.altKey, control: event.ctrlKey || event.metaKey}
  const field = fieldOf(target)
  const intent = field
    ? fieldKey(root, key, field.name)
    : ((target.matches('[role=listbox]') ? agendaKey(key, state, Date.now()) : null) ?? anywhereKey(key, state, Date.now()))
  if (intent === null) return
  event.preventDefault()
  event.stopPropagation()
  if (typeof intent === 'string') root.querySelector<HTMLElement>(`[data-field=${intent}]`)?.focus()
  else dispatch(intent)
}

/** Escape leaves the words where they are. */
function fieldKey(root: HTMLElement, {key}: Key, field: Field): Intent | null {
  if (key === 'Escape') agendaIn(root)?.focus()
  return key === 'Enter' ? {type: 'submit', field} : null
}

/** What a button says. */
function meantBy({dataset}: HTMLElement, {session, kept}: ViewState): Intent | null {
  const does = dataset['do']
  const index = Number(dataset['index'])
  const place = placeIn(session)
  const now = Date.now()
  switch (does) {
    case 'pick':
      return {type: 'pick', place: {item: dataset['item'] as MeetingPlace['item'], section: null}}
    case 'section':
      return {type: 'reveal', place: {item: place.item, section: (dataset['section'] ?? null) as MeetingPlace['section']}, open: null}
    case 'open':
      return {type: 'reveal', place, open: index}
    case 'toggle':
    case 'reset':
    case 'next':
      return {type: does, now}
    case 'less':
    case 'more':
      return {type: 'plan', by: does === 'less' ? -1 : 1}
    case 'larger':
    case 'smaller':
      return {type: 'size', by: does === 'larger' ? 1 : -1}
    case 'present':
      return {type: 'present', on: !kept.presenting}
    case 'end':
    case 'new-postmortem':
      return {type: does}
    case 'submit':
      return {type: 'submit', field: dataset['for'] as Field}
    case 'restore':
    case 'forget':
      return {type: does, index}
    case 'remove-person':
    case 'strike':
    case 'take-up':
      return {type: 'do', deed: {type: does, text: dataset['text'] ?? '', index} as MeetingDeed}
    default:
      return null
  }
}
