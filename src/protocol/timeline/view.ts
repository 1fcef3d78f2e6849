/** The timeline view's half of the conversation with the host, as a pure reducer. */
import {queued, silentView, talkIn} from '../talk/index.ts'
import {entryAt, followEntry, sameEntry, wholeTimeline} from './follow.ts'
import type {
  AddWhere,
  EntryAnchor,
  EntryMessage,
  Milestone,
  ShownEntry,
  TimelineCommand,
  TimelineDeed,
  TimelineDraft,
  TimelineEvent,
  TimelineSession,
  TimelineToHost,
  TimelineTopic,
} from './messages.ts'
import {operationOf, wordsOf} from './task.ts'

export interface TimelineStep {
  readonly session: TimelineSession
  readonly posts: readonly TimelineToHost[]
}

export const initialTimelineSession = (edits: number): TimelineSession => silentView(edits)

export function stepTimeline(session: TimelineSession, event: TimelineEvent): TimelineStep {
  // A person who asks for something is told why nothing happens.
  if (session.document?.readOnly && writing.has(event.type))
    return {session: {...session, outcome: {task: null, refused: 'read-only'}}, posts: []}
  switch (event.type) {
    case 'message': {
      const {message} = event
      if (message.type === 'snapshot') return send(receive(session, message))
      const meant = meantBy(message.command)
      return meant ? stepTimeline(session, meant) : {session, posts: []}
    }
    case 'reveal':
    case 'point-out':
      return {session, posts: selected(session, event.type)}
    case 'undo':
    case 'redo':
      return {session, posts: session.document ? [{type: event.type, uri: session.document.uri}] : []}
    case 'draft-typed':
      return {session: session.draft ? {...session, draft: {...session.draft, text: event.text}} : session, posts: []}
    default:
      return send(doAsPerson({...session, outcome: null}, event))
  }
}

/** What would change the text, or opens what would. */
const writing: ReadonlySet<TimelineEvent['type']> = new Set<TimelineEvent['type']>([
  'draft-add',
  'draft-reword',
  'draft-retime',
  'remove',
  'do',
  'restore',
])

type PersonEvent = Exclude<
  TimelineEvent,
  {readonly type: 'message' | 'draft-typed'} | {readonly type: 'reveal' | 'point-out'} | {readonly type: 'undo' | 'redo'}
>

function doAsPerson(session: TimelineSession, event: PersonEvent): TimelineSession {
  switch (event.type) {
    case 'select':
      return {...session, selection: entryAt(event.place)}
    case 'draft-add':
      return openNew(session, event.where, '')
    case 'draft-reword':
    case 'draft-retime':
      return openSelected(session, event.type === 'draft-reword' ? 'reword' : 'retime')
    case 'commit':
      return commit(session, event.next)
    case 'leave':
      return leave(session)
    case 'cancel':
      return {...session, draft: null}
    case 'remove':
      return shownAt(session, session.selection)?.holds === true
        ? openSelected(session, 'remove')
        : doToSelection(session, {type: 'remove'})
    case 'do':
      return doToSelection(session, event.deed)
    case 'restore': {
      const text = session.unsaved[event.index]
      if (text === undefined) return session
      const opened = openNew(session, session.selection && session.selection.entry >= 0 ? 'after' : 'now', text)
      return opened.draft !== session.draft ? doAsPerson(opened, {type: 'forget', index: event.index}) : opened
    }
    case 'forget':
      return {...session, unsaved: session.unsaved.filter((_, index) => index !== event.index)}
  }
}

function meantBy(command: TimelineCommand): TimelineEvent {
  switch (command) {
    case 'add-now':
    case 'add-after':
      return {type: 'draft-add', where: command === 'add-now' ? 'now' : 'after'}
    case 'reword':
    case 'retime':
      return {type: `draft-${command}`}
    case 'remove':
    case 'reveal':
      return {type: command}
    case 'move-up':
    case 'move-down':
      return {type: 'do', deed: {type: command}}
    case 'unmark':
      return {type: 'do', deed: {type: 'mark', milestone: null}}
    default:
      return {type: 'do', deed: {type: 'mark', milestone: command.slice('mark-'.length) as Milestone}}
  }
}

const ask = (session: TimelineSession, deed: TimelineDeed, anchor: EntryAnchor): TimelineSession =>
  queued<TimelineTopic, TimelineSession>(session, {deed, anchor}, sameEntry)

