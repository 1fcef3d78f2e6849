/** Shows the page of a rule, which comes with the extension, beside the text. */
import {commands, type Disposable, l10n, type TextDocumentContentProvider, Uri, window, workspace} from 'vscode'
import {localised, rules} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'

const scheme = 'postmortem-rule'

/** A scheme of its own keeps the pages read-only, and apart from the documents that findings are about. */
export function registerRulePages({extensionUri}: Services): Disposable {
  const provider: TextDocumentContentProvider = {
    provideTextDocumentContent: ({path}) => textAt(extensionUri, path),
  }
  return workspace.registerTextDocumentContentProvider(scheme, provider)
}

/** The text of a rule's page. */
export const pageOf = (extensionUri: Uri, rule: string): Promise<string> => textAt(extensionUri, `/${rule}.md`)

async function textAt(extensionUri: Uri, path: string): Promise<string> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'src/core/rules', path))
  return workspace.decode(bytes, {encoding: 'utf8'})
}

/** The command takes the name of a rule, or several to choose from, else it asks for one of all. */
export const ruleExplaining: Handlers<'postmortem.explainRule'> = {
  async 'postmortem.explainRule'(given) {
    const rule = rules.find(({name}) => name === given)?.name ?? (await pickRule(given))
    if (rule === undefined) return
    const page = Uri.from({scheme, path: `/${rule}.md`})
    // A locked preview stays with the rule when the person goes back to the text.
    await commands.executeCommand('markdown.showLockedPreviewToSide', page)
  },
}

async function pickRule(among: unknown): Promise<string | undefined> {
  const open = Array.isArray(among) ? rules.filter(({name}) => among.includes(name)) : rules
  const items = open.map(({name, code, summary}) => ({label: name, description: code, detail: localised(summary)}))
  const picked = await window.showQuickPick(items, {title: l10n.t('Explain Rule'), matchOnDescription: true, matchOnDetail: true})
  return picked?.label
}
