/** The view's half of the conversation about a meeting, as a pure reducer. */
import {queued, silentView, talkIn} from '../talk/index.ts'
import type {
  AgendaId,
  MeetingAnchor,
  MeetingEvent,
  MeetingPlace,
  MeetingSession,
  MeetingSnapshot,
  MeetingToHost,
  MeetingTopic,
} from './messages.ts'
import {operationOf, wordsOf} from './task.ts'

export interface MeetingStep {
  readonly session: MeetingSession
  readonly posts: readonly MeetingToHost[]
}

export const initialMeetingSession = (edits: number): MeetingSession => silentView(edits)

/** Where the meeting is: nothing but the beginning, until somebody has gone on. */
export const placeIn = ({selection}: MeetingSession): MeetingPlace => selection ?? beginning

const beginning: MeetingPlace = {item: 'opening', section: null}

export function stepMeeting(session: MeetingSession, event: MeetingEvent): MeetingStep {
  switch (event.type) {
    case 'message':
      return event.message.type === 'snapshot' ? send(receive(session, inPlace(session, event.message))) : {session, posts: []}
    case 'pick':
      return {session: {...session, selection: anchorAt(event.place)}, posts: spotted(session, 'point-out', event.place, null)}
    case 'reveal':
      return {session, posts: spotted(session, 'reveal', event.place, event.open)}
    case 'undo':
    case 'redo':
      return {session, posts: session.document ? [{type: event.type, uri: session.document.uri}] : []}
    case 'forget':
      return {session: {...session, unsaved: session.unsaved.filter((_, index) => index !== event.index)}, posts: []}
    case 'do':
      // A person who asks for something is told why nothing happens.
      if (session.document?.readOnly) return {session: {...session, outcome: {task: null, refused: 'read-only'}}, posts: []}
      return send(
        queued<MeetingTopic, MeetingSession>(
          {...session, outcome: null},
          {deed: event.deed, anchor: anchorAt(placeIn(session))},
          isAnywhere,
        ),
      )
  }
}

const anchorAt = ({item, section}: MeetingPlace): MeetingAnchor => ({item, section, sure: true, awaits: null})

/** No edit moves the meeting on. */
const isAnywhere = (): boolean => false

/** Items that are gone through in the section of another one: the text's cursor there is no reason to leave them. */
const guests: Readonly<Partial<Record<AgendaId, AgendaId>>> = {value: 'options'}

function inPlace(session: MeetingSession, snapshot: MeetingSnapshot): MeetingSnapshot {
  const {document} = snapshot
  const isThere = document?.focus != null && guests[placeIn(session).item] === document.focus.item
  return isThere ? {...snapshot, document: {...document, focus: null}} : snapshot
}

const spotted = (
  {document}: MeetingSession,
  type: 'reveal' | 'point-out',
  {item, section}: MeetingPlace,
  open: number | null,
): readonly MeetingToHost[] => (document ? [{type, uri: document.uri, version: document.version, item, section, open}] : [])

const {send, receive} = talkIn<MeetingTopic, MeetingSession>({
  operationOf,
  wordsOf,
  makes: () => false,
  anchorAt,
  follow: anchor => anchor,
  leave: session => session,
  movedDeed: deed => deed,
  movedRest: session => session,
  without: session => session,
  done: session => session,
  heir: draft => draft,
})
