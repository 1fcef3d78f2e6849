/** The file in which all windows of a workspace remember their notes: each puts in and takes out its own, and leaves there what others have. */
import type {LocalFiles} from './local-files.ts'
import type {Note} from './note-writing.ts'

export interface NoteStore {
  readonly read: () => readonly Note[]
  readonly write: (notes: readonly Note[]) => void
}

export function noteJournal(path: string, files: LocalFiles): NoteStore {
  let last: readonly Note[] = []
  return {
    read: () => (last = notesIn(files.readNow(path)) ?? []),
    write(notes) {
      const left = without(last, notes)
      const come = without(notes, last)
      files.changeNow(path, before => {
        const there = notesIn(before)
        return JSON.stringify(there === null ? notes : [...without(there, left), ...without(come, there)])
      })
      last = notes
    },
  }
}

function without(notes: readonly Note[], others: readonly Note[]): readonly Note[] {
  const keys = new Set(others.map(keyOf))
  return notes.filter(note => !keys.has(keyOf(note)))
}

const keyOf = ({uri, words, instant}: Note): string => JSON.stringify([uri, words, instant])

/** `null` where there is no such file any more, or it is no journal. */
function notesIn(text: string | undefined): readonly Note[] | null {
  if (text === undefined) return null
  try {
    const notes: unknown = JSON.parse(text)
    return Array.isArray(notes) ? (notes as readonly Note[]) : null
  } catch {
    return null
  }
}
