/** The commands of the causes views' native menu: each asks the view that it was chosen in, which knows the selected node. */
import {commands, type TextDocument, Uri, workspace} from 'vscode'
import type {ViewCommand} from '../../protocol/index.ts'
import type {Handlers} from '../command-handlers.ts'
import type {CommandName} from '../commands.ts'
import type {Services} from '../services.ts'
import {documentAt} from '../tabs.ts'
import {tellNoPostmortem} from '../telling.ts'
import type {Causes} from './causes.ts'
import type {Diagrams} from './diagram.ts'

type Names = Extract<CommandName, `postmortem.causes.${string}`>

const asked: Readonly<Record<Names, ViewCommand>> = {
  'postmortem.causes.askWhy': 'add-child',
  'postmortem.causes.askSoWhat': 'add-child',
  'postmortem.causes.addCause': 'add-child',
  'postmortem.causes.addDetection': 'add-detection',
  'postmortem.causes.addBeside': 'add-sibling',
  'postmortem.causes.addCategory': 'add-sibling',
  'postmortem.causes.rename': 'rename',
  'postmortem.causes.remove': 'remove',
  'postmortem.causes.cut': 'cut',
  'postmortem.causes.copy': 'copy',
  'postmortem.causes.paste': 'paste',
  'postmortem.causes.refer': 'refer',
  'postmortem.causes.markRootCause': 'toggle-root-cause',
  'postmortem.causes.unmarkRootCause': 'toggle-root-cause',
  'postmortem.causes.markPossible': 'toggle-possible',
  'postmortem.causes.unmarkPossible': 'toggle-possible',
  'postmortem.causes.markConfirmed': 'toggle-confirmed',
  'postmortem.causes.unmarkConfirmed': 'toggle-confirmed',
  'postmortem.causes.attachEvidence': 'attach-evidence',
  'postmortem.causes.makeAction': 'make-action',
  'postmortem.causes.weighOptions': 'weigh-options',
  'postmortem.causes.moveUp': 'move-up',
  'postmortem.causes.moveDown': 'move-down',
  'postmortem.causes.indent': 'indent',
  'postmortem.causes.outdent': 'outdent',
  'postmortem.causes.reveal': 'reveal',
}

export function causesCommands(
  {active, focusedNode}: Services,
  causes: Causes,
  diagrams: Diagrams,
): Handlers<Names | 'postmortem.showCauses' | 'postmortem.openDiagram'> {
  const send = (command: ViewCommand, context: unknown): void => {
    const place = placeIn(context)
    const isSent = place === undefined ? focusedNode.send(command) : place === 'tab' && diagrams.send(command)
    if (!isSent) causes.send(command)
  }
  const entries = Object.entries(asked).map(([name, command]) => [name, (context: unknown) => send(command, context)] as const)
  return {
    ...(Object.fromEntries(entries) as Handlers<Names>),
    'postmortem.showCauses': () => commands.executeCommand('postmortem.causes.focus'),
    'postmortem.openDiagram': async where => {
      const uri = addressIn(where)
      const document = uri === undefined ? active.postmortem : await openedAt(uri)
      if (document === undefined) return tellNoPostmortem(active)
      await diagrams.open(document)
      return undefined
    },
  }
}

/** To open an untitled document that is gone would make a new one of its name. */
const openedAt = async (uri: Uri): Promise<TextDocument | undefined> =>
  documentAt(uri.toString()) ?? (uri.scheme === 'untitled' ? undefined : workspace.openTextDocument(uri))

/** A menu of an editor gives an address, one of a page an object that holds it as words. */
function addressIn(where: unknown): Uri | undefined {
  if (where instanceof Uri) return where
  const uri = typeof where === 'object' && where !== null && 'uri' in where ? where.uri : undefined
  return typeof uri === 'string' ? Uri.parse(uri) : undefined
}

/** A native menu says in which page it was opened; a key binding says nothing, and is meant for the page that has the focus. */
export const placeIn = (context: unknown): unknown =>
  typeof context === 'object' && context !== null && 'place' in context ? context.place : undefined
