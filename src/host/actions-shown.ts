/** Which action items the Actions view shows, and in which groups; remembered for the workspace. */
import {commands, type Disposable, type Event, EventEmitter, l10n, workspace} from 'vscode'
import {groupings, textsIn, type Grouping} from '../core/index.ts'
import type {Services} from './services.ts'

export const actionFilters = ['open', 'mine', 'overdue'] as const
export type ActionFilter = (typeof actionFilters)[number]

export interface ActionsShown extends Disposable {
  readonly by: Grouping
  readonly open: boolean
  readonly overdue: boolean
  /** The names that the person goes by, where only their items are shown. */
  readonly of: readonly string[] | null
  /** What is not usual about it, in a few words. */
  words(): string
  group(by: Grouping): Thenable<void>
  filter(name: ActionFilter, isOn: boolean): Thenable<void>
  readonly onDidChange: Event<void>
}

interface Chosen {
  readonly by: Grouping
  readonly filters: readonly ActionFilter[]
}

const key = 'postmortem.actions'
const usual: Chosen = {by: 'document', filters: ['open']}

export function createActionsShown({memento}: Pick<Services, 'memento'>): ActionsShown {
  const changed = new EventEmitter<void>()
  let {by, filters} = memento.get<Chosen>(key, usual)

  const tellMenus = (): void => {
    const set = (name: string, value: unknown): void => void commands.executeCommand('setContext', `postmortem.actions.${name}`, value)
    set('by', by)
    for (const filter of actionFilters) set(filter, filters.includes(filter))
  }
  const keep = (): Thenable<void> => {
    tellMenus()
    changed.fire()
    return memento.update(key, {by, filters})
  }
  tellMenus()
  const listener = workspace.onDidChangeConfiguration(event => event.affectsConfiguration('postmortem.actions.me') && changed.fire())

  return {
    get by() {
      return groupings.includes(by) ? by : usual.by
    },
    get open() {
      return filters.includes('open')
    },
    get overdue() {
      return filters.includes('overdue')
    },
    get of() {
      return filters.includes('mine') ? namesOfMe() : null
    },
    words: () =>
      [
        filters.includes('mine') ? l10n.t('mine') : '',
        filters.includes('overdue') ? l10n.t('overdue only') : '',
        filters.includes('open') ? '' : l10n.t('done too'),
      ]
        .filter(word => word !== '')
        .join(', '),
    group: chosen => {
      by = chosen
      return keep()
    },
    filter: (name, isOn) => {
      filters = [...filters.filter(filter => filter !== name), ...(isOn ? [name] : [])]
      return keep()
    },
    onDidChange: changed.event,
    dispose: () => {
      listener.dispose()
      changed.dispose()
    },
  }
}

/** Names and handles by which the person is meant. */
export const namesOfMe = (): readonly string[] => textsIn(workspace.getConfiguration('postmortem').get('actions.me'))
