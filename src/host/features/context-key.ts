/** Keeps `postmortem.isPostmortem` in step with the active document, for menus, key bindings and the palette. */
import {commands, type Disposable} from 'vscode'
import type {Services} from '../services.ts'

export function registerContextKey({active, verdicts}: Services): Disposable {
  let last: boolean | undefined
  const tell = (): void => {
    const is = active.document !== undefined && verdicts.of(active.document).isPostmortem
    if (is !== last) void commands.executeCommand('setContext', 'postmortem.isPostmortem', is)
    last = is
  }
  tell()
  return active.onDidChange(tell)
}
