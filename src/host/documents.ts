/** What core knows of each open document, brought up to date when somebody asks and kept until the text changes. */
import type {TextDocument} from 'vscode'
import {
  createChecker,
  difference,
  editDocument,
  fixAll,
  openDocument,
  readPostmortem,
  type Analysis,
  type Configuration,
  type Document,
  type Postmortem,
  type TextEdit,
} from '../core/index.ts'
import type {Settings} from './settings.ts'

/** Every answer is about the document's present text. */
export interface Documents {
  postmortemOf(document: TextDocument): Postmortem
  analysisOf(document: TextDocument): Analysis
  safeFixesOf(document: TextDocument): readonly TextEdit[]
}

interface Reading {
  readonly version: number
  readonly document: Document
  readonly postmortem: Kept<Postmortem>
  readonly analysis: Kept<Analysis>
}

/** Something derived from a reading under a configuration. */
type Kept<T> = {under: Configuration; value: T} | undefined

export function createDocuments(settings: Settings): Documents {
  const readings = new WeakMap<TextDocument, {-readonly [K in keyof Reading]: Reading[K]}>()
  const checkers = new WeakMap<Configuration, (document: Document) => Analysis>()

  return {
    postmortemOf(document) {
      const reading = read(document)
      const under = settings.configurationOf(document)
      if (reading.postmortem?.under !== under) reading.postmortem = {under, value: readPostmortem(reading.document, under)}
      return reading.postmortem.value
    },
    analysisOf(document) {
      const reading = read(document)
      const under = settings.configurationOf(document)
      if (reading.analysis?.under !== under) reading.analysis = {under, value: checkerFor(under)(reading.document)}
      return reading.analysis.value
    },
    safeFixesOf: document => fixAll(read(document).document, checkerFor(settings.configurationOf(document))),
  }

  /** Comparing the texts costs a fraction of the parse that it saves, and cannot get out of step as a record of changes could. */
  function read(document: TextDocument): {-readonly [K in keyof Reading]: Reading[K]} {
    const known = readings.get(document)
    if (known?.version === document.version) return known
    const text = document.getText()
    const current = known === undefined ? openDocument(text) : editDocument(known.document, difference(known.document.text, text))
    const fresh = {version: document.version, document: current, postmortem: undefined, analysis: undefined}
    readings.set(document, fresh)
    return fresh
  }

  function checkerFor(configuration: Configuration): (document: Document) => Analysis {
    const known = checkers.get(configuration) ?? createChecker(configuration)
    checkers.set(configuration, known)
    return known
  }
}
