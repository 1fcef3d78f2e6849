/** Notes mode, for while it burns: which incident runs, shown in the status bar, and one line at a time for its timeline. */
import {Disposable, l10n, type QuickPickItem, Uri, window, workspace} from 'vscode'
import type {Handlers} from '../command-handlers.ts'
import {createChoosing} from '../incident-choosing.ts'
import {createIncidentStatus, notesWaiting} from '../incident-status.ts'
import {createIncidents, type Incident} from '../incidents.ts'
import type {Later} from '../later.ts'
import {askForNote, type Masking, type SaidNote} from '../note-input.ts'
import {postmortemAt, rehearse} from '../note-writing.ts'
import {createNotes} from '../notes.ts'
import {reveal} from '../reveal.ts'
import type {Services} from '../services.ts'
import {nameOf} from '../tabs.ts'
import {tell} from '../telling.ts'

type Names =
  'postmortem.addNote' | 'postmortem.startIncident' | 'postmortem.switchIncident' | 'postmortem.endIncident' | 'postmortem.showIncident'

/** Goes into the document, in words that its reader knows. */
const recovered = 'Recovered: the incident is over.'

export interface RunningIncident extends Disposable {
  readonly handlers: Handlers<Names>
}

export function registerIncidents(services: Services, {creating, importing}: Later): RunningIncident {
  const incidents = createIncidents(services.memento, services.moves)
  const choosing = createChoosing(services, incidents, async () => (await creating()).createPostmortem(services))
  const masking = async (): Promise<Masking> => (await importing()).masked
  const notes = createNotes(services, choosing.start)
  const status = createIncidentStatus()

  const show = (): void => status.show(incidents.running, notes.queue.waiting.length)
  show()
  // On the web it is read over the network, which may be gone when a note has to be masked.
  const prepare = (): void => void masking().catch(() => undefined)
  const all = Disposable.from(
    status,
    incidents,
    notes,
    incidents.onDidChange(show),
    incidents.onDidChange(prepare),
    notes.queue.onDidChange(show),
  )

  const addNote = async (incident: Incident | undefined, words?: unknown): Promise<string | undefined> => {
    if (incident === undefined) return undefined
    const said = typeof words === 'string' ? {words: words.trim(), instant: Date.now()} : await askForLine(incident)
    return said === undefined || said.words === '' ? undefined : notes.say(incident, said)
  }

  const askForLine = ({uri, name}: Incident): Promise<SaidNote | undefined> => {
    void rehearse(uri, services)
    return askForNote(masking, l10n.t('Add Note to Incident'), l10n.t('A line for the timeline of “{0}”, with the present time.', name))
  }

  /** Without words it ends without an entry. */
  const end = async (incident: Incident, words?: unknown): Promise<string | undefined> => {
    const said = typeof words === 'string' ? {words, instant: Date.now()} : await askForEnd(incident)
    if (said === undefined) return undefined
    const told = said.words === '' ? undefined : await notes.say(incident, said)
    incidents.end(incident)
    const next = incidents.running
    return told ?? (next && tell(l10n.t('“{0}” has ended, and “{1}” goes on.', incident.name, next.name)))
  }

  const askForEnd = async (incident: Incident): Promise<SaidNote | undefined> => {
    const postmortem = await postmortemAt(incident.uri, services)
    const isTold = postmortem?.timeline.some(({milestone}) => milestone === 'recovered') ?? false
    const prompt = isTold
      ? l10n.t('The timeline tells of the recovery already. Enter alone writes nothing more.')
      : l10n.t('The last entry, which says when it was over. Empty it to write none.')
    return askForNote(masking, l10n.t('End Incident'), prompt, isTold ? '' : recovered)
  }

  const open = async ({uri}: Incident): Promise<unknown> => {
    const address = Uri.parse(uri)
    const document = await Promise.resolve(workspace.openTextDocument(address)).catch(() => undefined)
    if (document === undefined) return tell(l10n.t('“{0}” is not there any more.', nameOf({uri: address})))
    await services.settings.load(document)
    return reveal(document, services.documents.postmortemOf(document).timeline.at(-1)?.span.end ?? 0)
  }

  const showMenu = async (incident: Incident): Promise<unknown> => {
    const {waiting} = notes.queue
    const choices: readonly (QuickPickItem & {readonly go: () => unknown})[] = [
      {label: `$(edit) ${l10n.t('Add Note…')}`, go: () => addNote(incident)},
      {label: `$(go-to-file) ${l10n.t('Open')}`, description: workspace.asRelativePath(Uri.parse(incident.uri)), go: () => open(incident)},
      {label: `$(arrow-swap) ${l10n.t('Switch Incident…')}`, go: choosing.switchTo},
      {label: `$(pass) ${l10n.t('End Incident…')}`, go: () => end(incident)},
      ...(waiting.length === 0 ? [] : [{label: `$(warning) ${notesWaiting(waiting.length)}`, go: notes.tellWaiting}]),
    ]
    return (await window.showQuickPick(choices, {title: incident.name}))?.go()
  }

  const ofRunning =
    (run: (incident: Incident, given: unknown) => unknown) =>
    (given: unknown): unknown =>
      incidents.running === undefined ? tellNone() : run(incidents.running, given)

  const tellNone = (): string => {
    const sentence = l10n.t('No incident is running.')
    const begin = l10n.t('Start Incident…')
    void window.showInformationMessage(sentence, begin).then(answer => (answer === begin ? choosing.start() : undefined))
    return sentence
  }

  return {
    handlers: {
      'postmortem.addNote': async words => addNote(incidents.running ?? (await choosing.start()), words),
      'postmortem.startIncident'(uri) {
        if (uri instanceof Uri) return choosing.startAt(uri)
        return typeof uri === 'string' ? choosing.startAt(Uri.parse(uri)) : choosing.start()
      },
      'postmortem.switchIncident': choosing.switchTo,
      'postmortem.endIncident': ofRunning(end),
      'postmortem.showIncident': ofRunning(showMenu),
    },
    dispose: () => void all.dispose(),
  }
}
