/**
 * Where notes are remembered until they are on the disk with their document: in a file of the workspace's own, where the extension runs beside a
 * disk, since that is written before anything else can happen. What VS Code remembers goes to its window first, and dies with it.
 */
import {Uri} from 'vscode'
import {noteJournal, type NoteStore} from './note-journal.ts'
import type {Note} from './note-writing.ts'
import type {Services} from './services.ts'

const key = 'notes'

export function createNoteStore({memento, storageUri, localFiles, log}: Services): NoteStore {
  const remembering: NoteStore = {read: () => memento.get<readonly Note[]>(key, []), write: notes => void memento.update(key, notes)}
  if (localFiles === undefined || storageUri?.scheme !== 'file') return remembering
  const path = Uri.joinPath(storageUri, 'notes.json').fsPath
  const journal = noteJournal(path, localFiles)
  return {
    read: () => [...journal.read(), ...remembering.read()],
    write(notes) {
      try {
        journal.write(notes)
        if (remembering.read().length > 0) remembering.write([])
      } catch (problem) {
        log.warn(`Writing ${path} failed.`, problem)
        remembering.write(notes)
      }
    },
  }
}
