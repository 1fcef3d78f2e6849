/** Rows of tables, cut where their bars are. */
import assert from 'node:assert/strict'
import {cutAtBars} from '../../../src/core/document/bars.ts'

describe('cutAtBars', () => {
  const cases: readonly (readonly [row: string, parts: readonly string[]])[] = [
    ['', ['']],
    ['no table', ['no table']],
    ['|', ['', '']],
    ['| a | b |', ['', ' a ', ' b ', '']],
    ['a | b', ['a ', ' b']],
    ['| a \\| b |', ['', ' a \\| b ', '']],
    ['| a \\\\| b |', ['', ' a \\\\', ' b ', '']],
    ['| a \\', ['', ' a \\']],
    ['| 📪 || ｜ |', ['', ' 📪 ', '', ' ｜ ', '']],
  ]
  for (const [row, parts] of cases)
    it(`cuts “${row}”`, () => {
      const cut = cutAtBars(`>${row}<`, {start: 1, end: row.length + 1})
      assert.deepEqual(
        cut.map(({start, end}) => `>${row}<`.slice(start, end)),
        parts,
      )
    })
})
