/** Talks with a causes view: the protocol's host session decides, and this carries it out on the documents of the editor. */
import {commands, env, type TextDocument} from 'vscode'
import {coachingOf, operate, pictureOf, placeAtOffset} from '../core/index.ts'
import {
  editNumberIn,
  endingOf,
  initialHostSession,
  nodeAt,
  pack,
  readViewMessage,
  samePlace,
  shownTree,
  stepHost,
  type AskMessage,
  type CopyMessage,
  type Ending,
  type HostEffect,
  type HostEvent,
  type NodePlace,
  type ShownDocument,
  type ViewCommand,
} from '../protocol/index.ts'
import {ask} from './asking.ts'
import type {CommandName} from './commands.ts'
import {travel, type Focusable} from './history.ts'
import {goOnWith, pointOut, reveal} from './reveal.ts'
import type {Services} from './services.ts'
import {documentAt, isReadOnly, nameOf} from './tabs.ts'
import {write} from './writing.ts'

export interface Conversation {
  /** Anything that a view says, whether it makes sense or not. */
  readonly hear: (data: unknown) => void
  readonly send: (command: ViewCommand) => void
  readonly setVisible: (visible: boolean) => void
  /** Tells the view when another document is shown, or another text of it. */
  readonly lookAtDocument: () => void
  /** Selects the node that holds an offset of the shown document. */
  readonly follow: (offset: number) => void
}

/** The place that a view has in the window. */
export interface Stage extends Focusable {
  /** Takes what the view unpacks. */
  readonly post: (parcel: string) => void
  /** The document whose trees the view shows, once it has been read. */
  readonly document: () => TextDocument | undefined
}

type Effect<Type extends HostEffect['type']> = HostEffect & {readonly type: Type}

