/** A scene as a standalone SVG document: no scripts, no references to anything outside, every word escaped. */
import {markWords} from '../trees/marks.ts'
import type {Palette} from './palette.ts'
import type {Scene, SceneBox, SceneLine} from './scene.ts'
import {element, escaped} from './xml.ts'

export function svgOf(scene: Scene, palette: Palette): string {
  const {width, height, boxes, lines} = scene
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
      'font-size': scene.fontSize,
    },
    [
      `<title>${escaped(scene.title)}</title>`,
      element('rect', {width, height, fill: palette.background}, []),
      ...lines.map(line => lineElement(line, palette)),
      ...boxes.map(box => boxElement(box, scene, palette)),
    ],
  )
}

function lineElement({points, question}: SceneLine, palette: Palette): string {
  const path = points.map(({x, y}, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  return element(
    'path',
    {d: path, fill: 'none', stroke: palette.line, 'stroke-width': 1.5, 'stroke-dasharray': question === 'detection' ? '2 4' : null},
    [],
  )
}

function boxElement(box: SceneBox, {lineHeight, fontSize}: Scene, palette: Palette): string {
  const {x, y, width, height, role, marks, text, middle} = box
  const title = marks.length === 0 ? box.label : `${box.label} (${marks.map(mark => markWords[mark]).join(', ')})`
  const first = middle.y - ((text.length - 1) * lineHeight) / 2 + fontSize * 0.35
  return element('g', {}, [
    `<title>${escaped(title)}</title>`,
    element(
      'rect',
      {x, y, width, height, rx: 6, fill: palette[role], stroke: marks.includes('root-cause') ? palette.accent : palette.line},
      [],
    ),
    ...text.map((line, index) =>
      element(
        'text',
        {
          x: middle.x,
          y: first + index * lineHeight,
          'text-anchor': 'middle',
          fill: role === 'cause' ? palette.text : palette[`${role}Text`],
        },
        [escaped(line)],
      ),
    ),
  ])
}
