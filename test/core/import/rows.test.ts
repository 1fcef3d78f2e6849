/** Tables that are read a stretch at a time say what they say as a whole. */
import assert from 'node:assert/strict'
import {dsvFormat} from 'd3-dsv'
import fc from 'fast-check'
import {recognised, recognising} from '../../../src/core/import/recognise.ts'
import {rowsIn} from '../../../src/core/import/rows.ts'

const isBlank = (row: readonly string[]): boolean => row.every(cell => cell === '')

/** Blank rows at the end say nothing. */
function said(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.slice(0, rows.findLastIndex(row => !isBlank(row)) + 1)
}

const pieces = fc.constantFrom('a', 'bc', ',', ';', '"', '""', '\n', '\r\n', '\r', ' ', '🚨', ',"', '"\n', '",')

describe('rows', () => {
  it('are those of the whole text, wherever it is cut', () =>
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 40}), fc.integer({min: 0, max: 12}), (parts, enough) => {
        const text = parts.join('')
        assert.deepEqual(said([...rowsIn(text, ',', enough)].flat()), said(dsvFormat(',').parseRows(text)))
      }),
      {numRuns: 3000},
    ))

  it('are cut at the end of a row, and not within quotation marks', () =>
    assert.deepEqual([...rowsIn('a,b\n"c\nd",e\r\nf,"g""\n"\nh', ',', 1)], [[['a', 'b']], [['c\nd', 'e']], [['f', 'g"\n']], [['h']]]))
})

describe('recognising', () => {
  const row = '2026-03-04 10:42:07,dana,"the queue has\nno room"\n'
  const table = `time,who,what\n${row.repeat(40_000)}`

  it('comes to the same in many steps, none of them long', () => {
    const steps = recognising({text: table, name: 'queue.csv'})
    let step = steps.next()
    let count = 0
    for (; step.done !== true; step = steps.next()) count++
    assert.ok(count >= table.length / 300_000, `${count} steps`)
    assert.deepEqual(step.value, recognised({text: table, name: 'queue.csv'}))
    assert.ok(step.value !== null && 'messages' in step.value)
    assert.equal(step.value.messages.length, 40_000)
    assert.deepEqual(step.value.messages.at(-1)?.origin, {words: 'queue.csv, line 80000', address: null})
  })

  it('names the line in which a table breaks, however far down', () => {
    assert.deepEqual(recognised({text: `${table}later,dana,nothing\n`}), {format: 'CSV', brokenLine: 80_002})
    assert.deepEqual(recognised({text: `${table}2026-03-04 10:42:07,dana,"open\n${row.replaceAll('"', '')}`}), {
      format: 'CSV',
      brokenLine: 80_002,
    })
  })
})
