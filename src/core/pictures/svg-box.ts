/** Boxes of a scene as SVG; what a mark says is told by the form of frames and signs, color only adds to it. */
import {saying} from './description.ts'
import type {Palette} from './palette.ts'
import type {Scene, SceneBox} from './scene.ts'
import {signElement} from './svg-sign.ts'
import {element, escaped} from './xml.ts'

export function boxElements(box: SceneBox, scene: Scene, palette: Palette): string {
  return element('g', {class: ['postmortem-box', `postmortem-${box.role}`, ...box.marks.map(mark => `postmortem-${mark}`)].join(' ')}, [
    element('title', {}, [escaped(saying(box))]),
    ...(box.framed ? frames(box, palette) : []),
    ...words(box, scene, palette),
    ...box.signs.map(sign => signElement(sign, palette)),
  ])
}

/** Round ends make dots of the shortest dashes. */
const dots = '0.1 4'

/** Dashes for a cause that is only possible, dots for what was not caught, a double frame for a root cause. */
function frames({x, y, width, height, role, marks, question}: SceneBox, palette: Palette): readonly string[] {
  const isRoot = marks.includes('root-cause')
  const dashes = marks.includes('possible') ? '6 4' : question === 'detection' && role === 'cause' ? dots : null
  const stroke = isRoot ? palette.accent : role === 'problem' ? palette.problem : palette.line
  const outer = element('rect', {
    x,
    y,
    width,
    height,
    rx: 7,
    fill: palette[role],
    stroke,
    'stroke-width': isRoot || dashes === dots ? 2 : role === 'cause' ? 1.25 : 1.5,
    'stroke-linecap': 'round',
    'stroke-dasharray': dashes,
  })
  if (!isRoot) return [outer]
  return [outer, element('rect', {x: x + 3.5, y: y + 3.5, width: width - 7, height: height - 7, rx: 4, fill: 'none', stroke})]
}

function words({role, text, middle}: SceneBox, {lineHeight, fontSize}: Scene, palette: Palette): readonly string[] {
  const first = middle.y - ((text.length - 1) * lineHeight) / 2 + fontSize * 0.36
  const fill = role === 'cause' ? palette.text : palette[`${role}Text`]
  return text.map((line, index) =>
    element(
      'text',
      {x: middle.x, y: first + index * lineHeight, fill, 'font-weight': role === 'cause' ? null : 600, 'unicode-bidi': 'plaintext'},
      [escaped(line)],
    ),
  )
}
