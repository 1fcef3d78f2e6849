/** What the light bulb offers on an entry of a timeline. */
import {CodeAction, CodeActionKind, type Disposable, l10n, languages} from 'vscode'
import {invocation} from '../command-handlers.ts'
import type {Services} from '../services.ts'

export function registerTimelineActions({documents, verdicts}: Services): Disposable {
  return languages.registerCodeActionsProvider(
    {language: 'markdown'},
    {
      provideCodeActions(document, range) {
        if (!verdicts.of(document).isPostmortem) return []
        const {timeline} = documents.postmortemOf(document)
        const offset = document.offsetAt(range.start)
        if (!timeline.some(({span, time}) => time !== null && span.start <= offset && offset <= span.end)) return []
        const isUtc = timeline.every(({zone, time}) => time === null || zone === 'UTC')
        const uri = document.uri.toString()
        const commands = [
          ...(isUtc ? [] : [invocation('postmortem.convertTimes', l10n.t('Convert all times to UTC'), uri, 'UTC')]),
          invocation('postmortem.convertTimes', l10n.t('Convert all times to another zone…'), uri),
        ]
        return commands.map(command => {
          const action = new CodeAction(command.title, CodeActionKind.RefactorRewrite)
          action.command = command
          return action
        })
      },
    },
    {providedCodeActionKinds: [CodeActionKind.RefactorRewrite]},
  )
}
