/** What core knows of each open document, brought up to date when somebody asks and kept until the text changes. */
import type {TextDocument} from 'vscode'
import {
  createChecker,
  difference,
  editDocument,
  fixAll,
  openDocument,
  openInSteps,
  readPostmortem,
  type CheckedDocument,
  type Configuration,
  type Document,
  type Postmortem,
  type TextEdit,
} from '../core/index.ts'
import type {ImageFiles} from './image-files.ts'
import type {Settings} from './settings.ts'
import {nameOf} from './tabs.ts'

/** Every answer is about the document's present text. */
export interface Documents {
  postmortemOf(document: TextDocument): Postmortem
  analysisOf(document: TextDocument): CheckedDocument
  safeFixesOf(document: TextDocument): readonly TextEdit[]
  /** The work behind the first two, for those who do not want to do it at once. */
  openInSteps(document: TextDocument): Generator<undefined, void>
  checkInSteps(document: TextDocument): Generator<undefined, void>
}

interface KnownDocument {
  readonly version: number
  readonly document: Document
  postmortem: Derived<Postmortem> | undefined
  analysis: (Derived<CheckedDocument> & {readonly missing: ReadonlySet<string>}) | undefined
}

/** Something derived from a reading under a configuration. */
type Derived<T> = {readonly under: Configuration; readonly value: T}

export function createDocuments(settings: Settings, images: Pick<ImageFiles, 'missing'>): Documents {
  const readings = new WeakMap<TextDocument, KnownDocument>()
  const checkers = new WeakMap<Configuration, ReturnType<typeof createChecker>>()

  return {
    postmortemOf(document) {
      const reading = read(document)
      const under = configurationOf(document)
      if (reading.postmortem?.under !== under) reading.postmortem = {under, value: readPostmortem(reading.document, under)}
      return reading.postmortem.value
    },
    analysisOf(document) {
      const reading = read(document)
      const under = configurationOf(document)
      const missing = images.missing(document)
      if (reading.analysis?.under !== under || reading.analysis.missing !== missing)
        reading.analysis = {under, missing, value: checkerFor(under)(reading.document, {missing})}
      return reading.analysis.value
    },
    safeFixesOf: document => fixAll(read(document).document, checkerFor(configurationOf(document))),
    *openInSteps(document) {
      const {version} = document
      if (!readings.has(document)) keep(document, version, yield* openInSteps(document.getText(), nameOf(document)))
    },
    *checkInSteps(document) {
      const reading = read(document)
      const under = configurationOf(document)
      const missing = images.missing(document)
      if (reading.analysis?.under === under && reading.analysis.missing === missing) return
      reading.analysis = {under, missing, value: yield* checkerFor(under).inSteps(reading.document, {missing})}
    },
  }

  /** Comparing the texts costs a fraction of the parse that it saves, and cannot get out of step as a record of changes could. */
  function read(document: TextDocument): KnownDocument {
    const known = readings.get(document)
    if (known?.version === document.version) return known
    const text = document.getText()
    return keep(
      document,
      document.version,
      known === undefined ? openDocument(text, nameOf(document)) : editDocument(known.document, difference(known.document.text, text)),
    )
  }

  function keep(key: TextDocument, version: number, document: Document): KnownDocument {
    const reading = {version, document, postmortem: undefined, analysis: undefined}
    readings.set(key, reading)
    return reading
  }

  function configurationOf(document: TextDocument): Configuration {
    return settings.of(document).configuration
  }

  function checkerFor(configuration: Configuration): ReturnType<typeof createChecker> {
    const known = checkers.get(configuration) ?? createChecker(configuration)
    checkers.set(configuration, known)
    return known
  }
}
