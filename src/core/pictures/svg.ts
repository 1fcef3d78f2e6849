/** A scene as a standalone SVG document: no scripts, no styles, no references to anything, every word escaped. */
import type {Palette} from './palette.ts'
import type {Scene} from './scene.ts'
import {boxElements} from './svg-box.ts'
import {lineElements} from './svg-line.ts'
import {descriptionOf} from './description.ts'
import {element, escaped} from './xml.ts'

/**
 * The document has no XML declaration, so that it may also stand within HTML; it has no identifiers either, so that several may. Colors are
 * presentation attributes, which every viewer knows and which take CSS variables where there is CSS.
 */
export function svgOf(scene: Scene, palette: Palette): string {
  const {width, height, boxes, lines, fontSize, kind} = scene
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      class: `postmortem-picture postmortem-${kind}`,
      'font-family': "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
      'font-size': fontSize,
      'text-anchor': 'middle',
    },
    [
      element('title', {}, [escaped(scene.title)]),
      element('desc', {}, [escaped(descriptionOf(scene))]),
      ...(palette.background === 'none' ? [] : [element('rect', {width, height, fill: palette.background}, [])]),
      ...lines.flatMap(line => lineElements(line, palette)),
      ...boxes.map(box => boxElements(box, scene, palette)),
    ],
  )
}
