/** Looks whether the pictures of documents are where these say, in whatever file system the documents are; nothing is asked of the web. */
import {Disposable, type Event, EventEmitter, FileSystemError, type TextDocument, Uri, workspace} from 'vscode'
import {imageFilesIn, type Postmortem} from '../core/index.ts'

export interface ImageFiles extends Disposable {
  /** Paths from the document's folder that were looked for in vain; one and the same set until others are missing. */
  missing(document: TextDocument): ReadonlySet<string>
  /** Looks for those that have not been looked for yet, and says whether others are missing than before. */
  look(document: TextDocument, postmortem: Postmortem): Promise<boolean>
  /** A picture has come or gone somewhere. */
  readonly onDidChange: Event<void>
}

const none: ReadonlySet<string> = new Set()

export function createImageFiles(): ImageFiles {
  const changed = new EventEmitter<void>()
  /** By document and path: whether there is no such file. */
  let looked = new WeakMap<TextDocument, Map<string, boolean>>()
  const missing = new WeakMap<TextDocument, ReadonlySet<string>>()
  /** All that was looked for since then, in one case: not every file system minds it. */
  const sought = new Set<string>()
  const forget = (): void => {
    looked = new WeakMap()
    sought.clear()
    changed.fire()
  }
  /** Nobody watches before a document has a picture in a file. */
  let watching: Disposable | undefined
  const watch = (): Disposable => {
    const watcher = workspace.createFileSystemWatcher('**/*')
    // Of what is in a folder that comes or goes, not every system tells; and what goes and comes again at once is said to have changed.
    const consider = (file: Uri): void => {
      const path = file.path.toLowerCase()
      for (const picture of sought) if (picture === path || picture.startsWith(`${path}/`)) return forget()
    }
    return Disposable.from(watcher, watcher.onDidCreate(consider), watcher.onDidChange(consider), watcher.onDidDelete(consider))
  }

  return {
    missing: document => missing.get(document) ?? none,
    async look(document, postmortem) {
      // A text that was never saved is in no folder, and what shows a file of the past stands where no files are.
      if (document.isUntitled || workspace.fs.isWritableFileSystem(document.uri.scheme) === undefined) return false
      const known = looked.get(document) ?? new Map<string, boolean>()
      looked.set(document, known)
      const paths = [...new Set(imageFilesIn(postmortem.document).map(({path}) => path))]
      if (paths.length > 0) watching ??= watch()
      for (const path of paths) {
        if (known.has(path)) continue
        const file = Uri.joinPath(document.uri, '..', path)
        sought.add(file.path.toLowerCase())
        known.set(path, await isMissing(file))
      }
      // What was forgotten meanwhile is looked for anew.
      if (looked.get(document) !== known) return false
      const before = missing.get(document) ?? none
      const now = new Set(paths.filter(path => known.get(path) === true))
      if (now.size === before.size && [...now].every(path => before.has(path))) return false
      missing.set(document, now)
      return true
    },
    onDidChange: changed.event,
    dispose: () => {
      watching?.dispose()
      changed.dispose()
    },
  }
}

/** What cannot be looked at may be there. */
async function isMissing(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file)
    return false
  } catch (problem) {
    return problem instanceof FileSystemError && problem.code === 'FileNotFound'
  }
}
