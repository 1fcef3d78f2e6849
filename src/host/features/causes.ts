/** The causes view in the side bar. */
import type {Disposable} from 'vscode'
import type {CausesTopic, ViewCommand} from '../../protocol/index.ts'
import {createConversation, type Conversation} from '../conversation.ts'
import type {Services} from '../services.ts'
import {registerSideView} from '../side-view.ts'
import {causesPage} from './view-page.ts'

export interface Causes extends Disposable {
  /** Asks the view to do something to its selected node. */
  readonly send: (command: ViewCommand) => void
}

export function registerCauses(services: Services): Causes {
  const {conversation, registered} = registerSideView<CausesTopic, Conversation>(services, {
    id: 'postmortem.causes',
    page: (webview, extensionUri) => causesPage(webview, extensionUri, 'sidebar'),
    converse: stage => createConversation(services, stage),
  })
  return {send: conversation.send, dispose: () => void registered.dispose()}
}
