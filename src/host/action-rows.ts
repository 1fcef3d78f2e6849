/** Rows of the Actions view: what is said of a group, and of an item. */
import {l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState} from 'vscode'
import {isOverdue, type ActionGroup, type ActionState, type Grouping, type Stretch} from '../core/index.ts'
import {invocation} from './command-handlers.ts'
import type {FollowedFile} from './followed-file.ts'
import type {Followed} from './following.ts'
import {nameOf} from './tabs.ts'

export function groupItem(group: ActionGroup<FollowedFile>, by: Grouping, today: string): TreeItem {
  const {items, document} = group
  const title = titleOf(group, by)
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded)
  const late = items.filter(({action}) => isOverdue(action, today)).length
  const count = items.length === 1 ? l10n.t('1 item') : l10n.t('{0} items', items.length)
  item.description = late === 0 || by === 'due' ? count : l10n.t('{0}, {1} overdue', count, late)
  item.iconPath = new ThemeIcon(icons[by])
  item.contextValue = 'group'
  if (document !== null) item.tooltip = document.uri.path
  item.accessibilityInformation = {label: `${title}, ${item.description}`}
  return item
}

const icons: Readonly<Record<Grouping, string>> = {document: 'file', owner: 'person', due: 'calendar', state: 'tasklist'}

function titleOf({key, document}: ActionGroup<FollowedFile>, by: Grouping): string {
  if (document !== null) return document.title
  if (by === 'owner') return key === '' ? l10n.t('Nobody yet') : key
  return by === 'due' ? stretchName(key as Stretch) : stateName(key as ActionState)
}

function stretchName(stretch: Stretch): string {
  switch (stretch) {
    case 'overdue':
      return l10n.t('Overdue')
    case 'week':
      return l10n.t('Within a week')
    case 'later':
      return l10n.t('Later')
    case 'undated':
      return l10n.t('No date')
    case 'done':
      return l10n.t('Done')
  }
}

function stateName(state: ActionState): string {
  switch (state) {
    case 'open':
      return l10n.t('Open')
    case 'in-progress':
      return l10n.t('In progress')
    case 'blocked':
      return l10n.t('Blocked')
    case 'done':
      return l10n.t('Done')
    case 'given-up':
      return l10n.t('Given up')
  }
}

/** `followed` is missing only for a row that has gone by the time that VS Code asks for it. */
export function actionItem(name: string, followed: Followed | undefined, by: Grouping, today: string): TreeItem {
  if (followed === undefined) return new TreeItem('')
  const {action} = followed
  const isLate = isOverdue(action, today)
  const item = new TreeItem(action.text)
  const due = action.due === null ? '' : isLate ? l10n.t('overdue since {0}', action.due) : l10n.t('due {0}', action.due)
  const state = action.state === 'open' || action.state === 'done' || by === 'state' ? '' : stateName(action.state).toLowerCase()
  const facts = [by === 'owner' ? '' : (action.owner ?? ''), due, state, action.ticket ?? ''].filter(fact => fact !== '')
  item.description = facts.join(' · ')
  if (isLate) item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
  else if (action.state === 'given-up') item.iconPath = new ThemeIcon('circle-slash')
  if (action.mayTick)
    item.checkboxState = {
      state: action.done === true ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: action.done === true ? l10n.t('Open again') : l10n.t('Tick off'),
      accessibilityInformation: {label: action.text, role: 'checkbox'},
    }
  item.contextValue = action.ticket === null && action.done !== true ? 'untracked' : 'action'
  item.tooltip = tooltipOf(followed, stateName(action.state), due)
  item.accessibilityInformation = {
    label: [action.text, ...facts, action.done === true ? l10n.t('done') : ''].filter(fact => fact !== '').join(', '),
  }
  item.command = invocation('postmortem.actions.open', l10n.t('Go to Text'), name)
  return item
}

/** As plain text in Markdown, since words of a document may be anything. */
function tooltipOf({uri, action}: Followed, state: string, due: string): MarkdownString {
  const facts = [state, action.owner, due, action.priority, action.kind, action.ticket].filter(fact => fact !== null && fact !== '')
  const place = l10n.t('{0}, line {1}', nameOf({uri}), action.line)
  return new MarkdownString().appendText([action.text, facts.join(' · '), place].join('\n\n'))
}
