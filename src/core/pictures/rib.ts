/** One category of a fishbone: its frame, its bone down or up to the spine, and the causes on it. */
import {framedBox, type Card} from './card.ts'
import type {Course, SceneBox} from './scene.ts'
import {placeTwigs, type Bone, type Twig} from './twigs.ts'

type Side = 'above' | 'below'

export interface Rib {
  readonly side: Side
  readonly card: Card
  readonly twigs: readonly Twig[]
  /** What its twigs need, measured down the page. */
  readonly height: number
}

/** A rib laid out as if it met the spine at the origin. */
export interface LaidRib {
  /** Its category's first. */
  readonly boxes: readonly SceneBox[]
  /** Its bone first. */
  readonly lines: readonly Course[]
  readonly bone: Bone
}

/** Lengths of bones are measured down the page: the least, up to which all are alike, and what a steep one leans to the left at most. */
const bone = {least: 96, alike: 300, lean: 260, slant: 0.45}

/** From a category's frame to its first cause, from the spine to the nearest one, at most between causes, and between neighbors. */
const gaps = {frame: 12, spine: 14, spread: 14, neighbors: 26}

/** The length of the longest bone on one side. */
export const longestOn = (side: Side, ribs: readonly Rib[]): number =>
  Math.max(bone.least, ...ribs.filter(rib => rib.side === side).map(need))

/** How far bones lean, in pixels to the left for each one away from the spine. */
export const slantFor = (longest: number): number => Math.min(bone.slant, bone.lean / longest)

const need = ({height}: Rib): number => height + gaps.frame + gaps.spine

export function layRib(rib: Rib, longest: number, slant: number): LaidRib {
  const {side, card, twigs} = rib
  const length = lengthOf(rib, longest)
  const free = length - need(rib)
  const spread = Math.min(free / (twigs.length + 1), gaps.spread)
  const inset = (free - spread * Math.max(twigs.length - 1, 0)) / 2
  const above = side === 'above'
  const own: Bone = {x: 0, y: 0, slant: above ? slant : -slant}
  const placed = placeTwigs(twigs, own, above ? gaps.frame - length + inset : gaps.spine + inset, {slant, spread})
  const end = {x: -slant * length, y: above ? -length : length}
  return {
    boxes: [framedBox(card, end.x - card.width / 2, above ? end.y - card.height : end.y), ...placed.boxes],
    lines: [{role: 'bone', question: 'none', points: [end, {x: 0, y: 0}], arrow: true}, ...placed.lines],
    bone: own,
  }
}

/** Bones of one side are as long as the longest of them, so that their frames are in line, unless that leaves more than half of one bare. */
const lengthOf = (rib: Rib, longest: number): number =>
  longest <= bone.alike || need(rib) * 2 >= longest ? longest : Math.max(need(rib), bone.least)

/** How far apart two neighbors on the same side must meet the spine, the one before on the left. */
export function distance(before: LaidRib, rib: LaidRib): number {
  const frame = before.boxes[0]!
  let most = frame.x + frame.width - lineAt(rib, frame)
  for (const box of rib.boxes) {
    most = Math.max(most, lineAt(before, box, Math.max) - box.x)
    if (frame.y < box.y + box.height && box.y < frame.y + frame.height) most = Math.max(most, frame.x + frame.width - box.x)
  }
  return most + gaps.neighbors
}

/** Where a rib's bone is furthest to the left, or to the right, beside a box. */
const lineAt = ({bone: {slant}}: LaidRib, {y, height}: SceneBox, choose = Math.min): number => choose(slant * y, slant * (y + height))
