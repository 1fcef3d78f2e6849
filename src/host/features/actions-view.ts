/** The action items of all postmortems of the workspace, as a native tree with boxes to tick. */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type TreeDataProvider,
  type TreeItem,
  TreeItemCheckboxState,
  type TreeView,
  window,
} from 'vscode'
import {redrawn} from '../../core/index.ts'
import {actionItem, groupItem} from '../action-rows.ts'
import type {ActionsShown} from '../actions-shown.ts'
import {arrangedActions, noActions, rowsBelow, type ArrangedActions} from '../arranged-actions.ts'
import {tickOff, type Followed} from '../following.ts'
import type {Services} from '../services.ts'
import {today} from '../today.ts'

export interface ActionsView extends Disposable {
  /** The item of a row, by which commands are told what they are about. */
  readonly itemOf: (row: unknown) => Followed | undefined
  /** Looks at all documents anew. */
  refresh(): Promise<void>
}

export function registerActionsView(services: Services, shown: ActionsShown): ActionsView {
  const {followed} = services
  const changed = new EventEmitter<string | string[] | undefined>()
  let arranged = noActions
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
      if (name !== undefined) return rowsBelow(arranged, name)
      looking ??= withProgress(() => followed.look())
      arrange()
      return [...arranged.groups.keys()]
    },
  }
  const view = window.createTreeView('postmortem.actions', {
    treeDataProvider: provider,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  })

  function itemFor(name: string): TreeItem {
    const group = arranged.groups.get(name)
    const item = group === undefined ? actionItem(name, arranged.items.get(name), shown.by, today()) : groupItem(group, shown.by, today())
    item.id = name
    return item
  }

  /** Brings what the rows stand for up to date. */
  function arrange(): void {
    arranged = arrangedActions(followed.all(), shown, today(), item => ticked.has(tickedKey(item)))
    tellAround(view, arranged, shown)
    void commands.executeCommand('setContext', 'postmortem.actions.none', hasLooked && arranged.all === 0)
  }

  const withProgress = (work: () => Promise<void>): Thenable<void> =>
    window.withProgress({location: {viewId: 'postmortem.actions'}}, async () => {
      await work()
      hasLooked = true
      show()
    })

  /** Draws what a person would see change. */
  const show = (): void => {
    const before = arranged.looks
    arrange()
    const names = redrawn(before, arranged.looks)
    if (names === 'all') changed.fire(undefined)
    else if (names.length > 0) changed.fire([...names])
  }

  const tickRow = async (name: string, done: boolean): Promise<void> => {
    const item = arranged.items.get(name)
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
    view.onDidChangeVisibility(({visible}) => visible && arranged.groups.size > 0 && show()),
    // One after the other: the second click is about what the first has left.
    view.onDidChangeCheckboxState(({items}) => {
      for (const [name, state] of items) ticking = ticking.then(() => tickRow(name, state === TreeItemCheckboxState.Checked))
    }),
  ]

  return {
    itemOf: row => (typeof row === 'string' ? arranged.items.get(row) : undefined),
    refresh: async () => {
      ticked.clear()
      await withProgress(() => followed.lookAgain())
    },
    dispose: () => void Disposable.from(view, changed, ...listeners).dispose(),
  }
}

/** What stands around the rows: beside the title, on the icon, and in place of rows that a filter leaves out. */
function tellAround(view: TreeView<string>, {groups, all, late}: ArrangedActions, shown: ActionsShown): void {
  view.description = [late === 0 ? '' : l10n.t('{0} overdue', late), shown.words()].filter(words => words !== '').join(' · ')
  view.badge =
    late === 0
      ? undefined
      : {value: late, tooltip: late === 1 ? l10n.t('1 action item is overdue') : l10n.t('{0} action items are overdue', late)}
  view.message = all > 0 && groups.size === 0 ? l10n.t('None of {0} action items is shown by this filter.', all) : ''
}

const tickedKey = ({uri, action}: Followed): string => `${uri.toString()} ${action.text}`
