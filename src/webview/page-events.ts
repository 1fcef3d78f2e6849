/** What happens on the page of any view. */

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
