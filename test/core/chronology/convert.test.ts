/** Times are told in another zone, each in the form in which it stands. */
import assert from 'node:assert/strict'
import {converted, documentOf, normalised, shifted} from './retiming.ts'

interface Case {
  readonly name: string
  readonly before: string
  readonly to: string
  readonly after: string
  readonly from?: string
}

const cases: readonly Case[] = [
  {name: 'the zone of the entry', before: '- 10:42 CET – paged', to: 'UTC', after: '- 09:42 UTC – paged'},
  {name: 'a range', before: '- 10:42–11:05 CET: paged', to: 'UTC', after: '- 09:42–10:05 UTC: paged'},
  {name: 'bold', before: '- **10:42 CET** paged', to: 'UTC', after: '- **09:42 UTC** paged'},
  {name: 'hours without a zero', before: '- 9:42 CET: paged\n- 11:02 CET: over', to: 'UTC', after: '- 8:42 UTC: paged\n- 10:02 UTC: over'},
  {
    name: 'halves of a day',
    before: '- 9:05 am PST, paged\n- 4:10 PM PST, over',
    to: 'UTC',
    after: '- 5:05 pm UTC, paged\n- 12:10 AM UTC, over',
  },
  {name: 'an hour alone', before: '- 9 am CET: paged', to: 'Asia/Kolkata', after: '- 1:30 pm IST: paged'},
  {
    name: 'items below a date, of which one has a time',
    before: '2026-01-07:\n- The report came in\n- 10:42 CET: paged\n- The fix was planned',
    to: 'UTC',
    after: '2026-01-07:\n- The report came in\n- 09:42 UTC: paged\n- The fix was planned',
  },
  {
    name: 'rows with words for a time',
    before: '| Time | Event |\n| --- | --- |\n| 10:42 CET | paged |\n| later | over |',
    to: 'UTC',
    after: '| Time | Event |\n| --- | --- |\n| 09:42 UTC | paged |\n| later | over |',
  },
  {name: 'seconds', before: '- 10:42:07 CET: paged', to: 'UTC', after: '- 09:42:07 UTC: paged'},
  {name: 'a moment in ISO form', before: '- 2026-03-04T10:42:07.5+01:00 paged', to: 'UTC', after: '- 2026-03-04T09:42:07.5Z paged'},
  {name: 'a date in words', before: '- March 5th, 00:10 CET: paged', to: 'UTC', after: '- March 4th, 23:10 UTC: paged'},
  {name: 'a date in numbers', before: '- 13/03/2026 00:10 CET: paged', to: 'UTC', after: '- 12/03/2026 23:10 UTC: paged'},
  {name: 'the last day of a year', before: '- 2026-01-01 00:30 CET: paged', to: 'UTC', after: '- 2025-12-31 23:30 UTC: paged'},
  {
    name: 'cells',
    before: '| Date | Time (CET) | What |\n|---|---|---|\n| 2026-03-05 | 00:10 | paged |',
    to: 'UTC',
    after: '| Date | Time (UTC) | What |\n|---|---|---|\n| 2026-03-04 | 23:10 | paged |',
  },
  {
    name: 'a column for the zone',
    before: '| Time | Zone | What |\n|---|---|---|\n| 10:42 | CET | paged |',
    to: 'UTC',
    after: '| Time | Zone | What |\n|---|---|---|\n| 09:42 | UTC | paged |',
  },
  {
    name: 'a column for the end',
    before: '| Start | End | What |\n|---|---|---|\n| 10:42 CET | 11:42 CET | down |',
    to: 'UTC',
    after: '| Start | End | What |\n|---|---|---|\n| 09:42 UTC | 10:42 UTC | down |',
  },
  {name: 'a line for all', before: 'All times are in CET.\n\n- 10:42 paged', to: 'UTC', after: 'All times are in UTC.\n\n- 09:42 paged'},
  {
    name: 'a line for all, and an entry of its own zone',
    before: 'All times are in CET.\n\n- 10:42 paged\n- 10:50 UTC mail from CET country',
    to: 'UTC',
    after: 'All times are in UTC.\n\n- 09:42 paged\n- 10:50 UTC mail from CET country',
  },
  {name: 'no zone at all', before: '- 10:42 paged', to: 'UTC', from: 'Europe/Berlin', after: 'All times are in UTC.\n\n- 09:42 paged'},
  {
    name: 'a day that would be misread',
    before: '- 00:10 CET: paged\n- 00:20 CET: over',
    to: 'UTC',
    after: '- 2026-03-03 23:10 UTC: paged\n- 23:20 UTC: over',
  },
  {
    name: 'what tells no time',
    before: '- 10:42 CET: paged\n- later: over\n- 11:00 CET: told the customers who read mail at 10:42 CET',
    to: 'UTC',
    after: '- 09:42 UTC: paged\n- later: over\n- 10:00 UTC: told the customers who read mail at 10:42 CET',
  },
  {name: 'headings', before: '### 10:42 CET – paged\n\nText', to: 'UTC', after: '### 09:42 UTC – paged\n\nText'},
  {name: 'the summer of a region', before: '- 2026-07-04 10:42 UTC: paged', to: 'Europe/Berlin', after: '- 2026-07-04 12:42 CEST: paged'},
  {
    name: 'a region without an abbreviation of its own',
    before: '- 10:42 UTC: paged',
    to: 'Asia/Tashkent',
    after: '- 15:42 Asia/Tashkent: paged',
  },
  {
    name: 'a region over a change of its clocks',
    before: '- 2026-03-28 10:42 UTC: a\n- 2026-03-29 10:42 UTC: b',
    to: 'Europe/Berlin',
    after: '- 2026-03-28 11:42 Europe/Berlin: a\n- 2026-03-29 12:42 Europe/Berlin: b',
  },
]

