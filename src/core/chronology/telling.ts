/** Fills what others have written down into a line that tells the time and has a gap for what happened. */
import {cutAtBars} from '../document/bars.ts'
import {gap} from '../document/gap.ts'
import {lineEnd, lineStart} from '../document/lines.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import type {Happening} from './happening.ts'
import {asCode, inCell, linked, plainly} from '../document/plainly.ts'
import {isInTable} from './written.ts'

/** The line in the forms in which it can be tried. */
export type Telling = (line: string, happening: Happening) => readonly string[]

/** A telling for lines like the one of `model`, which may be a row of a table with a column for people. */
export function toldIn(text: string, model: TimelineEntry | null): Telling {
  if (model === null || !isInTable(text, model)) return inLine
  const columns = columnsAround(text, model)
  return columns === null ? (line, happening) => inLine(line, happening).map(inCellsOf(line)) : inRow(columns)
}

/** The bars of the line itself stay, those of what stands in its gap do not end a cell. */
function inCellsOf(line: string): (filled: string) => string {
  const at = line.indexOf(gap)
  const after = line.length - at - gap.length
  return filled => filled.slice(0, at) + inCell(filled.slice(at, filled.length - after)) + filled.slice(filled.length - after)
}

/** Words that begin like a time would be read as the end of a range; in quotation marks they are not. */
function inLine(line: string, happening: Happening): readonly string[] {
  const {author} = happening
  const [before = '', after = ''] = line.split(gap)
  const said = (words: string): string => before + (author === null ? words : `${plainly(author)}: ${words}`) + originOf(happening) + after
  const words = wordsOf(happening)
  return [said(words), said(`“${words}”`)]
}

const wordsOf = ({words, isCode}: Happening): string => (isCode ? asCode(words) : plainly(words))

const originOf = ({origin}: Happening): string => (origin === null ? '' : ` (${linked(origin.words, origin.address)})`)

/** The cells of a row, counted with what stands before the first bar. */
interface Columns {
  readonly words: number
  readonly author: number
}

const isForPeople = /^\W*(?:who|author|by|actor|person|people|name|owner|user|role|reporter|responder|quién|quem|qui|wer)\b/iu

/** `null` where no column is for people: then they stand with the words. */
function columnsAround(text: string, {span, written}: TimelineEntry): Columns | null {
  let line = lineStart(text, span.start)
  while (line > 0 && !isRule(lineOf(text, line))) line = lineStart(text, line - 1)
  if (line === 0) return null
  const titles = cellsOf(lineOf(text, lineStart(text, line - 1)))
  const own = lineOf(text, lineStart(text, span.start))
  const time = cellsOf(own.slice(0, written.start - lineStart(text, span.start))).length - 1
  const author = titles.findIndex((title, index) => index > time && isForPeople.test(title))
  const words = titles.findIndex((title, index) => index > time && index !== author && title.trim() !== '')
  return author === -1 || words === -1 ? null : {words, author}
}

const lineOf = (text: string, start: number): string => text.slice(start, lineEnd(text, start))

const isRule = (line: string): boolean => /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|[ \t:|-]*$/.test(line)

const cellsOf = (line: string): readonly string[] =>
  cutAtBars(line, {start: 0, end: line.length}).map(({start, end}) => line.slice(start, end))

const inRow =
  (columns: Columns): Telling =>
  (line, happening) => {
    const cells = cellsOf(line.replace(gap, ''))
    const filled = (words: string): string =>
      cells
        .map((cell, index) => {
          if (index === columns.words) return ` ${inCell(words + originOf(happening))} `
          return index === columns.author && happening.author !== null ? ` ${inCell(plainly(happening.author))} ` : cell
        })
        .join('|')
    const words = wordsOf(happening)
    return [filled(words), filled(`“${words}”`)]
  }
