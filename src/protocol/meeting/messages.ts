/** The messages between the host and the view of a review meeting. */
import type {AgendaId, MeetingOperation, MeetingPlace, MeetingRefusal, PlainMeeting} from '../../core/index.ts'
import type {ShownPicture} from '../picture.ts'
import type {AnchorOf, SaidByView, Shown, SnapshotOf, TaskOf, Topic, ViewOf} from '../talk/index.ts'

export interface MeetingTopic extends Topic {
  readonly document: ShownMeeting
  readonly place: MeetingPlace
  readonly operation: MeetingOperation
  readonly refusal: MeetingRefusal
  readonly focused: 'item'
  readonly remark: MeetingRemark
  readonly deed: MeetingDeed
  /** What is typed waits in fields of the page, so that none is ever open here. */
  readonly draft: object
}

/** Its `focus` is where the text's cursor stands. */
export interface ShownMeeting extends Shown<MeetingPlace>, PlainMeeting {}

/** What is parked is known by its words, and by its place where several say the same. */
export type MeetingDeed =
  | {readonly type: 'add-person' | 'remove-person' | 'park'; readonly text: string}
  | {readonly type: 'strike' | 'take-up'; readonly text: string; readonly index: number}

export type MeetingAnchor = AnchorOf<MeetingTopic>
export type MeetingSnapshot = SnapshotOf<MeetingTopic>
export type MeetingTask = TaskOf<MeetingTopic>
export type MeetingSession = ViewOf<MeetingTopic>

export type MeetingRemark =
  /** What there is to see in an item of the agenda. */
  | {readonly type: 'pictures'; readonly item: AgendaId; readonly pictures: readonly NamedPicture[]}
  /** A command asks the view to present the meeting. */
  | {readonly type: 'command'; readonly command: 'present'}

export interface NamedPicture extends ShownPicture {
  readonly name: string
  readonly kind: 'tree' | 'timeline'
}

export type HostToMeeting = MeetingSnapshot | MeetingRemark

export type MeetingToHost =
  | SaidByView<MeetingTopic>
  | SpotMessage
  /** An item of the agenda has come up, whose pictures are wanted from now on. */
  | {readonly type: 'look'; readonly item: AgendaId}
  /** Gives the meeting the whole window, or gives that back. */
  | {readonly type: 'present'; readonly on: boolean}
  /** The meeting is over. */
  | {readonly type: 'end'}

/** Shows a place of that version in the editor (`reveal`), or points at it where an editor shows it anyway; `open` counts what is left in the item. */
export interface SpotMessage extends MeetingPlace {
  readonly type: 'reveal' | 'point-out'
  readonly uri: string
  readonly version: number
  readonly open: number | null
}

/** What happens to the view: the host speaks, or the person does something. */
export type MeetingEvent =
  | {readonly type: 'message'; readonly message: HostToMeeting}
  /** An item is gone through from now on. */
  | {readonly type: 'pick'; readonly place: MeetingPlace}
  | {readonly type: 'reveal'; readonly place: MeetingPlace; readonly open: number | null}
  | {readonly type: 'do'; readonly deed: MeetingDeed}
  | {readonly type: 'undo' | 'redo'}
  /** Forgets words that could not be written. */
  | {readonly type: 'forget'; readonly index: number}

export type {AgendaId, MeetingPlace}
