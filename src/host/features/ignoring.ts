/** Silences findings: a comment on the line, one for the file, or the workspace's settings. */
import {ConfigurationTarget, l10n, window, workspace} from 'vscode'
import {ignoreEdit, ignoreFileEdit, type Finding, type TextEdit} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import {applyTo} from '../edits.ts'
import {findingsNear, isReference, locate, referenceTo, type FindingReference} from '../findings.ts'
import type {Services} from '../services.ts'

type Names = 'postmortem.ignoreHere' | 'postmortem.ignoreInFile' | 'postmortem.ignoreInWorkspace'

/** The commands take a reference to a finding, else they ask at the cursor; the first two take a reason too. */
export function ignoring({documents, verdicts}: Services): Handlers<Names> {
  return {
    async 'postmortem.ignoreHere'(given, reason) {
      await silence(given, reason, (finding, document, words) => ignoreEdit(document, finding, words))
    },
    async 'postmortem.ignoreInFile'(given, reason) {
      await silence(given, reason, (finding, document, words) => ignoreFileEdit(document, finding.rule, words))
    },
    async 'postmortem.ignoreInWorkspace'(given) {
      const reference = await referenceFrom(given)
      if (reference === undefined) return
      await workspace.getConfiguration('postmortem.rules').update(reference.rule, 'off', ConfigurationTarget.Workspace)
    },
  }

  async function silence(
    given: unknown,
    reason: unknown,
    editFor: (finding: Finding, document: Core, reason: string) => TextEdit,
  ): Promise<void> {
    const reference = await referenceFrom(given)
    if (reference === undefined) return
    const words = typeof reason === 'string' ? reason : await askReason(reference.rule)
    if (words === undefined) return
    const located = locate(documents, reference)
    if (located === undefined) {
      void window.showWarningMessage(l10n.t('The document has changed meanwhile, so nothing was ignored.'))
      return
    }
    const {document, finding} = located
    await applyTo(document, [editFor(finding, documents.postmortemOf(document).document, words)])
  }

  async function referenceFrom(given: unknown): Promise<FindingReference | undefined> {
    if (isReference(given)) return given
    const editor = window.activeTextEditor
    if (editor === undefined || editor.document.languageId !== 'markdown' || !verdicts.of(editor.document).isPostmortem) return undefined
    const {document, selection} = editor
    const found = findingsNear(document, documents.analysisOf(document), selection)
    if (found.length === 0) void window.showInformationMessage(l10n.t('There is no finding at the cursor.'))
    const chosen = found.length > 1 ? (await pick(found))?.finding : found[0]
    return chosen && referenceTo(document, chosen)
  }
}

type Core = Parameters<typeof ignoreEdit>[0]

const pick = (found: readonly Finding[]): Thenable<{label: string; finding: Finding} | undefined> =>
  window.showQuickPick(
    found.map(finding => ({label: finding.rule, detail: finding.message, finding})),
    {title: l10n.t('Which finding?')},
  )

const askReason = (rule: string): Thenable<string | undefined> =>
  window.showInputBox({
    title: l10n.t('Ignore “{0}”', rule),
    prompt: l10n.t('Why is it right as it stands? The reason is written beside it, for those who read the text later.'),
    validateInput: value => (value.trim() === '' ? l10n.t('A few words are enough.') : undefined),
  })
