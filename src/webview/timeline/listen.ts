/** Turns what happens on the page into what the person intends. */
import {readTimelineRemark} from '../../protocol/index.ts'
import {listenToLeaving, listenToRows, listenToTyping, openMenu} from '../page-events.ts'
import {listenToDrags} from './drag.ts'
import {draftKey, rowKey, type Key} from './keys.ts'
import type {Intent, ViewState} from './state.ts'

export function listen(root: HTMLElement, current: () => ViewState, dispatch: (intent: Intent) => void): void {
  listenToDrags(root, dispatch)
  root.addEventListener('click', event => click(event, dispatch))
  root.addEventListener('dblclick', ({target}) => {
    if (!(target instanceof Element) || target.closest('[data-do], [data-draft]')) return
    if (target.closest('.when')) dispatch({type: 'draft-retime'})
    else if (target.closest('.what')) dispatch({type: 'draft-reword'})
  })
  listenToRows(root, {
    focusedAt: target => (isRow(target) ? 'entry' : null),
    tellFocus: on => dispatch({type: 'focus', on}),
    select: target => select(target, current(), dispatch),
  })
  listenToTyping(root, text => dispatch({type: 'draft-typed', text}))
  root.addEventListener('keydown', event => keydown(event, current(), dispatch))
  listenToLeaving(
    root,
    () => current().session.draft !== null,
    () => dispatch({type: 'leave'}),
  )
  window.addEventListener('scrollend', () => dispatch({type: 'scroll', top: window.scrollY}))
}

const isRow = (target: EventTarget | null): target is HTMLElement => target instanceof HTMLElement && target.matches('[role=row]')

function entryOf(target: EventTarget | null, attribute: 'entry' | 'go'): number | null {
  const value = target instanceof Element ? target.closest<HTMLElement>(`[data-${attribute}]`)?.dataset[attribute] : undefined
  return value === undefined ? null : Number(value)
}

function select(target: EventTarget | null, {session}: ViewState, dispatch: (intent: Intent) => void): void {
  const entry = entryOf(target, 'entry')
  if (entry !== null && entry !== session.selection?.entry) dispatch({type: 'select', place: {entry}})
}

function click(event: MouseEvent, dispatch: (intent: Intent) => void): void {
  const {target} = event
  if (!(target instanceof Element) || target.closest('textarea')) return
  const button = target.closest<HTMLElement>('[data-do]')
  const entry = entryOf(target, 'go') ?? entryOf(target, 'entry')
  if (entry !== null) dispatch({type: 'pick', place: {entry}})
  if (button?.matches('[data-do=more]')) openMenu(button)
  else if (button) act(button, dispatch)
  else if ((event.ctrlKey || event.metaKey) && entry !== null) dispatch({type: 'reveal'})
}

/** Does what a button says; what it says about an entry is done to the selected one. */
function act({dataset}: HTMLElement, dispatch: (intent: Intent) => void): void {
  const does = dataset['do']
  switch (does) {
    case 'new-postmortem':
      return dispatch({type: does})
    case 'add-section':
      return dispatch({type: 'do', deed: {type: does}})
    case 'yes':
      return dispatch({type: 'commit', next: false})
    case 'no':
      return dispatch({type: 'cancel'})
    case 'restore':
    case 'forget':
      return dispatch({type: does, index: Number(dataset['index'])})
    default: {
      const message = readTimelineRemark({type: 'command', command: does})
      if (message) dispatch({type: 'message', message})
    }
  }
}

const ours: ReadonlySet<string> = new Set(['Enter', 'Delete', 'F2'])

function keydown(event: KeyboardEvent, state: ViewState, dispatch: (intent: Intent) => void): void {
  const {target} = event
  if (event.isComposing || !(target instanceof Element)) return
  const key: Key = {key: event.key, shift: event.shiftKey, alt: event.altKey, control: event.ctrlKey || event.metaKey}
  const isInDraft = target.closest('[data-draft]') !== null
  const intent = isInDraft
    ? target.matches('[data-draft]') || key.key === 'Escape'
      ? draftKey(key, state)
      : null
    : isRow(target)
      ? rowKey(key, state)
      : null
  // The editor learns a moment late that no row has the focus any more, and would take these for its key bindings.
  if (!isRow(target) && ours.has(event.key)) event.stopPropagation()
  if (!intent) return
  event.preventDefault()
  event.stopPropagation()
  dispatch(intent)
}
