/** The host's half of the conversation with the causes view, as a pure reducer. */
import type {AskMessage, CausesTopic, CopyMessage, PlaceMessage, ShownTree, ViewToHost} from './messages.ts'
import {isCurrent, silentHost, stepHostOf, type HostEffectOf, type HostEventOf, type HostOf} from './talk/host.ts'

export interface HostSession extends HostOf<CausesTopic> {
  /** The tree whose picture the view shows. */
  readonly drawing: number | null
}

export type HostEvent = HostEventOf<CausesTopic, ViewToHost>

export type HostEffect =
  | HostEffectOf<CausesTopic>
  /** Post the `picture` of that tree. */
  | {readonly type: 'draw'; readonly uri: string; readonly version: number; readonly tree: number; readonly shown: ShownTree}
  | PlaceMessage<'reveal' | 'point-out'>
  /** Ask the person, and say the reply as a remark. */
  | AskMessage
  | CopyMessage
  | (ViewToHost & {readonly type: 'open-tab'})

export interface HostStep {
  readonly session: HostSession
  readonly effects: readonly HostEffect[]
}

export const initialHostSession: HostSession = {...silentHost, drawing: null}

export function stepHost(session: HostSession, event: HostEvent): HostStep {
  if (event.type !== 'message') return withPicture(stepHostOf<CausesTopic, HostSession>(session, event))
  const {message} = event
  switch (message.type) {
    case 'reveal':
    case 'point-out':
    case 'ask':
      return {session, effects: isCurrent(session, message) ? [message] : []}
    case 'draw': {
      const drawing = {...session, drawing: message.tree}
      return {session: drawing, effects: session.listening ? draw(drawing) : []}
    }
    case 'copy':
    case 'open-tab':
      return {session, effects: [message]}
    default: {
      const heard = message.type === 'ready' ? {...session, drawing: null} : session
      return withPicture(stepHostOf<CausesTopic, HostSession>(heard, {type: 'message', message}))
    }
  }
}

/** A picture follows each snapshot. */
const withPicture = ({session, effects}: HostStep): HostStep => ({
  session,
  effects: effects.flatMap(effect =>
    effect.type === 'post' && effect.message.type === 'snapshot' ? [effect, ...draw(session)] : [effect],
  ),
})

function draw({document, drawing}: HostSession): readonly HostEffect[] {
  const shown = drawing === null ? undefined : document?.trees[drawing]
  if (!document || drawing === null || !shown) return []
  return [{type: 'draw', uri: document.uri, version: document.version, tree: drawing, shown}]
}
