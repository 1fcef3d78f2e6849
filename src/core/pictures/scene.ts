/** A tree as a drawing: boxes and lines with places, in pixels, without colours. */
import type {Mark, Path, Question, TreeKind} from '../trees/tree.ts'

export interface Scene {
  readonly kind: TreeKind
  /** The tree's title and problem, as plain text in one line. */
  readonly title: string
  /** From the origin, margins included; every box and line lies inside. */
  readonly width: number
  readonly height: number
  /** Words are this high, and their lines this far apart; those of the problem and of categories are bold. */
  readonly fontSize: number
  readonly lineHeight: number
  readonly boxes: readonly SceneBox[]
  readonly lines: readonly SceneLine[]
}

/** A node's words in their frame: `problem` is the tree itself, `category` a fishbone's bone, `cause` any other node. */
export interface SceneBox {
  readonly role: 'problem' | 'category' | 'cause'
  /** The node in the tree; empty for the problem. A shared cause has one box, at the place where it is written. */
  readonly path: Path
  /** The words as they are drawn, wrapped, without Markdown; the last line ends in `…` where words were left out. */
  readonly text: readonly string[]
  /** All the words, without Markdown, in one line. */
  readonly label: string
  readonly question: Question
  readonly marks: readonly Mark[]
  /** Whether a frame goes around the words; a fishbone's causes stand on their twigs without one. */
  readonly framed: boolean
  readonly signs: readonly SceneSign[]
  /** The top left corner of the frame. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The middle of the words, which are centered about it line by line. */
  readonly middle: Point
}

/** A small round sign for what a mark or the question "Why wasn't this caught?" says, with its center; 16 pixels across. */
export interface SceneSign extends Point {
  readonly says: Mark | 'detection'
}

/**
 * The way of a line through its points; `arrow` has its head at the last one, which is the effect. A fishbone's lines are straight; links of
 * trees and graphs leave and reach every point horizontally.
 */
export interface Course {
  readonly role: 'spine' | 'bone' | 'twig' | 'link' | 'shared'
  /** What the box at the far end from the problem answers. */
  readonly question: Question
  readonly points: readonly Point[]
  readonly arrow: boolean
}

/** A line as it is drawn: path data as SVG has them. */
export interface SceneLine extends Course {
  readonly path: string
  /** The head of its arrow, to be filled. */
  readonly head: string | null
}

export interface Point {
  readonly x: number
  readonly y: number
}
