/** What others wrote down becomes entries like those that are there, each in its place. */
import assert from 'node:assert/strict'
import {insertEntries} from '../../../src/core/chronology/insert-entries.ts'
import type {Happening} from '../../../src/core/chronology/happening.ts'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {documentOf, read} from './retiming.ts'

const hour = 3_600_000
const midnight = Date.UTC(2026, 2, 4)

const at = (hours: number, words: string, author: string | null = null): Happening => ({
  instant: midnight + hours * hour,
  author,
  words,
  isCode: false,
  origin: null,
})

/** The document after three messages of 10:00, 11:00 and the next day at 1:30 UTC, told by a person in Berlin. */
function withMessages(text: string): string {
  const messages = [at(10, 'no room', 'Dana'), at(11, 'up', 'Omar'), at(25.5, 'over', 'Dana')]
  const outcome = insertEntries(read(text), messages, 'Europe/Berlin')
  return 'refused' in outcome ? outcome.refused : applyEdits(text, outcome.edits)
}

const cases: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'a list whose entries have no date',
    '- 09:00 UTC – a\n- 10:30 UTC – b',
    '- 09:00 UTC – a\n- 10:00 UTC – Dana: no room\n- 10:30 UTC – b\n- 11:00 UTC – Omar: up\n- 2026-03-05 01:30 UTC – Dana: over',
  ],
  [
    'a list in another zone, with what is nested',
    '- **2026-03-04 10:30 CET**: a\n  - nested\n- **2026-03-04 11:30 CET**: b',
    '- **2026-03-04 10:30 CET**: a\n  - nested\n- **2026-03-04 11:00 CET**: Dana: no room\n- **2026-03-04 11:30 CET**: b\n- **2026-03-04 12:00 CET**: Omar: up\n- **2026-03-05 02:30 CET**: Dana: over',
  ],
  [
    'a table with a column for people',
    '| Time (UTC) | What | Who |\n|---|---|---|\n| 2026-03-04 10:30 | b | Ana |',
    '| Time (UTC) | What | Who |\n|---|---|---|\n| 2026-03-04 10:00 | no room | Dana |\n| 2026-03-04 10:30 | b | Ana |\n| 2026-03-04 11:00 | up | Omar |\n| 2026-03-05 01:30 | over | Dana |',
  ],
  [
    'headings',
    '### 2026-03-04 10:30 UTC – b\n\nText',
    '### 2026-03-04 10:00 UTC – Dana: no room\n\n### 2026-03-04 10:30 UTC – b\n\nText\n\n### 2026-03-04 11:00 UTC – Omar: up\n\n### 2026-03-05 01:30 UTC – Dana: over',
  ],
  [
    'the last entry first',
    '- 12:00 UTC c\n- 10:30 UTC b\n- 09:00 UTC a',
    '- 2026-03-05 01:30 UTC Dana: over\n- 12:00 UTC c\n- 11:00 UTC Omar: up\n- 10:30 UTC b\n- 10:00 UTC Dana: no room\n- 09:00 UTC a',
  ],
  [
    'no entry yet',
    '<!-- Facts. -->\n\n- **{{YYYY-MM-DD HH:MM}} UTC**: {{what happened}}',
    '<!-- Facts. -->\n\n- **2026-03-04 10:00 UTC**: Dana: no room\n- **2026-03-04 11:00 UTC**: Omar: up\n- **2026-03-05 01:30 UTC**: Dana: over',
  ],
]

describe('insertEntries', () => {
  for (const [name, before, after] of cases)
    it(`writes into ${name}`, () => {
      assert.equal(withMessages(documentOf(before)), documentOf(after))
      assert.equal(withMessages(documentOf(after)), documentOf(after), 'a second time nothing is added')
    })

  it('tells the day of an entry that would be of another one after what is put before it', () => {
    const text = documentOf('- 09:00 UTC – a')
    const outcome = insertEntries(read(text), [at(-16, 'no room')], 'UTC')
    assert.ok(!('refused' in outcome))
    assert.equal(applyEdits(text, outcome.edits), documentOf('- 2026-03-03 08:00 UTC – no room\n- 2026-03-04 09:00 UTC – a'))
  })

  it('makes a section where there is none', () => {
    assert.equal(
      withMessages('# T\n\n## Impact\n\nx\n'),
      '# T\n\n## Impact\n\nx\n\n## Timeline\n\n- **2026-03-04 10:00 UTC**: Dana: no room\n- **2026-03-04 11:00 UTC**: Omar: up\n- **2026-03-05 01:30 UTC**: Dana: over\n',
    )
  })

  it('knows an entry again that a person has marked since, and keeps what only looks the same', () => {
    const text = documentOf('- 10:00 UTC – Dana: no room *(detected)*')
    const twice = [at(10, 'no room', 'Dana'), at(10, 'no room', 'Dana'), at(10, 'no', 'Dana')]
    const outcome = insertEntries(read(text), twice, 'UTC')
    assert.ok(!('refused' in outcome))
    assert.deepEqual([outcome.added, outcome.known], [2, 1])
  })

  it('keeps words from being read as the end of a range', () => {
    const text = documentOf('- 09:00 UTC – a')
    const outcome = insertEntries(read(text), [at(10, '– 10:30 UTC was the end')], 'UTC')
    assert.ok(!('refused' in outcome))
    const after = read(applyEdits(text, outcome.edits)).timeline
    assert.deepEqual([after[1]!.time, after[1]!.until], ['10:00', null])
  })
})
