/** Files that have been saved with the text of another document, which may go on as one of them. */
import {type TextDocument, workspace} from 'vscode'
import {hasSameText} from './same-text.ts'
import {hasTab} from './tabs.ts'

export interface SavedCopies {
  /** A document is about to be saved. */
  readonly note: (saved: TextDocument) => void
  /** The file that was saved with the text of the document at an address. */
  readonly of: (from: string) => string | undefined
  /** Forgets what was saved with the text of a document. */
  readonly end: (from: string) => void
  /** Forgets whose text a file was saved with. */
  readonly forget: (to: string) => void
  /** Files that stand in a tab where the text was that they were saved with: that one stays, and only the person has gone on to the other one. */
  readonly takenUp: () => Iterable<{readonly from: string; readonly to: string}>
}

/**
 * Nothing says that a file is what another document was saved as. But while it is saved, and for the first time, it has no tab yet and the
 * text of the other one, which then loses its last tab or its very existence to it.
 */
export function createSavedCopies(): SavedCopies {
  /** By the address of a document, the file that has been saved with its text. */
  const copies = new Map<string, string>()

  const forget = (file: string): void => {
    for (const [from, to] of copies) if (to === file) copies.delete(from)
  }

  return {
    note: saved => {
      const to = saved.uri.toString()
      forget(to)
      for (const other of workspace.textDocuments) if (mayBecome(other, saved)) copies.set(other.uri.toString(), to)
    },
    of: from => copies.get(from),
    end: from => void copies.delete(from),
    forget,
    *takenUp() {
      for (const [from, to] of copies) if (hasTab(to) && !hasTab(from)) yield {from, to}
    },
  }
}

const mayBecome = (document: TextDocument, saved: TextDocument): boolean =>
  document !== saved && !document.isClosed && (document.isUntitled || !hasTab(saved.uri.toString())) && hasSameText(document, saved)
