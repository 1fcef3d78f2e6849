/** A view of ours in the side bar: it shows the postmortem that the person is at, and goes along with the text cursor. */
import {commands, Disposable, type Uri, type Webview, type WebviewView, window} from 'vscode'
import type {Topic} from '../protocol/index.ts'
import {onDidMoveCursor} from './features/cursor.ts'
import {viewRoot} from './features/view-page.ts'
import type {Services} from './services.ts'
import {nameOf} from './tabs.ts'
import type {Conversation, Stage} from './talk.ts'

interface SideView<Talk> {
  readonly id: 'postmortem.causes' | 'postmortem.timeline'
  readonly page: (webview: Webview, extensionUri: Uri) => string
  readonly converse: (stage: Stage) => Talk
}

export function registerSideView<T extends Topic, Talk extends Omit<Conversation<T>, 'say'>>(
  {extensionUri, active}: Services,
  {id, page, converse}: SideView<Talk>,
): {readonly conversation: Talk; readonly registered: Disposable} {
  /** VS Code gives each view such a command. */
  const focusCommand = `${id}.focus`
  let view: WebviewView | undefined
  const conversation = converse({
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
    webview.html = page(webview, extensionUri)
    conversation.lookAtDocument()
    nameDocument()
  }

  const nameDocument = (): void => {
    const {postmortem} = active
    if (view !== undefined) view.description = postmortem === undefined ? '' : nameOf(postmortem)
  }

  const registered = Disposable.from(
    window.registerWebviewViewProvider(id, {resolveWebviewView}),
    active.onDidChange(() => {
      // What nobody has opened yet reads nothing.
      if (view !== undefined) conversation.lookAtDocument()
    }),
    active.onDidChange(nameDocument),
    onDidMoveCursor((document, offset) => {
      if (view?.visible === true && document === active.postmortem) conversation.follow(offset)
    }),
  )
  return {conversation, registered}
}
