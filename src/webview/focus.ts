/** Keeps the focus with what the person is doing while the page changes around it. */

/** Remembers where the focus is; call what it returns when the page has changed. */
export function holdFocus(root: HTMLElement): () => void {
  const active = document.activeElement
  const zone = active instanceof Element && root.contains(active) ? zoneOf(active) : null
  const draft = openDraft()
  const caret = caretOf(draft)
  const selected = selectedIn(root)?.id
  return () => {
    const draftNow = openDraft()
    const row = selectedIn(root)
    if (row && row.id !== selected) showRow(row)
    if (draftNow && (draftNow !== draft || (zone === 'draft' && !draftNow.contains(document.activeElement)))) focusDraft(draftNow, caret)
    // A page that has not got the focus must not take it from the editor: the person may be typing there.
    else if (draftNow || !document.hasFocus()) return
    else if (zone === 'picture') focusBox(root)
    else if (zone !== null && shouldFocusRow(zone)) focusRow(row ?? invitationIn(root))
  }
}

/** Gives the focus of a page that gets it back, after an undo in the document, to the selected row; a click moves it on from there. */
export function takeFocus(root: HTMLElement): void {
  if (!document.activeElement || document.activeElement === document.body) focusSelected(root)
}

/** The selected row, or what stands in the place of rows where there are none. */
export const focusSelected = (root: HTMLElement): void => focusRow(selectedIn(root) ?? invitationIn(root))

/** The same, and brings it into sight. */
export function goToSelected(root: HTMLElement | null): void {
  const row = root && selectedIn(root)
  if (!row) return
  showRow(row)
  focusRow(row)
}

/** By its identifier, because a search through a long tree takes longer than all the rest. */
export const openDraft = (): HTMLElement | null => document.getElementById('draft')

type Zone = 'draft' | 'rows' | 'picture' | 'elsewhere'

function zoneOf(element: Element): Zone {
  if (element.closest('[data-draft]')) return 'draft'
  const zone = element.closest<HTMLElement>('[data-zone]')?.dataset['zone']
  if (zone === 'picture') return element.matches('[role=option]') ? zone : 'elsewhere'
  return zone === 'rows' ? zone : 'elsewhere'
}

/** The row that the Tab key reaches: what holds the rows says which, for the same reason. */
const selectedIn = (root: HTMLElement): HTMLElement | null =>
  document.getElementById(root.querySelector<HTMLElement>('[data-stop]')?.dataset['stop'] ?? '')

const invitationIn = (root: HTMLElement): HTMLElement | null => root.querySelector<HTMLElement>('button.invitation')

/** The focus goes to the selected row when it was on a row and is on another row or on nothing now. */
function shouldFocusRow(zone: Zone): boolean {
  const active = document.activeElement
  if (!active || active === document.body) return zone !== 'elsewhere'
  return zone === 'rows' && active.matches(':is([role=treeitem], [role=row]):not([tabindex="0"])')
}

function focusRow(row: HTMLElement | null): void {
  row?.focus({preventScroll: true})
}

/** In the picture it goes from box to box with the selection, unless the person has gone elsewhere meanwhile. */
function focusBox(root: HTMLElement): void {
  const active = document.activeElement
  const isThere = !active || active === document.body || active.matches('[role=option]')
  if (isThere) root.querySelector<SVGElement>('[role=option][tabindex="0"]')?.focus({preventScroll: true})
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
  if (!(draft instanceof HTMLTextAreaElement)) selectAll(draft)
  else if (caret?.value === draft.value) draft.setSelectionRange(caret.start, caret.end)
  else draft.select()
}

/**
 * A text field of the component library may draw its words a moment later. What was typed by then stands there instead of them, and stays; and
 * to select is to take the focus, which may be elsewhere by then.
 */
function selectAll(field: HTMLElement): void {
  if (!isTextField(field)) return
  const words = field.value
  field.control?.select()
  requestAnimationFrame(() => {
    if (document.hasFocus() && document.activeElement === field && field.value === words) field.control?.select()
  })
}

type TextField = HTMLElement & {readonly value: string; readonly control?: HTMLInputElement}

const isTextField = (field: HTMLElement): field is TextField => field.matches('vscode-text-field')