export function createConversation({documents, moves, focusedNode, log}: Services, stage: Stage): Conversation {
  let session = initialHostSession
  let cursor: NodePlace | null = null
  const self: Conversation = {
    hear,
    send: command => dispatch({type: 'remark', message: {type: 'command', command}}),
    setVisible: visible => dispatch({type: 'visibility', visible}),
    lookAtDocument: () => {
      const document = shown()
      const before = session.document
      const isSame = document?.uri === before?.uri && document?.version === before?.version && document?.readOnly === before?.readOnly
      if (isSame) return
      const hasMoved = document !== null && before !== null && moves.wentTo(before.uri, document.uri)
      dispatch({type: 'document', document, ...(hasMoved && {formerly: before.uri})})
    },
    follow: offset => {
      // While the person writes, the trees are those of an older text; the cursor is not looking for a node then.
      const document = stage.document()
      if (document === undefined || session.document?.version !== document.version) return
      const place = placeAtOffset(documents.postmortemOf(document).trees, offset)
      if (place !== null && !(cursor !== null && samePlace(place, cursor)))
        dispatch({type: 'document', document: {...session.document, focus: place}})
      cursor = place
    },
  }
  dispatch({type: 'document', document: shown()})
  return self

  function hear(data: unknown): void {
    const message = readViewMessage(data)
    if (message !== null) return dispatch({type: 'message', message})
    log.warn('A view said something that makes no sense.')
    const edit = editNumberIn(data)
    if (edit !== null) dispatch({type: 'senseless', edit})
  }

  function dispatch(event: HostEvent): void {
    const step = stepHost(session, event)
    session = step.session
    for (const effect of step.effects) perform(effect)
  }

  function perform(effect: HostEffect): void {
    switch (effect.type) {
      case 'post':
        return stage.post(pack(effect.message))
      case 'draw': {
        const {uri, version, tree} = effect
        return stage.post(pack({type: 'picture', uri, version, tree, scene: pictureOf(effect.shown)}))
      }
      case 'apply':
        void endingOf(
          () => apply(effect),
          problem => log.error(`An edit of ${effect.uri} failed.`, problem),
        ).then(ending => dispatch({type: 'answer', ...ending, document: shown()}))
        return
      case 'reveal':
      case 'point-out':
        return goTo(effect)
      case 'ask':
        return void reply(effect)
      case 'copy':
        return void env.clipboard.writeText(copyOf(effect))
      case 'undo':
      case 'redo':
        return void goBackOrForth(effect)
      case 'new-postmortem':
        return void commands.executeCommand('postmortem.new' satisfies CommandName)
      case 'open-tab':
        return void commands.executeCommand('postmortem.openDiagram' satisfies CommandName, {uri: session.document?.uri})
      case 'focus':
        return focusedNode.tell(self, effect.on)
    }
  }

  /** What was shown last where the document cannot be read: an answer is due all the same. */
  function shown(): ShownDocument | null {
    const document = stage.document()
    if (document === undefined) return null
    try {
      return shownFrom(document)
    } catch (problem) {
      log.error(`Reading ${document.uri.toString()} for the view failed.`, problem)
      return session.document
    }
  }

  function shownFrom(document: TextDocument): ShownDocument {
    const postmortem = documents.postmortemOf(document)
    const coaching = coachingOf(postmortem)
    return {
      uri: document.uri.toString(),
      name: nameOf(document),
      version: document.version,
      trees: postmortem.trees.map((tree, index) => shownTree(tree, coaching[index]!)),
      readOnly: isReadOnly(document),
      focus: null,
    }
  }

  async function apply({uri, version, operation}: Effect<'apply'>): Promise<Ending> {
    const document = documentAt(uri)
    if (document?.version !== version) return {refused: 'stale', focus: null}
    const outcome = operate(document.getText(), documents.postmortemOf(document), operation)
    if ('refused' in outcome) return {refused: outcome.refused, focus: null}
    const ending = await write(document, outcome.edits)
    if (ending !== 'written') return {refused: ending, focus: null}
    if (operation.type === 'insert') void commands.executeCommand('setContext', 'postmortem.hasAsked', true)
    if (outcome.written !== null) void goOnWith(document, outcome.written)
    return {refused: null, focus: outcome.focus}
  }

  async function reply(question: AskMessage): Promise<void> {
    const document = documentAt(question.uri)
    const message = document && (await ask(question, document, documents.postmortemOf(document).trees[question.tree]))
    if (message) dispatch({type: 'remark', message})
    if (question.what !== 'clipboard') stage.focus()
  }

  /** The node as it is written, with all that its item holds. */
  function copyOf({uri, version, tree, node, markdown}: CopyMessage): string {
    const document = documentAt(uri)
    if (document?.version !== version) return markdown
    const shown = documents.postmortemOf(document).trees[tree]
    const found = shown && nodeAt(shown, node)
    return (found && writtenAs(document.getText(), found.span.start, found.span.end)) ?? markdown
  }

  async function goBackOrForth({type, uri}: Effect<'undo' | 'redo'>): Promise<void> {
    const document = documentAt(uri)
    if (document !== undefined) await travel(document, type, stage)
  }

  function goTo({type, uri, tree, node}: Effect<'reveal' | 'point-out'>): void {
    const document = documentAt(uri)
    const wanted = document && documents.postmortemOf(document).trees[tree]
    if (document === undefined || wanted === undefined) return
    const words = node.length === 0 ? (wanted.problemWords ?? wanted.heading) : nodeAt(wanted, node)?.words
    if (words === undefined) return
    if (type === 'reveal') void reveal(document, words.start)
    else pointOut(document, words)
  }
}

/** An item without the indent of its list; `null` when more than spaces stands before it, as in a quote. */
function writtenAs(text: string, start: number, end: number): string | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const [first = '', ...others] = text.slice(start, end).split(/\r?\n/)
  const indent = text.slice(lineStart, start) + /^\s*/.exec(first)![0]
  if (indent.trim() !== '') return null
  const lines = others.map(line => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
  return `${[first.trimStart(), ...lines].join('\n').trimEnd()}\n`
}
