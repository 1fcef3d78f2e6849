/** Law: a list in which each item that was read before is passed over holds what it holds when every line of it is read. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {knownItem} from '../../../src/core/trees/read/known-items.ts'
import {treesIn, type Stretch} from '../../../src/core/trees/read/trees.ts'
import {oddlyIndented} from './documents.ts'

const line = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom('- Why? a', '- Why? b', '- c', '  - d', '  and on')},
  {weight: 2, arbitrary: fc.constantFrom('1. Why? e', '2. f', '-', '* * *', '- - -', '')},
  {weight: 1, arbitrary: oddlyIndented},
)

describe('items that are known', () => {
  it('are what they would be if they were read', () => {
    let passed = 0
    const counted: typeof knownItem = text => {
      const found = knownItem(text)
      if (found !== null) passed++
      return found
    }
    fc.assert(
      fc.property(
        fc.array(line, {minLength: 6, maxLength: 24}),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.nat(40),
        fc.constantFrom<Stretch['kind']>('five-whys', 'so-what', 'fishbone', null),
        (lines, ending, before, kind) => {
          const body = ['x'.repeat(before), ...lines, ''].join(ending)
          const text = `${body}and what comes after`
          const stretch = {title: 'T', heading: {start: 0, end: before}, start: before + ending.length, end: body.length, kind}
          assert.deepEqual(
            treesIn(text, stretch, counted),
            treesIn(text, stretch, () => null),
          )
        },
      ),
      {numRuns: 4_000},
    )
    assert.ok(passed > 2_000, 'many items are passed over')
  })
})