/** What a person does to the selection, they do to the entry that they see selected. */
const asSeen = (selection: EntryAnchor): EntryAnchor => ({...selection, sure: true})

const shownAt = ({document}: TimelineSession, anchor: EntryAnchor | null): ShownEntry | undefined =>
  anchor && anchor.awaits === null ? document?.entries[anchor.entry] : undefined

/** Opens a draft; one that is open already keeps its words. */
function openNew(session: TimelineSession, where: AddWhere, text: string): TimelineSession {
  const left = leave(session)
  if (!left.document) return left
  const {selection} = left
  const isBeside = where === 'after' && selection !== null && (selection.entry >= 0 || selection.awaits !== null)
  const draft: TimelineDraft = isBeside
    ? {type: 'add', where, anchor: asSeen(selection), text}
    : {type: 'add', where: 'now', anchor: wholeTimeline, text}
  return {...left, draft}
}

function openSelected(session: TimelineSession, type: 'reword' | 'retime' | 'remove'): TimelineSession {
  const left = leave(session)
  const {selection} = left
  const shown = shownAt(left, selection)
  if (selection === null || shown === undefined || (type === 'reword' && !shown.apart)) return left
  const text = type === 'reword' ? shown.text : type === 'retime' ? timeOf(shown) : ''
  return {...left, draft: {type, anchor: asSeen(selection), text}}
}

/** As a person would type it. */
export const timeOf = ({time, until}: ShownEntry): string => [time ?? '', ...(until === null ? [] : [until])].join('–')

/** Closes the draft and asks for what it says, unless it says nothing new. */
function commit(session: TimelineSession, next: boolean): TimelineSession {
  const {draft} = session
  if (!draft) return session
  const closed = {...session, draft: null}
  const deed = deedOf(draft, shownAt(session, draft.anchor))
  if (deed === null) return closed
  // A new entry is selected wherever it comes to be; a person who has gone elsewhere stays there.
  const isNew = draft.type === 'add' && next
  const asked = ask(isNew ? {...closed, selection: draft.anchor} : closed, deed, draft.anchor)
  if (!isNew) return asked
  return {...asked, draft: {type: 'add', where: 'after', anchor: {...draft.anchor, awaits: asked.asked}, text: ''}}
}

/** Words are kept, a question counts as answered by no. */
const leave = (session: TimelineSession): TimelineSession =>
  session.draft?.type === 'remove' ? {...session, draft: null} : commit(session, false)

function deedOf(draft: TimelineDraft, shown: ShownEntry | undefined): TimelineDeed | null {
  const text = draft.text.trim()
  switch (draft.type) {
    case 'remove':
      return {type: 'remove'}
    case 'add':
      return text === '' ? null : {type: 'add', where: draft.where, text}
    case 'reword':
      return text === '' || text === shown?.text ? null : {type: 'reword', text}
    case 'retime':
      return text === '' || (shown && text === timeOf(shown)) ? null : {type: 'retime', text}
  }
}

function doToSelection(session: TimelineSession, deed: TimelineDeed): TimelineSession {
  if (!session.document) return session
  if (deed.type === 'add-section') return ask({...session, selection: wholeTimeline}, deed, wholeTimeline)
  const {selection} = session
  return selection && (selection.entry >= 0 || selection.awaits !== null) ? ask(session, deed, asSeen(selection)) : session
}

/** A message about the selected entry; none about one that is on its way. */
function selected({document, selection}: TimelineSession, type: EntryMessage['type']): readonly EntryMessage[] {
  if (!document || !selection || selection.awaits !== null || selection.entry < 0) return []
  return [{type, uri: document.uri, version: document.version, entry: selection.entry}]
}

const {send, receive} = talkIn<TimelineTopic, TimelineSession>({
  operationOf,
  wordsOf,
  makes: deed => deed.type === 'add',
  anchorAt: entryAt,
  follow: followEntry,
  leave,
  movedDeed: deed => deed,
  movedRest: session => session,
  without: session => session,
  done: session => session,
  // An entry that was never made has nothing after it, but a draft there can take its place.
  heir: (draft, {id, deed, anchor}) =>
    deed.type === 'add' && draft?.type === 'add' && draft.anchor.awaits === id ? {...draft, anchor, where: deed.where} : draft,
})
