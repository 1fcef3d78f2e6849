/** An import never drops, doubles or alters a word, neither of what is imported nor of the document; a second time it changes nothing. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {insertEntries} from '../../../src/core/chronology/insert-entries.ts'
import type {Happening} from '../../../src/core/chronology/happening.ts'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {read} from './retiming.ts'
import {countIn, documents, seen, words} from './said.ts'

const minute = 60_000
const noon = Date.UTC(2026, 2, 4, 12)

const happenings: fc.Arbitrary<readonly Happening[]> = fc
  .array(
    fc.record({
      instant: fc.integer({min: -900, max: 2000}).map(minutes => noon + minutes * minute + 7000),
      author: fc.constantFrom(null, 'Dana Ito', 'omar_r', 'relay | 1'),
      words,
      isCode: fc.boolean(),
      origin: fc.constantFrom(null, {words: 'Slack', address: null}, {words: 'log [1]', address: 'https://x.example/(1)'}),
    }),
    {minLength: 1, maxLength: 6},
  )
  .map(all => all.toSorted((a, b) => a.instant - b.instant))

describe('insertEntries, as a law', () => {
  it('keeps every word of both, and has nothing to do a second time', () => {
    let inserted = 0
    let refused = 0
    fc.assert(
      fc.property(documents, happenings, (text, all) => {
        const outcome = insertEntries(read(text), all, 'Europe/Berlin')
        if ('refused' in outcome) {
          refused++
          return
        }
        inserted++
        assert.equal(outcome.added + outcome.known, all.length)
        const after = applyEdits(text, outcome.edits)
        // What was there stays, but for the dates that entries may need and the places for the first one.
        const removed = outcome.edits.reduce((length, {start, end}) => length + end - start, 0)
        assert.equal(removed, 0)
        const shown = seen(after)
        for (const {words: said, isCode} of all) {
          const plain = said.replace(/\s+/g, '').replaceAll('`', '')
          const times = all.filter(other => other.words === said && other.isCode === isCode).length
          assert.ok(countIn(shown.replaceAll('`', ''), plain) >= times, `${plain}\n${shown}\n${after}`)
        }
        const again = insertEntries(read(after), all, 'Europe/Berlin')
        assert.ok(!('refused' in again))
        assert.deepEqual(again.edits, [])
        assert.equal(/\r\n/.test(text), /\r\n/.test(after))
        if (text.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/)
      }),
      {numRuns: 80},
    )
    assert.ok(refused * 10 < inserted, `${refused} were refused, ${inserted} were not`)
  })
})
