/** A node's words in their frame, before it has a place. */
import type {Mark, Path, Question, PlainTree, PlainNode} from '../trees/tree.ts'
import {fontSize} from './measure.ts'
import {plainWords} from './plain.ts'
import type {SceneBox, SceneSign} from './scene.ts'
import {wrap, type Wrapping} from './wrap.ts'

export interface Card {
  readonly role: SceneBox['role']
  readonly path: Path
  readonly text: readonly string[]
  readonly label: string
  readonly question: Question
  readonly marks: readonly Mark[]
  readonly width: number
  readonly height: number
}

/** The distance between lines of words, in pixels. */
export const lineHeight = 18

const padding = {across: 12, down: 9}

/** The widest and the longest that words may get. */
const room = {
  problem: {width: 176, lines: 6, weight: 'bold'},
  category: {width: 150, lines: 3, weight: 'bold'},
  cause: {width: 176, lines: 6, weight: 'regular'},
} as const satisfies Readonly<Record<SceneBox['role'], Wrapping>>

/** The card of the tree itself: what it explains, or at least what it is called. */
export function problemCard({problem, title, kind}: PlainTree): Card {
  const words = plainWords(problem ?? '')
  return cardOf('problem', {
    path: [],
    label: words === '' ? plainWords(title) : words,
    question: kind === 'five-whys' ? 'why' : kind === 'so-what' ? 'so-what' : 'none',
    marks: [],
  })
}

export const nodeCard = (role: 'category' | 'cause', node: PlainNode, path: Path): Card => cardOf(role, saidBy(node, path))

type Said = Pick<Card, 'path' | 'label' | 'question' | 'marks'>

function saidBy({text, question, marks, refersTo}: PlainNode, path: Path): Said {
  const words = plainWords(text)
  return {path, label: words === '' ? (refersTo ?? '') : words, question, marks}
}

function cardOf(role: SceneBox['role'], said: Said): Card {
  const {lines, width} = wrap(said.label, room[role])
  return {
    role,
    ...said,
    text: lines,
    width: Math.max(Math.ceil(width) + 2 * padding.across, 48),
    height: Math.max(lines.length, 1) * lineHeight + 2 * padding.down,
  }
}

/** A card in its place, framed; `x` and `y` are its top left corner. */
export function framedBox(card: Card, x: number, y: number): SceneBox {
  const signs = signsFor(card).map((says, index) => ({says, x: x + card.width - 14 - index * 20, y}))
  return {...card, framed: true, signs, x, y, middle: {x: x + card.width / 2, y: y + card.height / 2}}
}

/** A fishbone's cause: no frame, and its signs before its words. */
export function twigCard(node: PlainNode, path: Path, width: number): Card {
  const said = saidBy(node, path)
  const {lines, width: widest} = wrap(said.label, {width, lines: 5, weight: 'regular'})
  const card = {
    role: 'cause',
    ...said,
    text: lines,
    width: Math.max(Math.ceil(widest) + 8, 32),
    height: Math.max(lines.length, 1) * lineHeight + 2,
  } as const
  return {...card, width: card.width + signsFor(card).length * 20}
}

export function standingBox(card: Card, x: number, y: number): SceneBox {
  const signs = signsFor(card).map((says, index) => ({says, x: x + 10 + index * 20, y: y + card.height / 2}))
  return {...card, framed: false, signs, x, y, middle: {x: x + (card.width + signs.length * 20) / 2, y: y + card.height / 2}}
}

const signsFor = ({role, marks, question}: Pick<Card, 'role' | 'marks' | 'question'>): readonly SceneSign['says'][] =>
  question === 'detection' && role === 'cause' ? [...marks, 'detection'] : marks

export const textMeasure = {fontSize, lineHeight} as const
