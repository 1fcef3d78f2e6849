/** The one place where commands are registered: a command without a handler does not compile. */
import {commands, Disposable, type Command} from 'vscode'
import type {CommandName} from './commands.ts'

/** Arguments come from key bindings and other extensions too, so they may be anything. */
export type Handlers<Name extends CommandName = CommandName> = {readonly [N in Name]: (...args: readonly unknown[]) => unknown}

export const registerCommands = (handlers: Handlers): Disposable =>
  Disposable.from(...Object.entries(handlers).map(([name, handler]) => commands.registerCommand(name, handler)))

/** What a click in a view, a menu or a light bulb runs. */
export const invocation = (command: CommandName, title: string, ...args: readonly unknown[]): Command => ({
  command,
  title,
  arguments: [...args],
})
