/** Reads something of each folder once, and again when it has changed; whoever asks while it is being read waits for the same reading. */
import type {Uri} from 'vscode'

export interface FolderReadings<T> {
  /** Reads what has not been read yet, or not since it changed. */
  readonly load: (folder: Uri) => Promise<T>
  /** What was read last. It counts until it has been read again, so that a rule that is off does not come back for a moment. */
  readonly of: (folder: Uri) => T | undefined
  readonly outdate: (folder: Uri) => void
}

/** `read` must not fail. */
export function createFolderReadings<T>(read: (folder: Uri) => Promise<T>): FolderReadings<T> {
  const found = new Map<string, T>()
  /** The readings that nothing has outdated. */
  const readings = new Map<string, Promise<T>>()

  const begin = (folder: Uri, key: string): Promise<T> => {
    const reading = read(folder).then(value => {
      if (readings.get(key) === reading) found.set(key, value)
      return value
    })
    readings.set(key, reading)
    return reading
  }

  return {
    load: folder => readings.get(folder.toString()) ?? begin(folder, folder.toString()),
    of: folder => found.get(folder.toString()),
    outdate: folder => void readings.delete(folder.toString()),
  }
}
