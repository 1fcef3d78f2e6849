/** Slips of the keyboard are counted by letters. */
import assert from 'node:assert/strict'
import {differsByAtMost} from '../../../src/core/document/spelling.ts'

const distance = (a: string, b: string): number => [0, 1, 2, 3].find(most => differsByAtMost(most, a, b)) ?? Infinity

describe('the distance of two spellings', () => {
  it('is none between a word and itself', () => assert.equal(distance('timeline', 'timeline'), 0))
  it('counts letters that are missing, too many or wrong', () => {
    assert.deepEqual(
      ['timline', 'timelline', 'tameline', 'imeline', 'timelines'].map(word => distance(word, 'timeline')),
      [1, 1, 1, 1, 1],
    )
    assert.equal(distance('tmelin', 'timeline'), 2)
    assert.equal(distance('tiemline', 'timeline'), 2)
  })
  it('is the same both ways, and that of nothing is a word’s length', () => {
    assert.equal(distance('abc', ''), 3)
    assert.equal(distance('', 'abc'), 3)
    assert.equal(distance('abcd', ''), Infinity)
  })
})
