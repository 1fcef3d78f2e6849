/** Lines of a scene as SVG. */
import type {Palette} from './palette.ts'
import type {Point, SceneLine} from './scene.ts'
import {element, rounded} from './xml.ts'

const widths: Readonly<Record<SceneLine['role'], number>> = {spine: 3, bone: 2, twig: 1.25, link: 1.5, shared: 1.5}

/** The length of an arrow's head and half its breadth, for a line of 1.5 pixels. */
const arrow = {length: 8, half: 3.6}

export function lineElements(line: SceneLine, palette: Palette): readonly string[] {
  const {role, points} = line
  const width = widths[role]
  const tip = points.at(-1)!
  const angle = arrivalOf(line)
  const scale = role === 'spine' ? 1.8 : role === 'bone' ? 1.2 : 1
  // The line ends inside its arrow's head, so that its blunt end does not stick out of the tip.
  const color = role === 'shared' ? palette.shared : palette.line
  const end = line.arrow ? along(tip, angle, -arrow.length * scale * 0.7) : tip
  const drawn = [...points.slice(0, -1), end]
  const stroke = element('path', {
    class: `postmortem-${role}`,
    d: role === 'link' || role === 'shared' ? curved(drawn) : straight(drawn),
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-dasharray': line.question === 'detection' && role !== 'twig' ? '0.1 4' : null,
  })
  return line.arrow ? [stroke, head(tip, angle, scale, color)] : [stroke]
}

function head(tip: Point, angle: number, scale: number, color: string): string {
  const back = along(tip, angle, -arrow.length * scale)
  const corners = [tip, along(back, angle + Math.PI / 2, arrow.half * scale), along(back, angle - Math.PI / 2, arrow.half * scale)]
  return element('path', {d: `${straight(corners)}Z`, fill: color})
}

/** The direction in which a line comes to its last point, in radians. */
function arrivalOf({role, points}: SceneLine): number {
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
