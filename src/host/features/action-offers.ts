/** What the light bulb offers on an action item. */
import {CodeAction, CodeActionKind, type Disposable, l10n, languages} from 'vscode'
import {actionKinds, addKind} from '../../core/index.ts'
import {invocation} from '../command-handlers.ts'
import {snippetEdit} from '../edits.ts'
import {actionAt, isUntracked} from '../following.ts'
import type {Services} from '../services.ts'

export const registerActionOffers = ({documents, verdicts}: Services): Disposable =>
  languages.registerCodeActionsProvider(
    {language: 'markdown'},
    {
      provideCodeActions(document, range) {
        if (!verdicts.of(document).isPostmortem) return []
        const postmortem = documents.postmortemOf(document)
        const offset = document.offsetAt(range.start)
        const action = actionAt(postmortem, offset)
        if (action === undefined || action.done === true) return []
        const edit = addKind(
          postmortem,
          postmortem.actions.find(one => one.offset === action.offset)!,
        )
        const kind = new CodeAction(l10n.t('Add a kind…'), CodeActionKind.RefactorRewrite)
        if (edit !== null) kind.edit = snippetEdit(document, [edit], actionKinds)
        const ticket = new CodeAction(l10n.t('Create a ticket for this action item…'), CodeActionKind.RefactorRewrite)
        ticket.command = invocation('postmortem.createTicket', ticket.title, {uri: document.uri, action})
        return [...(edit === null ? [] : [kind]), ...(isUntracked(action) ? [ticket] : [])]
      },
    },
    {providedCodeActionKinds: [CodeActionKind.RefactorRewrite]},
  )
