/** The action items of all postmortems of the workspace, as a native tree with boxes to tick. */
import {commands, Disposable, EventEmitter, l10n, type TreeDataProvider, type TreeItem, TreeItemCheckboxState, window} from 'vscode'
import {groupActions, isOverdue, redrawn, type ActionGroup, type GroupLooks, type TreeLooks} from '../../core/index.ts'
import {actionItem, groupItem} from '../action-rows.ts'
import type {ActionsShown} from '../actions-shown.ts'
import type {FollowedFile} from '../followed-documents.ts'
import {tickOff, type Followed} from '../following.ts'
import type {Services} from '../services.ts'
import {today} from '../today.ts'

export interface ActionsView extends Disposable {
  /** The item of a row, by which commands are told what they are about. */
  readonly itemOf: (row: unknown) => Followed | undefined
  /** Looks at all documents anew. */
  refresh(): Promise<void>
}

type Group = ActionGroup<FollowedFile>

/** Rows go by names, so that VS Code keeps what is open and chosen when the list changes. */
export function registerActionsView(services: Services, shown: ActionsShown): ActionsView {
  const {followed} = services
  const changed = new EventEmitter<string | string[] | undefined>()
  let groups = new Map<string, Group>()
  let rows = new Map<string, Followed>()
  let drawn: TreeLooks = new Map()
  /** What was ticked off since the list was arranged last stays in sight, to be opened again. */
  const ticked = new Set<string>()
  /** The first look at all documents, and whether it has come to its end. */
  let looking: Thenable<void> | undefined
  let hasLooked = false
  let ticking: Promise<void> = Promise.resolve()

  const provider: TreeDataProvider<string> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: name => itemFor(name),
    getChildren(name) {
      if (name !== undefined) return childrenOf(name)
      looking ??= withProgress(() => followed.look())
      arrange()
      return [...groups.keys()]
    },
  }
  const view = window.createTreeView('postmortem.actions', {
    treeDataProvider: provider,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  })

  const childrenOf = (name: string): string[] => groups.get(name)?.items.map(placed => rowName(name, placed)) ?? []

  function itemFor(name: string): TreeItem {
    const group = groups.get(name)
    const item = group === undefined ? actionItem(name, rows.get(name), shown.by, today()) : groupItem(group, shown.by, today())
    item.id = name
    return item
  }

  /** Brings what the rows stand for up to date; answers which of them a person would see change. */
  function arrange(): ReturnType<typeof redrawn> {
    const day = today()
    const documents = followed.all().map(file => ({document: file, actions: file.actions}))
    const arranged = groupActions(documents, shown, day, ({uri}, action) => ticked.has(tickedKey({uri, action})))
    groups = new Map(arranged.map(group => [`${shown.by} ${group.document === null ? group.key : String(group.document.uri)}`, group]))
    rows = new Map(
      [...groups].flatMap(([name, {items}]) =>
        items.map(placed => [rowName(name, placed), {uri: placed.document.uri, action: placed.action}] as const),
      ),
    )
    const late = documents.flatMap(({actions}) => actions).filter(action => isOverdue(action, day)).length
    const all = documents.reduce((sum, {actions}) => sum + actions.length, 0)
    view.description = [late === 0 ? '' : l10n.t('{0} overdue', late), shown.words()].filter(words => words !== '').join(' · ')
    view.badge =
      late === 0
        ? undefined
        : {value: late, tooltip: late === 1 ? l10n.t('1 action item is overdue') : l10n.t('{0} action items are overdue', late)}
    view.message = all > 0 && groups.size === 0 ? l10n.t('None of {0} action items is shown by this filter.', all) : ''
    void commands.executeCommand('setContext', 'postmortem.actions.none', hasLooked && all === 0)
    const before = drawn
    drawn = new Map([...groups].map(([name, group]) => [name, looksOf(name, group, day)]))
    return redrawn(before, drawn)
  }

  const withProgress = (work: () => Promise<void>): Thenable<void> =>
    window.withProgress({location: {viewId: 'postmortem.actions'}}, async () => {
      await work()
      hasLooked = true
      show()
    })

  const show = (): void => {
    const names = arrange()
    if (names === 'all') changed.fire(undefined)
    else if (names.length > 0) changed.fire([...names])
  }

  const tickRow = async (name: string, done: boolean): Promise<void> => {
    const item = rows.get(name)
    if (item === undefined) return
    const key = tickedKey(item)
    if (done) ticked.add(key)
    const isTicked = await tickOff(item, done, services).catch(report)
    if (!isTicked) ticked.delete(key)
    show()
    // A box that could not be ticked is drawn as it was.
    if (!isTicked) changed.fire(name)
  }
  const report = (problem: unknown): false => {
    services.log.error('Ticking off failed.', problem)
    return false
  }

  const listeners = [
    followed.onDidChange(show),
    shown.onDidChange(() => {
      ticked.clear()
      show()
    }),
    // What was due yesterday is late today.
    view.onDidChangeVisibility(({visible}) => visible && groups.size > 0 && show()),
    // One after the other: the second click is about what the first has left.
    view.onDidChangeCheckboxState(({items}) => {
      for (const [name, state] of items) ticking = ticking.then(() => tickRow(name, state === TreeItemCheckboxState.Checked))
    }),
  ]

  return {
    itemOf: row => (typeof row === 'string' ? rows.get(row) : undefined),
    refresh: async () => {
      ticked.clear()
      await withProgress(() => followed.lookAgain())
    },
    dispose: () => void Disposable.from(view, changed, ...listeners).dispose(),
  }
}

const rowName = (group: string, {document, action}: Group['items'][number]): string =>
  [group, document.uri, document.actions.indexOf(action)].map(String).join(' ')

const tickedKey = ({uri, action}: Followed): string => `${uri.toString()} ${action.text}`

const looksOf = (name: string, {items}: Group, day: string): GroupLooks => ({
  look: JSON.stringify([items[0]?.document.title, items.length, items.filter(({action}) => isOverdue(action, day)).length]),
  rows: new Map(items.map(placed => [rowName(name, placed), lookOf(placed, day)])),
})

/** What of an item can be told from its row. */
function lookOf({action}: Group['items'][number], day: string): string {
  const {text, owner, due, ticket, state, done, priority, kind, mayTick} = action
  return JSON.stringify([text, owner, due, isOverdue(action, day), ticket, state, done, priority, kind, mayTick])
}
