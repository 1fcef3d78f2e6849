/** A node's words in their frame, before it has a place. */
import type {Mark, Path, Question, Tree, TreeNode} from '../trees/tree.ts'
import {fontSize} from './measure.ts'
import {plainWords} from './plain.ts'
import type {SceneBox, SceneSign} from './scene.ts'
import {wrap} from './wrap.ts'

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
const room: Readonly<Record<SceneBox['role'], {readonly width: number; readonly lines: number}>> = {
  problem: {width: 176, lines: 6},
  category: {width: 160, lines: 2},
  cause: {width: 176, lines: 6},
}

/** The card of the tree itself: what it explains, or at least what it is called. */
export function problemCard({problem, title, kind}: Tree): Card {
  const words = plainWords(problem ?? '')
  return cardOf('problem', {
    path: [],
    label: words === '' ? plainWords(title) : words,
    question: kind === 'five-whys' ? 'why' : kind === 'so-what' ? 'so-what' : 'none',
    marks: [],
  })
}

export function nodeCard(role: 'category' | 'cause', {text, question, marks, refersTo}: TreeNode, path: Path): Card {
  const words = plainWords(text)
  return cardOf(role, {path, label: words === '' ? (refersTo ?? '') : words, question, marks})
}

function cardOf(role: SceneBox['role'], said: Pick<Card, 'path' | 'label' | 'question' | 'marks'>): Card {
  const {lines, width} = wrap(said.label, {...room[role], weight: role === 'cause' ? 'regular' : 'bold'})
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
  return {...card, framed: true, signs: signsOf(card, x, y), x, y, middle: {x: x + card.width / 2, y: y + card.height / 2}}
}

/** Signs sit on the frame's upper edge, from its right end. */
function signsOf({marks, question, width, role}: Card, x: number, y: number): readonly SceneSign[] {
  return signsFor(role, marks, question).map((says, index) => ({says, x: x + width - 14 - index * 20, y}))
}

const signsFor = (role: SceneBox['role'], marks: readonly Mark[], question: Question): readonly SceneSign['says'][] =>
  question === 'detection' && role === 'cause' ? [...marks, 'detection'] : marks

export const textMeasure = {fontSize, lineHeight} as const
