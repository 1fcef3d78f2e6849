/** Changes the time of an entry with the mouse: down is later, as on the rail. With Shift held a step is ten minutes; Escape leaves all as it was. */
import type {Intent} from './state.ts'

export function listenToDrags(root: HTMLElement, dispatch: (intent: Intent) => void): void {
  let drag: {readonly key: string; readonly from: number; minutes: number | null} | null = null
  let isDropped = false

  root.addEventListener('pointerdown', event => {
    isDropped = false
    const {target, button, clientY} = event
    const time = target instanceof Element ? target.closest('[data-drag]') : null
    const row = time?.closest('[role=row]')
    if (!time || !row || button !== 0) return
    drag = {key: row.id.slice('entry-'.length), from: clientY, minutes: null}
    time.setPointerCapture(event.pointerId)
  })

  root.addEventListener('pointermove', ({clientY, shiftKey}) => {
    if (drag === null) return
    const steps = Math.trunc((clientY - drag.from) / pixelsPerStep)
    if (drag.minutes === null && steps === 0) return
    const minutes = steps * (shiftKey ? 10 : 1)
    if (drag.minutes === minutes) return
    drag.minutes = minutes
    dispatch({type: 'drag', drag: {key: drag.key, minutes}})
  })

  root.addEventListener('pointerup', () => {
    const {minutes = null} = drag ?? {}
    drag = null
    if (minutes === null) return
    isDropped = true
    dispatch({type: 'drop'})
  })

  const stop = (): void => {
    const isSeen = drag !== null && drag.minutes !== null
    drag = null
    if (isSeen) dispatch({type: 'drag', drag: null})
  }
  root.addEventListener('pointercancel', stop)
  window.addEventListener('blur', stop)

  window.addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Escape' || drag === null) return
      event.preventDefault()
      event.stopPropagation()
      isDropped = true
      stop()
    },
    {capture: true},
  )

  // What ends a drag is no click.
  root.addEventListener(
    'click',
    event => {
      if (isDropped) event.stopPropagation()
      isDropped = false
    },
    {capture: true},
  )
}

const pixelsPerStep = 4
