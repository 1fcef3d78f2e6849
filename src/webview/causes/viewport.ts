/** The part of a picture that its pane shows: zooming, panning, and the neighbours of a box. */
import type {Path, Scene, SceneBox} from '../../protocol/index.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Spot {
  readonly x: number
  readonly y: number
}

/** The scene's point at the pane's top left corner, and how many pixels a unit of the scene has. */
export interface Viewport extends Spot {
  readonly scale: number
}

/** Where the person has gone in a picture; `all` is the whole picture, `near` as much of it around the selection as can be read. */
export type Look = 'near' | 'all' | Viewport

/** Words are not enlarged beyond this by themselves, and not made smaller than this in a look from near. */
const largest = 1.25
const legible = 0.65
/** A whole picture this small still says more than a part of it; where little room is, a part that can be read says next to nothing. */
const telling = {wide: 0.5, narrow: 0.2} as const
const narrow = 480

/** Whether words are so small that they need to be said in another way as well. */
export const isTooSmall = ({scale}: Viewport): boolean => scale < legible

const bounds = {least: 0.05, most: 4} as const

export function viewportOf(look: Look, scene: Scene, pane: Size, selected: Path | null): Viewport {
  if (typeof look === 'object') return look
  const all = whole(scene, pane)
  if (look === 'all' || all.scale >= (pane.width < narrow ? telling.narrow : telling.wide)) return all
  const box = boxAt(scene, selected ?? []) ?? scene.boxes[0]
  const middle = box ? {x: box.x + box.width / 2, y: box.y + box.height / 2} : {x: 0, y: 0}
  const corner = {x: middle.x - pane.width / legible / 2, y: middle.y - pane.height / legible / 2}
  return {scale: legible, x: inside(corner.x, pane.width / legible, scene.width), y: inside(corner.y, pane.height / legible, scene.height)}
}

/** Where a window of that length starts so that it shows nothing beyond, or is in the middle where all has room in it. */
const inside = (start: number, shown: number, all: number): number =>
  shown >= all ? (all - shown) / 2 : Math.min(Math.max(start, 0), all - shown)

/** The whole scene in the middle of the pane. */
function whole(scene: Scene, pane: Size): Viewport {
  const scale = Math.max(Math.min(largest, pane.width / scene.width, pane.height / scene.height), bounds.least)
  return {scale, x: (scene.width - pane.width / scale) / 2, y: (scene.height - pane.height / scale) / 2}
}

/** Zooms about a point of the pane, which stays over the same point of the scene. */
export function zoomed(viewport: Viewport, factor: number, {x, y}: Spot): Viewport {
  const scale = Math.min(Math.max(viewport.scale * factor, bounds.least), bounds.most)
  return {scale, x: viewport.x + x / viewport.scale - x / scale, y: viewport.y + y / viewport.scale - y / scale}
}

/** Moves what is shown by pixels of the pane, but not so far that nothing of the scene is left. */
export const panned = (viewport: Viewport, {x, y}: Spot, scene: Scene, pane: Size): Viewport =>
  within({...viewport, x: viewport.x + x / viewport.scale, y: viewport.y + y / viewport.scale}, scene, pane)

/** Moves no farther than it takes to have the box in the pane. */
export function showing(viewport: Viewport, box: SceneBox, pane: Size): Viewport {
  const width = pane.width / viewport.scale
  const height = pane.height / viewport.scale
  return {
    ...viewport,
    x: Math.min(Math.max(viewport.x, box.x + box.width - width + margin), box.x - margin),
    y: Math.min(Math.max(viewport.y, box.y + box.height - height + margin), box.y - margin),
  }
}

const margin = 12

export const viewBoxOf = ({x, y, scale}: Viewport, pane: Size): string =>
  [x, y, pane.width / scale, pane.height / scale].map(number => number.toFixed(2)).join(' ')

/** Half of the pane may be empty, where it is larger than the scene all of what is left. */
function within(viewport: Viewport, scene: Scene, pane: Size): Viewport {
  const clamped = (start: number, shown: number, all: number): number =>
    shown >= all ? Math.min(Math.max(start, all - shown), 0) : Math.min(Math.max(start, -shown / 2), all - shown / 2)
  const {scale} = viewport
  return {scale, x: clamped(viewport.x, pane.width / scale, scene.width), y: clamped(viewport.y, pane.height / scale, scene.height)}
}

export const boxAt = (scene: Scene, path: Path): SceneBox | undefined =>
  scene.boxes.find(box => box.path.length === path.length && box.path.every((step, level) => step === path[level]))

export type Direction = 'up' | 'down' | 'left' | 'right'

/**
 * The box that a person would expect an arrow key to lead to: the nearest that starts beyond the middle of this one, with what is beside the
 * way counting double. A wider box above is not to the right, although its middle is.
 */
export function neighbour(scene: Scene, from: SceneBox, direction: Direction): SceneBox | undefined {
  const here = middleOf(from)
  const across = direction === 'left' || direction === 'right'
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  let nearest: {readonly box: SceneBox; readonly distance: number} | undefined
  for (const box of scene.boxes) {
    const there = middleOf(box)
    const ahead = sign * (across ? there.x - here.x : there.y - here.y)
    const beside = Math.abs(across ? there.y - here.y : there.x - here.x)
    const distance = ahead + 2 * beside
    const isBeyond = ahead - (across ? box.width : box.height) / 2 >= 0
    if (box !== from && isBeyond && (nearest === undefined || distance < nearest.distance)) nearest = {box, distance}
  }
  return nearest?.box
}

const middleOf = ({x, y, width, height}: SceneBox): Spot => ({x: x + width / 2, y: y + height / 2})
