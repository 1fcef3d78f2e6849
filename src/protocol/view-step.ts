/** The causes view's half of the conversation with the host, as a pure reducer. */
import {nodeAt} from '../core/trees/node-at.ts'
import {anchorAt, follow} from './anchor.ts'
import {markdownOf} from './markdown.ts'
import type {CausesTopic, PlaceMessage, Reply, ViewToHost} from './messages.ts'
import {talkIn} from './talk/view.ts'
import {operationOf, wordsOf} from './task.ts'
import {ask, doAsPerson, leave, meantBy, openProblem} from './view-person.ts'
import type {TaskOutcome, ViewEvent, ViewSession} from './view-session.ts'

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

const {send, receive} = talkIn<CausesTopic, ViewSession>({
  operationOf,
  wordsOf,
  makes: deed => deed.type === 'add',
  anchorAt,
  follow,
  leave,
  movedDeed: (deed, move) => (deed.type === 'move' || deed.type === 'refer' ? {...deed, target: move(deed.target)} : deed),
  movedRest: (session, move) => ({...session, asking: session.asking && {...session.asking, anchor: move(session.asking.anchor)}}),
  without: session => ({...session, picture: null}),
  done: (session, {id, deed}, before) =>
    deed.type === 'add-tree' && before.selection?.awaits === id && !before.draft ? openProblem(session) : session,
  // A node that was never made has no place to do anything to, but a draft beside it can take its place.
  heir: (draft, {id, deed, anchor}) =>
    deed.type === 'add' && draft?.type === 'add' && draft.anchor.awaits === id ? {...draft, anchor, relation: deed.relation} : draft,
})
