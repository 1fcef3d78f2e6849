/** The causes view's half of the conversation with the host, as a pure reducer. */
import {anchorAt, follow, type Anchor} from './anchor.ts'
import type {Answer, Place, ShownDocument, Snapshot, ViewToHost} from './messages.ts'
import {operationOf, wordsOf, type Task} from './task.ts'
import {doAsPerson, leave, obey, openProblem} from './view-person.ts'
import type {Outcome, Pending, ViewEvent, ViewSession} from './view-session.ts'

export interface ViewStep {
  readonly session: ViewSession
  readonly posts: readonly ViewToHost[]
}

export function stepView(session: ViewSession, event: ViewEvent): ViewStep {
  if (event.type === 'reveal') return reveal(session)
  if (event.type === 'undo' || event.type === 'redo')
    return {session, posts: session.document ? [{type: event.type, uri: session.document.uri}] : []}
  if (event.type !== 'message') return send(doAsPerson(event.type === 'draft-typed' ? session : {...session, outcome: null}, event))
  if (event.message.type === 'snapshot') return send(receive(session, event.message))
  return event.message.command === 'reveal' ? reveal(session) : send(obey(session, event.message.command))
}

/** Sends the oldest task, unless an edit is on its way. One at a time: the next one is made against the text that the first leaves. */
function send(session: ViewSession): ViewStep {
  const [task, ...queue] = session.queue
  const {document} = session
  if (!task || session.pending) return {session, posts: []}
  if (!document) return send(fail({...session, queue}, task, 'gone'))
  const operation = operationOf(task, document)
  if (typeof operation === 'string') return send(fail({...session, queue}, task, operation))
  const edit = session.sent + 1
  const {uri, version} = document
  return {
    session: {...session, queue, sent: edit, pending: {edit, uri, version, task}},
    posts: [{type: 'edit', edit, uri, version, operation}],
  }
}

function reveal(session: ViewSession): ViewStep {
  const {document, selection} = session
  if (!document || !selection || selection.awaits !== null) return {session, posts: []}
  return {session, posts: [{type: 'reveal', uri: document.uri, version: document.version, tree: selection.tree, node: selection.node}]}
}

function receive(session: ViewSession, {document, answer}: Snapshot): ViewSession {
  const carried = carry(session, document)
  const {pending} = carried
  if (pending && answer?.edit === pending.edit) return settle({...carried, pending: null}, pending, answer)
  const focus = document?.focus ?? null
  return focus && !pending && !carried.draft && carried.queue.length === 0 ? {...carried, selection: anchorAt(focus)} : carried
}

/** Takes what the person has in mind along into a later version of the document, or leaves it behind with another document. */
function carry(session: ViewSession, document: ShownDocument | null): ViewSession {
  const before = session.document
  if (before && document && before.uri === document.uri)
    return {...mapAnchors(session, anchor => follow(anchor, before, document)), document}
  return {...mapAnchors(leave(session), anchor => ({...anchor, sure: false, awaits: null})), document, selection: null}
}

function settle(session: ViewSession, {task, version}: Pending, {refused}: Answer): ViewSession {
  const {document} = session
  if (refused === null) return succeed(session, task, document?.focus ?? null)
  const again = refused === 'stale' && task.anchor.sure && document?.version !== version
  return again ? {...session, queue: [task, ...session.queue]} : fail(session, task, refused)
}

function succeed(session: ViewSession, task: Task, focus: Place | null): ViewSession {
  const arrived = mapAnchors(session, anchor => {
    if (anchor.awaits !== task.id) return anchor
    return focus ? anchorAt(focus) : {...anchor, awaits: null, sure: false}
  })
  const done = {...arrived, outcome: {task, refused: null}}
  const goesOn = task.deed.type === 'add-tree' && session.selection?.awaits === task.id && !session.draft
  return goesOn ? openProblem(done) : done
}

/** A task that cannot be done leaves its words with the person, and what waited for it where it started from. */
function fail(session: ViewSession, task: Task, refused: NonNullable<Outcome['refused']>): ViewSession {
  const words = refused === 'nothing-to-do' ? null : wordsOf(task)
  const {draft} = session
  const {anchor, deed} = task
  // A node that was never made has no place to do anything to, but a draft beside it can take its place.
  const heir =
    deed.type === 'add' && draft?.type === 'add' && draft.anchor.awaits === task.id ? {...draft, anchor, relation: deed.relation} : draft
  const start = deed.type === 'add' ? {...anchor, sure: false} : anchor
  return {
    ...mapAnchors({...session, draft: heir}, waiting => (waiting.awaits === task.id ? start : waiting)),
    unsaved: words === null ? session.unsaved : [...session.unsaved, words],
    outcome: {task, refused},
  }
}

function mapAnchors(session: ViewSession, move: (anchor: Anchor) => Anchor): ViewSession {
  const moved = (task: Task): Task => {
    const {deed, anchor} = task
    return {...task, anchor: move(anchor), deed: 'target' in deed ? {...deed, target: move(deed.target)} : deed}
  }
  const {selection, draft, pending, queue} = session
  return {
    ...session,
    selection: selection && move(selection),
    draft: draft && {...draft, anchor: move(draft.anchor)},
    pending: pending && {...pending, task: moved(pending.task)},
    queue: queue.map(moved),
  }
}
