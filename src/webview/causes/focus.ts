/** Keeps the focus with what the person is doing while the page changes around it. */

/** Remembers where the focus is; call what it returns when the page has changed. */
export function holdFocus(root: HTMLElement): () => void {
  const active = document.activeElement
  const zone = active instanceof Element && root.contains(active) ? zoneOf(active) : null
  const draft = draftIn(root)
  const caret = caretOf(draft)
  const menu = menuIn(root)
  const selected = selectedIn(root)?.id
  return () => {
    const draftNow = draftIn(root)
    const menuNow = menuIn(root)
    const row = selectedIn(root)
    if (row && row.id !== selected) showRow(row)
    if (draftNow && (draftNow !== draft || (zone === 'draft' && !draftNow.contains(document.activeElement)))) focusDraft(draftNow, caret)
    else if (menuNow && !menu) openMenu(menuNow, root)
    else if (!draftNow && !menuNow && zone !== null && shouldFocusRow(zone)) focusRow(row ?? invitationIn(root))
  }
}

/** Gives the focus of a page that gets it back, after an undo in the document, to the selected row; a click moves it on from there. */
export function takeFocus(root: HTMLElement): void {
  if (!document.activeElement || document.activeElement === document.body) focusRow(selectedIn(root) ?? invitationIn(root))
}

export const draftIn = (root: HTMLElement): HTMLElement | null => root.querySelector<HTMLElement>('[data-draft]')

type Zone = 'draft' | 'tree' | 'menu' | 'elsewhere'

function zoneOf(element: Element): Zone {
  if (element.closest('[data-draft]')) return 'draft'
  const zone = element.closest<HTMLElement>('[data-zone]')?.dataset['zone']
  return zone === 'tree' || zone === 'menu' ? zone : 'elsewhere'
}

const menuIn = (root: HTMLElement): HTMLElement | null => root.querySelector<HTMLElement>('[role=menu]')

const selectedIn = (root: HTMLElement): HTMLElement | null => root.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')

/** What stands in the place of the tree when it has no rows. */
const invitationIn = (root: HTMLElement): HTMLElement | null => root.querySelector<HTMLElement>('button.invitation')

/** The focus goes to the selected row when it was in the tree and is on another row or on nothing now. */
function shouldFocusRow(zone: Zone): boolean {
  const active = document.activeElement
  if (!active || active === document.body) return zone !== 'elsewhere'
  return zone === 'tree' && active.matches('[role=treeitem]:not([tabindex="0"])')
}

function focusRow(row: HTMLElement | null): void {
  row?.focus({preventScroll: true})
}

const showRow = (row: HTMLElement): void => row.scrollIntoView({block: 'nearest'})

interface Caret {
  readonly value: string
  readonly start: number
  readonly end: number
}

function caretOf(draft: HTMLElement | null): Caret | null {
  return draft instanceof HTMLTextAreaElement ? {value: draft.value, start: draft.selectionStart, end: draft.selectionEnd} : null
}

function focusDraft(draft: HTMLElement, caret: Caret | null): void {
  const target = draft.matches('[role=group]') ? draft.querySelector<HTMLElement>('[data-do]') : draft
  target?.focus({preventScroll: true})
  draft.scrollIntoView({block: 'nearest'})
  if (!(draft instanceof HTMLTextAreaElement)) return
  if (caret?.value === draft.value) draft.setSelectionRange(caret.start, caret.end)
  else draft.select()
}

/** Puts the menu beside the button that it belongs to, within the page. */
function openMenu(menu: HTMLElement, root: HTMLElement): void {
  const button = root.querySelector('[data-do=more][aria-expanded=true]')?.getBoundingClientRect()
  const {width, height} = menu.getBoundingClientRect()
  const {clientWidth, clientHeight} = document.documentElement
  const above = button && button.bottom + height > clientHeight && button.top > height
  const top = button ? (above ? button.top - height : button.bottom) : 0
  menu.style.setProperty('top', `${Math.max(0, Math.min(top, clientHeight - height))}px`)
  menu.style.setProperty('left', `${Math.max(0, Math.min((button?.right ?? width) - width, clientWidth - width))}px`)
  menu.querySelector<HTMLElement>('[role^=menuitem]')?.focus({preventScroll: true})
}
