/** Moves nodes with the mouse; with Alt or Control held, a reference to the node is dropped instead. */
import type {Path, Relation} from '../../protocol/index.ts'
import {placeOf} from './keys.ts'
import type {Intent, ViewState} from './state.ts'

export function listenToDrags(root: HTMLElement, current: () => ViewState, dispatch: (intent: Intent) => void): void {
  let dragged: Path | null = null
  let marked: HTMLElement | null = null

  const mark = (row: HTMLElement | null, relation: Relation | null): void => {
    if (marked !== row) delete marked?.dataset['drop']
    marked = row
    if (row && relation) row.dataset['drop'] = relation
  }

  root.addEventListener('dragstart', event => {
    const path = pathOf(event.target)
    if (!path || !event.dataTransfer) return
    dragged = path
    event.dataTransfer.effectAllowed = 'linkMove'
    event.dataTransfer.setData('text/plain', rowOf(event.target)?.querySelector('.text')?.textContent ?? '')
  })

  root.addEventListener('dragover', event => {
    const row = rowOf(event.target)
    const path = pathOf(row)
    const allowed = dragged && row && path && !isUnder(path, dragged)
    mark(allowed ? row : null, allowed ? relationAt(row, event.clientY) : null)
    if (!allowed || !event.dataTransfer) return
    event.preventDefault()
    event.dataTransfer.dropEffect = event.altKey || event.ctrlKey ? 'link' : 'move'
  })

  root.addEventListener('drop', event => {
    const row = rowOf(event.target)
    const path = pathOf(row)
    const from = dragged
    stop()
    if (!from || !row || !path || isUnder(path, from)) return
    event.preventDefault()
    const relation = relationAt(row, event.clientY)
    const state = current()
    const opensBelow = relation === 'after' && row.getAttribute('aria-expanded') === 'true'
    dispatch({
      type: 'drop',
      as: event.altKey || event.ctrlKey ? 'refer' : 'move',
      node: placeOf(state, from),
      target: placeOf(state, opensBelow ? [...path, 0] : path),
      relation: opensBelow ? 'before' : relation,
    })
  })

  const stop = (): void => {
    dragged = null
    mark(null, null)
  }
  root.addEventListener('dragend', stop)
}

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.row[data-path]') : null

function pathOf(target: EventTarget | null): Path | null {
  const path = rowOf(target)?.dataset['path']
  return path ? path.split('.').map(Number) : null
}

const isUnder = (path: Path, above: Path): boolean => above.every((step, depth) => step === path[depth])

/** The upper quarter of a row is before the node, the lower one after it, and between them is under it. */
function relationAt(row: HTMLElement, y: number): Relation {
  const {top, height} = row.getBoundingClientRect()
  const part = (y - top) / height
  return part < 0.25 ? 'before' : part > 0.75 ? 'after' : 'child'
}
