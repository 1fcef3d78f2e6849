/** Every reader returns for every text, and in time that grows with its length and no faster. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {recognised} from '../../../src/core/import/recognise.ts'
import {settled} from '../../../src/core/import/settle.ts'
import {assumed} from './reading.ts'

/** Pieces of which texts of all formats are made. */
const pieces = fc.constantFrom(
  ...[
    '10:42',
    '  10:42 AM',
    '[10:42 AM] ',
    '2026-03-04T10:42:07Z',
    '2026-03-04 10:42',
    'Mar  4 10:42:07 ',
    'Dana Ito',
    ' — ',
    'Today at ',
    ', ',
    ';',
    '\t',
    '"',
  ],
  ...[
    '{"time":"2026-03-04T10:42:07Z","msg":"a"}',
    '{',
    '[',
    '}',
    ']',
    ':',
    '\\',
    '<@U01>',
    '<',
    '>',
    '|',
    '#1772617320',
    ': 1772617320:0;',
    '- cmd: ',
    '  when: 1772617320',
  ],
  ...[
    'commit 1a2b3c4d5e6f',
    'Author: D <d@x.example>',
    'Date:   Wed Mar 4 10:42:07 2026 +0100',
    '    words',
    'E0304 10:42:07.123456',
    '<34>1 ',
    '203.0.113.7 - - ',
  ],
  ...['\n', '\n', '\n', '\r\n', '\r', ' ', '🚨', '\u202e', '\ud800', '\0', '\ufeff', 'Time,Event'],
)
const texts = fc.oneof(
  fc.array(pieces, {maxLength: 60}).map(parts => parts.join('')),
  fc.string({unit: 'binary', maxLength: 300}),
)

/** What could make a reader go over the same characters again and again. */
const long: readonly (readonly [name: string, unit: string])[] = [
  ['spaces', ' '],
  ['spaces after a letter', 'a  '],
  ['times', '10:42 '],
  ['names and times', 'Dana Ito  10:42 AM\nwords\n'],
  ['what is heard of messages', 'No room by Dana Ito\nDana Ito\n10:42 am\nNo room\n'],
  ['what is heard of nobody', 'No room by Dana, '],
  ['lines of a log', '2026-03-04 10:42:07,123 [main] ERROR c.e.Relay - No room\n'],
  ['lines without times', 'at c.e.Relay.run(Relay.java:7)\n'],
  ['brackets', '['],
  ['objects', '{"a":'],
  ['quotation marks', '"'],
  ['commas', ','],
  ['rows', '2026-03-04 10:42,Dana,"No ""room"""\n'],
  ['records', '{"time":"2026-03-04T10:42:07Z","msg":"No room"}\n'],
  ['links', '<https://x.example|'],
  ['commits', 'commit 1a2b3c4d5e6f7a8b9c0d\nAuthor: Dana\nDate:   2026-03-04 10:42:07 +0100\n\n    words\n\n'],
  ['commands', '#1772617320\nls\n'],
  ['IRC', '[10:42:07] <dana> words\n'],
  ['colons', ': '],
  ['digits', '1'],
  ['line ends', '\r\n'],
]

describe('readers, as a law', () => {
  it('return for every text', () => {
    fc.assert(
      fc.property(texts, text => {
        const reading = recognised({text})
        if (reading === null) return
        if ('brokenLine' in reading) {
          assert.ok(reading.brokenLine >= 1 && reading.brokenLine <= text.split(/\r\n|\n|\r/).length)
          return
        }
        assert.ok(reading.messages.length > 0)
        for (const {words} of reading.messages) assert.notEqual(words.trim(), '')
        for (const {instant} of settled(reading, assumed)) assert.ok(Number.isFinite(instant))
      }),
      {numRuns: 3000},
    )
  })

  for (const [name, unit] of long) {
    it(`read a megabyte of ${name} in seconds`, function () {
      this.timeout(60_000)
      const began = performance.now()
      recognised({text: unit.repeat(1_000_000 / unit.length)})
      recognised({text: `Dana Ito  10:42 AM\n${unit.repeat(100_000 / unit.length)}`})
      const took = performance.now() - began
      assert.ok(took < 10_000, `${Math.round(took)} ms`)
    })
  }
})
