/** What is proposed where somebody writes. */
import type {Span} from '../document/span.ts'

export interface Completion {
  /** What is chosen. */
  readonly label: string
  /** A word about it, beside the label. */
  readonly note: string
  /** What it is for, in Markdown. */
  readonly says: string
  /** What is written, with prompts (`{{what to write}}`) where somebody goes on. */
  readonly text: string
  /** What would have to be typed for it. */
  readonly typed: string
}

export interface Completions {
  /** What is typed of it already. */
  readonly span: Span
  /** The most likely ones first. */
  readonly all: readonly Completion[]
}

/** What stands in a line before a place that is to be completed. */
export interface Place {
  readonly offset: number
  readonly before: string
}
