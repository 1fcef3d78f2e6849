/** What happens on the page of any view. */
import {openDraft, takeFocus} from './focus.ts'

/** The rows that a person goes through, as the page's own events tell of them. */
export interface Rows<Focused> {
  /** What a row is for key bindings; `null` for anything else. */
  readonly focusedAt: (target: EventTarget | null) => Focused | null
  readonly tellFocus: (on: Focused | null) => void
  readonly select: (target: EventTarget | null) => void
}

/** A row is selected when it gets the focus; under the mouse when the click is done, so that nothing moves under it in between. */
export function listenToRows<Focused>(root: HTMLElement, {focusedAt, tellFocus, select}: Rows<Focused>): void {
  let pressed = false
  root.addEventListener('pointerdown', () => {
    pressed = true
  })
  for (const end of ['pointerup', 'pointercancel', 'dragend']) root.addEventListener(end, () => (pressed = false))
  root.addEventListener('contextmenu', event => {
    pressed = false
    select(event.target)
  })
  let focused: Focused | null = null
  const tell = (on: Focused | null): void => {
    if (on !== focused) tellFocus(on)
    focused = on
  }
  root.addEventListener('focusout', () => tell(null))
  root.addEventListener('focusin', event => {
    const on = focusedAt(event.target)
    tell(on)
    if (!pressed && on !== null) select(event.target)
  })
  window.addEventListener('focus', () => takeFocus(root))
}

/** What is typed into the inline editor. */
export function listenToTyping(root: HTMLElement, typed: (text: string) => void): void {
  root.addEventListener('input', event => {
    const draft = openDraft()
    if (draft === event.target && draft && 'value' in draft) typed(String(draft.value))
  })
}

/** An inline editor that is left keeps its words; what a new rendering puts elsewhere is not left. */
export function listenToLeaving(root: HTMLElement, hasDraft: () => boolean, leave: () => void): void {
  const isDraft = (element: EventTarget | null): boolean => element instanceof Element && element.closest('[data-draft]') !== null
  root.addEventListener('focusout', ({target, relatedTarget}) => {
    if (!isDraft(target) || isDraft(relatedTarget)) return
    queueMicrotask(() => {
      const isLeft = !document.hasFocus() || !isDraft(document.activeElement)
      if (isLeft && hasDraft()) leave()
    })
  })
  window.addEventListener('pagehide', leave)
}

/** Opens the native menu of what the button belongs to; a row has the focus when its menu closes. */
export function openMenu(button: HTMLElement): void {
  const {left, bottom} = button.getBoundingClientRect()
  button.closest<HTMLElement>('[role=treeitem], [role=row]')?.focus({preventScroll: true})
  button.dispatchEvent(new MouseEvent('contextmenu', {bubbles: true, cancelable: true, clientX: left, clientY: bottom}))
}
