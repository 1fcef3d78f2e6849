/** Reads YAML that is not well written as far as it can be told what was meant, line by line, and says which lines that could not be told of. */
import type {Document} from 'yaml'
import {applyEdits, type TextEdit} from '../../document/edit.ts'
import {nextLine} from '../../document/lines.ts'
import type {Span} from '../../document/span.ts'
import {lineWithWords, withoutLineAt, type Budget} from './leave-out.ts'
import {isGlued, rewritings, type Rewriting} from './line-value.ts'
import {faults, inPlainWords, isSound, laterDocuments, parse} from './parse.ts'
import type {Problem} from './problem.ts'
import {localised, saying} from '../../speech/speech.ts'

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
  const asWritten = {text, document: parse(text), edits: [], problems: []}
  const budget = {attempts: attemptsFor(text)}
  const {document, edits, problems, ...best} = isSound(asWritten.document) ? asWritten : leftOut(rewritten(asWritten, budget), budget)
  return {
    document: isSound(document) ? document : null,
    problems: [...problems, ...laterDocuments(document).map(start => unreadFrom(start, {text: best.text, edits}))],
    original: offset => originalOffset(edits, offset),
  }
}

/** What is read instead of the text that was written. */
interface Version {
  readonly text: string
  /** What made it of that text, from its start to its end; what is left out keeps its place and is none of these. */
  readonly edits: readonly TextEdit[]
}

interface Reading extends Version {
  readonly document: Document
  readonly problems: readonly Problem[]
}

/** Lines that make no sense alone, and would if they were written in another way. */
function rewritten(asWritten: Reading, budget: Budget): Reading {
  const {text} = asWritten
  let best = asWritten
  for (let line = 0; line < text.length && !isSound(best.document); line = nextLine(text, line))
    if (!isSense(text, line) || isGlued(text, line)) best = withLineRewritten(best, text, line, budget) ?? best
  return best
}

/** With the first way to write a line that leaves fewer faults, if there is one. */
function withLineRewritten({document, edits, problems}: Reading, original: string, line: number, budget: Budget): Reading | null {
  for (const rewriting of rewritings(original, line)) {
    if (!isSense(applyEdits(original, [rewriting.edit]), line) || --budget.attempts < 0) continue
    const all = [...edits, rewriting.edit]
    const text = applyEdits(original, all)
    const better = parse(text)
    if (faults(better).length < faults(document).length)
      return {text, edits: all, document: better, problems: [...problems, problemOf(rewriting)]}
  }
  return null
}

/** Whether a line can be read alone. */
function isSense(text: string, start: number): boolean {
  const line = text.slice(start, nextLine(text, start)).replace(/[\r\n]+$/, '')
  return line.trim() === '' || isSound(parse(line))
}

/** What the rewriting would say of a value in plain words, as a problem that knows its own mending. */
export const problemOf = ({at, message, title, edit}: Rewriting): Problem => ({...at, message, mending: {title, edits: [edit]}})

/** The lines of faults that are left are passed over, so that the others count. */
function leftOut(reading: Reading, budget: Budget): Reading {
  let best = reading
  for (let count = 0; count < mostLeftOut; count++) {
    const [fault] = faults(best.document)
    const shorter = fault && withoutLineAt(best.text, fault.pos[0], budget)
    if (!shorter) break
    const problem = {...originalSpan(best.edits, shorter.line), message: saying`This line is not read. ${inPlainWords(fault)}`}
    best = {text: shorter.text, edits: best.edits, document: shorter.document, problems: [...best.problems, problem]}
  }
  return best
}

/** What stands after the first document is left alone. */
const unreadFrom = (offset: number, {text, edits}: Version): Problem => ({
  ...originalSpan(edits, lineWithWords(text, offset) ?? {start: text.length, end: text.length}),
  message: localised('A second document begins here. Only the first one is read.'),
})

const originalSpan = (edits: readonly TextEdit[], {start, end}: Span): Span => ({
  start: originalOffset(edits, start),
  end: originalOffset(edits, end),
})

/** Where an offset of the text after some edits was before them; what was written anew stood where its edit ends at the most. */
function originalOffset(edits: readonly TextEdit[], offset: number): number {
  let shift = 0
  for (const {start, end, text} of edits) {
    if (offset < start + shift) break
    if (offset < start + shift + text.length) return Math.min(offset - shift, end)
    shift += text.length - (end - start)
  }
  return offset - shift
}
