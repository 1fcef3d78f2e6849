/** Laws of long timelines: what is kept of their parts adds up to what the whole tells. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {editDocument, openDocument, readPostmortem} from '../../../src/core/index.ts'
import type {Moment} from '../../../src/core/model/timeline/event.ts'
import {hintsOf, hintsTogether} from '../../../src/core/model/timeline/hints.ts'
import {momentsOf} from '../../../src/core/model/timeline/moment.ts'
import {parseOpening} from '../../../src/core/document/parse.ts'

/** What may hint at a day or a zone, and what does not. */
const hint = fc.constantFrom(
  '- 10:42 the relay stops',
  '- 2026-03-04 10:42 CET: the relay stops',
  '- 4.3.2026 10:42: the relay stops',
  '- 03/04/2026 10:42 PST: it stops',
  '- 2026-03-05 10:42 UTC: it runs',
  'All times are in CET.',
  'All times are in UTC.',
  'On 5 March nobody looked.',
  'Date: 2026-03-04',
  'Incident date: 4 March',
  'Reported on 2027-01-02.',
  '## Timeline (UTC)',
  '## 2025-12-31',
  '### 11 May',
  'Nothing of the kind.',
)

const momentsIn = (text: string): readonly Moment[] => momentsOf(parseOpening(text).children, text)

describe('what moments hint at', () => {
  it('is the same for all of them as for their parts, and parts of those, together', () => {
    let told = 0
    fc.assert(
      fc.property(fc.array(fc.array(fc.array(hint, {maxLength: 5}), {maxLength: 4}), {maxLength: 4}), parts => {
        const moments = parts.map(part => part.map(lines => momentsIn(lines.join('\n\n'))))
        const together = hintsTogether(moments.map(part => hintsTogether(part.map(hintsOf))))
        const whole = hintsOf(moments.flat(2))
        told += Number(whole.zone !== null) + Number(whole.dated.length > 0)
        assert.deepEqual(together, whole)
      }),
      {numRuns: 400},
    )
    assert.ok(told > 200, `${told}`)
  })
})

const headings = ['## Timeline', '## Timeline (CET)', '### 2026-03-05', '## Notes', '### Timeline', '## Impact', '#### Later'] as const

/** A line that is written before another one, takes its place, or takes it away. */
const change = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true}),
  takes: fc.nat(2),
  lines: fc.array(fc.oneof(hint, fc.constantFrom(...headings)), {maxLength: 2}),
})

/** Longer than a chunk, and than a group of them. */
const long = fc
  .array(
    fc.tuple(
      fc.constantFrom(...headings),
      fc.integer({min: 5, max: 60}),
      fc.constantFrom(
        '- 10:{} CET: the relay of the mail service stops, and starts',
        '10:{}: the relay stops',
        'The 10:{} was late, as nobody knew. ',
      ),
    ),
    {minLength: 2, maxLength: 6},
  )
  .map(parts => [
    '# Mail was late',
    ...parts.flatMap(([heading, count, line]) => [
      '',
      heading,
      '',
      ...Array.from(
        {length: count},
        (_, minute) => `${line.replace('{}', String(minute).padStart(2, '0'))}${minute % 3 === 0 ? '\n' : ''}`,
      ),
    ]),
  ])

describe('a long timeline', () => {
  it('after changes is what it is when it is read at once', () => {
    let entries = 0
    fc.assert(
      fc.property(long, fc.array(change, {minLength: 1, maxLength: 5}), (source, changes) => {
        let lines = source
        let document = openDocument(lines.join('\n'))
        for (const {at, takes, lines: written} of changes) {
          assert.deepEqual(readPostmortem(document).timeline, readPostmortem(openDocument(document.text)).timeline)
          const first = 1 + Math.floor(at * (lines.length - 1))
          const start = lines.slice(0, first).join('\n').length + 1
          const taken = lines.slice(first, first + takes)
          const end = Math.min(document.text.length, start + taken.map(line => `${line}\n`).join('').length)
          document = editDocument(document, [{start: Math.min(start, end), end, text: written.map(line => `${line}\n\n`).join('')}])
          lines = document.text.split('\n')
        }
        const {timeline} = readPostmortem(document)
        entries += timeline.length
        assert.deepEqual(timeline, readPostmortem(openDocument(document.text)).timeline)
      }),
      {numRuns: 60},
    )
    assert.ok(entries > 1_000, `${entries}`)
  })
})
