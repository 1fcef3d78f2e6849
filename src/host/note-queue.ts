/** Notes on their way into a document, one after the other: each is remembered from the moment it is said until it is on the disk. */
import {Disposable, type Event, EventEmitter, workspace} from 'vscode'
import {hasNote} from '../core/index.ts'
import {createNoteStore} from './note-store.ts'
import {postmortemAt, writeNote, type Note, type NoteEnding} from './note-writing.ts'
import type {Services} from './services.ts'
import {documentAt} from './tabs.ts'
import {ownZone} from './zone-picking.ts'

export interface NoteQueue extends Disposable {
  /** Those that are not on the disk, although they have had their turn, and will not be in a moment. */
  readonly waiting: readonly Note[]
  /** Writes it when all before it have had their turn. */
  readonly add: (note: Note) => Promise<NoteEnding>
  /** Forgets them: they are somewhere else. */
  readonly forget: (notes: readonly Note[]) => void
  readonly onDidChange: Event<void>
}

export function createNoteQueue(services: Services): NoteQueue {
  const store = createNoteStore(services)
  const changed = new EventEmitter<void>()
  const underWay = new Set<Note>()
  let kept = store.read()
  let last: Promise<unknown> = Promise.resolve()

  const keep = (now: readonly Note[]): void => {
    kept = now
    store.write(now)
  }
  const forget = (notes: readonly Note[]): void => {
    keep(kept.filter(note => !notes.includes(note)))
    changed.fire()
  }

  /** One that has waited may have been written after all. */
  const deal = async (note: Note, hasWaited: boolean): Promise<NoteEnding> => {
    const wasThere = hasWaited && (await isThere(note, services))
    const ending = !wasThere ? await writeNote(note, services) : documentAt(note.uri)?.isDirty === true ? 'unsaved' : 'on-disk'
    if (ending === 'on-disk') forget([note])
    return ending
  }
  const saving = workspace.onDidSaveTextDocument(({uri}) => {
    const address = uri.toString()
    const ours = kept.filter(note => note.uri === address && !underWay.has(note))
    if (ours.length === 0) return
    last = last.then(async () => {
      for (const note of ours) if (await isThere(note, services)) forget([note])
    })
  })

  return {
    get waiting() {
      return kept.filter(note => !underWay.has(note) && !isAboutToBeSaved(note.uri))
    },
    add: note => {
      const hasWaited = kept.includes(note)
      if (!hasWaited) keep([...kept, note])
      underWay.add(note)
      const ending = last
        .then(() => deal(note, hasWaited))
        .finally(() => {
          underWay.delete(note)
          changed.fire()
        })
      // Whatever becomes of one, the next one has its turn.
      last = ending.catch(() => undefined)
      return ending
    },
    forget,
    onDidChange: changed.event,
    dispose: () => void Disposable.from(changed, saving).dispose(),
  }
}

/** By VS Code itself, in a moment. */
function isAboutToBeSaved(uri: string): boolean {
  const document = documentAt(uri)
  if (document?.isDirty !== true || document.isUntitled) return false
  return workspace.getConfiguration('files', document).get('autoSave') !== 'off'
}

async function isThere({uri, words, instant}: Note, services: Services): Promise<boolean> {
  const postmortem = await postmortemAt(uri, services).catch(() => undefined)
  return postmortem !== undefined && hasNote(postmortem, words, {instant, zone: ownZone()})
}
