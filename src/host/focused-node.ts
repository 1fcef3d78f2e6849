/** Keeps `postmortem.focusedNode` in step with the one causes view whose node has the keyboard's focus, for key bindings. */
import {commands, type Disposable} from 'vscode'
import type {FocusedNode, ViewCommand} from '../protocol/index.ts'

export interface FocusedNodeKey extends Disposable {
  /** A view says what has the focus in it. Only one can have it, so that what another one says late takes nothing away. */
  readonly tell: (view: View, on: FocusedNode | null) => void
  /** Asks the view that has the focus to do something to its selected node; `false` when none has it. */
  readonly send: (command: ViewCommand) => boolean
}

interface View {
  readonly send: (command: ViewCommand) => void
}

export function createFocusedNode(): FocusedNodeKey {
  let holder: View | null = null
  const set = (on: FocusedNode | null): void => void commands.executeCommand('setContext', 'postmortem.focusedNode', on ?? undefined)
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
