/** The causes view's half of the conversation with the host, as a pure reducer. */
import {nodeAt} from '../core/trees/node-at.ts'
import {anchorAt, follow, type Anchor} from './anchor.ts'
import {markdownOf} from './markdown.ts'
import type {Answer, NodePlace, PlaceMessage, Reply, ShownDocument, Snapshot, ViewToHost} from './messages.ts'
import {operationOf, wordsOf, type Task} from './task.ts'
import {ask, doAsPerson, leave, meantBy, openProblem} from './view-person.ts'
import type {TaskOutcome, Pending, ViewEvent, ViewSession} from './view-session.ts'

export interface ViewStep {
  readonly session: ViewSession
  readonly posts: readonly ViewToHost[]
}

export function stepView(session: ViewSession, event: ViewEvent): ViewStep {
  if (session.document?.readOnly && writing.has(event.type)) return {session: {...session, outcome: locked}, posts: []}
  switch (event.type) {
    case 'message':
      return hear(session, event.message)
    case 'reveal':
    case 'point-out':
      return {session, posts: selected(session, event.type)}
    case 'copy':
      return {session, posts: copied(session)}
    case 'cut':
      return cut(session)
    case 'ask':
      return askHost(session, event.what)
    case 'draw':
      return draw(session, event.tree)
    case 'undo':
    case 'redo':
      return {session, posts: session.document ? [{type: event.type, uri: session.document.uri}] : []}
    case 'draft-typed':
      return send(doAsPerson(session, event))
    default:
      return send(doAsPerson({...session, outcome: null}, event))
  }
}

/** What would change the text, or opens what would. */
const writing: ReadonlySet<ViewEvent['type']> = new Set<ViewEvent['type']>([
  'draft-add',
  'draft-rename',
  'draft-problem',
  'remove',
  'do',
  'drop',
  'cut',
  'ask',
  'restore',
])

/** A person who asks for something is told why nothing happens. */
const locked: TaskOutcome = {task: null, refused: 'read-only'}

function hear(session: ViewSession, message: (ViewEvent & {readonly type: 'message'})['message']): ViewStep {
  switch (message.type) {
    case 'snapshot':
      return send(receive(session, message))
    case 'command': {
      const event = meantBy(message.command, session)
      return event ? stepView(session, event) : {session, posts: []}
    }
    case 'picture': {
      const {document, drawing} = session
      const isOurs = document?.uri === message.uri && document.version === message.version && drawing === message.tree
      return {session: isOurs ? {...session, picture: message} : session, posts: []}
    }
    default:
      return send(hearReply(session, message))
  }
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

/** A message about the selected node; none about a node that is on its way, or about the document as a whole. */
function selected<Type extends string>({document, selection}: ViewSession, type: Type): readonly PlaceMessage<Type>[] {
  if (!document || !selection || selection.awaits !== null || selection.tree < 0) return []
  return [{type, uri: document.uri, version: document.version, tree: selection.tree, node: selection.node}]
}

function copied(session: ViewSession): readonly ViewToHost[] {
  const node = session.selection && nodeAt(session.document?.trees[session.selection.tree], session.selection.node)
  return node ? selected(session, 'copy').map(message => ({...message, markdown: `${markdownOf(node)}\n`})) : []
}

/** What is on the clipboard need not be asked about, however much goes with it. */
function cut(session: ViewSession): ViewStep {
  const copies = copied(session)
  if (copies.length === 0) return {session, posts: []}
  const step = send(doAsPerson({...session, outcome: null}, {type: 'do', deed: {type: 'remove'}}))
  return {...step, posts: [...copies, ...step.posts]}
}

/** The latest question counts: the host asks one thing at a time. */
function askHost(session: ViewSession, what: Reply['type']): ViewStep {
  const {selection} = session
  if (!selection) return {session, posts: []}
  const number = session.sent + 1
  const posts = selected(session, 'ask').map(message => ({...message, ask: number, what}))
  if (posts.length === 0) return {session, posts}
  return {session: {...session, sent: number, asking: {ask: number, anchor: {...selection, sure: true}}, outcome: null}, posts}
}

function hearReply(session: ViewSession, reply: Reply): ViewSession {
  const {asking, document} = session
  if (!asking || asking.ask !== reply.ask) return session
  const {anchor} = asking
  const answered = {...session, asking: null}
  switch (reply.type) {
    case 'evidence':
      return ask(answered, {type: 'attach', label: reply.label, target: reply.target}, anchor)
    case 'clipboard':
      return reply.markdown.trim() === '' ? answered : ask(answered, {type: 'paste', markdown: reply.markdown}, anchor)
    case 'effect': {
      const sure = document?.version === reply.version
      const target = {...anchorAt({tree: anchor.tree, node: reply.node}), sure}
      return ask(answered, {type: 'refer', relation: 'child', target}, anchor)
    }
  }
}

function draw(session: ViewSession, tree: number | null): ViewStep {
  if (tree === session.drawing) return {session, posts: []}
  return {session: {...session, drawing: tree, picture: null}, posts: [{type: 'draw', tree}]}
}

function receive(session: ViewSession, {document, answer, formerly}: Snapshot): ViewSession {
  const carried = carry(session, document, formerly)
  const {pending} = carried
  if (pending && answer?.edit === pending.edit) return settle({...carried, pending: null}, pending, answer)
  const focus = document?.focus ?? null
  return focus && !pending && !carried.draft && carried.queue.length === 0 ? {...carried, selection: anchorAt(focus)} : carried
}

/** Takes what the person has in mind along into a later version of the document, or leaves it behind with another document. */
function carry(session: ViewSession, document: ShownDocument | null, formerly: string | undefined): ViewSession {
  const before = session.document
  if (before && document && (before.uri === document.uri || before.uri === formerly))
    return {...mapAnchors(session, anchor => follow(anchor, before, document)), document}
  return {...mapAnchors(leave(session), anchor => ({...anchor, sure: false, awaits: null})), document, selection: null, picture: null}
}

function settle(session: ViewSession, {task, version}: Pending, {refused}: Answer): ViewSession {
  const {document} = session
  if (refused === null) return succeed(session, task, document?.focus ?? null)
  const again = refused === 'stale' && task.anchor.sure && document?.version !== version
  return again ? {...session, queue: [task, ...session.queue]} : fail(session, task, refused)
}

function succeed(session: ViewSession, task: Task, focus: NodePlace | null): ViewSession {
  const arrived = mapAnchors(session, anchor => {
    if (anchor.awaits !== task.id) return anchor
    return focus ? anchorAt(focus) : {...anchor, awaits: null, sure: false}
  })
  const done = {...arrived, outcome: {task, refused: null}}
  const goesOn = task.deed.type === 'add-tree' && session.selection?.awaits === task.id && !session.draft
  return goesOn ? openProblem(done) : done
}

/** A task that cannot be done leaves its words with the person, and what waited for it where it started from. */
function fail(session: ViewSession, task: Task, refused: NonNullable<TaskOutcome['refused']>): ViewSession {
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
    return {
      ...task,
      anchor: move(anchor),
      deed: deed.type === 'move' || deed.type === 'refer' ? {...deed, target: move(deed.target)} : deed,
    }
  }
  const {selection, draft, pending, queue, asking} = session
  return {
    ...session,
    selection: selection && move(selection),
    asking: asking && {...asking, anchor: move(asking.anchor)},
    draft: draft && {...draft, anchor: move(draft.anchor)},
    pending: pending && {...pending, task: moved(pending.task)},
    queue: queue.map(moved),
  }
}
