/** The team's configuration file and the person's settings as one configuration of core's, one object for as long as nothing changes. */
import {Disposable, type Event, EventEmitter, type TextDocument, type Uri, workspace, type WorkspaceConfiguration} from 'vscode'
import {configurationAt, defaultConfiguration, mergedConfiguration, rules, type Configuration, type Severity} from '../core/index.ts'
import {createConfigurationFiles, type FolderConfiguration} from './configuration-files.ts'
import {nameOf} from './tabs.ts'

export interface DocumentSettings {
  /** Equal settings of several documents are the same object, so that what is derived from it can be kept by it. */
  readonly configuration: Configuration
  /** The document's path as the configuration's globs have it, from the folder of its file; `null` when there is no file. */
  readonly path: string | null
  /** The folder of the team's configuration file that counts for the document; `null` when there is no file. */
  readonly folder: Uri | null
  /** The setting's glob patterns of the files that are postmortems, where the file says nothing about that. */
  readonly patterns: readonly string[]
}

export interface Settings extends Disposable {
  of(document: TextDocument): DocumentSettings
  /** Reads what must be read before settings can be told. */
  load(document: TextDocument): Promise<void>
  readonly onDidChange: Event<void>
}

export function createSettings(): Settings {
  const changed = new EventEmitter<void>()
  const files = createConfigurationFiles()
  let byDocument = new WeakMap<TextDocument, DocumentSettings>()
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
      const before = files.of(document)
      await files.load(document)
      if (files.of(document) !== before) byDocument.delete(document)
    },
    onDidChange: changed.event,
    dispose: () => void Disposable.from(changed, files, ...listeners).dispose(),
  }

  function read(document: TextDocument, file: FolderConfiguration | undefined): DocumentSettings {
    const settings = workspace.getConfiguration('postmortem', document)
    const configuration = mergedConfiguration(file?.configuration ?? defaultConfiguration, statedIn(settings))
    const path = file === undefined ? null : pathIn(file.folder, document)
    return {
      configuration: shared(path === null ? configuration : configurationAt(configuration, path)),
      path,
      folder: file?.folder ?? null,
      patterns: stringsOf(settings, 'files'),
    }
  }

  function shared(configuration: Configuration): Configuration {
    const key = JSON.stringify(configuration)
    const known = configurations.get(key) ?? configuration
    configurations.set(key, known)
    return known
  }
}

function pathIn(folder: Uri, document: TextDocument): string {
  return document.isUntitled ? nameOf(document) : document.uri.path.slice(folder.path.length).replace(/^\//, '')
}

/** What the person says in so many words goes before what the file says; the settings' defaults do not. */
function statedIn(settings: WorkspaceConfiguration): Partial<Configuration> {
  const said = settings.inspect('profile')
  const profile: unknown = said?.workspaceFolderValue ?? said?.workspaceValue ?? said?.globalValue
  const severities = rules.flatMap(({name}) => {
    const value: unknown = settings.get(`rules.${name}`)
    return isSeverity(value) ? [[name, value] as const] : []
  })
  const words = (list: string): readonly string[] => stringsOf(settings, `words.${list}`).map(word => word.toLowerCase())
  return {
    severities: Object.fromEntries(severities),
    vocabulary: {roles: words('roles'), names: words('names'), allowed: words('allowed')},
    ...(typeof profile === 'string' && {profile}),
  }
}

const isSeverity = (value: unknown): value is Severity | 'off' =>
  ['error', 'warning', 'information', 'hint', 'off'].includes(value as string)

/** A settings file is written by hand, so its values may have any type. */
function stringsOf(settings: WorkspaceConfiguration, key: string): readonly string[] {
  const value: unknown = settings.get(key)
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
