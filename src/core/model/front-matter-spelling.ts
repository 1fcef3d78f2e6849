/** Fields of front matter under the names that they have here, however a team spells them. */
import {frontMatterShape, kindFields} from './front-matter-fields.ts'
import type {Problem} from './yaml/problem.ts'
import type {RecordShape} from './yaml/shape.ts'
import {entriesOf, type YamlTable, type YamlValue} from './yaml/yaml-value.ts'
import {saying} from '../speech/speech.ts'

/** "Detected By", `detected_by` and `detectedBy` are `detected-by`. Names that mean nothing here stay as they are. */
export function inOurSpelling(root: YamlValue | null): {readonly root: YamlValue | null; readonly doubled: readonly Problem[]} {
  const doubled: Problem[] = []
  return {root: root?.is === 'table' ? respelled(root, frontMatterShape, kindFields) : root, doubled}

  function respelled(table: YamlTable, shape: RecordShape, others: readonly string[]): YamlTable {
    const known = [...Object.keys(shape.fields), ...others]
    const taken = new Set(table.entries.map(({key}) => key))
    const entries = table.entries.map(entry => {
      const name = known.find(field => isSpelling(entry.key, field)) ?? entry.key
      const isFree = name === entry.key || !taken.has(name)
      if (!isFree)
        doubled.push({...entry.at, message: saying`“${entry.key}” says the same as “${name}”, which stands here as well and is read.`})
      if (isFree) taken.add(name)
      const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
      const value = field?.is === 'record' && entry.value.is === 'table' ? respelled(entry.value, field, []) : entry.value
      return {...entry, key: isFree ? name : entry.key, value}
    })
    return {...table, entries}
  }
}

/** Whether a record has a field that is known here. */
export const hasKnownField = (root: YamlValue | null): boolean =>
  entriesOf(root).some(({key}) => Object.keys(frontMatterShape.fields).some(field => isSpelling(key, field)))

const isSpelling = (written: string, field: string): boolean => letters(written) === letters(field)
const letters = (name: string): string => name.replace(/[\s_-]+/g, '').toLowerCase()
