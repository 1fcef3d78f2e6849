/** The host's half of the conversation with the timeline view, as a pure reducer. */
import {isCurrent, silentHost, stepHostOf, type HostEffectOf, type HostEventOf, type HostOf} from '../talk/index.ts'
import type {EntryMessage, TimelineToHost, TimelineTopic} from './messages.ts'

export type TimelineHost = HostOf<TimelineTopic>
export type TimelineHostEvent = HostEventOf<TimelineTopic, TimelineToHost>
export type TimelineHostEffect = HostEffectOf<TimelineTopic> | EntryMessage

export const initialTimelineHost: TimelineHost = silentHost

export function stepTimelineHost(
  session: TimelineHost,
  event: TimelineHostEvent,
): {readonly session: TimelineHost; readonly effects: readonly TimelineHostEffect[]} {
  if (event.type !== 'message') return stepHostOf<TimelineTopic, TimelineHost>(session, event)
  const {message} = event
  switch (message.type) {
    case 'reveal':
    case 'point-out':
      return {session, effects: isCurrent(session, message) ? [message] : []}
    default:
      return stepHostOf<TimelineTopic, TimelineHost>(session, {type: 'message', message})
  }
}
