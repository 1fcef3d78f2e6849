/** One editor tab with the causes of a document: its page, its conversation, and the document that it is about by now. */
import {Uri, type Webview, type WebviewPanel, workspace} from 'vscode'
import {focusCommandOf} from '../columns.ts'
import {createConversation, type Conversation} from '../conversation.ts'
import {isGone} from '../moves.ts'
import type {Panel} from '../panels.ts'
import type {Services} from '../services.ts'
import {documentAt, hasTab} from '../tabs.ts'
import type {TabTitles} from './diagram-titles.ts'
import {causesPage, viewRoot} from './view-page.ts'

export interface Diagram extends Panel {
  /** Goes on with the document of another address. */
  readonly goTo: (uri: string) => void
  readonly panel: WebviewPanel
  readonly conversation: Conversation
}

/** Fills a tab; `titles` remember what it is about. */
export function createDiagram(services: Services, titles: TabTitles, panel: WebviewPanel, uri: string): Diagram {
  let address = uri
  const conversation = createConversation(services, {
    post: parcel => void panel.webview.postMessage(parcel),
    document: () => documentAt(address),
    focusCommand: () => panel.viewColumn && focusCommandOf(panel.viewColumn),
    focus: () => {
      panel.reveal()
    },
  })
  const goTo = (next: string): void => {
    address = next
    panel.title = titles.choose(next)
    titles.keep(panel.title, next)
    conversation.lookAtDocument()
  }
  fillTab(services, panel, conversation, (webview, extensionUri) => causesPage(webview, extensionUri, 'tab'))
  titles.keep(panel.title, uri)
  return {
    get uri() {
      return address
    },
    get isActive() {
      return panel.active
    },
    goTo,
    panel,
    conversation,
  }
}

/** Puts a page into a tab, and has it talk. */
export function fillTab(
  {extensionUri, panels}: Services,
  panel: WebviewPanel,
  conversation: Pick<Conversation, 'hear' | 'setVisible'>,
  page: (webview: Webview, extensionUri: Uri) => string,
): void {
  panel.webview.onDidReceiveMessage(conversation.hear)
  panel.onDidChangeViewState(() => {
    conversation.setVisible(panel.visible)
    if (!panel.active) conversation.hear({type: 'focus', on: null})
    panels.tell()
  })
  panel.onDidDispose(() => conversation.setVisible(false))
  panel.iconPath = Uri.joinPath(extensionUri, 'media/icon.svg')
  panel.webview.options = {enableScripts: true, localResourceRoots: [viewRoot(extensionUri)]}
  panel.webview.html = page(panel.webview, extensionUri)
}

/**
 * A text that no editor shows is closed after a while, and then there would be nothing to show or to edit. One that is gone for good takes
 * its tab along. An untitled one is never opened again: that would make a new one of its name.
 */
export async function keepOpen(diagram: Pick<Diagram, 'uri' | 'panel'>, {moves, log}: Services): Promise<void> {
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

const isUntitled = (uri: string): boolean => Uri.parse(uri).scheme === 'untitled'
