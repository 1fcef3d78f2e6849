/** Applies every safe fix in one step. */
import {CodeActionKind, l10n, type TextDocument} from 'vscode'
import {ofDocumentOrPostmortem} from '../at-hand.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Documents} from '../documents.ts'
import type {Services} from '../services.ts'
import {tell} from '../telling.ts'
import {applyTo} from '../writing.ts'

/** For `editor.codeActionsOnSave` and key bindings. */
export const fixAllKind = CodeActionKind.SourceFixAll.append('postmortem')

/** The command takes a document's address, else it is about the active postmortem. */
export const fixingAll = (services: Services): Handlers<'postmortem.fixAll'> => ({
  'postmortem.fixAll': ofDocumentOrPostmortem(services, document => fixAll(services.documents, document)),
})

async function fixAll(documents: Documents, document: TextDocument): Promise<string | undefined> {
  const edits = documents.safeFixesOf(document)
  if (edits.length === 0) return tell(l10n.t('There is nothing to fix that would keep every word.'))
  await applyTo(document, edits)
  return undefined
}
