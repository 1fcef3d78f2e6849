/** The causes in editor tabs: the side bar's page with more room, which stays with one document and comes back with the window. */
import {Disposable, type FileDeleteEvent, type TabChangeEvent, type TextDocument, type WebviewPanel, window, workspace} from 'vscode'
import type {ViewCommand} from '../../protocol/index.ts'
import {columnBeside} from '../columns.ts'
import {addressAfter, isWithin, type Move} from '../moves.ts'
import type {Services} from '../services.ts'
import {documentAt} from '../tabs.ts'
import {onDidMoveCursor} from './cursor.ts'
import {createDiagram, keepOpen, type Diagram} from './diagram-tab.ts'
import {createTabTitles, viewType} from './diagram-titles.ts'

export interface Diagrams extends Disposable {
  /** Shows the tab of a document, beside its text when it is new. */
  readonly open: (document: TextDocument) => Promise<void>
  /** Asks the tab that the person is at to do something to its selected node; `false` when they are at none. */
  readonly send: (command: ViewCommand) => boolean
}

export function registerDiagrams(services: Services): Diagrams {
  const {watch, panels, moves} = services
  const titles = createTabTitles(services.memento)
  const diagrams = new Set<Diagram>()
  /** Documents whose tabs are to come to the front as soon as VS Code has them back. */
  const awaited = new Set<string>()
  const of = (uri: string): Diagram | undefined => [...diagrams].find(diagram => diagram.uri === uri)

  const show = (panel: WebviewPanel, uri: string): void => {
    const diagram = createDiagram(services, titles, panel, uri)
    diagrams.add(diagram)
    panels.add(diagram)
    panel.onDidDispose(() => {
      diagrams.delete(diagram)
      panels.remove(diagram)
    })
    void keepOpen(diagram, services)
  }

  const open = async (document: TextDocument): Promise<void> => {
    const uri = document.uri.toString()
    const shown = of(uri)
    if (shown) return shown.panel.reveal()
    const asleep = titles.tabOf(uri, diagrams)
    // VS Code brings a tab of an earlier window back when it comes to be seen; one that is seen already is on its way.
    if (asleep?.isActive === true) return void awaited.add(uri)
    const column = asleep?.group.viewColumn ?? columnBeside(document)
    if (asleep) await window.tabGroups.close(asleep)
    if (of(uri) === undefined) show(window.createWebviewPanel(viewType, titles.choose(uri), column), uri)
  }

  const bringBack = (panel: WebviewPanel, state: unknown): void => {
    // What the page left behind is older when the document got another name while nobody saw the page.
    const uri = titles.addressFor(panel.title) ?? uriIn(state)
    if (uri === undefined || of(uri) !== undefined) panel.dispose()
    else show(panel, uri)
    if (uri !== undefined && awaited.delete(uri)) of(uri)?.panel.reveal()
  }

  const leaveDeleted = ({files}: FileDeleteEvent): void => {
    for (const {uri, panel} of diagrams)
      if (files.some(file => isWithin(file.toString(), uri)) && documentAt(uri)?.isDirty !== true) panel.dispose()
  }

  const followMove = (move: Move): void => {
    for (const diagram of diagrams) {
      const uri = addressAfter(move, diagram.uri)
      if (uri === undefined) continue
      if (of(uri) !== undefined) {
        diagram.panel.dispose()
        continue
      }
      diagram.goTo(uri)
      panels.tell()
      void keepOpen(diagram, services)
    }
  }

  const followCursor = (document: TextDocument, offset: number): void => {
    const shown = of(document.uri.toString())
    if (shown?.panel.visible === true) shown.conversation.follow(offset)
  }

  const look = (document: TextDocument): void => of(document.uri.toString())?.conversation.lookAtDocument()
  const keepAllOpen = (): void => diagrams.forEach(diagram => void keepOpen(diagram, services))
  /** The short name that another tab had may be free now. */
  const nameAgain = ({closed}: TabChangeEvent): void => {
    if (closed.length === 0) return
    for (const diagram of diagrams) if (titles.choose(diagram.uri) !== diagram.panel.title) diagram.goTo(diagram.uri)
  }

  const listeners = [
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state) => {
        bringBack(panel, state)
        return Promise.resolve()
      },
    }),
    moves.onDidMove(followMove),
    workspace.onDidCloseTextDocument(keepAllOpen),
    workspace.onDidDeleteFiles(leaveDeleted),
    window.tabGroups.onDidChangeTabs(keepAllOpen),
    window.tabGroups.onDidChangeTabs(nameAgain),
    workspace.onDidOpenTextDocument(look),
    // What no tab shows as a postmortem's text is watched by nobody else.
    workspace.onDidChangeTextDocument(({document}) => {
      if (!watch.hasSettled(document)) look(document)
    }),
    watch.onDidSettle(look),
    onDidMoveCursor(followCursor),
  ]

  return {
    open,
    send: command => {
      const there = [...diagrams].find(({panel}) => panel.active)
      there?.conversation.send(command)
      return there !== undefined
    },
    dispose: () => void Disposable.from(...listeners, ...[...diagrams].map(({panel}) => panel)).dispose(),
  }
}

/** The page keeps the address of its document in what it leaves behind. */
export function uriIn(state: unknown): string | undefined {
  const uri = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined
  return typeof uri === 'string' ? uri : undefined
}
