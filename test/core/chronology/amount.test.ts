/** How far times are moved, as people say it. */
import assert from 'node:assert/strict'
import {minutesIn} from '../../../src/core/chronology/amount.ts'

const amounts: readonly (readonly [string, number | null])[] = [
  ['7', 7],
  ['-7', -7],
  ['−7', -7],
  ['+1:30', 90],
  ['-1:05', -65],
  ['90 min', 90],
  ['1h', 60],
  ['1h 5m', 65],
  ['1h5', 65],
  ['2 hours 10 minutes', 130],
  [' - 15 m ', -15],
  ['0', null],
  ['', null],
  ['soon', null],
  ['1:2:3', null],
  ['1.5', null],
]

describe('minutesIn', () => {
  for (const [words, minutes] of amounts) it(`reads “${words}”`, () => assert.equal(minutesIn(words), minutes))
})
