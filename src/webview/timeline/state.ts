/** What the timeline view shows, as a pure reducer around the session. */
import {
  initialTimelineSession,
  sameEntry,
  stepTimeline,
  type EntryPlace,
  type ShownEntry,
  type ShownTimeline,
  type TimelineEvent,
  type TimelineSession,
  type TimelineToHost,
} from '../../protocol/index.ts'
import {movedWords} from './moved-time.ts'

export interface ViewState {
  readonly session: TimelineSession
  /** How far the view is scrolled, in pixels: the only thing that outlives it. */
  readonly scroll: number
  readonly drag: Drag | null
}

/** An entry, by its name, whose time is being moved. */
export interface Drag {
  readonly key: string
  readonly minutes: number
}

export type Intent =
  | TimelineEvent
  | {readonly type: 'scroll'; readonly top: number}
  | {readonly type: 'drag'; readonly drag: Drag | null}
  /** Gives the entry that is being dragged the time that it has come to. */
  | {readonly type: 'drop'}
  | {readonly type: 'new-postmortem'}
  /** Goes to an entry: selects it, and has the editor point it out. */
  | {readonly type: 'pick'; readonly place: EntryPlace}
  | (TimelineToHost & {readonly type: 'focus'})

export interface StateStep {
  readonly state: ViewState
  readonly posts: readonly TimelineToHost[]
}

/** `edits` is where edits are numbered from; `kept` is what an earlier view left behind. */
export const initialState = (edits: number, kept: unknown): ViewState => ({
  session: initialTimelineSession(edits),
  scroll: typeof kept === 'number' ? kept : 0,
  drag: null,
})

export function step(state: ViewState, intent: Intent): StateStep {
  switch (intent.type) {
    case 'scroll':
      return {state: {...state, scroll: intent.top}, posts: []}
    case 'drag':
      return {state: {...state, drag: intent.drag}, posts: []}
    case 'drop':
      return drop(state)
    case 'new-postmortem':
    case 'focus':
      return {state, posts: [intent]}
    case 'pick': {
      const {selection} = state.session
      const isThere = selection !== null && selection.awaits === null && sameEntry(selection, intent.place)
      const picked = isThere ? state : converse(state, {type: 'select', place: intent.place}).state
      const {session, posts} = stepTimeline(picked.session, {type: 'point-out'})
      return {state: {...picked, session}, posts}
    }
    case 'message': {
      const {message} = intent
      if (message.type !== 'snapshot' || !message.document) return converse(state, intent)
      return converse(state, {...intent, message: {...message, document: settled(state.session.document, message.document)}})
    }
    default:
      return converse(state, intent)
  }
}

/** Of an entry that has gone meanwhile nothing is left to move. */
function drop({drag, ...rest}: ViewState): StateStep {
  const state = {...rest, drag: null}
  const entries = state.session.document?.entries ?? []
  const entry = drag === null ? -1 : entries.findIndex(each => nameOf(each) === drag.key)
  if (drag === null || entry === -1 || drag.minutes === 0) return {state, posts: []}
  const selected = converse(state, {type: 'select', place: {entry}}).state
  return converse(selected, {type: 'do', deed: {type: 'retime', text: movedWords(entries[entry]!, drag.minutes)}})
}

function converse(state: ViewState, event: TimelineEvent): StateStep {
  const {session, posts} = stepTimeline(state.session, event)
  return {state: session === state.session ? state : {...state, session}, posts}
}

/** The name of an entry among all that the view has seen, which it keeps while it lives. */
export function nameOf(entry: ShownEntry): string {
  const known = names.get(entry) ?? `e${++named}`
  names.set(entry, known)
  return known
}

/** How many had a name before the one of this name. */
export const numberIn = (name: string): number => Number(name.slice(1))

const names = new WeakMap<ShownEntry, string>()
let named = 0

/** The document with entries of the one before wherever they say the same, by which rows are known to be what they were. */
function settled(before: ShownTimeline | null | undefined, after: ShownTimeline): ShownTimeline {
  if (before?.uri !== after.uri) return after
  const olds = before.entries
  const news = after.entries
  const shorter = Math.min(olds.length, news.length)
  let head = 0
  while (head < shorter && isMeant(olds[head]!, news[head]!)) head++
  let tail = 0
  while (tail < shorter - head && isMeant(olds.at(-1 - tail)!, news.at(-1 - tail)!)) tail++
  const partner = (index: number): ShownEntry | undefined => {
    if (index < head) return olds[index]
    if (index >= news.length - tail) return olds[index - news.length + olds.length]
    // Between what is the same at both ends, one that has changed is the one that stood there.
    return olds.length === news.length
      ? (olds.slice(head, olds.length - tail).find(old => old.text === news[index]!.text) ?? olds[index])
      : undefined
  }
  return {...after, entries: news.map((entry, index) => settledEntry(partner(index), entry))}
}

const isMeant = (one: ShownEntry, other: ShownEntry): boolean => one.text === other.text && one.written === other.written

function settledEntry(before: ShownEntry | undefined, after: ShownEntry): ShownEntry {
  if (before === undefined) return after
  const isSame = (Object.keys(after) as (keyof ShownEntry)[]).every(name => before[name] === after[name])
  if (isSame) return before
  names.set(after, nameOf(before))
  return after
}
