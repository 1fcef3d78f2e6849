/** What core knows of each open document, brought up to date when somebody asks and kept until the text changes. */
import type {TextDocument} from 'vscode'
import {
  createChecker,
  fixAll,
  openDocument,
  openInSteps,
  readPostmortem,
  rewriteDocument,
  type CheckedDocument,
  type Configuration,
  type Document,
  type Postmortem,
  type TextEdit,
} from '../core/index.ts'
import type {ImageFiles} from './image-files.ts'
import type {Settings} from './settings.ts'
import {nameOf} from './tabs.ts'
import {today} from './today.ts'

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
  analysis: Checked | undefined
}

/** Something derived from a reading under a configuration. */
interface Derived<T> {
  readonly under: Configuration
  readonly value: T
}

/** Findings are about the files around a document and about a day as well: what is due today is late tomorrow. */
interface Checked extends Derived<CheckedDocument> {
  readonly missing: ReadonlySet<string>
  readonly today: string
}

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
      const around = surroundingsOf(document)
      if (!isUpToDate(reading.analysis, under, around))
        reading.analysis = {under, ...around, value: checkerFor(under)(reading.document, around)}
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
      const around = surroundingsOf(document)
      if (isUpToDate(reading.analysis, under, around)) return
      reading.analysis = {under, ...around, value: yield* checkerFor(under).inSteps(reading.document, around)}
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
      known === undefined ? openDocument(text, nameOf(document)) : rewriteDocument(known.document, text),
    )
  }

  function keep(key: TextDocument, version: number, document: Document): KnownDocument {
    const reading = {version, document, postmortem: undefined, analysis: undefined}
    readings.set(key, reading)
    return reading
  }

  function surroundingsOf(document: TextDocument): Pick<Checked, 'missing' | 'today'> {
    return {missing: images.missing(document), today: today()}
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

const isUpToDate = (
  known: Checked | undefined,
  under: Configuration,
  {missing, today}: Pick<Checked, 'missing' | 'today'>,
): known is Checked => known?.under === under && known.missing === missing && known.today === today
