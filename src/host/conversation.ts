/** Talks with a causes view about the trees of a document. */
import {commands, env, type TextDocument} from 'vscode'
import {coachingOf, operate, pictureOf, placeAtOffset, typedProblem, typedWords, type Operation} from '../core/index.ts'
import {
  initialHostSession,
  nodeAt,
  pack,
  readViewMessage,
  samePlace,
  shownTree,
  stepHost,
  type AskMessage,
  type CausesTopic,
  type CopyMessage,
  type EndingOf,
  type HostEffect,
  type HostEffectOf,
  type HostSession,
  type ShownDocument,
  type ViewCommand,
  type ViewToHost,
} from '../protocol/index.ts'
import {ask} from './asking.ts'
import type {CommandName} from './commands.ts'
import type {Documents} from './documents.ts'
import {goOnWith, pointOut, reveal} from './reveal.ts'
import type {Services} from './services.ts'
import {documentAt} from './tabs.ts'
import {asShown, createTalk, type Conversation as Talk, type Stage} from './talk.ts'
import {write} from './writing.ts'

export interface Conversation extends Omit<Talk<CausesTopic>, 'say'> {
  readonly send: (command: ViewCommand) => void
}

type OwnEffect = Exclude<HostEffect, HostEffectOf<CausesTopic>>

export function createConversation(services: Services, stage: Stage): Conversation {
  const {documents, focusedNode} = services
  const {say, ...talk} = createTalk<CausesTopic, ViewToHost, HostEffect, HostSession>(services, stage, {
    initial: initialHostSession,
    step: stepHost,
    read: readViewMessage,
    pack,
    shownFrom: document => shownFrom(document, documents),
    placeAt: (document, offset) => placeAtOffset(documents.postmortemOf(document).trees, offset),
    samePlace,
    apply: (document, operation) => apply(document, operation, documents),
    perform,
    focus: on => focusedNode.tell(self, on),
  })
  const self: Conversation = {...talk, send: command => say({type: 'command', command})}
  return self

  function perform(effect: OwnEffect): void {
    switch (effect.type) {
      case 'draw':
        return stage.post(pictureFor(effect))
      case 'reveal':
      case 'point-out':
        return goTo(effect, documents)
      case 'ask':
        return void reply(effect)
      case 'copy':
        return void env.clipboard.writeText(copyOf(effect, documents))
      case 'open-tab':
        return void commands.executeCommand('postmortem.openDiagram' satisfies CommandName, {uri: stage.document()?.uri.toString()})
    }
  }

  async function reply(question: AskMessage): Promise<void> {
    const document = documentAt(question.uri)
    const message = document && (await ask(question, document, documents.postmortemOf(document).trees[question.tree]))
    if (message) say(message)
    if (question.what !== 'clipboard') stage.focus()
  }
}

const pictureFor = ({uri, version, tree, shown}: OwnEffect & {readonly type: 'draw'}): string =>
  pack({type: 'picture', uri, version, tree, scene: pictureOf(shown)})

function shownFrom(document: TextDocument, documents: Documents): ShownDocument {
  const postmortem = documents.postmortemOf(document)
  const coaching = coachingOf(postmortem)
  return {
    ...asShown(document),
    trees: postmortem.trees.map((tree, index) => shownTree(tree, coaching[index]!, {typedWords, typedProblem})),
  }
}

async function apply(document: TextDocument, operation: Operation, documents: Documents): Promise<EndingOf<CausesTopic>> {
  const outcome = operate(document.getText(), documents.postmortemOf(document), operation)
  if ('refused' in outcome) return {refused: outcome.refused, focus: null}
  const ending = await write(document, outcome.edits)
  if (ending !== 'written') return {refused: ending, focus: null}
  if (operation.type === 'insert') void commands.executeCommand('setContext', 'postmortem.hasAsked', true)
  if (outcome.written !== null) void goOnWith(document, outcome.written)
  return {refused: null, focus: outcome.focus}
}

/** The node as it is written, with all that its item holds. */
function copyOf({uri, version, tree, node, markdown}: CopyMessage, documents: Documents): string {
  const document = documentAt(uri)
  if (document?.version !== version) return markdown
  const shown = documents.postmortemOf(document).trees[tree]
  const found = shown && nodeAt(shown, node)
  return (found && writtenAs(document.getText(), found.span.start, found.span.end)) ?? markdown
}

function goTo({type, uri, tree, node}: OwnEffect & {readonly type: 'reveal' | 'point-out'}, documents: Documents): void {
  const document = documentAt(uri)
  const wanted = document && documents.postmortemOf(document).trees[tree]
  if (document === undefined || wanted === undefined) return
  const words = node.length === 0 ? (wanted.problemWords ?? wanted.heading) : nodeAt(wanted, node)?.words
  if (words === undefined) return
  if (type === 'reveal') void reveal(document, words.start)
  else pointOut(document, words)
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
