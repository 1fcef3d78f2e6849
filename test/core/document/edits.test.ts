/** Edits found by comparison, and rounds of edits as one. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {composeEdits} from '../../../src/core/document/compose.ts'
import {difference} from '../../../src/core/document/difference.ts'
import {applyEdits, type TextEdit} from '../../../src/core/index.ts'

const text = fc.string({unit: fc.constantFrom('a', 'b', '\n', '😀'), maxLength: 12})

describe('the difference of two texts', () => {
  it('turns one into the other', () => {
    fc.assert(fc.property(text, text, (before, after) => assert.equal(applyEdits(before, difference(before, after)), after)))
  })

  it('is as small as their common ends allow', () => {
    assert.deepEqual(difference('one two three', 'one 2 three'), [{start: 4, end: 7, text: '2'}])
    assert.deepEqual(difference('aa', 'aaa'), [{start: 2, end: 2, text: 'a'}])
    assert.deepEqual(difference('same', 'same'), [])
    const [head, tail] = ['a'.repeat(100_000), 'b'.repeat(70_001)]
    assert.deepEqual(difference(`${head}c${tail}`, `${head}${tail}`), [{start: head.length, end: head.length + 1, text: ''}])
  })
})

describe('several rounds of edits as one', () => {
  /** Edits of a text of a length, drawn from numbers. */
  const editsIn = (length: number, numbers: readonly number[]): readonly TextEdit[] => {
    const places = [...numbers].map(number => number % (length + 1)).sort((a, b) => a - b)
    return Array.from({length: Math.floor(places.length / 2)}, (_, index) => ({
      start: places[2 * index]!,
      end: places[2 * index + 1]!,
      text: `<${index}>`,
    }))
  }

  it('do what they do one after the other', () => {
    fc.assert(
      fc.property(text, fc.array(fc.array(fc.nat(20), {maxLength: 6}), {maxLength: 4}), (before, numbers) => {
        const rounds: (readonly TextEdit[])[] = []
        let after = before
        for (const round of numbers) {
          rounds.push(editsIn(after.length, round))
          after = applyEdits(after, rounds.at(-1)!)
        }
        assert.equal(applyEdits(before, composeEdits(before.length, rounds)), after)
      }),
    )
  })

  it('touch only what a round touches', () => {
    const rounds = [
      [{start: 1, end: 2, text: 'xyz'}],
      [
        {start: 2, end: 3, text: ''},
        {start: 6, end: 6, text: '!'},
      ],
    ]
    assert.deepEqual(composeEdits(6, rounds), [
      {start: 1, end: 2, text: 'xz'},
      {start: 4, end: 4, text: '!'},
    ])
  })
})
