/** The causes view: carries out what the protocol's host session decides. */
import {Disposable, TextEditorSelectionChangeKind, type WebviewView, window} from 'vscode'
import type {ViewCommand} from '../../protocol/index.ts'
import {createConversation} from '../conversation.ts'
import type {Services} from '../services.ts'
import {nameOf} from '../tabs.ts'
import {causesPage, viewRoot} from './causes-page.ts'

export interface Causes extends Disposable {
  /** Asks the view to do something to its selected node. */
  readonly send: (command: ViewCommand) => void
}

export function registerCauses(services: Services): Causes {
  const {extensionUri, active} = services
  let view: WebviewView | undefined
  const conversation = createConversation(services, message => void view?.webview.postMessage(message))

  const resolveWebviewView = (resolved: WebviewView): void => {
    view = resolved
    const {webview} = resolved
    webview.options = {enableScripts: true, localResourceRoots: [viewRoot(extensionUri)]}
    webview.onDidReceiveMessage(conversation.hear)
    resolved.onDidChangeVisibility(() => conversation.setVisible(resolved.visible))
    resolved.onDidDispose(() => {
      if (view !== resolved) return
      view = undefined
      conversation.setVisible(false)
    })
    webview.html = causesPage(webview, extensionUri)
    nameDocument()
  }

  const nameDocument = (): void => {
    const {postmortem} = active
    if (view !== undefined) view.description = postmortem === undefined ? '' : nameOf(postmortem)
  }

  const all = Disposable.from(
    window.registerWebviewViewProvider('postmortem.causes', {resolveWebviewView}),
    active.onDidChange(conversation.lookAtDocument),
    active.onDidChange(nameDocument),
    window.onDidChangeTextEditorSelection(({textEditor: {document}, selections: [selection], kind}) => {
      // Only where the person goes, not where an edit or a command leaves the cursor.
      const byPerson = kind === TextEditorSelectionChangeKind.Mouse || kind === TextEditorSelectionChangeKind.Keyboard
      if (view?.visible === true && byPerson && selection !== undefined && document === active.postmortem)
        conversation.follow(document.offsetAt(selection.active))
    }),
  )
  return {send: conversation.send, dispose: () => void all.dispose()}
}
