/** Turns what happens on the page into what the person intends. */
import {isCategory, type FocusedNode, type NodePlace} from '../../protocol/index.ts'
import {act} from './act.ts'
import {listenToDrags} from './drag.ts'
import {focusSelected} from '../focus.ts'
import {listenToLeaving, listenToRows, listenToTyping, openMenu} from '../page-events.ts'
import {draftKey, pictureKey, placeOf, treeKey, typeAhead, type Key} from './keys.ts'
import {listenToPicture} from './listen-picture.ts'
import {isCollapsed, selectedPath, shownTree, tabs, type Intent, type ViewState} from './state.ts'

/** Pauses longer than this, in milliseconds, begin another search by typing. */
const typingPause = 500

export function listen(root: HTMLElement, current: () => ViewState, dispatch: (intent: Intent) => void): void {
  root.addEventListener('click', event => click(event, current, dispatch))
  root.addEventListener('dblclick', event => {
    if (isTextOfRow(event.target) || isBox(event.target))
      dispatch({type: selectedPath(current())?.length === 0 ? 'draft-problem' : 'draft-rename'})
  })
  listenToRows<FocusedNode>(root, {
    focusedAt: target => (isRow(target) ? kindOf(target, current()) : null),
    tellFocus: on => dispatch({type: 'focus', on}),
    select: target => selectRow(target, current(), dispatch),
  })
  listenToTyping(root, text => dispatch({type: 'draft-typed', text}))
  root.addEventListener('change', event => change(event.target, current(), dispatch))
  root.addEventListener('keydown', keys(root, current, dispatch))
  root.addEventListener('paste', event => {
    const markdown = event.clipboardData?.getData('text/plain') ?? ''
    if (isRow(event.target) && markdown.trim() !== '') dispatch({type: 'do', deed: {type: 'paste', markdown}})
  })
  for (const type of ['copy', 'cut'] as const) {
    root.addEventListener(type, event => {
      if (!isRow(event.target) || selectedPath(current()) === null) return
      event.preventDefault()
      dispatch({type})
    })
  }
  listenToDrags(root, current, dispatch)
  listenToPicture(root, current, dispatch)
  listenToLeaving(
    root,
    () => current().session.draft !== null,
    () => dispatch({type: 'leave'}),
  )
  window.addEventListener('scrollend', () => dispatch({type: 'scroll', top: window.scrollY}))
}

/** A row of the tree, or a box of the picture that stands for the same node. */
const isRow = (target: EventTarget | null): boolean => target instanceof Element && target.matches('[role=treeitem], [role=option]')

const isBox = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role=option]') !== null

const isTextOfRow = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.row[data-path]') !== null && !target.closest('[data-do], [data-draft]')

function placeAt(target: EventTarget | null, state: ViewState): NodePlace | null {
  const path = target instanceof Element ? target.closest<HTMLElement>('[data-path]')?.dataset['path'] : undefined
  return path === undefined ? null : placeOf(state, path === '' ? [] : path.split('.').map(Number))
}

function kindOf(target: EventTarget | null, state: ViewState): FocusedNode | null {
  const place = placeAt(target, state)
  const tree = shownTree(state)?.tree
  return place && tree ? (isCategory(tree, place.node) ? 'category' : tree.kind) : null
}

function selectRow(target: EventTarget | null, state: ViewState, dispatch: (intent: Intent) => void): void {
  const place = placeAt(target, state)
  if (place && place.node.join('.') !== selectedPath(state)?.join('.')) dispatch({type: 'select', place})
}

function click(event: MouseEvent, current: () => ViewState, dispatch: (intent: Intent) => void): void {
  const target = event.target instanceof Element ? event.target : null
  const button = target?.closest<HTMLElement>('[data-do]')
  if (!target || target.closest('textarea')) return
  const place = placeAt(target, current())
  if (button?.dataset['do'] === 'toggle' && place) {
    dispatch({type: isCollapsed(current().arrangement, place) ? 'expand' : 'collapse', places: [place]})
    return
  }
  if (place) dispatch({type: 'pick', place})
  if (button?.matches('[data-do=more], [data-do=menu]')) openMenu(button)
  else if (button) act(button, current(), dispatch)
  else if ((event.ctrlKey || event.metaKey) && place) dispatch({type: 'reveal'})
}

const ours: ReadonlySet<string> = new Set(['Enter', 'Delete', 'F2'])

/** The handler of keys; it remembers what is being typed to search for. */
function keys(root: HTMLElement, current: () => ViewState, dispatch: (intent: Intent) => void): (event: KeyboardEvent) => void {
  let typed = {text: '', at: 0}
  return event => {
    if (event.isComposing || !(event.target instanceof Element)) return
    const key: Key = {key: event.key, shift: event.shiftKey, alt: event.altKey, control: event.ctrlKey || event.metaKey}
    const intent = intentOf(key, event.target)
    // The editor learns a moment late that no node has the focus any more, and would take these for its key bindings.
    if (!isRow(event.target) && ours.has(event.key)) event.stopPropagation()
    if (!intent) return
    event.preventDefault()
    event.stopPropagation()
    dispatch(intent)
  }

  function intentOf(key: Key, target: Element): Intent | null {
    const state = current()
    if (target.closest('[data-draft]')) return target.matches('[data-draft]') || key.key === 'Escape' ? draftKey(key, state) : null
    if (target.closest('[data-zone=picture]')) return keyInPicture(key, target, state)
    if (!isRow(target)) return null
    const intent = treeKey(key, state)
    if (intent || key.alt || key.control || [...key.key].length !== 1) return intent
    const now = Date.now()
    typed = {text: now - typed.at < typingPause ? typed.text + key.key : key.key, at: now}
    return typed.text.trim() === '' ? null : typeAhead(typed.text, state)
  }

  function keyInPicture(key: Key, target: Element, state: ViewState): Intent | null {
    const isBox = target.matches('[role=option]')
    if (!isBox && !target.matches('[data-canvas]')) return null
    if (key.key === 'Escape') focusSelected(root)
    return pictureKey(key, state, isBox ? 'box' : 'canvas')
  }
}

/** A dropdown or the tabs say that another section or kind was chosen. */
function change(target: EventTarget | null, state: ViewState, dispatch: (intent: Intent) => void): void {
  if (!(target instanceof HTMLElement)) return
  if (target.matches('[data-do=choose]') && 'value' in target) {
    const tree = Number(target.value)
    if (tree !== shownTree(state)?.index) dispatch({type: 'choose', tree})
  }
  const kind = 'activeid' in target ? tabs.find(tab => target.activeid === `tab-${tab}`) : undefined
  if (kind && kind !== state.arrangement.kind) dispatch({type: 'tab', kind})
}
