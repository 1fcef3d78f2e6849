/** A report as one JSON object, version 1, that is written file by file. */
import {visibleJson} from '../visible.ts'
import type {Report} from './report.ts'

/** What is written is `{version: 1, files}` with two spaces a level, as `JSON.stringify` writes it. */
export function jsonReport<T>(fileOf: (item: T) => unknown): Report<T> {
  let isFirst = true
  return {
    begin: '{\n  "version": 1,\n  "files": [',
    each: item => {
      const comma = isFirst ? '' : ','
      isFirst = false
      return `${comma}\n    ${visibleJson(JSON.stringify(fileOf(item), null, 2)).replaceAll('\n', '\n    ')}`
    },
    end: () => (isFirst ? ']\n}\n' : '\n  ]\n}\n'),
  }
}
