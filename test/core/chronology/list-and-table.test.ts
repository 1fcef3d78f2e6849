/** A list of entries becomes a table, and a table a list. */
import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {turned} from '../../../src/core/chronology/list-and-table.ts'
import {documentOf, read} from './retiming.ts'

function turn(text: string): string | null {
  const edit = turned(read(text), 0)
  return edit === null ? null : applyEdits(text, [edit])
}

const lists: readonly (readonly [name: string, list: string, table: string])[] = [
  [
    'plain items',
    '- 10:42 UTC – paged\n- 10:50 UTC – looked at *all* of it',
    '| 10:42 UTC | paged |\n| 10:50 UTC | looked at *all* of it |',
  ],
  [
    'bold times',
    '* **10:42 UTC**: **Ana** was paged\n* **10:50 UTC**: over',
    '| **10:42 UTC** | **Ana** was paged |\n| **10:50 UTC** | over |',
  ],
  [
    'dates and ranges',
    '1. 2026-03-04 10:42–10:50 UTC: down\n2. 2026-03-05 09:00 UTC: up',
    '| 2026-03-04 10:42–10:50 UTC | down |\n| 2026-03-05 09:00 UTC | up |',
  ],
]

const tables: readonly (readonly [name: string, table: string, list: string])[] = [
  [
    'a zone in the head',
    '| Time (UTC) | What |\n|---|---|\n| 10:42 | paged |\n| 10:50 | over |',
    '- 10:42 UTC – paged\n- 10:50 UTC – over',
  ],
  [
    'more columns',
    '| Time | What | Who |\n|---|---|---|\n| 10:42 UTC | paged | Ana |\n| 10:50 UTC | over | |',
    '- 10:42 UTC – paged (Who: Ana)\n- 10:50 UTC – over',
  ],
  ['a column for the date', '| Date | Time | What |\n|---|---|---|\n| 2026-03-05 | 10:42 UTC | paged |', '- 2026-03-05 10:42 UTC – paged'],
]

describe('turned', () => {
  for (const [name, list, rows] of lists)
    it(`makes a table of ${name}`, () => assert.equal(turn(documentOf(list)), documentOf(`| Time | Event |\n| --- | --- |\n${rows}`)))

  for (const [name, table, list] of tables) it(`makes a list of ${name}`, () => assert.equal(turn(documentOf(table)), documentOf(list)))

  it('keeps the ends of lines and what stands around', () => {
    const text = `${documentOf('Before.\n\n- 10:42 UTC – paged\n- 10:50 UTC – over\n\nAfter.')}`.replaceAll('\n', '\r\n')
    const there = turn(text)!
    assert.ok(there.startsWith(text.slice(0, text.indexOf('- 10:42'))) && there.endsWith(text.slice(text.indexOf('\r\n\r\nAfter.'))))
    assert.equal(there.replaceAll('\r\n', '').includes('\n'), false)
    assert.equal(turn(there), text)
  })

  it('refuses where words would be lost or misread', () => {
    assert.equal(turn(documentOf('- 10:42 UTC – paged\n  - by mail\n- 10:50 UTC – over')), null)
    assert.equal(turn(documentOf('- 10:42 UTC – a | b')), null)
    assert.equal(turn(documentOf('- [10:42 UTC](https://logs.example/7) – paged')), null)
    assert.equal(turn(documentOf('- **10:42 UTC – paged**')), null)
    assert.equal(turn(documentOf('### 10:42 UTC\n\npaged')), null)
  })
})
