/** A copy of a postmortem for readers outside, without names, machines, tickets and money, shown beside the document before anybody saves it. */
import {commands, l10n, workspace} from 'vscode'
import {findIdentifiers, redact} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {tell, tellNoPostmortem} from '../telling.ts'
import {classesIn, leftToHide, pickClasses} from './redaction-choosing.ts'

/** The command takes the classes to hide, and asks for them where it was given none. The document itself stays as it is. */
export function redactedCopy({active, documents}: Services): Handlers<'postmortem.redact'> {
  return {
    async 'postmortem.redact'(given) {
      const document = active.postmortem
      if (document === undefined) return tellNoPostmortem(active)
      const found = findIdentifiers(documents.postmortemOf(document))
      if (found.length === 0)
        return tell(l10n.t('Nothing to hide was found: no names, hosts, addresses, tickets, amounts or links of your own.'))
      const choosing = {
        title: l10n.t('Make Redacted Copy'),
        placeHolder: l10n.t('What is to be hidden? The copy is shown beside the document first.'),
        hidesAll: true,
      }
      const classes = classesIn(given) ?? (await pickClasses(found, choosing))
      if (classes === undefined || classes.size === 0) return undefined
      const {text, left} = redact(documents.postmortemOf(document), classes)
      if (left.length > 0) return tell(leftToHide(left))
      const copy = await workspace.openTextDocument({language: document.languageId, content: text})
      const title = l10n.t('Document ↔ Redacted Copy')
      await commands.executeCommand('vscode.diff', document.uri, copy.uri, title, {preview: false})
      return copy.uri
    },
  }
}
