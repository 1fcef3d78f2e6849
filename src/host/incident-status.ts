/** The running incident in the status bar, with how long it has been going on. */
import {type Disposable, l10n, StatusBarAlignment, type StatusBarItem, ThemeColor, window} from 'vscode'
import {elapsed} from '../core/index.ts'
import {invocation} from './command-handlers.ts'
import type {Incident} from './incidents.ts'

export interface IncidentStatus extends Disposable {
  /** There is nothing while none runs. */
  show(incident: Incident | undefined, waiting: number): void
}

const minute = 60_000
const longest = 30

export function createIncidentStatus(): IncidentStatus {
  let item: StatusBarItem | undefined
  let timer: Timer | undefined

  const remove = (): void => {
    clearTimeout(timer)
    item?.dispose()
    item = undefined
  }

  /** Its text changes when another minute has passed, and at no other time. */
  const showTime = (shown: StatusBarItem, incident: Incident, waiting: number): void => {
    const {name, since} = incident
    const passed = Math.max(0, Date.now() - since)
    const took = elapsed(Math.floor(passed / minute) * 60)
    const short = name.length > longest ? `${name.slice(0, longest).trimEnd()}…` : name
    shown.text = `$(${waiting === 0 ? 'flame' : 'warning'}) ${short} · ${took}`
    shown.accessibilityInformation = {label: l10n.t('Running incident: {0}, for {1}', name, took)}
    timer = setTimeout(() => showTime(shown, incident, waiting), minute - (passed % minute))
  }

  return {
    show(incident, waiting) {
      if (incident === undefined) return remove()
      clearTimeout(timer)
      item ??= newItem()
      item.tooltip = waiting === 0 ? l10n.t('An incident is running: {0}', incident.name) : notesWaiting(waiting)
      item.backgroundColor = waiting === 0 ? undefined : new ThemeColor('statusBarItem.warningBackground')
      showTime(item, incident, waiting)
      item.show()
    },
    dispose: remove,
  }
}

function newItem(): StatusBarItem {
  const item = window.createStatusBarItem('postmortem.incident', StatusBarAlignment.Left, 10)
  item.name = l10n.t('Postmortem: Running Incident')
  item.command = invocation('postmortem.showIncident', item.name)
  return item
}

export const notesWaiting = (count: number): string =>
  count === 1 ? l10n.t('1 note is not on the disk yet') : l10n.t('{0} notes are not on the disk yet', count)
