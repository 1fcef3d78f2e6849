/** The light bulb; what it offers is loaded when it is first asked for. */
import {CodeActionKind, type Disposable, languages} from 'vscode'
import type {Later} from '../later.ts'
import type {Services} from '../services.ts'
import {fixAllKind} from './fix-all.ts'

export function registerCodeActions(services: Services, {offering}: Later): Disposable {
  return languages.registerCodeActionsProvider(
    {language: 'markdown'},
    {
      async provideCodeActions(document, range, context, token) {
        if (!services.verdicts.of(document).isPostmortem) return []
        const {version} = document
        const {codeActionsAt} = await offering()
        // Whoever typed on while the bundle was loading is about to ask again.
        return token.isCancellationRequested || document.version !== version ? [] : codeActionsAt(document, range, context, services)
      },
    },
    {providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, CodeActionKind.RefactorExtract, fixAllKind]},
  )
}
