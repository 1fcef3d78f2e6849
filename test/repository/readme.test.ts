/** What the README counts is what there is. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {profiles} from '../../src/core/index.ts'

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

describe('the README', () => {
  it('knows how many kinds of review there are', () => {
    const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    assert.equal(/offers (\w+) kinds of review/.exec(text)?.[1], numbers[profiles.length])
  })
})
