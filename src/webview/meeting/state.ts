/** What the meeting shows, as a pure reducer around the session. */
import {
  initialMeetingSession,
  placeIn,
  stepMeeting,
  type AgendaId,
  type MeetingDeed,
  type MeetingEvent,
  type MeetingPlace,
  type MeetingSession,
  type MeetingToHost,
  type NamedPicture,
} from '../../protocol/index.ts'
import {agenda, clockFrom, fieldsOf, leftOf, paused, planned, reset, started, type Clock} from './clock.ts'

export interface ViewState {
  readonly session: MeetingSession
  readonly kept: Kept
  /** In milliseconds. */
  readonly now: number
  /** What there is to see in the item that the host was asked about last. */
  readonly pictures: readonly NamedPicture[]
  /** The item and the document that the host was asked about. */
  readonly looked: string
  /** What happened to the time, for a screen reader. */
  readonly said: Said | null
}

/** What outlives the page, and is no business of the document. */
export interface Kept {
  readonly uri: string | null
  readonly item: AgendaId
  readonly clock: Clock
  /** An index among the sizes. */
  readonly size: number
  readonly presenting: boolean
  /** What is typed and not yet written. */
  readonly typed: Readonly<Record<Field, string>>
}

export type Field = 'person' | 'parked'

export interface Said {
  readonly what: 'started' | 'paused' | 'reset' | 'planned' | 'minute' | 'over' | 'size'
  readonly item: AgendaId
  /** When, so that the same is said again. */
  readonly at: number
}

export type Intent =
  | MeetingEvent
  | {readonly type: 'tick'; readonly now: number}
  /** Starts the time of the item, or pauses it; begins it anew. */
  | {readonly type: 'toggle' | 'reset'; readonly now: number}
  | {readonly type: 'plan'; readonly by: number}
  /** Goes on with the next item, and its time where one runs. */
  | {readonly type: 'next'; readonly now: number}
  /** `0` is the usual size. */
  | {readonly type: 'size'; readonly by: -1 | 0 | 1}
  | {readonly type: 'present'; readonly on: boolean}
  | {readonly type: 'end'}
  | {readonly type: 'draft-typed'; readonly field: Field; readonly text: string}
  | {readonly type: 'submit'; readonly field: Field}
  /** Puts words that could not be written back to where they were typed. */
  | {readonly type: 'restore'; readonly index: number}
  | {readonly type: 'new-postmortem'}

export interface StateStep {
  readonly state: ViewState
  readonly posts: readonly MeetingToHost[]
}

/** In percent; the first one larger than the usual is that of a meeting that is presented. */
export const sizes = [85, 100, 125, 150, 180, 220, 260] as const
const usualSize = 1
const presentedSize = 3

/** `now` is where edits are numbered from, too; `left` is what an earlier page left behind. */
export const initialState = (now: number, left: unknown): ViewState => ({
  session: initialMeetingSession(now),
  kept: keptFrom(left, now),
  now,
  pictures: [],
  looked: '',
  said: null,
})

function keptFrom(left: unknown, now: number): Kept {
  const {uri, item, clock, size, presenting, typed} = fieldsOf(left)
  const {person, parked} = fieldsOf(typed)
  return {
    uri: typeof uri === 'string' ? uri : null,
    item: agenda.find(one => one === item) ?? 'opening',
    clock: clockFrom(clock, now),
    size: typeof size === 'number' && size in sizes ? size : usualSize,
    presenting: presenting === true,
    typed: {person: typeof person === 'string' ? person : '', parked: typeof parked === 'string' ? parked : ''},
  }
}

export function step(state: ViewState, intent: Intent): StateStep {
  const {state: next, posts} = after(state, intent)
  return settled(returned(state, next), posts)
}

/** The first that is heard of a document finds the meeting where the page before left it. */
function returned(before: ViewState, state: ViewState): ViewState {
  const {session, kept} = state
  const isBack = before.session.document === undefined && session.document?.uri === before.kept.uri && session.selection === null
  return isBack ? {...state, session: {...session, selection: {item: kept.item, section: null, sure: true, awaits: null}}} : state
}

/** The host is asked for pictures whenever there may be others to see. */
function settled(state: ViewState, posts: readonly MeetingToHost[]): StateStep {
  const {document} = state.session
  // Until a document is heard of, the meeting is where it was left.
  const item = document === undefined ? state.kept.item : placeIn(state.session).item
  const uri = document?.uri ?? state.kept.uri
  const looked = document ? `${item} ${document.uri}` : ''
  const kept = item === state.kept.item && uri === state.kept.uri ? state.kept : {...state.kept, item, uri}
  if (looked === '' || looked === state.looked) return {state: kept === state.kept ? state : {...state, kept}, posts}
  return {state: {...state, kept, looked, pictures: []}, posts: [...posts, {type: 'look', item}]}
}

