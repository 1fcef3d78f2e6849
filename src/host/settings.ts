/** The team's configuration file and the person's settings as one configuration of core's, one object for as long as nothing changes. */
import {Disposable, type Event, EventEmitter, type Uri, workspace, type WorkspaceConfiguration} from 'vscode'
import {configurationAt, defaultConfiguration, mergedConfiguration, statedInSettings, textsIn, type Configuration} from '../core/index.ts'
import {createConfigurationFiles, type FolderConfiguration, type FileReading} from './configuration-files.ts'
import {nameOf, type Place} from './tabs.ts'

export interface DocumentSettings {
  /** Equal settings of several documents are the same object, so that what is derived from it can be kept by it. */
  readonly configuration: Configuration
  /** The document's path as the configuration's globs have it, from the folder of its file; `null` when there is no file. */
  readonly path: string | null
  /** The folder of the team's configuration file that counts for the document; `null` when there is no file. */
  readonly folder: Uri | null
  /** The setting's glob patterns of the files that are postmortems, where the file says nothing about that. */
  readonly patterns: readonly string[]
  /** Whether `.gitignore` files keep the document out of its repository. */
  readonly isIgnored: boolean
}

export interface Settings extends Disposable {
  of(document: Place): DocumentSettings
  /** Reads what must be read before settings can be told. */
  load(document: Place): Promise<void>
  readonly onDidChange: Event<void>
  /** A place of a team's configuration file was looked at. */
  readonly onDidReadFile: Event<FileReading>
}

export function createSettings(): Settings {
  const changed = new EventEmitter<void>()
  const files = createConfigurationFiles()
  let byDocument = new WeakMap<Place, DocumentSettings>()
  let configurations = new Map<string, Configuration>()

  const forget = (): void => {
    byDocument = new WeakMap()
    configurations = new Map()
    changed.fire()
  }
  const listeners = [
    files.onDidChange(forget),
    workspace.onDidChangeConfiguration(event => event.affectsConfiguration('postmortem') && forget()),
    workspace.onDidChangeWorkspaceFolders(forget),
  ]

  return {
    of(document) {
      const known = byDocument.get(document) ?? read(document, files.of(document))
      byDocument.set(document, known)
      return known
    },
    async load(document) {
      const [before, wasIgnored] = [files.of(document), files.isIgnored(document)]
      await files.load(document)
      if (files.of(document) !== before || files.isIgnored(document) !== wasIgnored) byDocument.delete(document)
    },
    onDidChange: changed.event,
    onDidReadFile: files.onDidRead,
    dispose: () => void Disposable.from(changed, files, ...listeners).dispose(),
  }

  function read(document: Place, file: FolderConfiguration | undefined): DocumentSettings {
    const settings = workspace.getConfiguration('postmortem', document.uri)
    const configuration = mergedConfiguration(file?.configuration ?? defaultConfiguration, statedIn(settings))
    const path = file === undefined ? null : pathIn(file.folder, document)
    return {
      configuration: shared(path === null ? configuration : configurationAt(configuration, path)),
      path,
      folder: file?.folder ?? null,
      patterns: textsIn(settings.get('files')),
      isIgnored: files.isIgnored(document),
    }
  }

  function shared(configuration: Configuration): Configuration {
    const key = JSON.stringify(configuration)
    const known = configurations.get(key) ?? configuration
    configurations.set(key, known)
    return known
  }
}

function pathIn(folder: Uri, document: Place): string {
  return document.isUntitled ? nameOf(document) : document.uri.path.slice(folder.path.length).replace(/^\//, '')
}

/** What the person says in so many words goes before what the file says; the settings' defaults do not. */
function statedIn(settings: WorkspaceConfiguration): Partial<Configuration> {
  return statedInSettings(name => (choices.has(name) ? chosen(name) : settings.get(name)))

  function chosen(name: string): unknown {
    const said = settings.inspect(name)
    return said?.workspaceFolderValue ?? said?.workspaceValue ?? said?.globalValue
  }
}

/** Settings whose default would hide what the file says. */
const choices: ReadonlySet<string> = new Set(['profile', 'sensitivity'])
