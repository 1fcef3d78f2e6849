/** The causes in editor tabs: the side bar's page with more room, which stays with one document and comes back with the window. */
import {Disposable, type FileDeleteEvent, type TabChangeEvent, type TextDocument, type WebviewPanel, window, workspace} from 'vscode'
import type {ViewCommand} from '../../protocol/index.ts'
import {columnBeside} from '../columns.ts'
import {addressAfter, isWithin, type Move} from '../moves.ts'
import type {Services} from '../services.ts'
import {documentAt} from '../tabs.ts'
import {onDidMoveCursor} from './cursor.ts'
import {createDiagram, keepOpen, type Diagram} from './diagram-tab.ts'
import {createTabTitles, viewType, type TabTitles} from './diagram-titles.ts'

export interface Diagrams extends Disposable {
  /** Shows the tab of a document, beside its text when it is new. */
  readonly open: (document: TextDocument) => Promise<void>
  /** Asks the tab that the person is at to do something to its selected node; `false` when they are at none. */
  readonly send: (command: ViewCommand) => boolean
}

export function registerDiagrams(services: Services): Diagrams {
  const tabs = createOpenTabs(services)
  /** Documents whose tabs are to come to the front as soon as VS Code has them back. */
  const awaited = new Set<string>()
  const listeners = [
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state) => {
        bringBack(panel, state, tabs, awaited)
        return Promise.resolve()
      },
    }),
    ...whenTabsChange(services, tabs),
    ...whenDocumentsChange(services, tabs),
  ]

  return {
    open: document => open(document, tabs, awaited),
    send: command => {
      const there = tabs.all().find(({panel}) => panel.active)
      there?.conversation.send(command)
      return there !== undefined
    },
    dispose: () => void Disposable.from(...listeners, ...tabs.all().map(({panel}) => panel)).dispose(),
  }
}

interface OpenTabs {
  readonly all: () => readonly Diagram[]
  readonly of: (uri: string) => Diagram | undefined
  readonly show: (panel: WebviewPanel, uri: string) => void
  readonly titles: TabTitles
}

function createOpenTabs(services: Services): OpenTabs {
  const titles = createTabTitles(services.memento)
  const diagrams = new Set<Diagram>()
  return {
    all: () => [...diagrams],
    of: uri => [...diagrams].find(diagram => diagram.uri === uri),
    show: (panel, uri) => {
      const diagram = createDiagram(services, titles, panel, uri)
      diagrams.add(diagram)
      services.panels.add(diagram)
      panel.onDidDispose(() => {
        diagrams.delete(diagram)
        services.panels.remove(diagram)
      })
      void keepOpen(diagram, services)
    },
    titles,
  }
}

async function open(document: TextDocument, tabs: OpenTabs, awaited: Set<string>): Promise<void> {
  const uri = document.uri.toString()
  const shown = tabs.of(uri)
  if (shown) return shown.panel.reveal()
  const asleep = tabs.titles.tabOf(uri, tabs.all())
  // VS Code brings a tab of an earlier window back when it comes to be seen; one that is seen already is on its way.
  if (asleep?.isActive === true) return void awaited.add(uri)
  const column = asleep?.group.viewColumn ?? columnBeside(document)
  if (asleep) await window.tabGroups.close(asleep)
  if (tabs.of(uri) === undefined) tabs.show(window.createWebviewPanel(viewType, tabs.titles.choose(uri), column), uri)
}

function bringBack(panel: WebviewPanel, state: unknown, tabs: OpenTabs, awaited: Set<string>): void {
  // What the page left behind is older when the document got another name while nobody saw the page.
  const uri = tabs.titles.addressFor(panel.title) ?? uriIn(state)
  if (uri === undefined || tabs.of(uri) !== undefined) panel.dispose()
  else tabs.show(panel, uri)
  if (uri !== undefined && awaited.delete(uri)) tabs.of(uri)?.panel.reveal()
}

function whenTabsChange(services: Services, tabs: OpenTabs): readonly Disposable[] {
  const keepAllOpen = (): void => tabs.all().forEach(diagram => void keepOpen(diagram, services))
  return [
    services.moves.onDidMove(move => followMove(move, tabs, services)),
    workspace.onDidCloseTextDocument(keepAllOpen),
    workspace.onDidDeleteFiles(deletion => leaveDeleted(deletion, tabs)),
    window.tabGroups.onDidChangeTabs(keepAllOpen),
    window.tabGroups.onDidChangeTabs(change => nameAgain(change, tabs)),
  ]
}

function whenDocumentsChange({watch}: Services, tabs: OpenTabs): readonly Disposable[] {
  const look = (document: TextDocument): void => tabs.of(document.uri.toString())?.conversation.lookAtDocument()
  return [
    workspace.onDidOpenTextDocument(look),
    // What no tab shows as a postmortem's text is watched by nobody else.
    workspace.onDidChangeTextDocument(({document}) => {
      if (!watch.hasSettled(document)) look(document)
    }),
    watch.onDidSettle(look),
    onDidMoveCursor((document, offset) => {
      const shown = tabs.of(document.uri.toString())
      if (shown?.panel.visible === true) shown.conversation.follow(offset)
    }),
  ]
}

function leaveDeleted({files}: FileDeleteEvent, tabs: OpenTabs): void {
  for (const {uri, panel} of tabs.all())
    if (files.some(file => isWithin(file.toString(), uri)) && documentAt(uri)?.isDirty !== true) panel.dispose()
}

function followMove(move: Move, tabs: OpenTabs, services: Services): void {
  for (const diagram of tabs.all()) {
    const uri = addressAfter(move, diagram.uri)
    if (uri === undefined) continue
    if (tabs.of(uri) !== undefined) {
      diagram.panel.dispose()
      continue
    }
    diagram.goTo(uri)
    services.panels.tell()
    void keepOpen(diagram, services)
  }
}

/** The short name that another tab had may be free now. */
function nameAgain({closed}: TabChangeEvent, {all, titles}: OpenTabs): void {
  if (closed.length === 0) return
  for (const diagram of all()) if (titles.choose(diagram.uri) !== diagram.panel.title) diagram.goTo(diagram.uri)
}

/** The page keeps the address of its document in what it leaves behind. */
export function uriIn(state: unknown): string | undefined {
  const uri = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined
  return typeof uri === 'string' ? uri : undefined
}
