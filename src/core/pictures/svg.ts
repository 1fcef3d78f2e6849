/** A scene as SVG. */
import type {Palette} from './palette.ts'
import type {Scene} from './scene.ts'
import {boxElements} from './svg-box.ts'
import {svgDocument} from './svg-document.ts'
import {lineElements} from './svg-line.ts'
import {descriptionOf} from './description.ts'

export function svgOf(scene: Scene, palette: Palette): string {
  return svgDocument({...scene, description: descriptionOf(scene), anchor: 'middle'}, palette, [
    ...scene.lines.flatMap(line => lineElements(line, palette)),
    ...scene.boxes.map(box => boxElements(box, scene, palette)),
  ])
}
