/** Lays an Ishikawa diagram out: the problem at the head, a bone for every category, above and below the spine by turns. */
import type {PlainTree} from '../trees/tree.ts'
import {framedBox, nodeCard, problemCard, textMeasure} from './card.ts'
import {moveBox, moveLine} from './move.ts'
import {distance, layRib, longestOn, slantFor, type LaidRib, type Rib} from './rib.ts'
import {drawn} from './course.ts'
import type {Course, Scene, SceneBox} from './scene.ts'
import {heightOf, twigsOf} from './twigs.ts'

/** Around the whole picture. */
const margin = 16

/** From the tail to the first joint of bones, and from the last one to the head. */
const ends = {tail: 26, head: 34}

/** How wide the words of causes may get, in pixels: the more there is to show, the wider, so that the picture does not get tall. */
const widths = [150, 190, 240]

/** A picture may be so many times as high as it is wide. */
const tallest = 0.75

export function fishboneScene(tree: PlainTree): Scene {
  const [narrow, ...wider] = widths
  let scene = sceneWith(tree, narrow!)
  for (const width of wider) if (scene.height > scene.width * tallest) scene = sceneWith(tree, width)
  return scene
}

function sceneWith(tree: PlainTree, width: number): Scene {
  const ribs = tree.nodes.map((node, index): Rib => {
    const twigs = twigsOf(node.children, [index], width)
    return {side: index % 2 === 0 ? 'above' : 'below', card: nodeCard('category', node, [index]), twigs, height: heightOf(twigs)}
  })
  const longest = {above: longestOn('above', ribs), below: longestOn('below', ribs)}
  const slant = slantFor(Math.max(longest.above, longest.below))
  const laid = ribs.map(rib => layRib(rib, longest[rib.side], slant))
  const joints = jointsOf(laid)
  const card = problemCard(tree)
  const tail = {x: (joints[0] ?? 0) - ends.tail, y: 0}
  const head = framedBox(card, (joints.at(-1) ?? 0) + ends.head, -card.height / 2)
  return withMargin(
    tree,
    [head, ...laid.flatMap(({boxes}, index) => boxes.map(box => moveBox(box, {x: joints[index]!, y: 0})))],
    [
      {role: 'spine', question: 'none', points: [tail, {x: head.x, y: 0}], arrow: true},
      ...laid.flatMap(({lines}, index) => lines.map(line => moveLine(line, {x: joints[index]!, y: 0}))),
    ],
  )
}

/** Where the ribs meet the spine: two by two at the same place, as near to the two before as what hangs on them allows. */
function jointsOf(ribs: readonly LaidRib[]): readonly number[] {
  const joints: number[] = []
  for (const index of ribs.keys()) {
    if (index < 2) joints.push(0)
    else if (index % 2 === 1) joints.push(joints[index - 1]!)
    else {
      const pair = ribs.slice(index, index + 2)
      joints.push(joints[index - 1]! + Math.max(...pair.map((rib, side) => distance(ribs[index - 2 + side]!, rib))))
    }
  }
  return joints
}

/** The scene of boxes, the problem's first, and lines wherever they are, moved to the margin. */
function withMargin(tree: PlainTree, boxes: readonly SceneBox[], lines: readonly Course[]): Scene {
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
    lines: lines.map(line => drawn(moveLine(line, by))),
  }
}
