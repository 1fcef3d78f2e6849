/** A row that holds a figure against what it was before the incident. */
import {oneLine} from '../document/one-line.ts'
import {impactOf} from '../model/impact/impact.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {rowEdit} from './kept-table.ts'
import type {Columns, Series} from './series.ts'
import {amountWords, rounded} from './words.ts'
import {proven, type Written} from './written.ts'

export const comparisonHead = ['Metric', 'Before', 'During', 'Difference'] as const

/** Of several values either their sum counts or their mean. */
export type Way = 'sum' | 'mean'

/** Writes "| Orders | 1,200 | 480 | -720 (-60 %) |"; what several values were made into stands beside the difference. */
export function comparison(postmortem: Postmortem, name: string, {before, during}: Columns, way: Way): Written {
  const [usual, now] = [valueOf(before, way), valueOf(during, way)]
  const unit = {unit: before.unit ?? during.unit, currency: before.currency ?? during.currency}
  const cells = [
    oneLine(name),
    amountWords(usual, unit),
    amountWords(now, unit),
    differenceWords(usual, now) + howWords(before, during, way),
  ]
  return proven(postmortem, rowEdit(postmortem, comparisonHead, cells), after =>
    impactOf(after).some(({what, value, before}) => what === cells[0] && value === now && before === usual),
  )
}

export function valueOf({values}: Series, way: Way): number {
  const sum = values.reduce((all, value) => all + value, 0)
  return rounded(way === 'sum' ? sum : sum / values.length)
}

/** "-720 (-60 %)"; of nothing there are no percents. */
function differenceWords(before: number, during: number): string {
  const difference = rounded(during - before)
  const percent = before === 0 ? null : Math.round((difference / Math.abs(before)) * 1000) / 10
  return `${signed(difference)}${percent === null ? '' : ` (${signed(percent)} %)`}`
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${amountWords(value, {unit: null, currency: null})}`

function howWords({values: before}: Series, {values: during}: Series, way: Way): string {
  if (before.length === 1 && during.length === 1) return ''
  const many = before.length === during.length ? `${before.length} values each` : `${before.length} and ${during.length} values`
  return `, ${way === 'sum' ? 'sums' : 'means'} of ${many}`
}
