/** The YAML library's reading of a text, and what it stumbles over. */
import {parseDocument, type Document} from 'yaml'
import {localised, sayings} from '../../speech/speech.ts'

export const parse = (text: string): Document => parseDocument(text, {logLevel: 'error', uniqueKeys: false, prettyErrors: false})

type Fault = Document['errors'][number]

/** A second document is no fault of the first. */
export const faults = ({errors}: Document): readonly Fault[] => errors.filter(({code}) => code !== severalDocuments)

/** Where the documents after the first one begin. */
export const laterDocuments = ({errors}: Document): readonly number[] =>
  errors.filter(({code}) => code === severalDocuments).map(({pos}) => pos[0])

const severalDocuments = 'MULTIPLE_DOCS'

export const isSound = (document: Document): boolean => faults(document).length === 0

/** The library speaks of its grammar; people want to know what to look at. */
export const inPlainWords = ({code, message}: Fault): string =>
  code in faultWords ? localised(faultWords[code]!) : `${message.split('\n', 1)[0]!}.`

const faultWords: Readonly<Record<string, string>> = sayings({
  TAB_AS_INDENT: 'It is indented with a tab, where YAML wants spaces.',
  BAD_INDENT: 'Is a bracket above it never closed, or is it indented differently from its neighbours?',
  BLOCK_AS_IMPLICIT_KEY: 'Is it indented differently from its neighbours, or does a value with a colon need quotes?',
  MULTILINE_IMPLICIT_KEY: 'Is a name with a colon missing, such as “name: value”?',
  MISSING_CHAR: 'Is a colon, a quote or a bracket missing?',
  BAD_COLLECTION_ITEM_INDENT: 'Is it indented differently from its neighbours?',
  UNEXPECTED_TOKEN: 'Does the value need quotes?',
})
