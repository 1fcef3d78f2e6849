/** Numbers as people paste them: a list with commas, a column, or two columns side by side. */
import {leadingFigure} from '../model/impact/figure.ts'
import type {Unit} from './words.ts'

export interface Series extends Unit {
  readonly values: readonly number[]
}

/** "120, 118, 97", "120; 118", a column; "1,200" is one number. `null` where anything in it is none. */
export function seriesIn(words: string): Series | null {
  const parts = partsOf(words)
  const figures = parts.map(figureOf)
  const [first] = figures
  if (first === undefined || first === null || figures.includes(null)) return null
  return {values: figures.map(figure => figure!.value), unit: first.unit, currency: first.currency}
}

/** Between two numbers stand a line end, a tab, a semicolon, or a comma that no three digits follow. */
function partsOf(words: string): readonly string[] {
  const parts = words.trim().split(/\s*[;\t\r\n]\s*|,\s+/)
  const all = parts.flatMap(part => (/^[^\d,]*\d{1,3}(?:,\d{3})+[^\d,]*$/.test(part) ? [part] : part.split(',')))
  return all.map(part => part.trim()).filter(part => part !== '')
}

function figureOf(words: string): (Unit & {readonly value: number}) | null {
  const figure = leadingFigure(words)
  if (figure?.value === undefined || figure.value === null) return null
  const rest = words.slice(figure.end).trim()
  return /^[\p{L}/]{0,12}$/u.test(rest)
    ? {value: figure.value, unit: figure.unit ?? (rest === '' ? null : rest), currency: figure.currency}
    : null
}

export interface Columns {
  readonly before: Series
  readonly during: Series
}

/** Rows with two numbers at their ends, as a spreadsheet copies them; a first row of titles, and what stands before the numbers, is passed over. */
export function columnsIn(text: string): Columns | null {
  const rows = text
    .split(/\r\n|\r|\n/)
    .filter(line => line.trim() !== '')
    .map(line =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/\t|;|\||, | {2,}/)
        .map(cell => cell.trim()),
    )
  const numbers = rows.slice(rows[0] !== undefined && lastTwo(rows[0]) === null ? 1 : 0).map(lastTwo)
  if (numbers.length === 0 || numbers.includes(null)) return null
  const column = (index: 0 | 1): Series => {
    const figures = numbers.map(pair => pair![index])
    return {values: figures.map(({value}) => value), unit: figures[0]!.unit, currency: figures[0]!.currency}
  }
  return {before: column(0), during: column(1)}
}

type Pair = readonly [Unit & {readonly value: number}, Unit & {readonly value: number}]

function lastTwo(cells: readonly string[]): Pair | null {
  const [before, during] = cells.length < 2 ? [] : cells.slice(-2).map(figureOf)
  return before === undefined || before === null || during === undefined || during === null ? null : [before, during]
}
