/** Draws lines as path data, so that whoever shows a scene shows the same lines. */
import type {Course, Point, SceneLine} from './scene.ts'
import {rounded} from './xml.ts'

/** The length of an arrow's head and half its breadth, for a line of 1.5 pixels. */
const arrow = {length: 8, half: 3.6}

export function drawn(course: Course): SceneLine {
  const {role, points} = course
  const tip = points.at(-1)!
  const angle = arrivalOf(course)
  const scale = role === 'spine' ? 1.8 : role === 'bone' ? 1.2 : 1
  // The line ends inside its arrow's head, so that its blunt end does not stick out of the tip.
  const end = course.arrow ? along(tip, angle, -arrow.length * scale * 0.7) : tip
  const way = [...points.slice(0, -1), end]
  const path = role === 'link' || role === 'shared' ? curved(way) : straight(way)
  return {...course, path, head: course.arrow ? headOf(tip, angle, scale) : null}
}

function headOf(tip: Point, angle: number, scale: number): string {
  const back = along(tip, angle, -arrow.length * scale)
  const corners = [tip, along(back, angle + Math.PI / 2, arrow.half * scale), along(back, angle - Math.PI / 2, arrow.half * scale)]
  return `${straight(corners)}Z`
}

/** The direction in which a line comes to its last point, in radians. */
function arrivalOf({role, points}: Course): number {
  const tip = points.at(-1)!
  const before = points.at(-2) ?? tip
  if (role === 'link' || role === 'shared') return tip.x < before.x ? Math.PI : 0
  return Math.atan2(tip.y - before.y, tip.x - before.x)
}

const along = ({x, y}: Point, angle: number, by: number): Point => ({x: x + Math.cos(angle) * by, y: y + Math.sin(angle) * by})

const straight = (points: readonly Point[]): string =>
  points.map(({x, y}, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('')

/** Leaves and reaches every point on the level. */
const curved = (points: readonly Point[]): string =>
  points
    .map(({x, y}, index) => {
      const before = points[index - 1]
      if (before === undefined) return `M${rounded(x)} ${rounded(y)}`
      if (before.y === y) return `H${rounded(x)}`
      const half = rounded((before.x + x) / 2)
      return `C${half} ${rounded(before.y)} ${half} ${rounded(y)} ${rounded(x)} ${rounded(y)}`
    })
    .join('')
