/** Offers to paste what was copied from a chat or a log as entries of the timeline. The text as it is stays what a plain paste gives. */
import {
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  l10n,
  languages,
  type TextDocument,
} from 'vscode'
import {insertEntries, settled, type Imported} from '../../core/index.ts'
import {workspaceEdit} from '../edits.ts'
import {assumptionsFor, type Assumption} from '../import-assumptions.ts'
import {importing} from '../importing.ts'
import type {Services} from '../services.ts'

/** Longer texts are imported with a preview, by the command. */
const longest = 400_000

export function registerImportPaste({documents, verdicts}: Services): Disposable {
  const kind = DocumentDropOrPasteEditKind.Empty.append('postmortem', 'timeline')
  const provider: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, dataTransfer, _context, token) {
      if (!verdicts.of(document).isPostmortem || ranges.some(({isEmpty}) => !isEmpty)) return undefined
      const text = await dataTransfer.get('text/plain')?.asString()
      if (text === undefined || text.length > longest || token.isCancellationRequested) return undefined
      const {importedFrom, recognised} = await importing()
      const reading = recognised({text})
      if (reading === null || 'brokenLine' in reading) return undefined
      return assumptionsFor(reading, documents.postmortemOf(document)).flatMap(
        assumed => editFor(document, settled(reading, assumed).map(importedFrom), assumed) ?? [],
      )
    },
  }
  return languages.registerDocumentPasteEditProvider({language: 'markdown'}, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/plain'],
  })

  function editFor(document: TextDocument, imported: readonly Imported[], assumed: Assumption): DocumentPasteEdit | null {
    const happenings = imported.map(({happening}) => happening)
    const outcome = insertEntries(documents.postmortemOf(document), happenings, assumed.zone)
    if ('refused' in outcome || outcome.added === 0) return null
    const masked = imported.reduce((count, {secrets}) => count + secrets.length, 0)
    const edit = new DocumentPasteEdit('', titleOf(outcome.added, assumed.said, masked), kind)
    edit.additionalEdit = workspaceEdit(document, outcome.edits)
    // Nobody knows that entries are wanted until somebody says so.
    edit.yieldTo = [DocumentDropOrPasteEditKind.Text]
    return edit
  }
}

function titleOf(count: number, said: string, masked: number): string {
  const title = count === 1 ? l10n.t('Paste as Timeline Entry') : l10n.t('Paste as {0} Timeline Entries', count)
  const remarks = [
    ...(said === '' ? [] : [said]),
    ...(masked === 0 ? [] : [masked === 1 ? l10n.t('1 secret masked') : l10n.t('{0} secrets masked', masked)]),
  ]
  return remarks.length === 0 ? title : `${title} (${remarks.join('; ')})`
}
