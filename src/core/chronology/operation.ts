/** What a person asks of a timeline. */
import type {TextEdit} from '../document/edit.ts'
import type {Milestone} from '../model/timeline/milestone-name.ts'

/** Entries are named by their index in the timeline; words are Markdown on one line. */
export type TimelineOperation =
  /** Adds the section, where there is none. */
  | {readonly type: 'add-section'}
  /** Adds what happens now; a time at the start of the words goes before that of the clock. */
  | {readonly type: 'add-now'; readonly text: string}
  /** Adds an entry right after another one; a time at the start of the words is its own, else it has that of the other. */
  | {readonly type: 'add-after'; readonly entry: number; readonly text: string}
  | {readonly type: 'reword'; readonly entry: number; readonly text: string}
  /** Gives it the time that the text says: "10:52", or with a date, or a range. */
  | {readonly type: 'retime'; readonly entry: number; readonly text: string}
  | {readonly type: 'move'; readonly entry: number; readonly by: -1 | 1}
  | {readonly type: 'remove'; readonly entry: number}
  | {readonly type: 'mark'; readonly entry: number; readonly milestone: Milestone | null}

/** The edits in offsets of the document, and the entry that a person would go on with. */
export interface TimelineOperated {
  readonly edits: readonly TextEdit[]
  readonly focus: number | null
}

/**
 * Why an operation is not done: the entry is not there, the words say no time that can be read in one way only, nothing would change, or the
 * Markdown is such that other entries would be read otherwise.
 */
export type TimelineRefusal = 'no-such-entry' | 'no-time' | 'nothing-to-do' | 'tangled'
