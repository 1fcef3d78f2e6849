/** Figures beside a label: "**Customers affected:** 3,000", a row of a table, the text right under a heading. */
import type {ImpactKind} from '../../profiles/impact-kind.ts'
import type {Passage} from '../../document/passage.ts'
import type {Section} from '../../outline/section.ts'
import {byPassage} from '../prose.ts'
import {asCount, countedAfter, fits, labelled} from './counted.ts'
import {figuresIn, leadingDuration, leadingFigure, type Figure} from './figure.ts'
import {said, type Said} from './sentences.ts'

export const labelOfLine = /^(?<lead>[^\p{L}\d\n]{0,4})(?<label>[^:：\n|]{2,60}?)[ ]*[:：][ ]*/u

/** "Label: figure", a line each. */
export const labelledIn = byPassage((passage): readonly Said[] => {
  const {text, kind} = passage
  if (kind === 'heading' || !/[:：]/.test(text)) return []
  const found: Said[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const match = labelOfLine.exec(line)
    const value = match === null ? null : valueOf(match.groups!['label']!, line.slice(match[0].length))
    if (value !== null) found.push(moved(value, at + match![0].length))
    at += line.length + 1
  }
  return found
})

/** Columns that hold figures and do not name them. */
const plainColumn =
  /^\W*(?:values?|figures?|counts?|amounts?|numbers?|impact|totals?|details?|descriptions?|data|results?|measures?|quantity|magnitude|facts?|answers?|)\W*$/i
const baseline = /\b(?:before|baseline|normal|usual|expected|typical|previous)\b/i
const during = /\b(?:during|incident|actual|outage|affected|impacted|at peak|peak|worst)\b/i

/** The figure of a cell, by the name of its row or column. */
export const valueOfCell = byPassage((passage): Said | null => {
  const {text, kind, column, row} = passage
  if (kind !== 'cell' || !/\d/.test(text)) return null
  if (column !== null && labelled(column) !== null && labelled(column) !== 'metric') {
    const value = valueOf(column, text)
    return value === null || row === null ? value : {...value, what: `${value.what}, ${row}`, standing: 'part'}
  }
  if (row === null) return null
  // A column for the time of the incident says that its rows are figures, whatever they are called.
  if (column !== null && during.test(column)) return valueOf(row, text, 'metric')
  if (figuresIn(row).next().done === false) return null
  return column === null || plainColumn.test(column) || figuresIn(column).next().done === false ? valueOf(row, text) : null
})

/** Whether the title of a section names the figure that its text begins with. */
export function namesFigure({title, id}: Section, place: 'summary' | 'impact'): boolean {
  const kind = labelled(title)
  return kind !== null && (kind !== 'metric' || (id === 'other' && place === 'impact'))
}

/** Whether a cell has what there was before the incident. */
export const isBaseline = ({column}: Passage): boolean => column !== null && baseline.test(column)

/** The figure that a text begins with, of what the label names, or else of a kind that it has in any case. */
export function valueOf(label: string, text: string, otherwise: ImpactKind | null = null): Said | null {
  const kind = labelled(label) ?? otherwise
  if (kind === null) return null
  const figure = kind === 'duration' ? leadingDuration(text) : figureFor(kind, text)
  if (figure === null || !fits(kind, figure)) return null
  const what = label.trim()
  return {...said(kind, what, figure), standing: 'label'}
}

/** What the team counts by a name of its own says what it is, or nothing but a unit stands behind it. */
function figureFor(kind: ImpactKind, text: string): Figure | null {
  const figure = leadingFigure(text)
  if (figure === null || leadingDuration(text) !== null) return null
  if (kind !== 'metric') return asCount(kind, figure)
  const after = text.slice(figure.end)
  const alone = isAlone.exec(after)
  if (alone !== null) return {...figure, unit: figure.unit ?? alone.groups!['unit'] ?? null}
  return countedAfter(after, figure.value) === null ? null : figure
}

const isAlone = /^(?: (?<unit>[\p{Script=Latin}/]{1,20}))?\s*(?:$|[.;,(\n])/u

const moved = (value: Said, by: number): Said => ({...value, start: value.start + by, end: value.end + by})
