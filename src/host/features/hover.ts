/** Says why, where VS Code already shows what a finding is and what it asks: one line of the rule’s page, and the way to the rest. */
import {Hover, l10n, languages, MarkdownString, type Disposable, type TextDocument} from 'vscode'
import {findingsAt, localised, reasonIn} from '../../core/index.ts'
import type {CommandName} from '../commands.ts'
import type {Services} from '../services.ts'
import {pageOf} from './rule-pages.ts'

export function registerHover({documents, extensionUri, verdicts}: Services): Disposable {
  return languages.registerHoverProvider(
    {language: 'markdown'},
    {
      async provideHover(document, position) {
        if (!verdicts.of(document).isPostmortem) return undefined
        const rules = rulesAt(document, document.offsetAt(position))
        const lines = await Promise.all(rules.map(lineFor))
        return lines.length === 0 ? undefined : new Hover(lines)
      },
    },
  )

  function rulesAt(document: TextDocument, offset: number): readonly string[] {
    const found = findingsAt(documents.analysisOf(document), {start: offset, end: offset})
    return [...new Set(found.filter(({suppressed}) => suppressed === null).map(({rule}) => rule))]
  }

  async function lineFor(rule: string): Promise<MarkdownString> {
    const command: CommandName = 'postmortem.explainRule'
    const link = `command:${command}?${encodeURIComponent(JSON.stringify([rule]))}`
    const line = new MarkdownString(`${localised(reasonIn(await pageOf(extensionUri, rule)))} [${l10n.t('More on “{0}”', rule)}](${link})`)
    line.isTrusted = {enabledCommands: [command]}
    return line
  }
}
