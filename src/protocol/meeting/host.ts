/** The host's half of the conversation with a review meeting, as a pure reducer. */
import {isCurrent, silentHost, stepHostOf, type HostEffectOf, type HostEventOf, type HostOf} from '../talk/index.ts'
import type {MeetingToHost, MeetingTopic} from './messages.ts'

export type MeetingHost = HostOf<MeetingTopic>
export type MeetingHostEffect = HostEffectOf<MeetingTopic> | MeetingRequest

/** What only this view asks for. */
export type MeetingRequest = MeetingToHost & {readonly type: 'reveal' | 'point-out' | 'look' | 'present' | 'end'}

export const initialMeetingHost: MeetingHost = silentHost

export function stepMeetingHost(
  session: MeetingHost,
  event: HostEventOf<MeetingTopic, MeetingToHost>,
): {readonly session: MeetingHost; readonly effects: readonly MeetingHostEffect[]} {
  if (event.type !== 'message') return stepHostOf<MeetingTopic, MeetingHost>(session, event)
  const {message} = event
  switch (message.type) {
    case 'reveal':
    case 'point-out':
      return {session, effects: isCurrent(session, message) ? [message] : []}
    case 'look':
    case 'present':
    case 'end':
      return {session, effects: [message]}
    default:
      return stepHostOf<MeetingTopic, MeetingHost>(session, {type: 'message', message})
  }
}
