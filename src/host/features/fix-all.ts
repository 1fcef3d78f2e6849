/** Applies every safe fix in one step. */
import {l10n} from 'vscode'
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {documentAt} from '../tabs.ts'
import {tell, tellNoPostmortem} from '../telling.ts'
import {applyTo} from '../writing.ts'

/** The command takes a document's address, else it is about the active postmortem. */
export function fixingAll({active, documents}: Services): Handlers<'postmortem.fixAll'> {
  return {
    async 'postmortem.fixAll'(uri) {
      const document = typeof uri === 'string' ? documentAt(uri) : active.postmortem
      if (document === undefined) return tellNoPostmortem(active)
      const edits = documents.safeFixesOf(document)
      if (edits.length === 0) return tell(l10n.t('There is nothing to fix that would keep every word.'))
      await applyTo(document, edits)
      return undefined
    },
  }
}
