/** The causes view in the side bar: it shows the postmortem that the person is at, and goes along with the text cursor. */
import {commands, Disposable, type WebviewView, window} from 'vscode'
import type {ViewCommand} from '../../protocol/index.ts'
import {createConversation} from '../conversation.ts'
import type {Services} from '../services.ts'
import {nameOf} from '../tabs.ts'
import {causesPage, viewRoot} from './causes-page.ts'
import {onDidMoveCursor} from './cursor.ts'

export interface Causes extends Disposable {
  /** Asks the view to do something to its selected node. */
  readonly send: (command: ViewCommand) => void
}

/** VS Code gives each view such a command. */
const focusCommand = 'postmortem.causes.focus'

export function registerCauses(services: Services): Causes {
  const {extensionUri, active} = services
  let view: WebviewView | undefined
  const conversation = createConversation(services, {
    post: parcel => void view?.webview.postMessage(parcel),
    document: () => active.postmortem,
    focusCommand: () => focusCommand,
    focus: () => commands.executeCommand(focusCommand),
  })

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
    webview.html = causesPage(webview, extensionUri, 'sidebar')
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
    onDidMoveCursor((document, offset) => {
      if (view?.visible === true && document === active.postmortem) conversation.follow(offset)
    }),
  )
  return {send: conversation.send, dispose: () => void all.dispose()}
}
