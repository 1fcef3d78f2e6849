/** What must not happen on paper: things that overlap, cross or leave it. */
import type {Point, Scene, SceneBox, SceneLine} from '../../../src/core/pictures/scene.ts'

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const meet = (a: Area, b: Area): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Pairs of boxes that overlap, by their words. */
export function overlaps({boxes}: Scene): readonly string[] {
  const sorted = [...boxes].sort((a, b) => a.y - b.y)
  return sorted.flatMap((box, index) => {
    const found: string[] = []
    for (let at = index + 1; at < sorted.length && sorted[at]!.y < box.y + box.height; at++)
      if (meet(box, sorted[at]!)) found.push(`${box.label} / ${sorted[at]!.label}`)
    return found
  })
}

/** What lies outside the picture, wholly or in part. */
export function outside({width, height, boxes, lines}: Scene): readonly string[] {
  const holds = ({x, y}: Point): boolean => x >= 0 && y >= 0 && x <= width && y <= height
  const corners = ({x, y, width: wide, height: tall}: SceneBox): readonly Point[] => [
    {x, y},
    {x: x + wide, y: y + tall},
  ]
  const signs = (box: SceneBox): readonly Point[] => box.signs.flatMap(({x, y}) => [-8, 8].map(by => ({x: x + by, y: y + by})))
  return [
    ...boxes.filter(box => ![...corners(box), ...signs(box)].every(holds)).map(({label}) => label),
    ...lines.filter(({points}) => !points.every(holds)).map(({role}) => role),
  ]
}

/** Boxes that a line runs through, by their words; every line is looked at every few pixels. */
export function crossedBoxes({boxes, lines}: Scene): readonly string[] {
  const cells = new Map<string, SceneBox[]>()
  for (const box of boxes)
    for (let x = Math.floor(box.x / cell); x <= (box.x + box.width) / cell; x++)
      for (let y = Math.floor(box.y / cell); y <= (box.y + box.height) / cell; y++)
        cells.set(`${x} ${y}`, [...(cells.get(`${x} ${y}`) ?? []), box])
  return lines.flatMap(line =>
    pointsAlong(line).flatMap(point =>
      (cells.get(`${Math.floor(point.x / cell)} ${Math.floor(point.y / cell)}`) ?? [])
        .filter(box => meet({...point, width: 0, height: 0}, inner(box)))
        .map(box => `${line.role} through ${box.label}`),
    ),
  )
}

const cell = 100

/** A line may touch a frame, and a twig the lower edge of its words. */
const inner = ({x, y, width, height}: SceneBox): Area => ({x: x + 1, y: y + 1, width: width - 2, height: height - 2})

function pointsAlong({role, points}: SceneLine): readonly Point[] {
  const curves = role === 'link' || role === 'shared'
  return points.slice(1).flatMap((to, index) => {
    const from = points[index]!
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4))
    return Array.from({length: steps + 1}, (_, step) => {
      const t = step / steps
      // A cubic curve whose control points lie halfway, level with its ends.
      const rise = curves ? t * t * (3 - 2 * t) : t
      const run = curves ? (3 * t * (1 - t)) / 2 + t ** 3 : t
      return {x: from.x + (to.x - from.x) * run, y: from.y + (to.y - from.y) * rise}
    })
  })
}
