/** Keeps a context key in step with the one view of its kind in which a node or an entry has the keyboard's focus, for key bindings. */
import {commands, type Disposable} from 'vscode'
import type {FocusedNode, TimelineCommand, ViewCommand} from '../protocol/index.ts'

export interface FocusKey<On, Command> extends Disposable {
  /** A view says what has the focus in it. Only one can have it, so that what another one says late takes nothing away. */
  readonly tell: (view: View<Command>, on: On | null) => void
  /** Asks the view that has the focus to do something to what is selected in it; `false` when none has it. */
  readonly send: (command: Command) => boolean
}

interface View<Command> {
  readonly send: (command: Command) => void
}

export type FocusedNodeKey = FocusKey<FocusedNode, ViewCommand>
export const createFocusedNode = (): FocusedNodeKey => createFocusKey('postmortem.focusedNode')

export const createFocusedEntry = (): FocusKey<'entry', TimelineCommand> => createFocusKey('postmortem.focusedEntry')

function createFocusKey<On, Command>(key: 'postmortem.focusedNode' | 'postmortem.focusedEntry'): FocusKey<On, Command> {
  let holder: View<Command> | null = null
  const set = (on: On | null): void => void commands.executeCommand('setContext', key, on ?? undefined)
  // VS Code remembers the keys of an extension host that has ended.
  set(null)
  return {
    tell: (view, on) => {
      if (on === null && holder !== view) return
      holder = on === null ? null : view
      set(on)
    },
    send: command => {
      holder?.send(command)
      return holder !== null
    },
    dispose: () => set(null),
  }
}
