/** What a team's configuration file says in vain, while it is being written. */
import {Diagnostic, DiagnosticSeverity, Disposable, languages, type TextDocument, workspace} from 'vscode'
import {configurationFileName, readConfigurationFile} from '../../core/index.ts'
import {rangeOf} from '../edits.ts'
import {nameOf} from '../tabs.ts'
import {diagnosticSource} from './diagnostics.ts'

export function registerConfigurationProblems(): Disposable {
  const collection = languages.createDiagnosticCollection('postmortem-configuration')
  const look = (document: TextDocument): void => {
    if (nameOf(document) === configurationFileName) collection.set(document.uri, problemsOf(document))
  }
  workspace.textDocuments.forEach(look)
  return Disposable.from(
    collection,
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({document}) => look(document)),
    workspace.onDidCloseTextDocument(({uri}) => collection.delete(uri)),
  )
}

function problemsOf(document: TextDocument): Diagnostic[] {
  return readConfigurationFile(document.getText()).problems.map(problem => {
    const diagnostic = new Diagnostic(rangeOf(document, problem), problem.message, DiagnosticSeverity.Warning)
    diagnostic.source = diagnosticSource
    return diagnostic
  })
}
