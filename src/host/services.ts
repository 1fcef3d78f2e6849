/** What the features share; made once, at activation. */
import {Disposable, type ExtensionContext, type LogOutputChannel, type Uri, window} from 'vscode'
import {createActive, type Active} from './active.ts'
import {createDocuments, type Documents} from './documents.ts'
import {createFocusedNode, type FocusedNodeKey} from './focused-node.ts'
import {createSettings, type Settings} from './settings.ts'
import {createVerdicts, type Verdicts} from './verdicts.ts'
import {createWatch, type Watch} from './watch.ts'

export interface Services extends Disposable {
  readonly extensionUri: Uri
  readonly log: LogOutputChannel
  readonly settings: Settings
  readonly documents: Documents
  readonly verdicts: Verdicts
  readonly watch: Watch
  readonly active: Active
  readonly focusedNode: FocusedNodeKey
}

export function createServices({extensionUri, workspaceState}: ExtensionContext): Services {
  const log = window.createOutputChannel('Postmortem', {log: true})
  const settings = createSettings()
  const documents = createDocuments(settings)
  const verdicts = createVerdicts(documents, settings, workspaceState)
  const watch = createWatch(settings, documents, verdicts, log)
  const active = createActive(watch, verdicts)
  const focusedNode = createFocusedNode()
  const all = Disposable.from(focusedNode, active, watch, verdicts, settings, log)
  return {extensionUri, log, settings, documents, verdicts, watch, active, focusedNode, dispose: () => void all.dispose()}
}
