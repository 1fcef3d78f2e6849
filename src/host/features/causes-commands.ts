/** The commands of the causes view's native menu: each asks the view, which knows the selected node. */
import {commands} from 'vscode'
import type {ViewCommand} from '../../protocol/index.ts'
import type {Handlers} from '../command-handlers.ts'
import type {CommandName} from '../commands.ts'
import type {Causes} from './causes.ts'

type Names = Extract<CommandName, `postmortem.causes.${string}`>

const asked: Readonly<Record<Names, ViewCommand>> = {
  'postmortem.causes.addChild': 'add-child',
  'postmortem.causes.addSibling': 'add-sibling',
  'postmortem.causes.addDetection': 'add-detection',
  'postmortem.causes.rename': 'rename',
  'postmortem.causes.remove': 'remove',
  'postmortem.causes.indent': 'indent',
  'postmortem.causes.outdent': 'outdent',
  'postmortem.causes.moveUp': 'move-up',
  'postmortem.causes.moveDown': 'move-down',
  'postmortem.causes.toggleRootCause': 'toggle-root-cause',
  'postmortem.causes.togglePossible': 'toggle-possible',
  'postmortem.causes.toggleConfirmed': 'toggle-confirmed',
  'postmortem.causes.reveal': 'reveal',
}

export function causesCommands(causes: Causes): Handlers<Names | 'postmortem.showCauses'> {
  const entries = Object.entries(asked).map(([name, command]) => [name, () => causes.send(command)] as const)
  return {
    ...(Object.fromEntries(entries) as Handlers<Names>),
    'postmortem.showCauses': () => commands.executeCommand('postmortem.causes.focus'),
  }
}
