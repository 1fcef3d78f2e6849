/** Whether two documents say the same. */
import type {TextDocument} from 'vscode'

/** Saving may give a text other line ends. */
export const hasSameText = (one: TextDocument, other: TextDocument): boolean =>
  one.lineCount === other.lineCount && one.getText().replaceAll('\r\n', '\n') === other.getText().replaceAll('\r\n', '\n')
