/** What the light bulb offers: fixes of the findings at the cursor, and ways to silence or understand their rules. */
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
  workspace,
} from 'vscode'
import type {Finding} from '../../core/index.ts'
import {invocation} from '../command-handlers.ts'
import {rangeOf, workspaceEdit} from '../edits.ts'
import {findingsNear, referenceTo} from '../findings.ts'
import type {Services} from '../services.ts'
import {diagnosticSource} from './diagnostics.ts'

/** For `editor.codeActionsOnSave` and key bindings. */
const fixAllKind = CodeActionKind.SourceFixAll.append('postmortem')

export function registerCodeActions(services: Services): Disposable {
  const {documents, verdicts} = services
  return languages.registerCodeActionsProvider(
    {language: 'markdown'},
    {
      provideCodeActions(document, range, context) {
        if (!verdicts.of(document).isPostmortem) return []
        if (context.only !== undefined && fixAllKind.intersects(context.only) && !context.only.contains(CodeActionKind.QuickFix))
          return fixAllAction(document)
        return quickFixes(document, range, context)
      },
    },
    {providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
  )

  function fixAllAction(document: TextDocument): CodeAction[] {
    const edits = documents.safeFixesOf(document)
    if (edits.length === 0) return []
    const action = new CodeAction(l10n.t('Fix all safe findings'), fixAllKind)
    action.edit = workspaceEdit(document, edits)
    return [action]
  }

  function quickFixes(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[] {
    const analysis = documents.analysisOf(document)
    const found = findingsNear(document, analysis, range)
    if (found.length === 0) return []
    const fixes = found.flatMap(finding => fixesOf(document, finding, context.diagnostics))
    const fixable = analysis.findings.filter(finding => finding.suppressed === null && finding.fixes().some(fix => fix.safe))
    const all =
      fixable.length > 1 ? [command(invocation('postmortem.fixAll', l10n.t('Fix all safe findings'), document.uri.toString()), [])] : []
    const byRule = new Map(found.map(finding => [finding.rule, finding]))
    return [...fixes, ...all, ...[...byRule.values()].flatMap(finding => rest(document, finding, context.diagnostics))]
  }
}

function fixesOf(document: TextDocument, finding: Finding, shown: readonly Diagnostic[]): CodeAction[] {
  return finding.fixes().map((fix, index) => {
    const action = new CodeAction(fix.title, CodeActionKind.QuickFix)
    action.edit = workspaceEdit(document, fix.edits)
    action.diagnostics = diagnosticsFor(document, finding, shown)
    action.isPreferred = fix.safe && index === 0
    return action
  })
}

/** Once for a rule, however many of its findings are here: the comment that silences one silences its line. */
function rest(document: TextDocument, finding: Finding, shown: readonly Diagnostic[]): CodeAction[] {
  const {rule} = finding
  const reference = referenceTo(document, finding)
  const hasWorkspace = workspace.workspaceFolders !== undefined
  const commands = [
    invocation('postmortem.ignoreHere', l10n.t('Ignore “{0}” here with a reason…', rule), reference),
    invocation('postmortem.ignoreInFile', l10n.t('Ignore “{0}” in this file with a reason…', rule), reference),
    ...(hasWorkspace ? [invocation('postmortem.ignoreInWorkspace', l10n.t('Ignore “{0}” in this workspace', rule), reference)] : []),
    invocation('postmortem.explainRule', l10n.t('Explain “{0}”', rule), rule),
  ]
  return commands.map(one => command(one, diagnosticsFor(document, finding, shown)))
}

function command(invoked: ReturnType<typeof invocation>, diagnostics: Diagnostic[]): CodeAction {
  const action = new CodeAction(invoked.title, CodeActionKind.QuickFix)
  action.command = invoked
  action.diagnostics = diagnostics
  return action
}

function diagnosticsFor(document: TextDocument, finding: Finding, shown: readonly Diagnostic[]): Diagnostic[] {
  const range = rangeOf(document, finding)
  return shown.filter(({source, message, range: at}) => source === diagnosticSource && message === finding.message && at.isEqual(range))
}
