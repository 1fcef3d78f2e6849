/** What has just happened becomes an entry like those before it. */
import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {addEntry} from '../../../src/core/chronology/add-entry.ts'
import {documentOf, read} from './retiming.ts'

const instant = Date.UTC(2026, 2, 4, 11, 7, 9)

/** The text with an entry of 11:07:09 UTC, told by a person in Berlin. */
function withEntry(text: string, at = instant): string | null {
  const edit = addEntry(read(text), {instant: at, zone: 'Europe/Berlin'})
  return edit === null ? null : applyEdits(text, [edit])
}

const cases: readonly (readonly [string, string, string])[] = [
  ['a list', '- 10:42 UTC – paged\n- 10:50 UTC – looked', '- 10:42 UTC – paged\n- 10:50 UTC – looked\n- 11:07 UTC – …'],
  ['bold', '* **10:42 UTC**: paged **all**', '* **10:42 UTC**: paged **all**\n* **11:07 UTC**: …'],
  ['numbers', '1. 10:42 UTC paged\n2. 10:50 UTC looked', '1. 10:42 UTC paged\n2. 10:50 UTC looked\n3. 11:07 UTC …'],
  [
    'what is nested',
    '- 10:42 UTC paged\n  - by mail\n\n    twice\n\nAfter it',
    '- 10:42 UTC paged\n  - by mail\n\n    twice\n- 11:07 UTC …\n\nAfter it',
  ],
  [
    'a table',
    '| Time (CET) | What | Who |\n|---|---|---|\n| 10:42 | paged | Ana |',
    '| Time (CET) | What | Who |\n|---|---|---|\n| 10:42 | paged | Ana |\n| 12:07 | … |  |',
  ],
  [
    'a date in a cell',
    '| Date | UTC | What |\n|---|---|---|\n| 2026-03-03 | 10:42 | paged |',
    '| Date | UTC | What |\n|---|---|---|\n| 2026-03-03 | 10:42 | paged |\n| 2026-03-04 | 11:07 | … |',
  ],
  ['headings', '### 10:42 UTC – paged\n\nText', '### 10:42 UTC – paged\n\nText\n\n### 11:07 UTC – …'],
  ['paragraphs', '10:42 UTC paged\n\n10:50 UTC looked', '10:42 UTC paged\n\n10:50 UTC looked\n\n11:07 UTC …'],
  ['lines', '10:42 UTC paged  \n10:50 UTC looked', '10:42 UTC paged  \n10:50 UTC looked\n11:07 UTC …'],
  ['no zone', '- 10:42 paged', '- 10:42 paged\n- 12:07 …'],
  [
    'halves of a day and a zone of the heading',
    'All times are in PST.\n\n- 1:42 AM paged',
    'All times are in PST.\n\n- 1:42 AM paged\n- 3:07 AM …',
  ],
  [
    'another day',
    '- 2026-03-02 10:42 UTC paged\n- 10:50 UTC over',
    '- 2026-03-02 10:42 UTC paged\n- 10:50 UTC over\n- 2026-03-04 11:07 UTC …',
  ],
  ['the last entry first', '- 10:55 UTC c\n- 10:50 UTC b\n- 10:42 UTC a', '- 11:07 UTC …\n- 10:55 UTC c\n- 10:50 UTC b\n- 10:42 UTC a'],
  ['seconds', '- 10:42:01 UTC paged', '- 10:42:01 UTC paged\n- 11:07:09 UTC …'],
  ['a range before it', '- 10:42 UTC paged\n- 10:50–10:55 UTC looked', '- 10:42 UTC paged\n- 10:50–10:55 UTC looked\n- 11:07 UTC …'],
  ['ISO moments', '- 2026-03-04T10:42Z paged', '- 2026-03-04T10:42Z paged\n- 2026-03-04T11:07Z …'],
]

describe('addEntry', () => {
  for (const [name, before, after] of cases) it(`adds to ${name}`, () => assert.equal(withEntry(documentOf(before)), documentOf(after)))

  it('writes the first entry where the template keeps a place for it, in the section, or in a new one', () => {
    const prompted = documentOf('<!-- Facts. -->\n\n- **{{YYYY-MM-DD HH:MM}} UTC**: {{what happened}}')
    assert.equal(withEntry(prompted), documentOf('<!-- Facts. -->\n\n- **2026-03-04 11:07 UTC**: …'))
    assert.equal(
      withEntry('# T\n\n## Timeline\n\n## Impact\n\nx\n'),
      '# T\n\n## Timeline\n\n- **2026-03-04 11:07 UTC**: …\n\n## Impact\n\nx\n',
    )
    assert.equal(withEntry('# T\n\n## Impact\n\nx\n'), '# T\n\n## Impact\n\nx\n\n## Timeline\n\n- **2026-03-04 11:07 UTC**: …\n')
  })

  it('keeps the ends of lines', () => {
    const text = documentOf('- 10:42 UTC – paged').replaceAll('\n', '\r\n')
    assert.equal(withEntry(text), documentOf('- 10:42 UTC – paged\n- 11:07 UTC – …').replaceAll('\n', '\r\n'))
  })

  it('leaves alone what it would misread', () => assert.equal(withEntry(documentOf('- later: paged\n- tbd: over')), null))
})
