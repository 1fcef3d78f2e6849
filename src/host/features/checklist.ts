/** The sections that the postmortem has and owes, as a native tree. */
import {Disposable, EventEmitter, l10n, ThemeColor, ThemeIcon, type TextDocument, type TreeDataProvider, TreeItem, window} from 'vscode'
import {
  changedRows,
  checklistOf,
  localised,
  metricTitles,
  nextStep,
  titleOfSection,
  tookWords,
  type CanonicalId,
  type ChecklistEntry,
  type Metric,
  type StepOfWork,
} from '../../core/index.ts'
import {invocation} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {nameOf} from '../tabs.ts'

export function registerChecklist({active, documents}: Services): Disposable {
  const changed = new EventEmitter<CanonicalId[] | undefined>()
  let shown: TextDocument | undefined
  let entries: readonly ChecklistEntry[] = []
  const provider: TreeDataProvider<CanonicalId> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: id => itemOf(entries.find(entry => entry.id === id)!),
    getChildren: id => (id === undefined ? entries.map(entry => entry.id) : []),
  }
  const view = window.createTreeView('postmortem.checklist', {treeDataProvider: provider})

  /** VS Code shows progress whenever it asks for a whole list, so that it is told only of what a person would see. */
  const show = (): void => {
    const document = active.postmortem
    const before = entries
    entries = document === undefined ? [] : checklistOf(documents.postmortemOf(document))
    const step = document === undefined ? null : nextStep(documents.postmortemOf(document), entries)
    const message = step === null ? '' : wordsFor(step)
    if (view.message !== message) view.message = message
    const rows = document === shown ? changedRows(before, entries) : 'all'
    if (document !== shown || document?.isUntitled === true) view.description = document === undefined ? '' : nameOf(document)
    shown = document
    if (rows === 'all') changed.fire(undefined)
    else if (rows.length > 0) changed.fire([...rows])
  }
  show()
  return Disposable.from(view, changed, active.onDidChange(show))
}

/** Above the rows, what comes next. */
function wordsFor(step: StepOfWork): string {
  switch (step) {
    case 'breathe':
      return l10n.t('Step 1 of 5: breathe. Nobody is to blame. Then write down what happened while it is fresh.')
    case 'facts':
      return l10n.t('Step 2 of 5: write the facts, alone. What happened, when, and whom it hurt; causes come later.')
    case 'meet':
      return l10n.t('Step 3 of 5: meet, and go through the facts together.')
    case 'causes':
      return l10n.t('Step 4 of 5: find the causes together, until something comes up that you can change.')
    case 'follow-up':
      return l10n.t('Step 5 of 5: follow up. Each action has an owner and a day, until it is done.')
  }
}

function itemOf(entry: ChecklistEntry): TreeItem {
  const {id, title, state} = entry
  const item = new TreeItem(title)
  item.id = id
  item.contextValue = state
  item.iconPath = iconOf(entry)
  const times = timesIn(entry)
  item.description = [describe(entry), ...times].filter(words => words !== '').join(' · ')
  item.tooltip = tooltipOf(entry)
  item.accessibilityInformation = {label: [title, describe(entry) || l10n.t('done'), ...times].join(', ')}
  item.command = invocation('postmortem.checklist.open', state === 'missing' ? l10n.t('Add Section…') : l10n.t('Go to Section'), id)
  return item
}

/** What is missing and what is only worth having look as different as their findings do. */
function iconOf({state, owed}: ChecklistEntry): ThemeIcon {
  if (state === 'done') return new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed'))
  if (state === 'empty') return new ThemeIcon('circle-large-outline')
  return owed === 'required'
    ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
    : new ThemeIcon('lightbulb', new ThemeColor('descriptionForeground'))
}

function describe({state, owed}: ChecklistEntry): string {
  if (state === 'missing') return owed === 'required' ? l10n.t('missing') : l10n.t('suggested')
  return state === 'empty' ? l10n.t('empty') : ''
}

/** When it was noticed and when it was over, in the few words that a row has room for; the tooltip tells all. */
function timesIn({metrics}: ChecklistEntry): readonly string[] {
  const known = (name: Metric['name']): Metric | undefined => metrics.find(metric => metric.name === name)
  const detected = known('time-to-detect')
  const recovered = known('time-to-recover')
  const mitigated = known('time-to-mitigate')
  return [
    ...(detected ? [l10n.t('{0} to detect', roughly(detected))] : []),
    ...(recovered ? [l10n.t('{0} to recover', roughly(recovered))] : mitigated ? [l10n.t('{0} to mitigate', roughly(mitigated))] : []),
  ]
}

/** "~42 min" where it can have been more or less. */
const roughly = ({seconds, least, most}: Metric): string =>
  (least === most ? '' : '~') + tookWords({seconds, least: seconds, most: seconds})

function tooltipOf({title, state, owed, alternatives, metrics}: ChecklistEntry): string {
  if (state === 'empty') return l10n.t('“{0}” waits for its first words.', title)
  if (state === 'done') return [title, ...metrics.map(metric => `${localised(metricTitles[metric.name])}: ${tookWords(metric)}`)].join('\n')
  const says = owed === 'required' ? l10n.t('“{0}” is missing.', title) : l10n.t('“{0}” is worth having.', title)
  if (alternatives.length === 0) return says
  return l10n.t('{0} Any of these would do as well: {1}.', says, alternatives.map(titleOfSection).join(', '))
}
