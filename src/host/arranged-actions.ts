/** What the rows of the Actions view stand for. They go by names, so that VS Code keeps what is open and chosen when the list changes. */
import {groupActions, isOverdue, type ActionGroup, type GroupLooks, type TreeLooks} from '../core/index.ts'
import type {ActionsShown} from './actions-shown.ts'
import type {FollowedFile} from './followed-file.ts'
import type {Followed} from './following.ts'

export interface ArrangedActions {
  readonly groups: ReadonlyMap<string, Group>
  readonly items: ReadonlyMap<string, Followed>
  /** What of them can be seen. */
  readonly looks: TreeLooks
  /** How many items there are, shown or not, and how many of them should have been done by now. */
  readonly all: number
  readonly late: number
}

type Group = ActionGroup<FollowedFile>

export const noActions: ArrangedActions = {groups: new Map(), items: new Map(), looks: new Map(), all: 0, late: 0}

/** `stays` tells what is shown whatever its state is. */
export function arrangedActions(
  files: readonly FollowedFile[],
  shown: ActionsShown,
  day: string,
  stays: (item: Followed) => boolean,
): ArrangedActions {
  const documents = files.map(file => ({document: file, actions: file.actions}))
  const arranged = groupActions(documents, shown, day, ({uri}, action) => stays({uri, action}))
  const groups = new Map(arranged.map(group => [groupName(group, shown), group]))
  const actions = files.flatMap(file => file.actions)
  return {
    groups,
    items: new Map([...groups].flatMap(([name, {items}]) => items.map(placed => [rowName(name, placed), itemOf(placed)] as const))),
    looks: new Map([...groups].map(([name, group]) => [name, looksOf(name, group, day)])),
    all: actions.length,
    late: actions.filter(action => isOverdue(action, day)).length,
  }
}

/** The names of the rows below a group. */
export const rowsBelow = ({groups}: ArrangedActions, name: string): string[] =>
  groups.get(name)?.items.map(placed => rowName(name, placed)) ?? []

const itemOf = ({document, action}: Group['items'][number]): Followed => ({uri: document.uri, action})

const groupName = ({document, key}: Group, {by}: ActionsShown): string => `${by} ${document === null ? key : String(document.uri)}`

const rowName = (group: string, {document, action}: Group['items'][number]): string =>
  [group, document.uri, document.actions.indexOf(action)].map(String).join(' ')

const looksOf = (name: string, {items}: Group, day: string): GroupLooks => ({
  look: JSON.stringify([items[0]?.document.title, items.length, items.filter(({action}) => isOverdue(action, day)).length]),
  rows: new Map(items.map(placed => [rowName(name, placed), lookOf(placed, day)])),
})

/** What of an item can be told from its row. */
function lookOf({action}: Group['items'][number], day: string): string {
  const {text, owner, due, ticket, state, done, priority, kind, mayTick} = action
  return JSON.stringify([text, owner, due, isOverdue(action, day), ticket, state, done, priority, kind, mayTick])
}