function after(state: ViewState, intent: Intent): StateStep {
  const {kept, session} = state
  const {clock} = kept
  const {item} = placeIn(session)
  switch (intent.type) {
    case 'tick':
      return quiet(ticked(state, intent.now))
    case 'toggle': {
      const {now} = intent
      const isRunning = clock.running?.item === item
      return quiet(timed(state, isRunning ? paused(clock, now) : started(clock, item, now), isRunning ? 'paused' : 'started', now))
    }
    case 'reset':
      return quiet(timed(state, reset(clock, item, intent.now), 'reset', intent.now))
    case 'plan':
      return quiet(timed(state, planned(clock, item, intent.by), 'planned', state.now))
    case 'next': {
      const next = agenda[agenda.indexOf(item) + 1]
      if (next === undefined) return quiet(state)
      const moved = clock.running === null ? state : timed(state, started(clock, next, intent.now), 'started', intent.now, next)
      return converse(moved, {type: 'pick', place: {item: next, section: null}})
    }
    case 'size': {
      const size = intent.by === 0 ? usualSize : Math.min(Math.max(kept.size + intent.by, 0), sizes.length - 1)
      return quiet({...state, kept: {...kept, size}, said: {what: 'size', item, at: state.now}})
    }
    case 'present': {
      const size = intent.on ? Math.max(kept.size, presentedSize) : usualSize
      return {state: {...state, kept: {...kept, presenting: intent.on, size}}, posts: [{type: 'present', on: intent.on}]}
    }
    case 'end':
    case 'new-postmortem':
      return {state, posts: [intent]}
    case 'draft-typed':
      return quiet(typed(state, intent.field, intent.text))
    case 'submit': {
      const text = kept.typed[intent.field].trim()
      if (text === '') return quiet(state)
      return converse(typed(state, intent.field, ''), {type: 'do', deed: deedOf(intent.field, text)})
    }
    case 'restore': {
      const text = session.unsaved[intent.index]
      return text === undefined
        ? quiet(state)
        : converse(typed(state, 'parked', [kept.typed.parked, text].filter(Boolean).join(' ')), {type: 'forget', index: intent.index})
    }
    case 'message': {
      const {message} = intent
      if (message.type === 'command') return after(state, {type: 'present', on: true})
      // Those of an item that was left meanwhile come too late.
      if (message.type === 'pictures') return quiet(message.item === item ? {...state, pictures: message.pictures} : state)
      return converse(state, intent)
    }
    default:
      return converse(state, intent)
  }
}

const quiet = (state: ViewState): StateStep => ({state, posts: []})

function converse(state: ViewState, event: MeetingEvent): StateStep {
  const {session, posts} = stepMeeting(state.session, event)
  return {state: session === state.session ? state : {...state, session}, posts}
}

const deedOf = (field: Field, text: string): MeetingDeed => ({type: field === 'person' ? 'add-person' : 'park', text})

const typed = (state: ViewState, field: Field, text: string): ViewState => ({
  ...state,
  kept: {...state.kept, typed: {...state.kept.typed, [field]: text}},
})

const timed = (state: ViewState, clock: Clock, what: Said['what'], now: number, item = placeIn(state.session).item): ViewState => ({
  ...state,
  now: Math.max(now, state.now),
  kept: {...state.kept, clock},
  said: {what, item, at: now},
})

/** A minute before the end, and at the end, that is said once. */
function ticked(state: ViewState, now: number): ViewState {
  const {clock} = state.kept
  const item = clock.running?.item
  if (item === undefined) return {...state, now}
  const passes = (seconds: number): boolean => leftOf(clock, item, state.now) > seconds && leftOf(clock, item, now) <= seconds
  const what = passes(0) ? 'over' : passes(60) && clock.plan[item] > 1 ? 'minute' : null
  return {...state, now, said: what === null ? state.said : {what, item, at: now}}
}

/** What is asked at the place where the meeting is. */
export function questionsAt({document}: MeetingSession, {item, section}: MeetingPlace): readonly string[] {
  const shown = document?.items.find(({id}) => id === item)
  return shown?.sections.find(({id}) => id === section)?.questions ?? shown?.questions ?? []
}
