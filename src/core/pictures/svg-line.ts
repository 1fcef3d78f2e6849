/** Lines of a scene as SVG. */
import type {Palette} from './palette.ts'
import type {SceneLine} from './scene.ts'
import {element} from './xml.ts'

const widths: Readonly<Record<SceneLine['role'], number>> = {spine: 3, bone: 2, twig: 1.25, link: 1.5, shared: 1.5}

export function lineElements({role, question, path, head}: SceneLine, palette: Palette): readonly string[] {
  const color = role === 'shared' ? palette.shared : palette.line
  const stroke = element('path', {
    class: `postmortem-${role}`,
    d: path,
    fill: 'none',
    stroke: color,
    'stroke-width': widths[role],
    'stroke-linecap': 'round',
    'stroke-dasharray': question === 'detection' && role !== 'twig' ? '0.1 4' : null,
  })
  return head === null ? [stroke] : [stroke, element('path', {d: head, fill: color})]
}
