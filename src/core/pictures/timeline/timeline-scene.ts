/** A timeline as a drawing: an axis that time runs down, with bands, marks and words beside it, in pixels, without colours. */
import type {Milestone} from '../../model/timeline/milestone-name.ts'
import type {Point} from '../scene.ts'
import type {PlaceForm} from './placing.ts'

export interface TimelineScene {
  readonly kind: 'timeline'
  readonly title: string
  /** All of it in words. */
  readonly description: string
  /** From the origin, margins included; everything lies inside. */
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly lineHeight: number
  /** `null` where no entry has a place on one. */
  readonly axis: Axis | null
  readonly bands: readonly Band[]
  /** In the order of time, those that have no place on the axis last. */
  readonly labels: readonly Label[]
  /** What stands over the labels of entries that have no place on the axis; `null` where all have one. */
  readonly apart: Words | null
}

export interface Axis {
  readonly x: number
  /** Parts that are to scale; between two of them time is left out. */
  readonly segments: readonly {readonly top: number; readonly bottom: number}[]
  /** What is left out between them. */
  readonly breaks: readonly Words[]
  /** In the order of time. Words end at `x`. */
  readonly ticks: readonly (Words & {readonly isDay: boolean})[]
  /** The day, or the zone, where a segment begins. */
  readonly heads: readonly Words[]
}

/** A line of words, `y` its middle. */
export interface Words {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** A phase between two milestones, beside the axis, with its words on the other side. */
export interface Band {
  readonly reaches: Milestone
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  /** What it leads to, and below that how long it took, in lines that end at `words.x`; `words.y` is the middle of the first. */
  readonly name: readonly string[]
  readonly took: readonly string[]
  readonly words: Point
}

/** What an entry says, and where on the axis it belongs. */
export interface Label {
  /** The index of the entry in the timeline. */
  readonly entry: number
  readonly milestone: Milestone | null
  /** All that it says, in one line. */
  readonly says: string
  /** The box of all its words. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Its day, where that is another one than that of the label before. */
  readonly day: Words | null
  readonly time: readonly Words[]
  /** The name of its milestone, with room for a sign before it. */
  readonly name: Words | null
  readonly words: readonly Words[]
  readonly mark: Mark | null
}

export interface Mark {
  readonly form: PlaceForm
  /** Where on the axis the line to the words starts. */
  readonly x: number
  readonly y: number
  /** What it takes of the axis. */
  readonly top: number
  readonly bottom: number
  /** The line to the words, as SVG has paths. */
  readonly leader: string
}
