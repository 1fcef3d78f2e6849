/** Lets a person say which incident runs: one that was started, a postmortem that is there, or a new one. */
import {l10n, type QuickPickItem, QuickPickItemKind, Uri, window, workspace} from 'vscode'
import {incidentStart} from '../core/index.ts'
import type {Incident, Incidents} from './incidents.ts'
import {postmortemAt} from './note-writing.ts'
import type {Services} from './services.ts'
import {nameOf} from './tabs.ts'
import {ownZone} from './zone-picking.ts'

export interface Choosing {
  /** Starts one; `undefined` when the person leaves it at that. */
  readonly start: () => Promise<Incident | undefined>
  /** Goes on with another one. */
  readonly switchTo: () => Promise<Incident | undefined>
  /** Starts the one whose document is there. */
  readonly startAt: (uri: Uri) => Promise<Incident>
}

interface Choice extends QuickPickItem {
  readonly choose?: () => Promise<Incident | undefined>
}

export function createChoosing(services: Services, incidents: Incidents, create: () => Promise<Uri | undefined>): Choosing {
  const {active, followed} = services

  const startAt = async (uri: Uri): Promise<Incident> => {
    const address = uri.toString()
    const postmortem = await postmortemAt(address, services)
    const now = Date.now()
    const since = postmortem === undefined ? now : incidentStart(postmortem, {instant: now, zone: ownZone()})
    return run({uri: address, name: postmortem?.title ?? nameOf({uri}), since})
  }

  const run = (incident: Incident): Incident => {
    incidents.run(incident)
    return incidents.running!
  }

  const startNew = async (): Promise<Incident | undefined> => {
    const uri = await create()
    return uri && startAt(uri)
  }

  const startInFile = async (): Promise<Incident | undefined> => {
    const filters = {[l10n.t('Markdown')]: ['md', 'markdown']}
    const [uri] = (await window.showOpenDialog({filters, openLabel: l10n.t('Start Incident')})) ?? []
    return uri && startAt(uri)
  }

  const itemOf = (uri: Uri, label: string): Choice => ({
    label,
    description: workspace.asRelativePath(uri),
    choose: () => startAt(uri),
  })

  /** The one that the person is at comes first, then a new one; others are looked for meanwhile. */
  const start = (): Promise<Incident | undefined> => {
    const at = active.postmortem
    const first: readonly Choice[] = [
      ...(at === undefined ? [] : [itemOf(at.uri, services.documents.postmortemOf(at).title ?? nameOf(at))]),
      {label: `$(new-file) ${l10n.t('New Postmortem…')}`, choose: startNew},
      {label: `$(folder-opened) ${l10n.t('Choose a File…')}`, choose: startInFile},
    ]
    const others = async (): Promise<readonly Choice[]> => {
      await followed.look()
      const found = followed.all().filter(({uri}) => uri.toString() !== at?.uri.toString())
      return found.map(({uri, title}) => itemOf(uri, title))
    }
    return pick(l10n.t('Start Incident'), l10n.t('Which document are the notes for?'), first, others())
  }

  const switchTo = (): Promise<Incident | undefined> => {
    const others = incidents.all.slice(1).map((incident): Choice => ({
      label: incident.name,
      description: workspace.asRelativePath(Uri.parse(incident.uri)),
      choose: () => Promise.resolve(run(incident)),
    }))
    const another: Choice = {label: `$(add) ${l10n.t('Start Incident…')}`, choose: start}
    return pick(l10n.t('Switch Incident'), l10n.t('Which incident are the notes for?'), [...others, another], Promise.resolve([]))
  }

  return {start, switchTo, startAt}
}

async function pick(
  title: string,
  placeholder: string,
  first: readonly Choice[],
  later: Promise<readonly Choice[]>,
): Promise<Incident | undefined> {
  const input = window.createQuickPick<Choice>()
  Object.assign(input, {title, placeholder, items: first, matchOnDescription: true, busy: true})
  const chosen = await new Promise<Choice | undefined>(resolve => {
    void later.then(others => {
      const [chosenBefore] = input.activeItems
      if (others.length > 0) input.items = [...first, {label: '', kind: QuickPickItemKind.Separator}, ...others]
      if (chosenBefore !== undefined) input.activeItems = [chosenBefore]
      input.busy = false
    })
    input.onDidAccept(() => void resolve(input.selectedItems[0]))
    input.onDidHide(() => void resolve(undefined))
    input.show()
  })
  input.dispose()
  return chosen?.choose?.()
}
