/** A list with a box before each item. */
import {type QuickPickItem, window} from 'vscode'

/** Those with a tick, or `undefined` when the person leaves it at that. */
export const pickSeveral = <T extends QuickPickItem>(
  items: readonly T[],
  {title, placeHolder}: {readonly title: string; readonly placeHolder: string},
): Thenable<readonly T[] | undefined> => window.showQuickPick(items, {canPickMany: true, title, placeHolder, matchOnDescription: true})
