/** Answers of commands, above all of those that have nothing to do: one sentence, shown to the person and returned to whoever ran the command. */
import {commands, l10n, window} from 'vscode'
import type {Active} from './active.ts'
import type {CommandName} from './commands.ts'
import {nameOf} from './tabs.ts'

export function tell(sentence: string): string {
  void window.showInformationMessage(sentence)
  return sentence
}

export const changedMeanwhile = (): string => l10n.t('The document has changed meanwhile, so nothing was changed.')

export const tellChanged = (): string => tell(changedMeanwhile())

/** Why there is no postmortem to do something about, with the one step that would change it. */
export function tellNoPostmortem({document}: Pick<Active, 'document'>): string {
  return document === undefined
    ? tellWith(l10n.t('No postmortem is open, so there is nothing to do.'), l10n.t('New Postmortem…'), 'postmortem.new')
    : tellWith(
        l10n.t('“{0}” does not count as a postmortem, so there is nothing to do.', nameOf(document)),
        l10n.t('Treat It as One…'),
        'postmortem.switchKind',
      )
}

function tellWith(sentence: string, title: string, command: CommandName): string {
  void window.showInformationMessage(sentence, title).then(answer => {
    if (answer === title) void commands.executeCommand(command)
  })
  return sentence
}
