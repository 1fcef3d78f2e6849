/** Says in the status bar how much is left to do in the postmortem that the person is at; a click lists it, and a choice goes there. */
import {commands, Disposable, l10n, MarkdownString, type QuickPickItem, StatusBarAlignment, type TextDocument, window} from 'vscode'
import {leftToMend, questionOf, type LeftToMend, type Span} from '../../core/index.ts'
import {ofPostmortem} from '../at-hand.ts'
import {invocation, type Handlers} from '../command-handlers.ts'
import type {CommandName} from '../commands.ts'
import {goOnWith} from '../reveal.ts'
import type {Services} from '../services.ts'
import {tell} from '../telling.ts'

export function registerLeftToDo({active, documents}: Services): Disposable {
  const item = window.createStatusBarItem('postmortem.leftToDo', StatusBarAlignment.Right, 90)
  item.name = l10n.t('Postmortem: What Is Left to Do')
  item.command = invocation('postmortem.showLeftToDo', item.name)
  const show = (): void => {
    const {document, postmortem} = active
    if (document === undefined || document !== postmortem) return item.hide()
    const left = leftToMend(documents.analysisOf(document))
    const count = left.sections.length + left.gaps.length + left.findings.length
    item.text = count === 0 ? `$(pass) ${l10n.t('Nothing left')}` : `$(checklist) ${l10n.t('{0} left', count)}`
    item.tooltip = tooltipOf(left)
    item.accessibilityInformation = {
      label: count === 0 ? l10n.t('Postmortem: nothing left to do') : l10n.t('Postmortem: {0} left to do', count),
    }
    item.show()
  }
  show()
  return Disposable.from(item, active.onDidChange(show))
}

function tooltipOf({sections, gaps, findings}: LeftToMend): MarkdownString {
  const words = new MarkdownString()
  const lines = [
    ...sections.map(({title, state}) =>
      state === 'missing' ? l10n.t('“{0}” is missing.', title) : l10n.t('“{0}” waits for its first words.', title),
    ),
    ...(gaps.length === 0
      ? []
      : [gaps.length === 1 ? l10n.t('One gap is still to be filled in.') : l10n.t('{0} gaps are still to be filled in.', gaps.length)]),
    ...(findings.length === 0
      ? []
      : [
          findings.length === 1
            ? l10n.t('One warning asks for a second look.')
            : l10n.t('{0} warnings ask for a second look.', findings.length),
        ]),
  ]
  if (lines.length === 0) return words.appendText(nothingLeft())
  for (const line of lines) words.appendMarkdown('- ').appendText(line).appendMarkdown('\n')
  return words
}

const nothingLeft = (): string => l10n.t('Every section that is owed has its words, no gap is left, and nothing warns.')

interface Choice extends QuickPickItem {
  readonly go: () => Thenable<unknown>
}

export function leftToDoCommands(services: Services): Handlers<'postmortem.showLeftToDo'> {
  return {
    'postmortem.showLeftToDo': ofPostmortem(services, async document => {
      const choices = choicesFor(services, document)
      if (choices.length === 0) return tell(nothingLeft())
      const chosen = await window.showQuickPick(choices, {
        title: l10n.t('What Is Left to Do'),
        placeHolder: l10n.t('Where would you like to go on?'),
        matchOnDetail: true,
      })
      return chosen?.go()
    }),
  }
}

function choicesFor({documents}: Services, document: TextDocument): readonly Choice[] {
  const {sections, gaps, findings} = leftToMend(documents.analysisOf(document))
  const open: CommandName = 'postmortem.checklist.open'
  const lineOf = ({start}: Span): string => l10n.t('line {0}', document.positionAt(start).line + 1)
  return [
    ...sections.map(({id, title, state}) => ({
      label: title,
      description: state === 'missing' ? l10n.t('missing') : l10n.t('empty'),
      detail: questionOf(id),
      go: () => commands.executeCommand(open, id),
    })),
    ...gaps.map(gap => ({
      label: gap.words,
      description: lineOf(gap),
      go: () => goOnWith(document, gap),
    })),
    ...findings.map(finding => ({
      label: finding.message,
      description: lineOf(finding),
      go: () => goOnWith(document, {start: finding.start, end: finding.start}),
    })),
  ]
}
