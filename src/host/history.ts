/** Goes back and forth in a document's history for a view that keeps the focus. */
import {commands, type TextDocument, window} from 'vscode'
import {columnOf, focusCommandOf} from './columns.ts'

/** Takes no text, and has the focus at once: a webview gets and loses it a moment later than it is told to. */
const focusNoText = 'workbench.action.focusStatusBar'

/** Something that can have the keyboard's focus. */
export interface Focusable {
  /** The command that gives it the focus within the same turn of the window, where there is one. */
  readonly focusCommand: () => string | undefined
  /** Shows it if need be, and gives it the focus. */
  readonly focus: () => unknown
}

/**
 * VS Code undoes in the active text editor, and gives that the focus. What a person types into the view at this moment must not come into the text,
 * so all of it happens in one turn of the window, between two keys, and the focus is in no text when it ends.
 */
export async function travel(document: TextDocument, step: 'undo' | 'redo', back: Focusable): Promise<void> {
  const visible = window.visibleTextEditors.find(editor => editor.document === document)
  const viewColumn = visible?.viewColumn ?? columnOf(document)
  const options = {preview: false, preserveFocus: true, ...(viewColumn !== undefined && {viewColumn})}
  const editor = visible ?? (await window.showTextDocument(document, options))
  const focusText = editor.viewColumn && focusCommandOf(editor.viewColumn)
  const focusBack = visible && back.focusCommand()
  if (focusText === undefined) await window.showTextDocument(document, editor.viewColumn)
  const turn = [focusNoText, focusText, focusNoText, step, focusNoText, focusBack]
  await commands.executeCommand('runCommands', {commands: turn.filter(command => command !== undefined)})
  if (focusBack === undefined) await back.focus()
}
