/** What the menus of the Actions view do. */
import {commands, ConfigurationTarget, l10n, window, workspace} from 'vscode'
import {ownersIn} from '../../core/index.ts'
import {namesOfMe, type ActionsShown} from '../actions-shown.ts'
import type {Handlers} from '../command-handlers.ts'
import {standing} from '../following.ts'
import {reveal} from '../reveal.ts'
import type {Services} from '../services.ts'
import type {ActionsView} from './actions-view.ts'

type Names = Extract<keyof Handlers, `postmortem.actions.${string}`> | 'postmortem.showActions'

export function actionsCommands(services: Services, shown: ActionsShown, view: ActionsView): Handlers<Names> {
  const byDocument = (): unknown => shown.group('document')
  const byOwner = (): unknown => shown.group('owner')
  const byDue = (): unknown => shown.group('due')
  const byState = (): unknown => shown.group('state')
  return {
    'postmortem.showActions': () => commands.executeCommand('postmortem.actions.focus'),
    'postmortem.actions.byDocument': byDocument,
    'postmortem.actions.isByDocument': byDocument,
    'postmortem.actions.byOwner': byOwner,
    'postmortem.actions.isByOwner': byOwner,
    'postmortem.actions.byDue': byDue,
    'postmortem.actions.isByDue': byDue,
    'postmortem.actions.byState': byState,
    'postmortem.actions.isByState': byState,
    'postmortem.actions.onlyOpen': () => shown.filter('open', true),
    'postmortem.actions.notOnlyOpen': () => shown.filter('open', false),
    'postmortem.actions.onlyMine': async () => {
      if (namesOfMe().length > 0 || (await askWhoIAm(services))) await shown.filter('mine', true)
    },
    'postmortem.actions.notOnlyMine': () => shown.filter('mine', false),
    'postmortem.actions.onlyOverdue': () => shown.filter('overdue', true),
    'postmortem.actions.notOnlyOverdue': () => shown.filter('overdue', false),
    'postmortem.actions.refresh': () => view.refresh(),
    'postmortem.actions.open': async given => {
      const item = view.itemOf(given)
      const place = item && (await standing(item, services))
      if (place !== undefined) await reveal(place.document, place.action.offset)
    },
  }
}

/** Chosen from all owners; the setting keeps it for every workspace. */
async function askWhoIAm({followed}: Services): Promise<boolean> {
  const owners = followed.all().flatMap(({actions}) => actions.flatMap(({owner}) => ownersIn(owner)))
  const names = [...new Set(owners)].toSorted((one, other) => one.localeCompare(other))
  const title = l10n.t('Which Action Items Are Yours?')
  const picked =
    names.length === 0
      ? await window.showInputBox({title, prompt: l10n.t('The name or handle by which action items call you')})
      : await window.showQuickPick(names, {
          title,
          canPickMany: true,
          placeHolder: l10n.t('Names and handles by which action items call you'),
        })
  const mine = typeof picked === 'string' ? [picked.trim()] : (picked ?? [])
  if (!mine.some(name => name !== '')) return false
  await workspace.getConfiguration('postmortem').update('actions.me', mine, ConfigurationTarget.Global)
  return true
}
