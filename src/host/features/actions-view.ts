/** The action items of all postmortems of the workspace, as a native tree with boxes to tick. */
import {commands, Disposable, EventEmitter, l10n, type TreeItem, TreeItemCheckboxState, type TreeView, window} from 'vscode'
import {redrawn} from '../../core/index.ts'
import {actionItem, groupItem} from '../action-rows.ts'
import type {ActionsShown} from '../actions-shown.ts'
import {arrangedActions, noActions, rowsBelow, type ArrangedActions} from '../arranged-actions.ts'
import {tickOff, type Followed} from '../following.ts'
import {inTurn} from '../in-turn.ts'
import type {Services} from '../services.ts'
import {today} from '../today.ts'

export interface ActionsView extends Disposable {
  /** The item of a row, by which commands are told what they are about. */
  readonly itemOf: (row: unknown) => Followed | undefined
  /** Looks at all documents anew. */
  refresh(): Promise<void>
}

const viewId = 'postmortem.actions'

/** What is shown by now, and what that depends on beside the documents. */
interface State {
  arranged: ArrangedActions
  /** What was ticked off since the list was arranged last stays in sight, to be opened again. */
  readonly ticked: Set<string>
  /** Whether all documents have been looked at. */
  hasLooked: boolean
}

export function registerActionsView(services: Services, shown: ActionsShown): ActionsView {
  const {followed} = services
  const state: State = {arranged: noActions, ticked: new Set(), hasLooked: false}
  const changed = new EventEmitter<string | string[] | undefined>()
  const ticking = inTurn()
  let firstLook: Thenable<void> | undefined

  const view = window.createTreeView<string>(viewId, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: name => itemFor(name, state.arranged, shown),
      getChildren(name) {
        if (name !== undefined) return rowsBelow(state.arranged, name)
        firstLook ??= look(() => followed.look())
        arrange()
        return [...state.arranged.groups.keys()]
      },
    },
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  })

  /** Brings what the rows stand for up to date. */
  function arrange(): void {
    state.arranged = arrangedActions(followed.all(), shown, today(), item => state.ticked.has(tickedKey(item)))
    tellAround(view, state, shown)
  }

  /** Draws what a person would see change. */
  function show(): void {
    const before = state.arranged.looks
    arrange()
    const names = redrawn(before, state.arranged.looks)
    if (names === 'all') changed.fire(undefined)
    else if (names.length > 0) changed.fire([...names])
  }

  const look = (work: () => Promise<void>): Thenable<void> =>
    window.withProgress({location: {viewId}}, async () => {
      await work()
      state.hasLooked = true
      show()
    })

  const tickRow = async (name: string, done: boolean): Promise<void> => {
    const item = state.arranged.items.get(name)
    if (item === undefined) return
    const isTicked = await tickInSight(item, done, state, services)
    show()
    // A box that could not be ticked is drawn as it was.
    if (!isTicked) changed.fire(name)
  }

  const listeners = [
    followed.onDidChange(show),
    shown.onDidChange(() => {
      state.ticked.clear()
      show()
    }),
    // What was due yesterday is late today.
    view.onDidChangeVisibility(({visible}) => visible && state.arranged.groups.size > 0 && show()),
    // One after the other: the second click is about what the first has left.
    view.onDidChangeCheckboxState(({items}) => {
      for (const [name, box] of items) ticking.add(() => tickRow(name, box === TreeItemCheckboxState.Checked))
    }),
  ]

  return {
    itemOf: row => (typeof row === 'string' ? state.arranged.items.get(row) : undefined),
    refresh: async () => {
      state.ticked.clear()
      await look(() => followed.lookAgain())
    },
    dispose: () => void Disposable.from(view, changed, ...listeners).dispose(),
  }
}

function itemFor(name: string, {groups, items}: ArrangedActions, {by}: ActionsShown): TreeItem {
  const group = groups.get(name)
  const item = group === undefined ? actionItem(name, items.get(name), by, today()) : groupItem(group, by, today())
  item.id = name
  return item
}

/** Whether an item could be ticked off, or opened again; what was ticked off stays in sight. */
async function tickInSight(item: Followed, done: boolean, {ticked}: State, services: Services): Promise<boolean> {
  const key = tickedKey(item)
  if (done) ticked.add(key)
  const isTicked = await tickOff(item, done, services).catch((problem: unknown) => {
    services.log.error('Ticking off failed.', problem)
    return false
  })
  if (!isTicked) ticked.delete(key)
  return isTicked
}

/** What stands around the rows: beside the title, on the icon, and in place of rows that are not there or that a filter leaves out. */
function tellAround(view: TreeView<string>, {arranged: {groups, all, late}, hasLooked}: State, shown: ActionsShown): void {
  view.description = [late === 0 ? '' : l10n.t('{0} overdue', late), shown.words()].filter(words => words !== '').join(' · ')
  view.badge =
    late === 0
      ? undefined
      : {value: late, tooltip: late === 1 ? l10n.t('1 action item is overdue') : l10n.t('{0} action items are overdue', late)}
  view.message = all > 0 && groups.size === 0 ? l10n.t('None of {0} action items is shown by this filter.', all) : ''
  void commands.executeCommand('setContext', 'postmortem.actions.none', hasLooked && all === 0)
}

const tickedKey = ({uri, action}: Followed): string => `${uri.toString()} ${action.text}`
