/** What the light bulb offers in the section that tells the impact. */
import {CodeAction, CodeActionKind, type Disposable, l10n, languages} from 'vscode'
import {impactSection} from '../../core/index.ts'
import {invocation} from '../command-handlers.ts'
import type {Services} from '../services.ts'

export function registerImpactActions({documents, verdicts}: Services): Disposable {
  return languages.registerCodeActionsProvider(
    {language: 'markdown'},
    {
      provideCodeActions(document, range) {
        if (!verdicts.of(document).isPostmortem) return []
        const section = impactSection(documents.postmortemOf(document))
        const offset = document.offsetAt(range.start)
        if (section === undefined || offset < section.heading.start || offset > section.end) return []
        return [
          invocation('postmortem.reckonLoss', l10n.t('Work out revenue lost…')),
          invocation('postmortem.compareFigures', l10n.t('Compare figures before and during…')),
          invocation('postmortem.affectService', l10n.t('Add or update an affected service…')),
        ].map(command => {
          const action = new CodeAction(command.title, CodeActionKind.RefactorRewrite)
          action.command = command
          return action
        })
      },
    },
    {providedCodeActionKinds: [CodeActionKind.RefactorRewrite]},
  )
}
