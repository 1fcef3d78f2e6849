/** The causes in an editor tab: the side bar's page with more room, which stays with one document and comes back with the window. */
import {Disposable, l10n, type TextDocument, Uri, ViewColumn, type WebviewPanel, window, workspace} from 'vscode'
import type {ViewCommand} from '../../protocol/index.ts'
import {createConversation, type Conversation} from '../conversation.ts'
import type {Services} from '../services.ts'
import {documentAt, nameOf} from '../tabs.ts'
import {causesPage, viewRoot} from './causes-page.ts'
import {onDidMoveCursor} from './cursor.ts'

const viewType = 'postmortem.diagram'

export interface Diagrams extends Disposable {
  /** Shows the tab of a document, in front of its text when it is new. */
  readonly open: (document: TextDocument) => void
  /** Asks the tab that the person is at to do something to its selected node; `false` when they are at none. */
  readonly send: (command: ViewCommand) => boolean
}

interface Diagram {
  readonly uri: string
  readonly panel: WebviewPanel
  readonly conversation: Conversation
}

export function registerDiagrams(services: Services): Diagrams {
  const {extensionUri, watch, log} = services
  const diagrams = new Set<Diagram>()
  const told = (document: TextDocument, tell: (diagram: Diagram) => void): void => {
    for (const diagram of diagrams) if (diagram.uri === document.uri.toString()) tell(diagram)
  }

  const show = (panel: WebviewPanel, uri: string): void => {
    const {webview} = panel
    const conversation = createConversation(services, {
      post: message => void webview.postMessage(message),
      document: () => documentAt(uri),
      focus: () => {
        panel.reveal()
      },
    })
    const diagram = {uri, panel, conversation}
    diagrams.add(diagram)
    webview.options = {enableScripts: true, localResourceRoots: [viewRoot(extensionUri)]}
    webview.onDidReceiveMessage(conversation.hear)
    panel.onDidChangeViewState(() => {
      conversation.setVisible(panel.visible)
      if (!panel.active) conversation.hear({type: 'focus', on: null})
    })
    panel.onDidDispose(() => {
      diagrams.delete(diagram)
      conversation.setVisible(false)
    })
    panel.iconPath = Uri.joinPath(extensionUri, 'media/icon.svg')
    webview.html = causesPage(webview, extensionUri, 'tab')
    void keepOpen(uri)
  }

  /** A text that no editor shows is closed after a while, and then there would be nothing to show or to edit. */
  const keepOpen = async (uri: string): Promise<void> => {
    try {
      await workspace.openTextDocument(Uri.parse(uri))
    } catch (problem) {
      log.warn(`${uri} cannot be shown in an editor tab.`, problem)
    }
  }

  const all = Disposable.from(
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, state) => {
        const uri = uriIn(state)
        if (uri === undefined) {
          panel.dispose()
          return
        }
        await keepOpen(uri)
        show(panel, uri)
      },
    }),
    workspace.onDidCloseTextDocument(document => told(document, ({uri}) => void keepOpen(uri))),
    workspace.onDidOpenTextDocument(document => told(document, ({conversation}) => conversation.lookAtDocument())),
    // What no tab shows as a text is watched by nobody else.
    workspace.onDidChangeTextDocument(({document}) => {
      if (!watch.hasSettled(document)) told(document, ({conversation}) => conversation.lookAtDocument())
    }),
    watch.onDidSettle(document => told(document, ({conversation}) => conversation.lookAtDocument())),
    onDidMoveCursor((document, offset) =>
      told(document, ({panel, conversation}) => {
        if (panel.visible) conversation.follow(offset)
      }),
    ),
  )

  return {
    open: document => {
      const uri = document.uri.toString()
      const shown = [...diagrams].find(diagram => diagram.uri === uri)
      if (shown) {
        shown.panel.reveal()
        return
      }
      const title = l10n.t('Causes: {0}', nameOf(document))
      show(window.createWebviewPanel(viewType, title, ViewColumn.Active), uri)
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

/** The page keeps the address of its document in what it leaves behind. */
function uriIn(state: unknown): string | undefined {
  const uri = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined
  return typeof uri === 'string' ? uri : undefined
}
