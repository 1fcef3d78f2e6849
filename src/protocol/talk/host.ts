/** The host's half of a conversation with a view, as a pure reducer: what is the same whatever the view shows. */
import type {AnswerOf, EditOf, ReasonOf, SaidByView, SnapshotOf, Topic} from './topic.ts'

export interface HostOf<T extends Topic> {
  readonly document: T['document'] | null
  /** The address that the document had when it was shown last, if it goes on under another one. */
  readonly formerly: string | null
  /** Whether a view is there to hear what is posted. */
  readonly listening: boolean
  /** The edit that the editor is applying. */
  readonly applying: {readonly edit: number; readonly uri: string} | null
  /** What has the keyboard's focus, as far as the view has said; what is hidden, gone or new has none. */
  readonly focused: T['focused'] | null
  /** The answer to the last edit; every snapshot repeats it, so that a lost one does no harm. */
  readonly answer: AnswerOf<T> | null
}

/** `Message` is whatever the view says. */
export type HostEventOf<T extends Topic, Message> =
  /** Another document is shown, or the shown one has another text, or can no longer be written to. */
  | {readonly type: 'document'; readonly document: T['document'] | null; readonly formerly?: string | null}
  /** The view was hidden or shown again. A view that was created anew says `ready` itself. */
  | {readonly type: 'visibility'; readonly visible: boolean}
  | {readonly type: 'message'; readonly message: Message}
  /** An edit that makes no sense, of which nothing but its number is known. */
  | {readonly type: 'senseless'; readonly edit: number}
  /** The end of an `apply` effect, with what is shown by then; `focus` is where the edit leaves off. */
  | EndOf<T>
  /** Something to say beside the snapshots, which a view that does not listen misses. */
  | {readonly type: 'remark'; readonly message: T['remark']}

interface EndOf<T extends Topic> {
  readonly type: 'answer'
  readonly refused: ReasonOf<T> | null
  readonly focus: T['place'] | null
  readonly document: T['document'] | null
}

export type HostEffectOf<T extends Topic> =
  | {readonly type: 'post'; readonly message: SnapshotOf<T> | T['remark']}
  /** Operate on that version, as one undoable edit, and dispatch an `answer` in any case; `stale` when the version is gone. */
  | {readonly type: 'apply'; readonly uri: string; readonly version: number; readonly operation: T['operation']}
  | Exclude<SaidByView<T>, EditOf<T> | {readonly type: 'ready'}>

export interface HostStepOf<T extends Topic, Session> {
  readonly session: Session
  readonly effects: readonly HostEffectOf<T>[]
}

export const silentHost = {document: null, formerly: null, listening: false, applying: null, focused: null, answer: null}

/** `Session` may hold more than is looked at here. */
export function stepHostOf<T extends Topic, Session extends HostOf<T>>(
  session: Session,
  event: HostEventOf<T, SaidByView<T>>,
): HostStepOf<T, Session> {
  switch (event.type) {
    case 'document': {
      const {document} = event
      const formerly = event.formerly ?? (document?.uri === session.document?.uri ? session.formerly : null)
      // While an edit is being applied its answer brings the new text: a view never sees what is there beside the draft of it.
      return session.applying ? quiet({...session, document, formerly}) : show({...session, document, formerly})
    }
    case 'visibility':
      return event.visible ? show({...session, listening: true}) : focus({...session, listening: false}, null)
    case 'message':
      return hear(session, event.message)
    case 'senseless':
      // The view waits for one answer at a time, and that of the edit that is being applied will come.
      return session.applying ? quiet(session) : show({...session, answer: {edit: event.edit, refused: 'failed'}})
    case 'answer':
      return answer(session, event)
    case 'remark':
      return {session, effects: session.listening ? [{type: 'post', message: event.message}] : []}
  }
}

/** Whether the document is shown in that version. */
export const isCurrent = <T extends Topic>(
  {document}: HostOf<T>,
  {uri, version}: {readonly uri: string; readonly version: number},
): boolean => document?.uri === uri && document.version === version

function hear<T extends Topic, Session extends HostOf<T>>(session: Session, message: SaidByView<T>): HostStepOf<T, Session> {
  switch (message.type) {
    case 'ready': {
      const unfocused = focus<T, Session>(session, null)
      const shown = show<T, Session>({...unfocused.session, listening: true})
      return {session: shown.session, effects: [...unfocused.effects, ...shown.effects]}
    }
    case 'edit':
      return hearEdit(session, message)
    case 'undo':
    case 'redo':
      return {session, effects: session.document?.uri === message.uri ? [message] : []}
    case 'new-postmortem':
      return {session, effects: [message]}
    case 'focus':
      return focus(session, message.on)
  }
}

/** A view that nobody sees has not got the focus, whatever it said last or says late: the keys belong to what does have it. */
function focus<T extends Topic, Session extends HostOf<T>>(session: Session, said: T['focused'] | null): HostStepOf<T, Session> {
  const on = session.listening ? said : null
  return {session: {...session, focused: on}, effects: on === session.focused ? [] : [{type: 'focus', on}]}
}

function hearEdit<T extends Topic, Session extends HostOf<T>>(session: Session, message: EditOf<T>): HostStepOf<T, Session> {
  const {edit, uri, version, operation} = message
  if (session.applying || !isCurrent(session, message)) return show({...session, answer: {edit, refused: 'stale'}})
  if (session.document?.readOnly) return show({...session, answer: {edit, refused: 'read-only'}})
  return {session: {...session, applying: {edit, uri}, answer: null}, effects: [{type: 'apply', uri, version, operation}]}
}

function answer<T extends Topic, Session extends HostOf<T>>(
  session: Session,
  {refused, focus, document}: EndOf<T>,
): HostStepOf<T, Session> {
  const {applying} = session
  if (!applying) return quiet(session)
  const focused = document?.uri === applying.uri ? {...document, focus} : document
  // One that was answered meanwhile is of another view, which came since: nobody waits for this one any more.
  return show({...session, document: focused, applying: null, answer: session.answer ?? {edit: applying.edit, refused}})
}

const quiet = <T extends Topic, Session>(session: Session): HostStepOf<T, Session> => ({session, effects: []})

/** Posts a snapshot; the focus and a former address are said once, so that later snapshots leave the person's own selection alone. */
function show<T extends Topic, Session extends HostOf<T>>(session: Session): HostStepOf<T, Session> {
  if (!session.listening) return quiet(session)
  const {document, answer, formerly} = session
  const snapshot: SnapshotOf<T> = {type: 'snapshot', document, answer, ...(formerly !== null && {formerly})}
  return {
    session: {...session, document: document && {...document, focus: null}, formerly: null},
    effects: [{type: 'post', message: snapshot}],
  }
}
