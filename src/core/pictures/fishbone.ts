/** Lays an Ishikawa diagram out: the problem at the head, a bone for every category, above and below the spine by turns. */
import type {Tree} from '../trees/tree.ts'
import {framedBox, nodeCard, problemCard, textMeasure, type Card} from './card.ts'
import {moveLine, moveBox} from './move.ts'
import type {Point, Scene, SceneBox, SceneLine} from './scene.ts'
import {heightOf, placeTwigs, twigsOf, type Bone, type Twig} from './twigs.ts'

/** Around the whole picture. */
const margin = 16

/** A bone is at least this long, measured down the page, and leans at most so far to the left over its whole length. */
const bone = {height: 96, lean: 260, slant: 0.45}

/** Between a category's frame and its first cause, between the last one and the spine, and the most that causes are spread. */
const gaps = {category: 6, spine: 14, spread: 14, bones: 26, head: 34, tail: 26}

type Side = 'above' | 'below'

interface Rib {
  readonly side: Side
  readonly card: Card
  readonly twigs: readonly Twig[]
  /** What its twigs need, measured down the page. */
  readonly height: number
}

/** A rib laid out as if it met the spine at the origin. */
interface LaidRib {
  readonly side: Side
  readonly boxes: readonly SceneBox[]
  readonly lines: readonly SceneLine[]
  /** How far its causes reach to the left of its bone, measured level. */
  readonly reach: number
  /** The width of its category's frame. */
  readonly frame: number
}

export function fishboneScene(tree: Tree): Scene {
  const ribs = tree.nodes.map((node, index): Rib => {
    const twigs = twigsOf(node.children, [index])
    return {side: index % 2 === 0 ? 'above' : 'below', card: nodeCard('category', node, [index]), twigs, height: heightOf(twigs)}
  })
  const heights = {above: sideHeight(ribs, 'above'), below: sideHeight(ribs, 'below')}
  const slant = Math.min(bone.slant, bone.lean / Math.max(heights.above, heights.below))
  const laid = ribs.map(rib => layRib(rib, heights[rib.side], slant))
  const joints = jointsOf(laid)
  const head = framedBox(problemCard(tree), 0, 0)
  const headBox = moveBox(head, {x: (joints.at(-1) ?? 60) + gaps.head, y: -head.height / 2})
  const spine: SceneLine = {
    role: 'spine',
    question: 'none',
    points: [
      {x: (joints[0] ?? 0) - gaps.tail, y: 0},
      {x: headBox.x, y: 0},
    ],
    arrow: true,
  }
  const at = (index: number): Point => ({x: joints[index]!, y: 0})
  return framed(
    tree,
    [headBox, ...laid.flatMap(({boxes}, index) => boxes.map(box => moveBox(box, at(index))))],
    [spine, ...laid.flatMap(({lines}, index) => lines.map(line => moveLine(line, at(index))))],
  )
}

const sideHeight = (ribs: readonly Rib[], side: Side): number =>
  Math.max(bone.height, ...ribs.filter(rib => rib.side === side).map(({height}) => height + gaps.category + gaps.spine))

function layRib({side, card, twigs, height}: Rib, length: number, slant: number): LaidRib {
  const line: Bone = side === 'above' ? {x: 0, y: 0, slant} : {x: 0, y: 0, slant: -slant}
  const free = length - height - gaps.category - gaps.spine
  const spread = Math.min(free / (twigs.length + 1), gaps.spread)
  const inset = (free - spread * (twigs.length - 1)) / 2
  const start = side === 'above' ? gaps.category - length + inset : gaps.spine + inset
  const placed = placeTwigs(twigs, line, start, {slant, spread})
  const end = {x: -slant * length, y: side === 'above' ? -length : length}
  const frame = framedBox(card, end.x - card.width / 2, side === 'above' ? end.y - card.height : end.y)
  return {
    side,
    boxes: [frame, ...placed.boxes],
    lines: [{role: 'bone', question: 'none', points: [end, {x: 0, y: 0}], arrow: true}, ...placed.lines],
    reach: placed.boxes.reduce((reach, {x, y, height: tall}) => Math.max(reach, Math.max(line.slant * y, line.slant * (y + tall)) - x), 0),
    frame: card.width,
  }
}

/** Where the ribs meet the spine: two by two at the same place, as near to the pair before as what hangs on them lets them. */
function jointsOf(ribs: readonly LaidRib[]): readonly number[] {
  const joints: number[] = []
  let joint = 0
  for (const [index, rib] of ribs.entries()) {
    if (index % 2 === 0)
      joint += index === 0 ? 0 : Math.max(...[rib, ribs[index + 1]].map((each, side) => distance(ribs[index - 2 + side], each)))
    joints.push(joint)
  }
  return joints
}

function distance(before: LaidRib | undefined, rib: LaidRib | undefined): number {
  if (before === undefined || rib === undefined) return 0
  return Math.max(rib.reach, (before.frame + rib.frame) / 2) + gaps.bones
}

/** The scene of boxes and lines wherever they are, moved to the margin. */
function framed(tree: Tree, boxes: readonly SceneBox[], lines: readonly SceneLine[]): Scene {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const include = (x: number, y: number): void => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  for (const {x, y, width, height} of boxes) {
    include(x, y)
    include(x + width, y + height)
  }
  for (const {points} of lines) for (const {x, y} of points) include(x, y)
  const by = {x: margin - Math.floor(left), y: margin - Math.floor(top)}
  return {
    kind: tree.kind,
    title: boxes[0]!.label,
    width: Math.ceil(right) + by.x + margin,
    height: Math.ceil(bottom) + by.y + margin,
    ...textMeasure,
    boxes: boxes.map(box => moveBox(box, by)),
    lines: lines.map(line => moveLine(line, by)),
  }
}
