/** Tables as text, with commas, semicolons or tabs. The head says which column is what, else the cells do. */
import {zoneIn} from '../../dates/zones.ts'
import {rolesOf} from '../fields.ts'
import type {Reader, Recognised, Source, Steps, When} from '../message.ts'
import {rowsIn} from '../rows.ts'
import {readTable} from '../table.ts'
import {clockOf, dayOf, whenIn} from '../when.ts'

const delimiters = [',', ';', '\t']

/** A table whose head names its columns: it is known before anything else, since its rows begin like the lines of a log. */
export const namedTable: Reader = source => tableIn(source, namedColumns)

export const csv: Reader = source => tableIn(source, guessedColumns)

function* tableIn({text, lines, name}: Source, columnsOf: (rows: readonly (readonly string[])[]) => Columns | null): Steps<Recognised> {
  const head = lines.find(line => line.trim() !== '') ?? ''
  const delimiter = delimiters.toSorted((a, b) => count(head, b) - count(head, a))[0]!
  const marks = count(head, delimiter)
  if (marks === 0 || marks > mostColumns) return null
  const columns = columnsOf([...rowsIn(lines.slice(0, sampled).join('\n'), delimiter)].flat())
  if (columns === null) return null
  const format = delimiter === '\t' ? 'TSV' : 'CSV'
  return yield* readTable({format, text, delimiter, from: columns.from}, (row, line) => {
    const when = timeIn(row, columns)
    const words = row[columns.words]?.trim().replaceAll('\r\n', '\n')
    if (when === null || words === undefined) return null
    if (words === '') return []
    const author = columns.author === null ? '' : (row[columns.author]?.trim() ?? '')
    const origin = name === null ? null : {words: `${name}, line ${line}`, address: null}
    return [{when, author: author === '' ? null : author, words, kind: 'event', origin, line}]
  })
}

const mostColumns = 200

/** So many lines show what the columns are. */
const sampled = 40

const count = (line: string, mark: string): number => line.split(mark).length - 1

interface Columns {
  readonly time: number
  readonly day: number | null
  readonly zone: number | null
  /** What the head says of all times: "Time (UTC)". */
  readonly zoneOfAll: string | null
  readonly author: number | null
  readonly words: number
  /** The first row after the head. */
  readonly from: number
}

function namedColumns([head = []]: readonly (readonly string[])[]): Columns | null {
  const {time, day, zone, author, words} = rolesOf(head)
  const at = (name: string | null): number | null => (name === null ? null : head.indexOf(name))
  if (time === null || words === null) return null
  const [timeAt, wordsAt] = [head.indexOf(time), head.indexOf(words)]
  return {time: timeAt, day: at(day), zone: at(zone), zoneOfAll: zoneIn(time), author: at(author), words: wordsAt, from: 1}
}

function guessedColumns([head = [], second]: readonly (readonly string[])[]): Columns | null {
  const {author} = rolesOf(head)
  const sample = isTimed(head) ? head : second
  const time = sample?.findIndex(cell => whenIn(cell) !== null) ?? -1
  if (sample === undefined || time === -1) return null
  const others = sample.map((cell, index) => ({cell, index})).filter(({index}) => index !== time)
  const longest = others.toSorted((a, b) => b.cell.length - a.cell.length)[0]
  if (longest === undefined || !/\p{L}/u.test(longest.cell)) return null
  const from = sample === head ? 0 : 1
  return {time, day: null, zone: null, zoneOfAll: null, author: author === null ? null : head.indexOf(author), words: longest.index, from}
}

const isTimed = (row: readonly string[]): boolean => row.some(cell => whenIn(cell) !== null)

function timeIn(row: readonly string[], {time, day, zone, zoneOfAll}: Columns): When | null {
  const told = row[time]?.trim() ?? ''
  const date = day === null ? null : dayOf(row[day] ?? '')
  const clock = date === null ? null : clockOf(told)
  const when = date !== null && clock !== null ? {...date, time: clock, zone: null} : whenIn(told)
  const named = zone === null ? '' : (row[zone]?.trim() ?? '')
  if (when === null || (named !== '' && zoneIn(named) === null)) return null
  return {...when, zone: when.zone ?? (named === '' ? zoneOfAll : named)}
}
