/** Whether any two times are so far apart, against asking each pair. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {between, type Instants} from '../../../src/core/model/timeline/instant.ts'
import {spacingOf} from '../../../src/core/model/timeline/spacing.ts'

const instants: fc.Arbitrary<Instants> = fc
  .record({said: fc.integer({min: 0, max: 500}), slack: fc.integer({min: 0, max: 40}), isZoned: fc.boolean()})
  .map(({said, slack, isZoned}) => ({said, least: said - slack, most: said + slack, isZoned}))

describe('spacingOf', () => {
  it('agrees with asking each pair', () => {
    fc.assert(
      fc.property(fc.array(instants, {maxLength: 12}), fc.nat(500), fc.nat(30), (all, seconds, slack) => {
        const expected = all.some(from =>
          all.some(to => {
            const lasted = between(from, to)
            return lasted !== null && lasted.least - slack <= seconds && seconds <= lasted.most + slack
          }),
        )
        assert.equal(spacingOf(all)(seconds, slack), expected)
      }),
      {numRuns: 2_000},
    )
  })
})
