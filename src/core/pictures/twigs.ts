/** The causes along one bone of a fishbone: words on level twigs, and their own causes below them on a smaller bone. */
import type {Path, PlainNode} from '../trees/tree.ts'
import {standingBox, twigCard, type Card} from './card.ts'
import type {Course, SceneBox} from './scene.ts'

export interface Twig {
  readonly card: Card
  readonly twigs: readonly Twig[]
}

/** A slanting line through a point: so many pixels to the right for each one down. */
export interface Bone {
  readonly x: number
  readonly y: number
  readonly slant: number
}

/** Between a twig and the words below it, between words and their bone, and from a twig's end to where a smaller bone meets it. */
const gaps = {rows: 7, bone: 7, joint: 18}

/** Twigs for the causes under a path; `width` is the widest that their words may get. */
export const twigsOf = (nodes: readonly PlainNode[], path: Path, width: number): readonly Twig[] =>
  nodes.map((node, index) => {
    const own = [...path, index]
    return {card: twigCard(node, own, width), twigs: twigsOf(node.children, own, width)}
  })

/** What twigs need, measured down the page. */
export const heightOf = (twigs: readonly Twig[]): number =>
  twigs.reduce((sum, {card, twigs: inner}) => sum + gaps.rows + card.height + heightOf(inner), 0)

interface Placed {
  readonly boxes: readonly SceneBox[]
  readonly lines: readonly Course[]
}

/**
 * Places twigs on the left of a bone, from `top` downwards, `spread` apart. Smaller bones rise to the right by `slant`, whatever the bone
 * itself does, so that everything reads from the top down, as the list does.
 */
export function placeTwigs(twigs: readonly Twig[], bone: Bone, top: number, {slant, spread}: {slant: number; spread: number}): Placed {
  const boxes: SceneBox[] = []
  const lines: Course[] = []
  let y = top
  for (const twig of twigs) y = place(twig, bone, y) + spread
  return {boxes, lines}

  /** Returns where what hangs on the twig ends. */
  function place({card, twigs: inner}: Twig, on: Bone, start: number): number {
    const level = start + gaps.rows + card.height
    const end = xAt(on, level)
    const right = Math.min(end, xAt(on, start + gaps.rows)) - gaps.bone
    const box = standingBox(card, right - card.width, start + gaps.rows)
    boxes.push(box)
    lines.push({
      role: 'twig',
      question: card.question,
      points: [
        {x: box.x, y: level},
        {x: end, y: level},
      ],
      arrow: false,
    })
    if (inner.length === 0) return level
    const joint: Bone = {x: Math.min(end, right + gaps.bone) - gaps.joint, y: level, slant: -slant}
    let bottom = level
    let last = level
    for (const each of inner) {
      last = bottom + gaps.rows + each.card.height
      bottom = place(each, joint, bottom)
    }
    lines.push({
      role: 'twig',
      question: 'none',
      points: [
        {x: xAt(joint, last), y: last},
        {x: joint.x, y: level},
      ],
      arrow: false,
    })
    return bottom
  }
}

const xAt = ({x, y, slant}: Bone, level: number): number => x + slant * (level - y)
