/** What was copied from a chat or a log, as the edits that paste it as entries of the timeline. */
import {DocumentDropOrPasteEditKind, DocumentPasteEdit, l10n, type TextDocument} from 'vscode'
import {importedFrom, insertEntries, recognised, settled, type Imported, type Postmortem} from '../../core/index.ts'
import {workspaceEdit} from '../edits.ts'
import {assumptionsFor, type Assumption} from './import-assumptions.ts'

/** One for each zone that its times may be told in. */
export function pastedEntries(
  text: string,
  document: TextDocument,
  postmortem: Postmortem,
  kind: DocumentDropOrPasteEditKind,
): readonly DocumentPasteEdit[] {
  const reading = recognised({text})
  if (reading === null || 'brokenLine' in reading) return []
  return assumptionsFor(reading, postmortem).flatMap(assumed => editFor(settled(reading, assumed).map(importedFrom), assumed) ?? [])

  function editFor(imported: readonly Imported[], assumed: Assumption): DocumentPasteEdit | null {
    const happenings = imported.map(({happening}) => happening)
    const outcome = insertEntries(postmortem, happenings, assumed.zone)
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
