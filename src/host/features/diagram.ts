/** The causes in an editor tab: the side bar's page with more room, which stays with one document and comes back with the window. */
import {Disposable, type FileDeleteEvent, type TabChangeEvent, type TextDocument, Uri, type WebviewPanel, window, workspace} from 'vscode'
import type {ViewCommand} from '../../protocol/index.ts'
import {columnBeside, focusCommandOf} from '../columns.ts'
import {createConversation, type Conversation} from '../conversation.ts'
import {addressAfter, isGone, isWithin, type Move} from '../moves.ts'
import type {Panel} from '../panels.ts'
import type {Services} from '../services.ts'
import {documentAt, hasTab} from '../tabs.ts'
import {causesPage, viewRoot} from './view-page.ts'
import {onDidMoveCursor} from './cursor.ts'
import {createTabTitles, viewType} from './diagram-titles.ts'

export interface Diagrams extends Disposable {
  /** Shows the tab of a document, beside its text when it is new. */
  readonly open: (document: TextDocument) => Promise<void>
  /** Asks the tab that the person is at to do something to its selected node; `false` when they are at none. */
  readonly send: (command: ViewCommand) => boolean
}

interface Diagram extends Panel {
  readonly goTo: (uri: string) => void
  readonly panel: WebviewPanel
  readonly conversation: Conversation
}

export function registerDiagrams(services: Services): Diagrams {
  const {extensionUri, watch, panels, moves, log} = services
  const titles = createTabTitles(services.memento)
  const diagrams = new Set<Diagram>()
  /** Documents whose tabs are to come to the front as soon as VS Code has them back. */
  const awaited = new Set<string>()
  const of = (uri: string): Diagram | undefined => [...diagrams].find(diagram => diagram.uri === uri)

  const show = (panel: WebviewPanel, uri: string): void => {
    const {webview} = panel
    let address = uri
    const conversation = createConversation(services, {
      post: parcel => void webview.postMessage(parcel),
      document: () => documentAt(address),
      focusCommand: () => panel.viewColumn && focusCommandOf(panel.viewColumn),
      focus: () => {
        panel.reveal()
      },
    })
    const diagram: Diagram = {
      get uri() {
        return address
      },
      get isActive() {
        return panel.active
      },
      goTo: next => {
        address = next
        panel.title = titles.choose(next)
        titles.keep(panel.title, next)
        conversation.lookAtDocument()
      },
      panel,
      conversation,
    }
    diagrams.add(diagram)
    webview.options = {enableScripts: true, localResourceRoots: [viewRoot(extensionUri)]}
    webview.onDidReceiveMessage(conversation.hear)
    panel.onDidChangeViewState(() => {
      conversation.setVisible(panel.visible)
      if (!panel.active) conversation.hear({type: 'focus', on: null})
      panels.tell()
    })
    panel.onDidDispose(() => {
      diagrams.delete(diagram)
      conversation.setVisible(false)
      panels.remove(diagram)
    })
    panel.iconPath = Uri.joinPath(extensionUri, 'media/icon.svg')
    webview.html = causesPage(webview, extensionUri, 'tab')
    titles.keep(panel.title, uri)
    panels.add(diagram)
    void keepOpen(diagram)
  }

  /**
   * A text that no editor shows is closed after a while, and then there would be nothing to show or to edit. One that is gone for good takes
   * its tab along. An untitled one is never opened again: that would make a new one of its name.
   */
  const keepOpen = async (diagram: Diagram): Promise<void> => {
    const {uri, panel} = diagram
    if (documentAt(uri) !== undefined) return
    const isLost = (): boolean => diagram.uri === uri && documentAt(uri) === undefined && !hasTab(uri)
    if (isUntitled(uri)) {
      if (isLost()) panel.dispose()
      return
    }
    try {
      await workspace.openTextDocument(Uri.parse(uri))
    } catch (problem) {
      log.warn(`${uri} cannot be shown in an editor tab.`, problem)
      const gone = await isGone(Uri.parse(uri))
      await moves.settled()
      if (gone && isLost()) panel.dispose()
    }
  }

  const leaveDeleted = ({files}: FileDeleteEvent): void => {
    for (const {uri, panel} of diagrams)
      if (files.some(file => isWithin(file.toString(), uri)) && documentAt(uri)?.isDirty !== true) panel.dispose()
  }

  const follow = (move: Move): void => {
    for (const diagram of diagrams) {
      const uri = addressAfter(move, diagram.uri)
      if (uri === undefined) continue
      if (of(uri) !== undefined) {
        diagram.panel.dispose()
        continue
      }
      diagram.goTo(uri)
      panels.tell()
      void keepOpen(diagram)
    }
  }

  const look = (document: TextDocument): void => of(document.uri.toString())?.conversation.lookAtDocument()
  const keepAllOpen = (): void => diagrams.forEach(diagram => void keepOpen(diagram))
  /** The short name that another tab had may be free now. */
  const nameAgain = ({closed}: TabChangeEvent): void => {
    if (closed.length === 0) return
    for (const diagram of diagrams) if (titles.choose(diagram.uri) !== diagram.panel.title) diagram.goTo(diagram.uri)
  }

  const all = Disposable.from(
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state) => {
        // What the page left behind is older when the document got another name while nobody saw the page.
        const uri = titles.addressFor(panel.title) ?? uriIn(state)
        if (uri === undefined || of(uri) !== undefined) panel.dispose()
        else show(panel, uri)
        if (uri !== undefined && awaited.delete(uri)) of(uri)?.panel.reveal()
        return Promise.resolve()
      },
    }),
    moves.onDidMove(follow),
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
    onDidMoveCursor((document, offset) => {
      const shown = of(document.uri.toString())
      if (shown?.panel.visible === true) shown.conversation.follow(offset)
    }),
  )

  return {
    open: async document => {
      const uri = document.uri.toString()
      const shown = of(uri)
      if (shown) return shown.panel.reveal()
      const asleep = titles.tabOf(uri, diagrams)
      // VS Code brings a tab of an earlier window back when it comes to be seen; one that is seen already is on its way.
      if (asleep?.isActive === true) return void awaited.add(uri)
      const column = asleep?.group.viewColumn ?? columnBeside(document)
      if (asleep) await window.tabGroups.close(asleep)
      if (of(uri) === undefined) show(window.createWebviewPanel(viewType, titles.choose(uri), column), uri)
    },
    send: command => {
      const there = [...diagrams].find(({panel}) => panel.active)
      there?.conversation.send(command)
      return there !== undefined
    },
    dispose: () => {
      all.dispose()
      for (const {panel} of diagrams) panel.dispose()
    },
  }
}

const isUntitled = (uri: string): boolean => Uri.parse(uri).scheme === 'untitled'

/** The page keeps the address of its document in what it leaves behind. */
function uriIn(state: unknown): string | undefined {
  const uri = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined
  return typeof uri === 'string' ? uri : undefined
}
