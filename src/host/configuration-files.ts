/** What a team's files say of a document: the configuration file that is nearest counts, and `.gitignore` files keep out what they name. */
import {Disposable, type Event, EventEmitter, FileSystemError, RelativePattern, Uri, workspace} from 'vscode'
import {
  configurationFileName,
  foldersUpFrom,
  ignoreFileName,
  ignoreFilesAmong,
  isIgnored,
  readConfigurationFile,
  unreadableConfiguration,
  type Configuration,
  type IgnoringFolder,
} from '../core/index.ts'
import {createFolderReadings} from './folder-readings.ts'
import type {Place} from './tabs.ts'

/** A configuration with the folder that its paths count from. */
export interface FolderConfiguration {
  readonly folder: Uri
  readonly configuration: Configuration
}

/** What was found where a configuration file may be. */
export interface FileReading {
  readonly file: Uri
  /** `null` when there is nothing to read. */
  readonly text: string | null
  /** Why something that is there cannot be read, or `null`. */
  readonly unreadable: string | null
}

export interface ConfigurationFiles extends Disposable {
  /** Reads what has not been read yet on the way up from a document. */
  load(document: Place): Promise<void>
  /** The nearest one of those that were read. */
  of(document: Place): FolderConfiguration | undefined
  /** Whether `.gitignore` files keep the document out, as far as they were read. */
  isIgnored(document: Place): boolean
  readonly onDidRead: Event<FileReading>
  readonly onDidChange: Event<void>
}

export function createConfigurationFiles(): ConfigurationFiles {
  const changed = new EventEmitter<void>()
  const wasRead = new EventEmitter<FileReading>()
  const watchers: Disposable[] = []
  /** Folders above those of the workspace, which its watchers do not see. */
  const watchedAbove = new Set<string>()

  const configurations = createFolderReadings(async (folder): Promise<FolderConfiguration | null> => {
    const reading = await read(Uri.joinPath(folder, configurationFileName))
    wasRead.fire(reading)
    return reading.text === null ? null : {folder, configuration: readConfigurationFile(reading.text).configuration}
  })
  const ignoring = createFolderReadings(async (folder): Promise<IgnoringFolder> => {
    const [{text}, hasRepository] = await Promise.all([read(Uri.joinPath(folder, ignoreFileName)), isThere(Uri.joinPath(folder, '.git'))])
    return {folder: folder.path, text, hasRepository}
  })

  const watch = (pattern: (name: string) => RelativePattern | string): void => {
    for (const [name, {outdate}] of [
      [configurationFileName, configurations],
      [ignoreFileName, ignoring],
    ] as const) {
      const watcher = workspace.createFileSystemWatcher(pattern(name))
      const readAgain = (file: Uri): void => {
        outdate(Uri.joinPath(file, '..'))
        changed.fire()
      }
      watchers.push(watcher, watcher.onDidCreate(readAgain), watcher.onDidChange(readAgain), watcher.onDidDelete(readAgain))
    }
  }
  watch(name => `**/${name}`)

  const watchAbove = (folder: Uri): void => {
    const key = folder.toString()
    if (workspace.getWorkspaceFolder(folder) !== undefined || watchedAbove.has(key)) return
    watchedAbove.add(key)
    watch(name => new RelativePattern(folder, name))
  }

  return {
    async load(document) {
      const folders = foldersOf(document)
      await Promise.all(folders.map(ignoring.load))
      for (const folder of folders) {
        watchAbove(folder)
        if (await configurations.load(folder)) return
      }
    },
    of: document =>
      foldersOf(document).reduce<FolderConfiguration | undefined>(
        (found, folder) => found ?? configurations.of(folder) ?? undefined,
        undefined,
      ),
    isIgnored(document) {
      if (document.isUntitled) return false
      const top = workspace.getWorkspaceFolder(document.uri)?.uri.path ?? Uri.joinPath(document.uri, '..').path
      const upwards = foldersOf(document).flatMap(folder => ignoring.of(folder) ?? [])
      return isIgnored(document.uri.path, top, ignoreFilesAmong(upwards, top))
    },
    onDidRead: wasRead.event,
    onDidChange: changed.event,
    dispose: () => void Disposable.from(changed, wasRead, ...watchers).dispose(),
  }
}

async function read(file: Uri): Promise<FileReading> {
  try {
    const bytes = await workspace.fs.readFile(file)
    return {file, text: await workspace.decode(bytes, {encoding: 'utf8'}), unreadable: null}
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : ''
    // Most folders have none.
    const isThere = ['FileIsADirectory', 'NoPermissions'].includes(code)
    return {file, text: null, unreadable: isThere ? unreadableConfiguration(code === 'FileIsADirectory', (error as Error).message) : null}
  }
}

const isThere = async (uri: Uri): Promise<boolean> => {
  try {
    await workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}

/** The folder of a document and those above it, nearest first; an untitled document belongs to the first folder of the workspace. */
function foldersOf({uri, isUntitled}: Place): readonly Uri[] {
  const nearest = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..')
  return nearest === undefined ? [] : foldersUpFrom(nearest.path).map(path => nearest.with({path}))
}
