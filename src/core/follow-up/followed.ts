/** Action items as a list across documents shows them: plain values, with which each is found again in its document. */
import {pointFinder} from '../document/lines.ts'
import type {ActionItem} from '../model/actions/action.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {tickable} from './tick.ts'

export interface FollowedAction extends Pick<ActionItem, 'text' | 'owner' | 'due' | 'ticket' | 'done' | 'state' | 'priority' | 'kind'> {
  readonly offset: number
  /** From 1. */
  readonly line: number
  /** Its own source, to the letter. */
  readonly source: string
  /** How many items of the document have the same source, and which of them it is, from 0. */
  readonly twins: number
  readonly twin: number
  /** Whether it can be ticked off, or opened again, where it stands. */
  readonly mayTick: boolean
}

export function followedIn(postmortem: Postmortem): readonly FollowedAction[] {
  const {document, actions} = postmortem
  if (actions.length === 0) return []
  const pointAt = pointFinder(document.text)
  const mayTick = tickable(postmortem)
  const sources = actions.map(action => sourceOf(postmortem, action))
  const counts = new Map<string, number>()
  const twins = sources.map(source => {
    const twin = counts.get(source) ?? 0
    counts.set(source, twin + 1)
    return twin
  })
  return actions.map((action, index) => {
    const {text, owner, due, ticket, done, state, priority, kind, offset} = action
    const source = sources[index]!
    return {
      ...{text, owner, due, ticket, done, state, priority, kind, offset},
      line: pointAt(offset).line,
      source,
      twins: counts.get(source)!,
      twin: twins[index]!,
      mayTick: mayTick(action),
    }
  })
}

/** The item in what the document says now; `null` where it, or one that is written like it, is no longer there. */
export function findFollowed(
  postmortem: Postmortem,
  {source, twin, twins}: Pick<FollowedAction, 'source' | 'twin' | 'twins'>,
): ActionItem | null {
  const same = postmortem.actions.filter(action => sourceOf(postmortem, action) === source)
  return same.length === twins ? same[twin]! : null
}

const sourceOf = ({document}: Postmortem, {span}: ActionItem): string => document.text.slice(span.start, span.end)
