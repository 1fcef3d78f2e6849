/** The services that an incident affected: a table in the impact, a row a service. */
import {oneLine} from '../document/one-line.ts'
import type {Span} from '../document/span.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {passagesWithin} from '../model/prose.ts'
import {rowEdit, rowsUnder} from './kept-table.ts'
import {proven, type Written} from './written.ts'

export interface AffectedService {
  readonly service: string
  /** What its users met. */
  readonly effect: string
  readonly from: string
  readonly to: string
}

const head = ['Service', 'Effect', 'From', 'To'] as const

export const affectedServices = (postmortem: Postmortem): readonly AffectedService[] =>
  rowsUnder(postmortem, head).map(({cells: [service = '', effect = '', from = '', to = '']}) => ({service, effect, from, to}))

/** Those that the front matter names. */
export function namedServices({frontMatter}: Postmortem): readonly string[] {
  const value = frontMatter.fields['services']
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list
    .filter(one => typeof one === 'string')
    .map(oneLine)
    .filter(name => name !== '')
}

/** Writes the row of a service, or brings the one that it has up to date. */
export function withService(postmortem: Postmortem, {service, effect, from, to}: AffectedService): Written {
  const cells = [service, effect, from, to].map(oneLine)
  return proven(postmortem, rowEdit(postmortem, head, cells), after =>
    rowsUnder(after, head).some(row => row.cells.every((cell, index) => cell === cells[index]) && isInTable(after, row)),
  )
}

/** Within a fence it only looks like a row. */
const isInTable = ({document}: Postmortem, row: Span): boolean =>
  [...passagesWithin(document, row)].some(({passage: {kind, column}}) => kind === 'cell' && column === head[0])
