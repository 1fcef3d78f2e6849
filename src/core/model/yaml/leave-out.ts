/** Passes over the lines of YAML that cannot be read, so that the others count. */
import type {Document} from 'yaml'
import {lineStart, nextLine} from '../../document/lines.ts'
import type {Span} from '../../document/span.ts'
import {faults, parse} from './parse.ts'

/** How often more the text may be read. */
export interface Budget {
  attempts: number
}

/** A text without the words of a line, whose place stays. */
export interface Shortened {
  readonly line: Span
  readonly text: string
  readonly document: Document
}

/** The parser may stumble at a line over its neighbour: the line is left out without which reading gets farthest. */
export function withoutLineAt(text: string, offset: number, budget: Budget): Shortened | null {
  const line = lineWithWords(text, offset)
  if (line === null) return null
  const tries = [line, ...neighboursOf(line, text).filter(() => --budget.attempts >= 0)]
  return tries.map(one => without(one, text)).reduce((best, other) => (soundUpTo(other) > soundUpTo(best) ? other : best))
}

/** The lines before and after one, as far as they say something. */
function neighboursOf(line: Span, text: string): readonly Span[] {
  const before = line.start === 0 ? null : lineWithWords(text, lineStart(text, line.start) - 1)
  const after = lineWithWords(text, nextLine(text, line.end))
  return [before, after].filter(other => other !== null).filter(({start}) => start !== line.start)
}

function without(line: Span, whole: string): Shortened {
  const text = whole.slice(0, line.start) + ' '.repeat(line.end - line.start) + whole.slice(line.end)
  return {line, text, document: parse(text)}
}

const soundUpTo = ({document}: Shortened): number => faults(document)[0]?.pos[0] ?? Infinity

/** The line of an offset, or the nearest one above that says something. */
export function lineWithWords(text: string, offset: number): Span | null {
  for (let at = Math.min(offset, text.length); ;) {
    const start = lineStart(text, at)
    const words = text.slice(start, nextLine(text, start)).trimEnd()
    if (words.trim() !== '') return {start: start + words.search(/\S/), end: start + words.length}
    if (start === 0) return null
    at = start - 1
  }
}
