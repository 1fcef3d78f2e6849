/** Talks with the causes view: the protocol's host session decides, and this carries it out on the documents of the editor. */
import {commands, window} from 'vscode'
import {nodeAt, operate, placeAtOffset} from '../core/index.ts'
import {
  initialHostSession,
  samePlace,
  stepHost,
  type HostEffect,
  type HostEvent,
  type HostToView,
  type Place,
  type Reason,
  type ShownDocument,
  type ViewCommand,
  type ViewToHost,
} from '../protocol/index.ts'
import type {CommandName} from './commands.ts'
import {applyTo} from './edits.ts'
import {reveal} from './reveal.ts'
import type {Services} from './services.ts'
import {documentAt, isReadOnly, nameOf} from './tabs.ts'

export interface Conversation {
  readonly hear: (message: ViewToHost) => void
  readonly send: (command: ViewCommand) => void
  readonly setVisible: (visible: boolean) => void
  /** Tells the view when another document is shown, or another text of it. */
  readonly lookAtDocument: () => void
  /** Selects the node that holds an offset of the shown document. */
  readonly follow: (offset: number) => void
}

type Effect<Type extends HostEffect['type']> = HostEffect & {readonly type: Type}

/** How an edit ended: the answer to the view without the document. */
interface Ending {
  readonly refused: Reason | null
  readonly focus: Place | null
}

export function createConversation({active, documents, log}: Services, post: (message: HostToView) => void): Conversation {
  let session = initialHostSession
  let cursor: Place | null = null
  dispatch({type: 'document', document: shown(null)})

  return {
    hear: message => dispatch({type: 'message', message}),
    send: command => dispatch({type: 'command', command}),
    setVisible: visible => dispatch({type: 'visibility', visible}),
    lookAtDocument: () => {
      const document = shown(null)
      const before = session.document
      const isSame = document?.uri === before?.uri && document?.version === before?.version && document?.readOnly === before?.readOnly
      if (!isSame) dispatch({type: 'document', document})
    },
    follow: offset => {
      const {postmortem} = active
      // While the person writes, the trees are those of an older text; the cursor is not looking for a node then.
      if (postmortem === undefined || session.document?.version !== postmortem.version) return
      const place = placeAtOffset(session.document.trees, offset)
      if (place !== null && !(cursor !== null && samePlace(place, cursor)))
        dispatch({type: 'document', document: {...session.document, focus: place}})
      cursor = place
    },
  }

  function dispatch(event: HostEvent): void {
    const step = stepHost(session, event)
    session = step.session
    for (const effect of step.effects) perform(effect)
  }

  function perform(effect: HostEffect): void {
    switch (effect.type) {
      case 'post':
        return post(effect.message)
      case 'apply':
        void apply(effect).then(ending => dispatch({type: 'answer', ...ending, document: shown(null)}))
        return
      case 'reveal':
        return goTo(effect)
      case 'undo':
      case 'redo':
        return void travel(effect)
      case 'new-postmortem':
        return void commands.executeCommand('postmortem.new' satisfies CommandName)
    }
  }

  function shown(focus: Place | null): ShownDocument | null {
    const {postmortem} = active
    if (postmortem === undefined) return null
    return {
      uri: postmortem.uri.toString(),
      name: nameOf(postmortem),
      version: postmortem.version,
      trees: documents.postmortemOf(postmortem).trees,
      readOnly: isReadOnly(postmortem),
      focus,
    }
  }

  /** Never rejects: the view waits for an answer. */
  async function apply({uri, version, operation}: Effect<'apply'>): Promise<Ending> {
    const document = documentAt(uri)
    if (document?.version !== version) return {refused: 'stale', focus: null}
    const outcome = operate(document.getText(), documents.postmortemOf(document), operation)
    if ('refused' in outcome) return {refused: outcome.refused, focus: null}
    try {
      if (await applyTo(document, outcome.edits)) return {refused: null, focus: outcome.focus}
    } catch (problem) {
      log.error(`An edit of ${uri} failed.`, problem)
    }
    return {refused: document.version === version ? 'read-only' : 'stale', focus: null}
  }

  /** Undo belongs to the editor of the document, so it has the focus for that moment. */
  async function travel({type, uri}: Effect<'undo' | 'redo'>): Promise<void> {
    const document = documentAt(uri)
    if (document === undefined) return
    await window.showTextDocument(document)
    await commands.executeCommand('workbench.action.focusActiveEditorGroup')
    await commands.executeCommand(type)
    await commands.executeCommand('postmortem.causes.focus')
  }

  function goTo({uri, tree, node}: Effect<'reveal'>): void {
    const document = documentAt(uri)
    const wanted = document && documents.postmortemOf(document).trees[tree]
    if (document === undefined || wanted === undefined) return
    const words = node.length === 0 ? (wanted.problemWords ?? wanted.heading) : nodeAt(wanted, node)?.words
    if (words !== undefined) void reveal(document, words.start)
  }
}
