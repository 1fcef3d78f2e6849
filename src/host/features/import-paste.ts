/** Offers to paste what was copied from a chat or a log as entries of the timeline. The text as it is stays what a plain paste gives. */
import {type Disposable, DocumentDropOrPasteEditKind, languages} from 'vscode'
import type {Later} from '../later.ts'
import type {Services} from '../services.ts'

/** Longer texts are imported with a preview, by the command. */
const longest = 400_000

export function registerImportPaste({documents, verdicts}: Services, {importing}: Later): Disposable {
  const kind = DocumentDropOrPasteEditKind.Empty.append('postmortem', 'timeline')
  return languages.registerDocumentPasteEditProvider(
    {language: 'markdown'},
    {
      async provideDocumentPasteEdits(document, ranges, dataTransfer, _context, token) {
        if (!verdicts.of(document).isPostmortem || ranges.some(({isEmpty}) => !isEmpty)) return undefined
        const text = await dataTransfer.get('text/plain')?.asString()
        if (text === undefined || text.length > longest || token.isCancellationRequested) return undefined
        const {pastedEntries} = await importing()
        return [...pastedEntries(text, document, documents.postmortemOf(document), kind)]
      },
    },
    {providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain']},
  )
}
