/** The sections that the postmortem has and owes, as a native tree. */
import {Disposable, EventEmitter, l10n, ThemeColor, ThemeIcon, type TreeDataProvider, TreeItem, window} from 'vscode'
import {checklistOf, titleOfSection, type ChecklistEntry} from '../../core/index.ts'
import {invocation} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {nameOf} from '../tabs.ts'

export function registerChecklist({active, documents}: Services): Disposable {
  const changed = new EventEmitter<void>()
  const provider: TreeDataProvider<ChecklistEntry> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getChildren: entry =>
      entry === undefined && active.postmortem !== undefined ? [...checklistOf(documents.postmortemOf(active.postmortem))] : [],
  }
  const view = window.createTreeView('postmortem.checklist', {treeDataProvider: provider})
  const show = (): void => {
    view.description = active.postmortem === undefined ? '' : nameOf(active.postmortem)
    changed.fire()
  }
  show()
  return Disposable.from(view, changed, active.onDidChange(show))
}

function itemOf(entry: ChecklistEntry): TreeItem {
  const {id, title, state} = entry
  const item = new TreeItem(title)
  item.id = id
  item.contextValue = state
  item.iconPath = icons[state]
  item.description = describe(entry)
  item.tooltip = tooltipOf(entry)
  item.accessibilityInformation = {label: [title, describe(entry) || l10n.t('done')].join(', ')}
  item.command = invocation('postmortem.checklist.open', state === 'missing' ? l10n.t('Insert Section') : l10n.t('Go to Section'), id)
  return item
}

const icons: Readonly<Record<ChecklistEntry['state'], ThemeIcon>> = {
  done: new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed')),
  empty: new ThemeIcon('circle-large-outline'),
  missing: new ThemeIcon('dash', new ThemeColor('disabledForeground')),
}

function describe({state, owed}: ChecklistEntry): string {
  if (state === 'missing') return owed === 'required' ? l10n.t('missing') : l10n.t('suggested')
  return state === 'empty' ? l10n.t('empty') : ''
}

function tooltipOf({title, state, alternatives}: ChecklistEntry): string {
  if (state !== 'missing') return title
  if (alternatives.length === 0) return l10n.t('Insert “{0}”', title)
  const names = alternatives.map(titleOfSection).join(', ')
  return l10n.t('Insert “{0}”. Any of these would do as well: {1}.', title, names)
}
