/** The host's half of the conversation with the causes view, as a pure reducer. */
import type {
  Answer,
  AskMessage,
  CopyMessage,
  EditMessage,
  FocusedNode,
  HostToView,
  Operation,
  Path,
  NodePlace,
  PlaceMessage,
  Reason,
  Remark,
  ShownDocument,
  ShownTree,
  ViewToHost,
} from './messages.ts'

export interface HostSession {
  readonly document: ShownDocument | null
  /** The address that the document had when it was shown last, if it goes on under another one. */
  readonly formerly: string | null
  /** Whether a view is there to hear what is posted. */
  readonly listening: boolean
  /** The edit that the editor is applying. */
  readonly applying: {readonly edit: number; readonly uri: string} | null
  /** The tree whose picture the view shows. */
  readonly drawing: number | null
  /** The kind of node that has the keyboard's focus, as far as the view has said; what is hidden, gone or new has none. */
  readonly focused: FocusedNode | null
  /** The answer to the last edit; every snapshot repeats it, so that a lost one does no harm. */
  readonly answer: Answer | null
}

export type HostEvent =
  /** Another document is shown, or the shown one has another text, or can no longer be written to. */
  | {readonly type: 'document'; readonly document: ShownDocument | null; readonly formerly?: string | null}
  /** The view was hidden or shown again. A view that was created anew says `ready` itself. */
  | {readonly type: 'visibility'; readonly visible: boolean}
  | {readonly type: 'message'; readonly message: ViewToHost}
  /** An edit that makes no sense, of which nothing but its number is known. */
  | {readonly type: 'senseless'; readonly edit: number}
  /** The end of an `apply` effect, with what is shown by then; `focus` is where the edit leaves off. */
  | {readonly type: 'answer'; readonly refused: Reason | null; readonly focus: NodePlace | null; readonly document: ShownDocument | null}
  /** Something to say beside the snapshots, which a view that does not listen misses. */
  | {readonly type: 'remark'; readonly message: Remark}

export type HostEffect =
  | {readonly type: 'post'; readonly message: HostToView}
  /** Operate on that version, as one undoable edit, and dispatch an `answer` in any case; `stale` when the version is gone. */
  | {readonly type: 'apply'; readonly uri: string; readonly version: number; readonly operation: Operation}
  /** Post the `picture` of that tree. */
  | {readonly type: 'draw'; readonly uri: string; readonly version: number; readonly tree: number; readonly shown: ShownTree}
  | {readonly type: 'reveal' | 'point-out'; readonly uri: string; readonly tree: number; readonly node: Path}
  /** Ask the person, and say the reply as a remark. */
  | AskMessage
  | CopyMessage
  | Exclude<ViewToHost, EditMessage | AskMessage | CopyMessage | PlaceMessage<'reveal' | 'point-out'> | {readonly type: 'ready' | 'draw'}>

export interface HostStep {
  readonly session: HostSession
  readonly effects: readonly HostEffect[]
}

export const initialHostSession: HostSession = {
  document: null,
  formerly: null,
  listening: false,
  applying: null,
  drawing: null,
  focused: null,
  answer: null,
}

export function stepHost(session: HostSession, event: HostEvent): HostStep {
  switch (event.type) {
    case 'document': {
      const {document} = event
      const formerly = event.formerly ?? (document?.uri === session.document?.uri ? session.formerly : null)
      // While an edit is being applied its answer brings the new text: a view never sees a node beside the draft of it.
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

function hear(session: HostSession, message: ViewToHost): HostStep {
  switch (message.type) {
    case 'ready':
      return then(focus(session, null), unfocused => show({...unfocused, listening: true, drawing: null}))
    case 'edit':
      return hearEdit(session, message)
    case 'reveal':
    case 'point-out': {
      const {type, uri, version, tree, node} = message
      return {session, effects: isCurrent(session, uri, version) ? [{type, uri, tree, node}] : []}
    }
    case 'ask':
      return {session, effects: isCurrent(session, message.uri, message.version) ? [message] : []}
    case 'draw': {
      const drawing = {...session, drawing: message.tree}
      return {session: drawing, effects: session.listening ? draw(drawing) : []}
    }
    case 'undo':
    case 'redo':
      return {session, effects: session.document?.uri === message.uri ? [message] : []}
    case 'copy':
    case 'new-postmortem':
    case 'open-tab':
      return {session, effects: [message]}
    case 'focus':
      return focus(session, message.on)
  }
}

/** A view that nobody sees has not got the focus, whatever it said last or says late: the keys belong to what does have it. */
function focus(session: HostSession, said: FocusedNode | null): HostStep {
  const on = session.listening ? said : null
  return {session: {...session, focused: on}, effects: on === session.focused ? [] : [{type: 'focus', on}]}
}

function hearEdit(session: HostSession, {edit, uri, version, operation}: EditMessage): HostStep {
  if (session.applying || !isCurrent(session, uri, version)) return show({...session, answer: {edit, refused: 'stale'}})
  if (session.document?.readOnly) return show({...session, answer: {edit, refused: 'read-only'}})
  return {session: {...session, applying: {edit, uri}, answer: null}, effects: [{type: 'apply', uri, version, operation}]}
}

function answer(session: HostSession, {refused, focus, document}: HostEvent & {readonly type: 'answer'}): HostStep {
  const {applying} = session
  if (!applying) return quiet(session)
  const focused = document?.uri === applying.uri ? {...document, focus} : document
  // One that was answered meanwhile is of another view, which came since: nobody waits for this one any more.
  return show({...session, document: focused, applying: null, answer: session.answer ?? {edit: applying.edit, refused}})
}

const isCurrent = ({document}: HostSession, uri: string, version: number): boolean => document?.uri === uri && document.version === version

function then(step: HostStep, next: (session: HostSession) => HostStep): HostStep {
  const {session, effects} = next(step.session)
  return {session, effects: [...step.effects, ...effects]}
}

const quiet = (session: HostSession): HostStep => ({session, effects: []})

/** Posts a snapshot; the focus and a former address are said once, so that later snapshots leave the person's own selection alone. */
function show(session: HostSession): HostStep {
  if (!session.listening) return quiet(session)
  const {document, answer, formerly} = session
  const snapshot: HostToView = {type: 'snapshot', document, answer, ...(formerly !== null && {formerly})}
  return {
    session: {...session, document: document && {...document, focus: null}, formerly: null},
    effects: [{type: 'post', message: snapshot}, ...draw(session)],
  }
}

function draw({document, drawing}: HostSession): readonly HostEffect[] {
  const shown = drawing === null ? undefined : document?.trees[drawing]
  if (!document || drawing === null || !shown) return []
  return [{type: 'draw', uri: document.uri, version: document.version, tree: drawing, shown}]
}
