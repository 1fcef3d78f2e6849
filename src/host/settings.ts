/** The user's settings as core's configuration, one object for as long as nothing changes. */
import {type Disposable, type Event, EventEmitter, type TextDocument, workspace, type WorkspaceConfiguration} from 'vscode'
import {defaultConfiguration, rules, type Configuration, type Severity} from '../core/index.ts'

export interface Settings extends Disposable {
  /** Equal settings of several folders are the same object, so that what is derived from it can be kept by it. */
  configurationOf(document: TextDocument): Configuration
  /** Glob patterns of the files that are postmortems. */
  patternsOf(document: TextDocument): readonly string[]
  readonly onDidChange: Event<void>
}

interface Read {
  readonly configuration: Configuration
  readonly patterns: readonly string[]
}

export function createSettings(): Settings {
  const changed = new EventEmitter<void>()
  let byDocument = new WeakMap<TextDocument, Read>()
  let configurations = new Map<string, Configuration>()

  const forget = (): void => {
    byDocument = new WeakMap()
    configurations = new Map()
    changed.fire()
  }
  const listeners = [
    workspace.onDidChangeConfiguration(event => event.affectsConfiguration('postmortem') && forget()),
    workspace.onDidChangeWorkspaceFolders(forget),
  ]

  return {
    configurationOf: document => read(document).configuration,
    patternsOf: document => read(document).patterns,
    onDidChange: changed.event,
    dispose: () => [changed, ...listeners].forEach(one => one.dispose()),
  }

  function read(document: TextDocument): Read {
    const known = byDocument.get(document)
    if (known !== undefined) return known
    const settings = workspace.getConfiguration('postmortem', document)
    const fresh = {configuration: shared(configurationFrom(settings)), patterns: stringsOf(settings, 'files')}
    byDocument.set(document, fresh)
    return fresh
  }

  function shared(configuration: Configuration): Configuration {
    const key = JSON.stringify(configuration)
    const known = configurations.get(key) ?? configuration
    configurations.set(key, known)
    return known
  }
}

function configurationFrom(settings: WorkspaceConfiguration): Configuration {
  const profile: unknown = settings.get('profile')
  const severities = rules.flatMap(({name}) => {
    const value: unknown = settings.get(`rules.${name}`)
    return isSeverity(value) ? [[name, value] as const] : []
  })
  const words = (list: string): readonly string[] => stringsOf(settings, `words.${list}`).map(word => word.toLowerCase())
  return {
    ...defaultConfiguration,
    severities: Object.fromEntries(severities),
    profile: typeof profile === 'string' ? profile : defaultConfiguration.profile,
    vocabulary: {roles: words('roles'), names: words('names'), allowed: words('allowed')},
  }
}

const isSeverity = (value: unknown): value is Severity | 'off' => ['error', 'warning', 'information', 'hint', 'off'].includes(value as string)

/** A settings file is written by hand, so its values may have any type. */
function stringsOf(settings: WorkspaceConfiguration, key: string): readonly string[] {
  const value: unknown = settings.get(key)
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
