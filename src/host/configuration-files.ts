/** The team's configuration files: the one that is nearest to a document counts. */
import {Disposable, type Event, EventEmitter, type TextDocument, Uri, workspace} from 'vscode'
import {configurationFileName, readConfigurationFile, type Configuration} from '../core/index.ts'

/** A configuration with the folder that its paths count from. */
export interface FolderConfiguration {
  readonly folder: Uri
  readonly configuration: Configuration
}

export interface ConfigurationFiles extends Disposable {
  /** Reads what has not been read yet on the way up from a document. */
  load(document: TextDocument): Promise<void>
  /** The nearest one of those that were read. */
  of(document: TextDocument): FolderConfiguration | undefined
  readonly onDidChange: Event<void>
}

export function createConfigurationFiles(): ConfigurationFiles {
  const changed = new EventEmitter<void>()
  const byFolder = new Map<string, FolderConfiguration | null>()
  const watcher = workspace.createFileSystemWatcher(`**/${configurationFileName}`)

  /** What was read counts until it has been read again: a rule that is off does not come back for a moment. */
  const outdated = new Set<string>()

  const readAgain = (file: Uri): void => {
    outdated.add(Uri.joinPath(file, '..').toString())
    changed.fire()
  }
  const listeners = [watcher.onDidCreate(readAgain), watcher.onDidChange(readAgain), watcher.onDidDelete(readAgain)]

  return {
    async load(document) {
      for (const folder of foldersOf(document)) {
        const key = folder.toString()
        if (!byFolder.has(key) || outdated.has(key)) {
          byFolder.set(key, await read(folder))
          outdated.delete(key)
        }
        if (byFolder.get(key)) return
      }
    },
    of: document =>
      foldersOf(document).reduce<FolderConfiguration | undefined>(
        (found, folder) => found ?? byFolder.get(folder.toString()) ?? undefined,
        undefined,
      ),
    onDidChange: changed.event,
    dispose: () => void Disposable.from(changed, watcher, ...listeners).dispose(),
  }
}

async function read(folder: Uri): Promise<FolderConfiguration | null> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder, configurationFileName))
    const text = await workspace.decode(bytes, {encoding: 'utf8'})
    return {folder, configuration: readConfigurationFile(text).configuration}
  } catch {
    // Most folders have none; one that cannot be looked into has none for us either.
    return null
  }
}

/** The folder of a document and those above it, nearest first, up to the workspace folder; an untitled document belongs to the first of these. */
function foldersOf({uri, isUntitled}: TextDocument): readonly Uri[] {
  const root = isUntitled ? workspace.workspaceFolders?.[0]?.uri : workspace.getWorkspaceFolder(uri)?.uri
  if (isUntitled) return root === undefined ? [] : [root]
  const folders: Uri[] = []
  for (let folder = Uri.joinPath(uri, '..'); ; folder = Uri.joinPath(folder, '..')) {
    folders.push(folder)
    if (folder.path === root?.path || folder.path === Uri.joinPath(folder, '..').path) return folders
  }
}