describe('convertTimes', () => {
  for (const {name, before, to, after, from} of cases)
    it(`converts ${name}`, () => assert.equal(converted(documentOf(before), to, from), documentOf(after)))

  it('renames the zone in the heading, with other line endings and around other letters', () => {
    const text = documentOf('- 10:42 «почта» 📬\n- 10:50 y', 'Timeline (CET)').replaceAll('\n', '\r\n')
    assert.equal(converted(text, 'UTC'), text.replace('(CET)', '(UTC)').replace('10:42', '09:42').replace('10:50', '09:50'))
  })

  it('renames the zone in the front matter', () => {
    const text = `---\ntimezone: Europe/Berlin\n---\n\n${documentOf('- 10:42: paged')}`
    assert.equal(converted(text, 'UTC'), text.replace('Europe/Berlin', 'UTC').replace('10:42', '09:42'))
  })

  it('refuses what it could only guess', () => {
    assert.equal(converted(documentOf('- 10:42 paged'), 'UTC'), 'no-zone')
    assert.equal(converted('# Mail\n\n## Timeline\n\n- 10:42 CET paged\n', 'UTC'), 'no-date')
    assert.equal(converted(documentOf('Nothing yet.'), 'UTC'), 'no-entry')
    assert.equal(converted(documentOf('- 10:42 CET paged'), 'Nowhere/Else'), 'no-zone')
    assert.equal(converted(documentOf('- 4 de marzo 00:10 CET: aviso'), 'UTC'), 'tangled')
  })
})

describe('shiftTimes', () => {
  it('refuses what would be told in a zone that it is not in', () => {
    const around = (entry: string): string =>
      documentOf(`- 2026-03-29 01:30 paged\n- ${entry}\n- 2026-03-29 03:30 over`, 'Timeline (Europe/Berlin)')
    assert.equal(converted(around('2026-03-29 02:30 looked'), 'UTC'), 'skipped')
    assert.equal(converted(around('2026-03-29 02:30 looked'), 'Asia/Kolkata', 'UTC'), 'skipped')
    assert.equal(converted(around('25:10 looked'), 'Asia/Kolkata'), 'tangled')
    const table = '| Time (UTC) | What |\n|---|---|\n| 10:42 | paged |\n| 10:50 | `a|b` |\n'
    assert.equal(converted(documentOf(table), 'Asia/Kolkata'), 'tangled')
    assert.match(converted(documentOf(table.replace('a|b', 'a')), 'Asia/Kolkata'), /16:12 \| paged[^]*16:20/)
    assert.match(converted(documentOf('- 10:42 UTC paged\n- 25:10 UTC looked'), 'Asia/Kolkata'), /16:12 IST paged\n- 25:10 UTC/)
  })

  it('moves all times, or those of some entries', () => {
    assert.equal(shifted(documentOf('- 10:42 CET a\n- 23:55 – 23:59 CET b'), 20), documentOf('- 11:02 CET a\n- 00:15 – 00:19 CET b'))
    assert.equal(shifted(documentOf('- 10:42 a\n- 10:50 b\n- 10:55 c'), -7, [1]), documentOf('- 10:42 a\n- 10:43 b\n- 10:55 c'))
    assert.equal(shifted('# Mail\n\n## Timeline\n\n- 10:42 a\n', 60), '# Mail\n\n## Timeline\n\n- 11:42 a\n')
    assert.equal(shifted(documentOf('Nothing yet.'), 5), 'no-entry')
  })

  it('comes back to the same bytes', () => {
    const text = documentOf('- 10:42 a\n- 13:50 – 14:10 b\n- 11:55pm c')
    assert.equal(shifted(shifted(text, 3), -3), text)
  })
})

describe('normaliseTimes', () => {
  it('writes all dates and times in one form', () => {
    assert.equal(
      normalised(
        documentOf('- March 4th, 9:42 am CET: a\n- 10h05 – 1:10 pm CET: b\n- **5/3/2026 noon** c\n- 2026-03-06T10:42Z d\n- later: e'),
      ),
      documentOf('- 2026-03-04, 09:42 CET: a\n- 10:05 – 13:10 CET: b\n- **2026-03-05 12:00** c\n- 2026-03-06T10:42Z d\n- later: e'),
    )
    assert.equal(normalised('# Mail\n\n## Timeline\n\n- 9:42 am a\n'), '# Mail\n\n## Timeline\n\n- 09:42 a\n')
  })

  it('leaves alone what is in that form', () =>
    assert.equal(normalised(documentOf('- 2026-03-04 10:42 a')), documentOf('- 2026-03-04 10:42 a')))
})
