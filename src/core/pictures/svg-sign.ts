/** The small round signs of marks as SVG: a target for a root cause, a tick, a question mark, an eye that saw nothing. */
import type {Palette} from './palette.ts'
import type {SceneSign} from './scene.ts'
import {element, rounded} from './xml.ts'

interface Look {
  readonly fill: string
  readonly frame: string
  /** Lines around the center, in pixels. */
  readonly strokes: string
  readonly color: string
}

export function signElement({says, x, y}: SceneSign, palette: Palette): string {
  const {fill, frame, strokes, color} = lookOf(says, palette)
  return element('g', {class: `postmortem-sign-${says}`, transform: `translate(${rounded(x)} ${rounded(y)})`}, [
    element('circle', {r: 8, fill, stroke: frame, 'stroke-width': 1.5}),
    element('path', {d: strokes, fill: 'none', stroke: color, 'stroke-width': 1.6, 'stroke-linecap': 'round', 'stroke-linejoin': 'round'}),
  ])
}

function lookOf(says: SceneSign['says'], palette: Palette): Look {
  const quiet = {fill: palette.cause, frame: palette.line, color: palette.text}
  switch (says) {
    case 'root-cause':
      return {
        fill: palette.accent,
        frame: palette.accent,
        color: palette.accentText,
        strokes: 'M-4.6 0a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0M-.6 0a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0',
      }
    case 'confirmed':
      return {fill: palette.problem, frame: palette.problem, color: palette.problemText, strokes: 'M-3.6.3L-1.1 2.9L3.7-2.7'}
    case 'possible':
      return {...quiet, strokes: 'M-2.4-2.2a2.4 2.3 0 1 1 3.6 2c-.8.5-1.2 1-1.2 1.7M0 4.2v.1'}
    case 'detection':
      return {...quiet, strokes: 'M-5.2 0Q0-5 5.2 0Q0 5-5.2 0ZM-.7 0a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0M-4.2 4.2L4.2-4.2'}
  }
}
