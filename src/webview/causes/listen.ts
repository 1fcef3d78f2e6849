/** Turns what happens on the page into what the person intends. */
import {nodeAt, type Place} from '../../protocol/index.ts'
import {act} from './act.ts'
import {markdownOf} from './clipboard.ts'
import {listenToDrags} from './drag.ts'
import {draftIn, takeFocus} from './focus.ts'
import {draftKey, placeOf, treeKey, typeAhead, type Key} from './keys.ts'
import {isCollapsed, selectedPath, shownTree, tabs, type Intent, type ViewState} from './state.ts'

/** Pauses longer than this, in milliseconds, begin another search by typing. */
const typingPause = 500

export function listen(root: HTMLElement, current: () => ViewState, dispatch: (intent: Intent) => void): void {
  root.addEventListener('click', event => click(event, current, dispatch))
  root.addEventListener('dblclick', event => {
    if (isTextOfRow(event.target)) dispatch({type: 'draft-rename'})
  })
  root.addEventListener('mousedown', event => {
    // The focus stays in an open menu, so that the button that opened it can close it.
    if (current().menu && event.target instanceof Element && event.target.closest('[data-do=more]')) event.preventDefault()
  })
  root.addEventListener('contextmenu', event => selectRow(event.target, current(), dispatch))
  root.addEventListener('focusin', event => {
    if (event.target instanceof Element && event.target.matches('[role=treeitem]')) selectRow(event.target, current(), dispatch)
  })
  window.addEventListener('focus', () => takeFocus(root))
  root.addEventListener('input', event => {
    const draft = draftIn(root)
    if (draft === event.target && draft && 'value' in draft) dispatch({type: 'draft-typed', text: String(draft.value)})
  })
  root.addEventListener('change', event => change(event.target, current(), dispatch))
  root.addEventListener('keydown', keys(root, current, dispatch))
  root.addEventListener('paste', event => {
    const markdown = event.clipboardData?.getData('text/plain') ?? ''
    if (isRow(event.target) && markdown.trim() !== '') dispatch({type: 'do', deed: {type: 'paste', markdown}})
  })
  root.addEventListener('copy', event => {
    const path = selectedPath(current())
    const node = path && nodeAt(shownTree(current())?.tree, path)
    if (!isRow(event.target) || !node) return
    event.clipboardData?.setData('text/plain', `${markdownOf(node)}\n`)
    event.preventDefault()
  })
  listenToDrags(root, current, dispatch)
  listenToLeaving(root, current, dispatch)
  window.addEventListener('scrollend', () => dispatch({type: 'scroll', top: window.scrollY}))
}

/** An inline editor that is left keeps its words, and a menu that is left closes; what a new rendering puts elsewhere is not left. */
function listenToLeaving(root: HTMLElement, current: () => ViewState, dispatch: (intent: Intent) => void): void {
  const isIn = (place: string, element: EventTarget | null): boolean => element instanceof Element && element.closest(place) !== null
  const isLeft = (place: string): boolean => !document.hasFocus() || !isIn(place, document.activeElement)
  root.addEventListener('focusout', ({target, relatedTarget}) => {
    const place = ['[data-draft]', '[role=menu]'].find(each => isIn(each, target))
    if (!place || isIn(place, relatedTarget)) return
    queueMicrotask(() => {
      if (!isLeft(place)) return
      if (place === '[data-draft]' && current().session.draft) dispatch({type: 'leave'})
      if (place === '[role=menu]' && current().menu) dispatch({type: 'menu', place: null})
    })
  })
  window.addEventListener('pagehide', () => dispatch({type: 'leave'}))
}

const isRow = (target: EventTarget | null): boolean => target instanceof Element && target.matches('[role=treeitem]')

const isTextOfRow = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-path]') !== null && !target.closest('[data-do], [data-draft]')

function placeAt(target: EventTarget | null, state: ViewState): Place | null {
  const path = target instanceof Element ? target.closest<HTMLElement>('[data-path]')?.dataset['path'] : undefined
  return path ? placeOf(state, path.split('.').map(Number)) : null
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
  selectRow(target, current(), dispatch)
  if (button) act(button, current(), dispatch)
  else if ((event.ctrlKey || event.metaKey) && place) dispatch({type: 'reveal'})
}

/** The handler of keys; it remembers what is being typed to search for. */
function keys(root: HTMLElement, current: () => ViewState, dispatch: (intent: Intent) => void): (event: KeyboardEvent) => void {
  let typed = {text: '', at: 0}
  return event => {
    if (event.isComposing || !(event.target instanceof HTMLElement)) return
    const key: Key = {key: event.key, shift: event.shiftKey, alt: event.altKey, control: event.ctrlKey || event.metaKey}
    const intent = intentOf(key, event.target)
    if (!intent) return
    event.preventDefault()
    event.stopPropagation()
    dispatch(intent)
  }

  function intentOf(key: Key, target: HTMLElement): Intent | null {
    const state = current()
    if (target.closest('[role=menu]')) return menuKey(key.key, target)
    if (target.closest('[data-draft]')) return target.matches('[data-draft]') || key.key === 'Escape' ? draftKey(key, state) : null
    if (!isRow(target)) return null
    const intent = treeKey(key, state)
    if (intent || key.alt || key.control || [...key.key].length !== 1) return intent
    const now = Date.now()
    typed = {text: now - typed.at < typingPause ? typed.text + key.key : key.key, at: now}
    return typed.text.trim() === '' ? null : typeAhead(typed.text, state)
  }

  function menuKey(key: string, target: HTMLElement): Intent | null {
    const entries = [...root.querySelectorAll<HTMLElement>('[role=menu] [data-do]')]
    const at = entries.indexOf(target)
    const steps: Readonly<Record<string, number>> = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1}
    const to = steps[key]
    if (to !== undefined) entries.at(to % entries.length)?.focus()
    return key === 'Escape' || key === 'Tab' ? {type: 'menu', place: null} : null
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
