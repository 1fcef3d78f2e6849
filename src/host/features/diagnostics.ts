/** Findings as VS Code's problems. */
import {Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Disposable, languages, Location, type TextDocument, Uri} from 'vscode'
import type {Finding, Severity} from '../../core/index.ts'
import type {CommandName} from '../commands.ts'
import {rangeOf} from '../edits.ts'
import type {Services} from '../services.ts'

export const diagnosticSource = 'postmortem'

export function registerDiagnostics({documents, verdicts, watch}: Services): Disposable {
  const collection = languages.createDiagnosticCollection(diagnosticSource)
  return Disposable.from(
    collection,
    watch.onDidSettle(document => {
      if (verdicts.of(document).isPostmortem) collection.set(document.uri, diagnosticsOf(document, documents.analysisOf(document).findings))
      else collection.delete(document.uri)
    }),
    watch.onDidLeave(document => collection.delete(document.uri)),
  )
}

const diagnosticsOf = (document: TextDocument, findings: readonly Finding[]): Diagnostic[] =>
  findings.filter(finding => finding.suppressed === null).map(finding => diagnosticOf(document, finding))

function diagnosticOf(document: TextDocument, finding: Finding): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(document, finding), finding.message, severities[finding.severity])
  diagnostic.source = diagnosticSource
  diagnostic.code = {value: finding.rule, target: explanationOf(finding.rule)}
  diagnostic.relatedInformation = finding.related.map(
    related => new DiagnosticRelatedInformation(new Location(document.uri, rangeOf(document, related)), related.message),
  )
  return diagnostic
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** The rule's page comes with the extension, so the link works without a network. */
function explanationOf(rule: string): Uri {
  const command: CommandName = 'postmortem.explainRule'
  return Uri.from({scheme: 'command', path: command, query: JSON.stringify([rule])})
}
