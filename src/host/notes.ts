/** Notes while it burns: one line goes into the timeline of the running incident, whatever the person is at, and none is lost. */
import {type Disposable, env, l10n, window} from 'vscode'
import {clockAt, isoDate, isoTime} from '../core/index.ts'
import type {Incident} from './incidents.ts'
import type {SaidNote} from './note-input.ts'
import {createNoteQueue, type NoteQueue} from './note-queue.ts'
import type {Note} from './note-writing.ts'
import type {Services} from './services.ts'
import {documentAt, nameOf} from './tabs.ts'

export interface Notes extends Disposable {
  readonly queue: NoteQueue
  /** Writes it. What the person was told, where it is not on the disk then. */
  readonly say: (incident: Incident, said: SaidNote) => Promise<string | undefined>
  /** Tells of those that are not on the disk, and what can be done about it. */
  readonly tellWaiting: () => void
}

/** `choose` asks for the incident of notes that cannot be written where they were meant to be. */
export function createNotes(services: Services, choose: () => Promise<Incident | undefined>): Notes {
  const queue = createNoteQueue(services)
  /** Why the last one was not written. */
  let reason = ''

  const writeAll = async (notes: readonly Note[]): Promise<string | undefined> => {
    const endings = await Promise.all(notes.map(queue.add))
    const failed = endings.find(ending => typeof ending === 'object')
    if (failed !== undefined) {
      reason = failed.reason
      return tellWaiting()
    }
    // What could not be written there before can be now.
    const left = queue.waiting.filter(({uri}) => notes.some((note, index) => note.uri === uri && endings[index] === 'on-disk'))
    await Promise.all(left.map(queue.add))
    const unsaved = notes.find(note => queue.waiting.includes(note))
    return unsaved && tellUnsaved(unsaved)
  }

  const tellUnsaved = ({uri}: Note): string => {
    const document = documentAt(uri)
    const name = document === undefined ? uri : nameOf(document)
    const sentence = l10n.t('The note is in “{0}”, but not on the disk, because other changes are not saved there either.', name)
    // Whoever knows it need not be told with every note.
    if (queue.waiting.filter(note => note.uri === uri).length > 1) return sentence
    const save = l10n.t('Save')
    void window.showInformationMessage(sentence, save).then(answer => answer === save && document?.save())
    return sentence
  }

  const tellWaiting = (): string => {
    const {waiting} = queue
    const words = waiting.length === 1 ? `“${waiting[0]!.words}”` : l10n.t('{0} notes', waiting.length)
    const sentence = `${reason} ${l10n.t('Not on the disk yet, but kept: {0}.', words)}`.trim()
    const again = l10n.t('Try Again')
    const other = l10n.t('Choose Another File…')
    const copy = l10n.t('Copy')
    void window.showWarningMessage(sentence, again, other, copy).then(async answer => {
      if (answer === again) await writeAll(waiting)
      else if (answer === other) await writeElsewhere(waiting)
      else if (answer === copy) {
        await env.clipboard.writeText(waiting.map(lineOf).join(''))
        queue.forget(waiting)
      }
    })
    return sentence
  }

  const writeElsewhere = async (notes: readonly Note[]): Promise<void> => {
    const incident = await choose()
    if (incident === undefined) return void tellWaiting()
    const writing = writeAll(notes.map(note => ({...note, uri: incident.uri})))
    queue.forget(notes)
    await writing
  }

  // The window was closed, or ended otherwise, before they were written.
  if (queue.waiting.length > 0) void writeAll(queue.waiting)

  return {
    queue,
    say: ({uri}, said) => writeAll([{...said, uri}]),
    tellWaiting: () => void tellWaiting(),
    dispose: () => void queue.dispose(),
  }
}

function lineOf({instant, words}: Note): string {
  const {date, time} = clockAt('UTC', instant)!
  return `- **${isoDate(date)} ${isoTime({...time, second: null})} UTC**: ${words}\n`
}
