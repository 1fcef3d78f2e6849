/** An entry is marked as a milestone in words that are read as one again. */
import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/document/edit.ts'
import type {Milestone} from '../../../src/core/model/timeline/milestone-name.ts'
import {markEntry} from '../../../src/core/chronology/mark-entry.ts'
import {documentOf, read} from './retiming.ts'

function marked(timeline: string, index: number, milestone: Milestone | null): string | null {
  const text = documentOf(timeline)
  const edits = markEntry(read(text), index, milestone)
  return edits === null ? null : applyEdits(text, edits)
}

const cases: readonly (readonly [name: string, before: string, index: number, milestone: Milestone | null, after: string])[] = [
  [
    'an item',
    '- 10:42 UTC: The queue was full.\n- 11:00 UTC: x',
    0,
    'detected',
    '- 10:42 UTC: The queue was full. *(detected)*\n- 11:00 UTC: x',
  ],
  ['a name of two words', '- 10:42 UTC: The disk it was.', 0, 'cause-found', '- 10:42 UTC: The disk it was. *(cause found)*'],
  [
    'an item with more below it',
    '- 10:42 UTC: The queue was full.\n  - by a mail',
    0,
    'detected',
    '- 10:42 UTC: The queue was full. *(detected)*\n  - by a mail',
  ],
  ['a heading', '### 10:42 UTC – The queue was full\n\nText', 0, 'introduced', '### 10:42 UTC – The queue was full *(introduced)*\n\nText'],
  [
    'a row',
    '| UTC | What | Who |\n|---|---|---|\n| 10:42 | the queue was full | Ana |',
    0,
    'detected',
    '| UTC | What | Who |\n|---|---|---|\n| 10:42 | Detected: the queue was full | Ana |',
  ],
  [
    'what is marked otherwise',
    '- 10:42 UTC: The queue was full. *(detected)*',
    0,
    'introduced',
    '- 10:42 UTC: The queue was full. *(introduced)*',
  ],
  [
    'a row that is marked otherwise',
    '| UTC | What |\n|---|---|\n| 10:42 | Detected: the queue was full |',
    0,
    'introduced',
    '| UTC | What |\n|---|---|\n| 10:42 | Introduced: the queue was full |',
  ],
  ['another than before', '- 10:42 UTC: a *(detected)*\n- 10:50 UTC: b', 1, 'detected', '- 10:42 UTC: a\n- 10:50 UTC: b *(detected)*'],
  ['none', '- 10:42 UTC: The queue was full. (recovered)', 0, null, '- 10:42 UTC: The queue was full.'],
]

describe('markEntry', () => {
  for (const [name, before, index, milestone, after] of cases)
    it(`marks ${name}`, () => assert.equal(marked(before, index, milestone), documentOf(after)))

  it('takes away a mark that it has made, and nothing else', () => {
    const text = documentOf('- 10:42 UTC: The queue (of mails) was full.')
    const there = applyEdits(text, markEntry(read(text), 0, 'mitigated')!)
    assert.equal(applyEdits(there, markEntry(read(there), 0, null)!), text)
    assert.deepEqual(markEntry(read(text), 0, null), [])
  })

  it('knows no entry that is not there', () => assert.equal(marked('- 10:42 UTC: a', 3, 'detected'), null))
})
