/** Notes are never lost, doubled or altered, and change nothing else: each is read again as an entry of its minute, in the order in which they came. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {saysSame} from '../../../src/core/chronology/happening.ts'
import {instantOfEntry} from '../../../src/core/chronology/insert-entries.ts'
import {noteEdits} from '../../../src/core/chronology/note.ts'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {read} from './retiming.ts'
import {countIn, documents, seen, words} from './said.ts'

const minute = 60_000
/** After all entries, and after midnight of the longest of the timelines. */
const evening = Date.UTC(2026, 2, 5, 18)
const zone = 'Europe/Berlin'

const notes = fc.array(fc.tuple(fc.integer({min: 0, max: 90}), words), {minLength: 1, maxLength: 4})

/** Without what begins with a time, which is of then. */
const isOfNow = (note: string): boolean => !/^(?:\d{4}-|\d\d:)/.test(note)

describe('noteEdits, as a law', () => {
  it('keeps every word, of the notes and of the document', () => {
    let written = 0
    let refused = 0
    fc.assert(
      fc.property(documents, notes, (text, all) => {
        let now = evening
        let before = text
        for (const [minutes, note] of all.filter(([, said]) => isOfNow(said))) {
          now += minutes * minute
          const edits = noteEdits(read(before), note, {instant: now, zone})
          if (edits === null) {
            refused++
            continue
          }
          written++
          assert.ok(edits.every(({start, end}) => start === end))
          const after = applyEdits(before, edits)
          const [was, is] = [read(before).timeline, read(after).timeline]
          assert.equal(is.length, was.length + 1)
          const said = {instant: now, author: null, words: note, isCode: false, origin: null}
          const own = is.findLastIndex(entry => saysSame(entry.text, said) && instantOfEntry(entry, zone) === now - (now % minute))
          assert.ok(own !== -1, after)
          assert.deepEqual(
            is.toSpliced(own, 1).map(({iso, text: told}) => [iso, told]),
            was.map(({iso, text: told}) => [iso, told]),
          )
          const plain = note.replace(/\s+/g, '').replaceAll('`', '')
          const shown = (markdown: string): string => seen(markdown).replaceAll('`', '')
          assert.ok(countIn(shown(after), plain) > countIn(shown(before), plain), `${plain}\n${after}`)
          if (text.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/)
          before = after
        }
      }),
      {numRuns: 60},
    )
    assert.ok(refused * 50 < written, `${refused} were refused, ${written} were not`)
  })
})
