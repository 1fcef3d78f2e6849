/** The messages between the host and the timeline view. */
import type {Milestone, PlainEntry, PlainTimeline, TimelineOperation, TimelineRefusal} from '../../core/index.ts'
import type {AnchorOf, SaidByView, Shown, SnapshotOf, TaskOf, Topic, ViewOf} from '../talk/index.ts'

export interface TimelineTopic extends Topic {
  readonly document: ShownTimeline
  readonly place: EntryPlace
  readonly operation: TimelineOperation
  readonly refusal: TimelineRefusal
  readonly focused: 'entry'
  readonly remark: TimelineRemark
  readonly deed: TimelineDeed
  readonly draft: TimelineDraft
}

/** An entry by its index in the timeline; -1 is the document itself. */
export interface EntryPlace {
  readonly entry: number
}

export interface ShownTimeline extends Shown<EntryPlace>, PlainTimeline {}

export type ShownEntry = PlainEntry

/** Where something new goes: at the end, as of now, or after an entry. */
export type AddWhere = 'now' | 'after'

export type TimelineDeed =
  | {readonly type: 'add'; readonly where: AddWhere; readonly text: string}
  | {readonly type: 'reword' | 'retime'; readonly text: string}
  | {readonly type: 'remove' | 'move-up' | 'move-down'}
  | {readonly type: 'add-section'}
  | {readonly type: 'mark'; readonly milestone: Milestone | null}

/** An inline editor for words, or (`remove`) the question whether to remove an entry with what is nested in it. */
export type TimelineDraft =
  | {readonly type: 'add'; readonly where: AddWhere; readonly anchor: EntryAnchor; readonly text: string}
  | {readonly type: 'reword' | 'retime' | 'remove'; readonly anchor: EntryAnchor; readonly text: string}

export type EntryAnchor = AnchorOf<TimelineTopic>

export type TimelineSnapshot = SnapshotOf<TimelineTopic>

/** A native menu or key binding asks the view to do something to its selected entry. */
export interface TimelineRemark {
  readonly type: 'command'
  readonly command: TimelineCommand
}

export type TimelineCommand =
  'add-now' | 'add-after' | 'reword' | 'retime' | 'remove' | 'move-up' | 'move-down' | 'reveal' | 'unmark' | `mark-${Milestone}`

export type HostToTimeline = TimelineSnapshot | TimelineRemark

export type TimelineToHost =
  | SaidByView<TimelineTopic>
  /** Shows an entry's line in the editor (`reveal`), or points at it where an editor shows it anyway. */
  | EntryMessage

/** An entry of that version. */
export interface EntryMessage extends EntryPlace {
  readonly type: 'reveal' | 'point-out'
  readonly uri: string
  readonly version: number
}

export type TimelineTask = TaskOf<TimelineTopic>
export type TimelineSession = ViewOf<TimelineTopic>
export type {Milestone}

/** What happens to the view: the host speaks, or the person does something. */
export type TimelineEvent =
  | {readonly type: 'message'; readonly message: HostToTimeline}
  | {readonly type: 'select'; readonly place: EntryPlace}
  /** Opens an inline editor at the selected entry, or for what happens now. */
  | {readonly type: 'draft-add'; readonly where: AddWhere}
  | {readonly type: 'draft-reword' | 'draft-retime'}
  | {readonly type: 'draft-typed'; readonly text: string}
  /** Closes the inline editor and keeps its words; `next` opens another one after a new entry. */
  | {readonly type: 'commit'; readonly next: boolean}
  /** Closes it because the person has gone elsewhere: words are kept, a question counts as answered by no. */
  | {readonly type: 'leave'}
  | {readonly type: 'cancel'}
  /** Removes the selected entry, after a question when more would go with it. */
  | {readonly type: 'remove'}
  /** Does something to the selected entry, or (`add-section`) to the document. */
  | {readonly type: 'do'; readonly deed: TimelineDeed}
  | {readonly type: 'reveal' | 'point-out'}
  | {readonly type: 'undo' | 'redo'}
  /** Opens an inline editor with words that could not be placed, or forgets them. */
  | {readonly type: 'restore' | 'forget'; readonly index: number}
