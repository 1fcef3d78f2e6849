/** What a team's configuration file says in vain: while it is being written, and of those that were read for a document. */
import {Diagnostic, DiagnosticSeverity, Disposable, languages, Range, type TextDocument, workspace} from 'vscode'
import {configurationFileName, pointFinder, readConfigurationFile} from '../../core/index.ts'
import type {FileReading} from '../configuration-files.ts'
import type {Services} from '../services.ts'
import {nameOf} from '../tabs.ts'
import {diagnosticSource} from './diagnostics.ts'

export function registerConfigurationProblems({settings}: Services): Disposable {
  const collection = languages.createDiagnosticCollection('postmortem-configuration')
  const readings = new Map<string, FileReading>()

  const look = (document: TextDocument): void => {
    if (nameOf(document) === configurationFileName) collection.set(document.uri, problemsOf(document.getText()))
  }
  /** What is open is newer than what was read. */
  const show = (reading: FileReading): void => {
    readings.set(reading.file.toString(), reading)
    const document = workspace.textDocuments.find(({uri}) => uri.toString() === reading.file.toString())
    if (document === undefined) collection.set(reading.file, inReading(reading))
  }
  const leave = ({uri}: TextDocument): void => {
    const reading = readings.get(uri.toString())
    collection.set(uri, reading === undefined ? [] : inReading(reading))
  }
  workspace.textDocuments.forEach(look)
  return Disposable.from(
    collection,
    settings.onDidReadFile(show),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({document}) => look(document)),
    workspace.onDidCloseTextDocument(leave),
  )
}

function inReading({text, unreadable}: FileReading): Diagnostic[] {
  if (unreadable !== null) return [diagnostic(new Range(0, 0, 0, 0), unreadable)]
  return text === null ? [] : problemsOf(text)
}

function problemsOf(text: string): Diagnostic[] {
  const pointAt = pointFinder(text)
  return readConfigurationFile(text).problems.map(({start, end, message}) => {
    const [from, to] = [pointAt(start), pointAt(end)]
    return diagnostic(new Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1), message)
  })
}

function diagnostic(range: Range, message: string): Diagnostic {
  const made = new Diagnostic(range, message, DiagnosticSeverity.Warning)
  made.source = diagnosticSource
  return made
}
