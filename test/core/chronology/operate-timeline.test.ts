/** What a person asks of a timeline becomes the fewest edits: written like the rest, undone by its opposite, and refused where it would be misread. */
import assert from 'node:assert/strict'
import {operateTimeline} from '../../../src/core/chronology/operate-timeline.ts'
import type {TimelineOperation} from '../../../src/core/chronology/operation.ts'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {documentOf, read} from './retiming.ts'

const now = {instant: Date.UTC(2026, 2, 4, 11, 7, 9), zone: 'Europe/Berlin'}

/** The text afterwards, or why there is none. */
function after(text: string, operation: TimelineOperation): string {
  const outcome = operateTimeline(read(text), operation, now)
  return 'edits' in outcome ? applyEdits(text, outcome.edits) : outcome.refused
}

/** The same of a timeline alone. */
const done = (timeline: string, operation: TimelineOperation): string =>
  after(documentOf(timeline), operation).replace(/^# Mail stood still, 2026-03-04\n\n## Timeline\n\n|\n$/g, '')

const pair = '- 10:42 UTC – paged\n- 10:50 UTC – looked'
const table = '| Time (UTC) | What | Who |\n|---|---|---|\n| 10:42 | paged | Ana |\n| 10:50 | Detected: looked | Bo |'

const cases: readonly (readonly [name: string, before: string, operation: TimelineOperation, after: string])[] = [
  ['rewords an item', pair, {type: 'reword', entry: 0, text: 'rang **twice**'}, '- 10:42 UTC – rang **twice**\n- 10:50 UTC – looked'],
  [
    'keeps a mark and what is nested',
    '- **10:42 UTC**: paged *(detected)*\n  - by mail\n- 10:50 UTC looked',
    {type: 'reword', entry: 0, text: 'rang'},
    '- **10:42 UTC**: rang *(detected)*\n  - by mail\n- 10:50 UTC looked',
  ],
  [
    'keeps the mark and the other cells of a row',
    table,
    {type: 'reword', entry: 1, text: 'saw a|b'},
    table.replace('looked', () => 'saw a\\|b'),
  ],
  [
    'fills an empty cell',
    table.replace('paged | Ana', ' | '),
    {type: 'reword', entry: 0, text: 'rang'},
    table.replace('paged | Ana', 'rang | '),
  ],
  ['gives words to a time alone', '- **10:42 UTC**:', {type: 'reword', entry: 0, text: 'rang'}, '- **10:42 UTC**: rang'],
  ['makes one line of many', '- 10:42 UTC rang\n  and rang', {type: 'reword', entry: 0, text: 'rang\n\nout'}, '- 10:42 UTC rang out'],
  ['leaves words around a time alone', '- We were paged at 10:42 UTC', {type: 'reword', entry: 0, text: 'rang'}, 'tangled'],
  ['does nothing for the same words', pair, {type: 'reword', entry: 0, text: ' paged '}, 'nothing-to-do'],
  ['does not make an entry of words', pair, {type: 'reword', entry: 0, text: ''}, 'nothing-to-do'],

  ['retimes an item', pair, {type: 'retime', entry: 0, text: '10:44'}, '- 10:44 UTC – paged\n- 10:50 UTC – looked'],
  ['retimes in the form of the entry', '- 1:42 pm – paged', {type: 'retime', entry: 0, text: '15:05'}, '- 3:05 pm – paged'],
  ['retimes a moment', '- 2026-03-04T10:42Z paged', {type: 'retime', entry: 0, text: '11:05'}, '- 2026-03-04T11:05Z paged'],
  [
    'retimes to another day',
    '- 2026-03-04 10:42 UTC paged',
    {type: 'retime', entry: 0, text: '5 March 2026 00:10'},
    '- 2026-03-05 00:10 UTC paged',
  ],
  ['retimes about', '- ~10:42 UTC: paged', {type: 'retime', entry: 0, text: '10:44'}, '- ~10:44 UTC: paged'],
  ['keeps the end of a range', '- 10:42–10:50 UTC paged', {type: 'retime', entry: 0, text: '10:44'}, '- 10:44–10:50 UTC paged'],
  ['retimes both ends', '- 10:42–10:50 UTC paged', {type: 'retime', entry: 0, text: '10:44–11:00'}, '- 10:44–11:00 UTC paged'],
  ['keeps the day of the next', pair, {type: 'retime', entry: 0, text: '23:55'}, '- 23:55 UTC – paged\n- 2026-03-04 10:50 UTC – looked'],
  ['understands the zone of the entry', pair, {type: 'retime', entry: 0, text: '10:44 UTC'}, '- 10:44 UTC – paged\n- 10:50 UTC – looked'],
  ['takes no other zone', pair, {type: 'retime', entry: 0, text: '10:44 CET'}, 'no-time'],
  ['takes nothing but a time', pair, {type: 'retime', entry: 0, text: '10:44 or so'}, 'no-time'],
  ['takes no time that is none', pair, {type: 'retime', entry: 0, text: '10:72'}, 'no-time'],
  ['cannot give a time to a day', '- 2026-03-04: paged', {type: 'retime', entry: 0, text: '10:44'}, 'tangled'],

  [
    'adds after an item',
    pair,
    {type: 'add-after', entry: 0, text: '10:45 rang'},
    '- 10:42 UTC – paged\n- 10:45 UTC – rang\n- 10:50 UTC – looked',
  ],
  [
    'adds at the same time',
    pair,
    {type: 'add-after', entry: 0, text: 'rang'},
    '- 10:42 UTC – paged\n- 10:42 UTC – rang\n- 10:50 UTC – looked',
  ],
  [
    'adds after what is nested',
    '* **10:42 UTC**: paged\n  - by mail\n* **10:50 UTC**: looked',
    {type: 'add-after', entry: 0, text: '10:45: rang'},
    '* **10:42 UTC**: paged\n  - by mail\n* **10:45 UTC**: rang\n* **10:50 UTC**: looked',
  ],
  ['adds a row', table, {type: 'add-after', entry: 0, text: '10:45 a|b'}, table.replace('Ana |\n', () => 'Ana |\n| 10:45 | a\\|b |  |\n')],
  [
    'adds a heading',
    '### 10:42 UTC – paged\n\nText\n\n### 10:50 UTC – looked',
    {type: 'add-after', entry: 0, text: '10:45 rang'},
    '### 10:42 UTC – paged\n\nText\n\n### 10:45 UTC – rang\n\n### 10:50 UTC – looked',
  ],
  [
    'adds to items that stand apart',
    '- 10:42 UTC paged\n\n- 10:50 UTC looked',
    {type: 'add-after', entry: 1, text: '10:55 rang'},
    '- 10:42 UTC paged\n\n- 10:50 UTC looked\n\n- 10:55 UTC rang',
  ],
  [
    'adds after midnight',
    '- 2026-03-04 23:50 UTC paged',
    {type: 'add-after', entry: 0, text: '00:10 rang'},
    '- 2026-03-04 23:50 UTC paged\n- 2026-03-05 00:10 UTC rang',
  ],
  ['adds now', pair, {type: 'add-now', text: 'rang'}, `${pair}\n- 11:07 UTC – rang`],
  ['hides nothing', pair, {type: 'add-now', text: 'rang <nobody>'}, `${pair}\n- 11:07 UTC – rang \\<nobody>`],
  ['hides nothing anew', '- 10:42 UTC <x> a', {type: 'reword', entry: 0, text: '<x> rang <nobody>'}, '- 10:42 UTC <x> rang \\<nobody>'],
  ['adds now in a row', table, {type: 'add-now', text: 'a|b'}, `${table}\n| 11:07 | a\\|b |  |`],
  ['believes a time that is said', pair, {type: 'add-now', text: '11:00 rang'}, `${pair}\n- 11:00 UTC – rang`],

  ['removes an item', pair, {type: 'remove', entry: 0}, '- 10:50 UTC – looked'],
  [
    'removes the last item with what is nested',
    '- 10:42 UTC paged\n- 10:50 UTC looked\n  - at it',
    {type: 'remove', entry: 1},
    '- 10:42 UTC paged',
  ],
  [
    'keeps the day of the others',
    '- 2026-03-02 10:42 UTC paged\n- 10:50 UTC looked\n- 10:55 UTC saw',
    {type: 'remove', entry: 0},
    '- 2026-03-02 10:50 UTC looked\n- 10:55 UTC saw',
  ],
  ['removes a row', table, {type: 'remove', entry: 1}, table.replace(/\n.*Bo \|/, '')],
  ['removes a heading with its text', '### 10:42 UTC – a\n\nText\n\n### 10:50 UTC – b', {type: 'remove', entry: 0}, '### 10:50 UTC – b'],
  ['removes a line', '10:42 UTC paged\n10:50 UTC saw', {type: 'remove', entry: 1}, '10:42 UTC paged'],
  ['removes from a quote', '> - 10:42 UTC a\n> - 10:50 UTC b', {type: 'remove', entry: 1}, '> - 10:42 UTC a'],

  ['moves an item down', pair, {type: 'move', entry: 0, by: 1}, '- 10:50 UTC – looked\n- 10:42 UTC – paged'],
  [
    'moves with what is nested',
    '- 10:42 UTC a\n  - x\n- 10:50 UTC b',
    {type: 'move', entry: 1, by: -1},
    '- 10:50 UTC b\n- 10:42 UTC a\n  - x',
  ],
  ['keeps the numbers of a list', '1. 10:42 UTC a\n2. 10:50 UTC b', {type: 'move', entry: 0, by: 1}, '1. 10:50 UTC b\n2. 10:42 UTC a'],
  [
    'moves what has the day',
    '- 2026-03-02 10:42 UTC a\n- 10:50 UTC b',
    {type: 'move', entry: 0, by: 1},
    '- 2026-03-02 10:50 UTC b\n- 2026-03-02 10:42 UTC a',
  ],
  ['moves nothing beyond an end', pair, {type: 'move', entry: 0, by: -1}, 'nothing-to-do'],

  ['marks', pair, {type: 'mark', entry: 1, milestone: 'detected'}, `${pair} *(detected)*`],
  ['knows no entry that is not there', pair, {type: 'remove', entry: 7}, 'no-such-entry'],
]

describe('operateTimeline', () => {
  for (const [name, before, operation, expected] of cases) it(name, () => assert.equal(done(before, operation), expected))

  it('adds a section, and the first entry to it', () => {
    const there = after('# T\n\n## Impact\n\nx\n', {type: 'add-section'})
    assert.match(there, /## Timeline\n\n<!-- .* -->\n$/)
    assert.equal(after(there, {type: 'add-section'}), 'nothing-to-do')
    assert.equal(after(there, {type: 'add-now', text: 'rang'}), `${there}\n- **2026-03-04 11:07 UTC**: rang\n`)
    assert.equal(after(there, {type: 'add-now', text: '09:30 rang'}), `${there}\n- **2026-03-04 09:30 UTC**: rang\n`)
  })
})
