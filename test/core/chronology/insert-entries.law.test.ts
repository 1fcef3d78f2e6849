/** An import never drops, doubles or alters a word, neither of what is imported nor of the document; a second time it changes nothing. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import {insertEntries} from '../../../src/core/chronology/insert-entries.ts'
import type {Happening} from '../../../src/core/chronology/happening.ts'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {read} from './retiming.ts'

const minute = 60_000
const noon = Date.UTC(2026, 2, 4, 12)

/** What people and programs write, with all that has a meaning in Markdown. */
const words = fc
  .array(
    fc.constantFrom(
      ...[
        'the',
        'queue',
        'is',
        'full',
        '10:42',
        '2026-03-04',
        '*',
        '**',
        '_',
        '__',
        'a_b',
        '`',
        '``',
        '`code | x`',
        '[x]',
        '[',
        ']',
        '(y)',
        '<b>',
        '<!--',
        '-->',
        '&amp;',
        '&',
        '\\',
      ],
      ...[
        '|',
        '#',
        '~',
        '~~',
        '- ',
        '1. ',
        '> ',
        '![i](u)',
        'https://x.example/a_b?c=*d*',
        'www.x.example',
        'a@b.example',
        '{{gap}}',
        '…',
        '🚨',
        'שלום',
        '$x$',
        ':',
        '–',
        '(detected)',
        'Detected:',
        'CET',
        'UTC',
        '\n',
      ],
    ),
    {minLength: 1, maxLength: 9},
  )
  .map(parts => parts.join(' ').trim())
  .filter(said => said !== '')

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

const timelines = [
  '',
  '- 10:42 UTC – paged\n- 12:50 UTC – looked',
  '- **2026-03-04 10:42 UTC**: paged\n\n- **2026-03-05 00:10 UTC**: looked\n  - nested\n',
  '* 10:42 – paged\n* 23:10 – looked\n* 00:30 – slept',
  '| Time (CET) | Who | What |\n|---|---|---|\n| 11:42 | Ana | paged |\n| 13:50 | Lee | looked |',
  '| Time | What |\n|---|---|\n| 2026-03-04 11:42 UTC | paged |',
  '### 10:42 UTC – paged\n\nText.\n\n### 12:50 UTC – looked\n\nMore.',
  '10:42 UTC paged\n\n12:50 UTC looked',
  '- 12:50 UTC c\n- 12:42 UTC b\n- 10:42 UTC a',
  '1. 10:42 AM UTC paged\n2. 12:50 PM UTC looked',
]

const documents = fc
  .record({timeline: fc.constantFrom(...timelines), end: fc.constantFrom('\n', '\r\n')})
  .map(({timeline, end}) =>
    `# Mail stood still, 2026-03-04\n\n## Timeline\n\n${timeline}\n\n## Impact\n\nNobody got mail.\n`.replaceAll('\n', end),
  )

const markdown = new MarkdownIt({html: true, linkify: false})
/** The words that a reader of the page sees, by another parser than ours. */
const seen = (text: string): string =>
  markdown
    .render(text)
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '')

const countIn = (text: string, part: string): number => text.split(part).length - 1

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
