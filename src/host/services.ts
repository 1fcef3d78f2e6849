/** What the features share; made once, at activation. */
import {Disposable, type ExtensionContext, type LogOutputChannel, type Memento, type Uri, window} from 'vscode'
import {createActive, type Active} from './active.ts'
import {createDocuments, type Documents} from './documents.ts'
import {createFollowedDocuments, type FollowedDocuments} from './followed-documents.ts'
import {createFocusedNode, type FocusedNodeKey} from './focused-node.ts'
import {createImageFiles} from './image-files.ts'
import type {LocalFiles} from './local-files.ts'
import {createMoves, type Moves} from './moves.ts'
import {createPanels, type Panels} from './panels.ts'
import {createSettings, type Settings} from './settings.ts'
import {createVerdicts, type Verdicts} from './verdicts.ts'
import {createWatch, type Watch} from './watch.ts'

export interface Services extends Disposable {
  readonly extensionUri: Uri
  readonly log: LogOutputChannel
  /** What is remembered of this workspace. */
  readonly memento: Memento
  /** A folder for what belongs to this workspace, where there is one. */
  readonly storageUri: Uri | undefined
  /** It is there where files have paths. */
  readonly localFiles: LocalFiles | undefined
  readonly settings: Settings
  readonly documents: Documents
  readonly verdicts: Verdicts
  readonly moves: Moves
  readonly panels: Panels
  readonly watch: Watch
  readonly active: Active
  readonly followed: FollowedDocuments
  readonly focusedNode: FocusedNodeKey
}

export function createServices({extensionUri, storageUri, workspaceState: memento}: ExtensionContext, localFiles?: LocalFiles): Services {
  const log = window.createOutputChannel('Postmortem', {log: true})
  const settings = createSettings()
  const images = createImageFiles()
  const documents = createDocuments(settings, images)
  const moves = createMoves()
  const panels = createPanels()
  const verdicts = createVerdicts(documents, settings, moves, memento)
  const watch = createWatch({settings, documents, verdicts, panels, images, log})
  const active = createActive(watch, verdicts, panels, moves)
  const followed = createFollowedDocuments({settings, documents, verdicts, watch, log})
  const focusedNode = createFocusedNode()
  const all = Disposable.from(focusedNode, followed, active, watch, verdicts, panels, moves, images, settings, log)
  return {
    extensionUri,
    log,
    memento,
    storageUri,
    localFiles,
    settings,
    documents,
    verdicts,
    moves,
    panels,
    watch,
    active,
    followed,
    focusedNode,
    dispose: () => void all.dispose(),
  }
}
