/** Reads YAML that is not well written as far as it can be told what was meant, line by line, and says which lines that could not be told of. */
import {parseDocument, type Document} from 'yaml'
import {applyEdits, type TextEdit} from '../../document/edit.ts'
import {lineStart, nextLine} from '../../document/lines.ts'
import type {Span} from '../../document/span.ts'
import {isGlued, rewritings, type Rewriting} from './line-value.ts'
import type {Problem} from './problem.ts'

export interface Mended {
  /** `null` when too much of it cannot be read. */
  readonly document: Document | null
  readonly problems: readonly Problem[]
  /** Where an offset of what was read stands in the text. */
  readonly original: (offset: number) => number
}

/** Every attempt is a reading of the whole, so long texts get few. */
const attemptsFor = (text: string): number => Math.min(60, Math.floor(300_000 / text.length))
const mostLeftOut = 20

export function mended(text: string): Mended {
  let document = parse(text)
  if (faults(document).length === 0) return {document, problems: restOf(document, text), original: offset => offset}
  const problems: Problem[] = []
  const edits: TextEdit[] = []
  let current = text
  let attempts = attemptsFor(text)
  rewrite()
  leaveOut()
  const isRead = faults(document).length === 0
  const rest = restOf(document, current).map(problem => ({...problem, start: original(problem.start), end: original(problem.end)}))
  return {document: isRead ? document : null, problems: [...problems, ...rest], original}

  /** Lines that make no sense alone, and would if they were written in another way. */
  function rewrite(): void {
    for (let line = 0; line < text.length && faults(document).length > 0; line = nextLine(text, line)) {
      if (isSound(alone(text, line)) && !isGlued(text, line)) continue
      for (const rewriting of rewritings(text, line)) {
        if (!isSound(alone(applyEdits(text, [rewriting.edit]), line)) || --attempts < 0) continue
        const next = applyEdits(text, [...edits, rewriting.edit])
        const better = parse(next)
        if (faults(better).length >= faults(document).length) continue
        document = better
        current = next
        edits.push(rewriting.edit)
        problems.push(problemOf(rewriting))
        break
      }
    }
  }

  /** The lines of faults that are left are passed over, so that the others count. */
  function leaveOut(): void {
    for (let count = 0; count < mostLeftOut; count++) {
      const [fault] = faults(document)
      if (fault === undefined) return
      const best = without(fault.pos[0])
      if (best === null) return
      const at = {start: original(best.line.start), end: original(best.line.end)}
      problems.push({...at, message: `This line is not read. ${inPlainWords(fault.code, fault.message)}`})
      current = best.text
      document = best.document
    }
  }

  /** The parser may stumble at a line over its neighbour: the line is left out without which reading gets farthest. */
  function without(offset: number): {readonly text: string; readonly document: Document; readonly line: Span} | null {
    const line = lineWithWords(current, offset)
    if (line === null) return null
    const after = nextLine(current, line.end)
    const neighbours = [line.start === 0 ? null : lineWithWords(current, lineStart(current, line.start) - 1), lineWithWords(current, after)]
    const tries = [line, ...neighbours.filter(other => other !== null && other.start !== line.start && --attempts >= 0)] as readonly Span[]
    return tries
      .map(line => ({line, text: current.slice(0, line.start) + ' '.repeat(line.end - line.start) + current.slice(line.end)}))
      .map(({line, text}) => ({line, text, document: parse(text)}))
      .reduce((best, other) => (firstFault(other.document) > firstFault(best.document) ? other : best))
  }

  function original(offset: number): number {
    let shift = 0
    for (const {start, end, text: written} of edits) {
      if (offset < start + shift) break
      const grown = written.length - (end - start)
      if (offset < start + shift + written.length) return Math.min(offset - shift, end)
      shift += grown
    }
    return Math.min(offset - shift, text.length)
  }
}

/** What the rewriting would say of a value in plain words, as a problem that knows its own mending. */
export const problemOf = ({at, message, title, edit}: Rewriting): Problem => ({...at, message, mending: {title, edits: [edit]}})

const parse = (text: string): Document => parseDocument(text, {logLevel: 'error', uniqueKeys: false, prettyErrors: false})

const severalDocuments = 'MULTIPLE_DOCS'
const faults = ({errors}: Document): Document['errors'] => errors.filter(({code}) => code !== severalDocuments)

const firstFault = (document: Document): number => faults(document)[0]?.pos[0] ?? Infinity

/** What stands after the first document is left alone. */
const restOf = ({errors}: Document, text: string): readonly Problem[] =>
  errors.flatMap(({code, pos}) =>
    code === severalDocuments
      ? [{...firstLineAt(text, pos[0]), message: 'A second document begins here. Only the first one is read.'}]
      : [],
  )

const firstLineAt = (text: string, offset: number): Span => lineWithWords(text, offset) ?? {start: text.length, end: text.length}

const isSound = (line: string): boolean => line.trim() === '' || faults(parse(line)).length === 0
const alone = (text: string, line: number): string => text.slice(line, nextLine(text, line)).replace(/[\r\n]+$/, '')

/** The line of an offset, or the nearest one above that says something. */
function lineWithWords(text: string, offset: number): Span | null {
  for (let at = Math.min(offset, text.length); ;) {
    const start = lineStart(text, at)
    const words = text.slice(start, nextLine(text, start)).trimEnd()
    if (words.trim() !== '') return {start: start + words.search(/\S/), end: start + words.length}
    if (start === 0) return null
    at = start - 1
  }
}

/** The library speaks of its grammar; people want to know what to look at. */
const inPlainWords = (code: string, message: string): string => sayings[code] ?? `${message.split('\n', 1)[0]!}.`

const sayings: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'It is indented with a tab, where YAML wants spaces.',
  BAD_INDENT: 'Is a bracket above it never closed, or is it indented differently from its neighbours?',
  BLOCK_AS_IMPLICIT_KEY: 'Is it indented differently from its neighbours, or does a value with a colon need quotes?',
  MULTILINE_IMPLICIT_KEY: 'Is a name with a colon missing, such as “name: value”?',
  MISSING_CHAR: 'Is a colon, a quote or a bracket missing?',
  BAD_COLLECTION_ITEM_INDENT: 'Is it indented differently from its neighbours?',
  UNEXPECTED_TOKEN: 'Does the value need quotes?',
}
