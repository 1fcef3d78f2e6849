/** Boxes and lines at another place. */
import type {Course, Point, SceneBox} from './scene.ts'

const movePoint = <T extends Point>(point: T, by: Point): T => ({...point, x: point.x + by.x, y: point.y + by.y})

export const moveBox = (box: SceneBox, by: Point): SceneBox => ({
  ...movePoint(box, by),
  middle: movePoint(box.middle, by),
  signs: box.signs.map(sign => movePoint(sign, by)),
})

export const moveLine = (line: Course, by: Point): Course => ({...line, points: line.points.map(point => movePoint(point, by))})
