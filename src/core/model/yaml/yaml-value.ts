/** What a YAML text says, as plain data with places: no cycles, no aliases, and no more of it than the text could mean. */
import type {Span} from '../../document/span.ts'

/** A word, a number or a flag. A number whose digits would read otherwise (`007`, `1.0`) is the text that was written. */
export interface YamlScalar extends Span {
  readonly is: 'scalar'
  readonly value: string | number | boolean | null
}

export interface YamlList extends Span {
  readonly is: 'list'
  readonly items: readonly YamlValue[]
}

export interface YamlTable extends Span {
  readonly is: 'table'
  /** Each name once, in the order of the text. */
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry {
  readonly key: string
  /** Where the name stands. */
  readonly at: Span
  readonly value: YamlValue
}

export type YamlValue = YamlScalar | YamlList | YamlTable

/** The entries of a table, and none of anything else. */
export const entriesOf = (value: YamlValue | null): readonly YamlEntry[] => (value?.is === 'table' ? value.entries : [])

/** The same without places. A key may have any name, `__proto__` included: it is a field like any other. */
export function dataOf(value: YamlValue): unknown {
  switch (value.is) {
    case 'scalar':
      return value.value
    case 'list':
      return value.items.map(dataOf)
    case 'table':
      return recordOf(value)
  }
}

/** The fields of a table, and an empty record for anything else. */
export const recordOf = (value: YamlValue | null): Readonly<Record<string, unknown>> =>
  Object.fromEntries(entriesOf(value).map(({key, value}) => [key, dataOf(value)]))
