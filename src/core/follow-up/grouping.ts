/** Action items of several documents in the groups that a person wants to see them in. */
import {dayIn, daysFrom, isoDate} from '../dates/calendar.ts'
import {pushTo} from '../document/by-key.ts'
import {actionStates} from '../model/actions/status.ts'
import {dueDay, isOverdue} from './due-day.ts'
import type {FollowedAction} from './followed.ts'
import {isAmong, ownersIn} from './owners.ts'

export const groupings = ['document', 'owner', 'due', 'state'] as const
export type Grouping = (typeof groupings)[number]

export interface Wanted {
  readonly by: Grouping
  /** Only what is still to be done. */
  readonly open: boolean
  readonly overdue: boolean
  /** Only items of owners of these names; `null` for everybody's. */
  readonly of: readonly string[] | null
}

/** Items that stay whatever is wanted: those that were ticked off a moment ago. */
export type IsKept<D> = (document: D, action: FollowedAction) => boolean

/** The action items of one document. */
export interface FollowedDocument<D> {
  readonly document: D
  readonly actions: readonly FollowedAction[]
}

export interface Placed<D> {
  readonly document: D
  readonly action: FollowedAction
}

/** `key` is an owner's name, a state, or a stretch of time; "" for items without an owner. */
export interface ActionGroup<D> {
  readonly key: string
  /** The document of all its items, where they are grouped by that. */
  readonly document: D | null
  readonly items: readonly Placed<D>[]
}

const stretches = ['overdue', 'week', 'later', 'undated', 'done'] as const
export type Stretch = (typeof stretches)[number]

/** Groups without items are left out. Within a group, what is due first comes first. `today` is a day in ISO form. */
export function groupActions<D>(
  documents: readonly FollowedDocument<D>[],
  wanted: Wanted,
  today: string,
  isKept: IsKept<D> = () => false,
): readonly ActionGroup<D>[] {
  const kept = documents.map(({document, actions}) => ({
    document,
    actions: actions.filter(action => isKept(document, action) || isWanted(action, wanted, today)),
  }))
  if (wanted.by === 'document')
    return kept
      .filter(({actions}) => actions.length > 0)
      .map(({document, actions}, index) => ({key: String(index), document, items: actions.map(action => ({document, action}))}))
  const items = kept.flatMap(({document, actions}) => actions.map(action => ({document, action})))
  const groups = new Map<string, Placed<D>[]>()
  for (const item of items) for (const key of keysOf(item.action, wanted.by, today)) pushTo(groups, key, item)
  return [...groups]
    .toSorted(([one], [other]) => orderOf(one, wanted.by) - orderOf(other, wanted.by) || one.localeCompare(other))
    .map(([key, group]) => ({key, document: null, items: group.toSorted(byDay)}))
}

const isWanted = (action: FollowedAction, {open, overdue, of}: Wanted, today: string): boolean =>
  (!open || action.done !== true) && (!overdue || isOverdue(action, today)) && (of === null || isAmong(action.owner, of))

function keysOf(action: FollowedAction, by: Exclude<Grouping, 'document'>, today: string): readonly string[] {
  if (by === 'state') return [action.state]
  if (by === 'due') return [stretchOf(action, today)]
  const owners = ownersIn(action.owner)
  return owners.length === 0 ? [''] : owners
}

function stretchOf({due, done}: FollowedAction, today: string): Stretch {
  if (done === true) return 'done'
  const day = dueDay(due)
  if (day === null) return 'undated'
  const now = dayIn(today)
  if (day < today) return 'overdue'
  return now !== null && day <= isoDate(daysFrom(now, 7)) ? 'week' : 'later'
}

function orderOf(key: string, by: Grouping): number {
  if (by === 'owner') return key === '' ? 1 : 0
  return by === 'state' ? actionStates.findIndex(state => state === key) : stretches.findIndex(stretch => stretch === key)
}

/** Days that are not known come last. */
const lastOfAll = '9999'
const byDay = <D>(one: Placed<D>, other: Placed<D>): number =>
  (dueDay(one.action.due) ?? lastOfAll).localeCompare(dueDay(other.action.due) ?? lastOfAll)
