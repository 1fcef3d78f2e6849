/** Zooms and moves the picture with the mouse, and tells how large its pane is. */
import type {Intent, ViewState} from './state.ts'

/** Pixels of a wheel that double the picture. */
const doubling = 240

export function listenToPicture(root: HTMLElement, current: () => ViewState, dispatch: (intent: Intent) => void): void {
  root.addEventListener(
    'wheel',
    event => {
      const canvas = canvasAt(event.target)
      if (!canvas || !(event.ctrlKey || event.metaKey)) return
      // Else the browser would zoom the whole page.
      event.preventDefault()
      const {left, top} = canvas.getBoundingClientRect()
      dispatch({type: 'zoom', factor: 2 ** (-event.deltaY / doubling), at: {x: event.clientX - left, y: event.clientY - top}})
    },
    {passive: false},
  )
  listenToPanning(root, dispatch)

  const observer = new ResizeObserver(entries => {
    const size = entries.at(-1)?.contentRect
    if (!size) return
    const {width, height} = size
    const {pane} = current()
    if (width !== pane.width || height !== pane.height) dispatch({type: 'pane', size: {width, height}})
  })
  let observed: Element | null = null
  new MutationObserver(() => {
    const canvas = document.getElementById('canvas')
    if (canvas === observed) return
    observer.disconnect()
    if (canvas) observer.observe(canvas)
    observed = canvas
  }).observe(root, {childList: true, subtree: true})
}

/** A drag that has moved by less is a click. */
const slack = 4

function listenToPanning(root: HTMLElement, dispatch: (intent: Intent) => void): void {
  let grip: {readonly x: number; readonly y: number} | null = null
  let moved = false

  root.addEventListener('pointerdown', event => {
    const canvas = event.button === 0 ? canvasAt(event.target) : null
    grip = canvas && {x: event.clientX, y: event.clientY}
    moved = false
  })
  root.addEventListener('pointermove', event => {
    const canvas = canvasAt(event.target)
    if (!grip || !canvas) return
    const by = {x: grip.x - event.clientX, y: grip.y - event.clientY}
    if (!moved && Math.hypot(by.x, by.y) < slack) return
    moved = true
    canvas.setPointerCapture(event.pointerId)
    grip = {x: event.clientX, y: event.clientY}
    dispatch({type: 'pan', by})
  })
  for (const end of ['pointerup', 'pointercancel'] as const) root.addEventListener(end, () => (grip = null))
  // The click that ends a drag chooses nothing.
  root.addEventListener('click', event => moved && canvasAt(event.target) && event.stopImmediatePropagation(), {capture: true})
}

const canvasAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-canvas]') : null
