/** Timelines in lists, tables, headings and paragraphs, with what is carried from entry to entry. */
import assert from 'node:assert/strict'
import {openDocument, readPostmortem} from '../../../src/core/index.ts'
import {momentsOf} from '../../../src/core/model/timeline/moment.ts'
import {timelineOf} from '../../../src/core/model/timeline/timeline.ts'
import {hintsIn, inBlocks, outline, timeline} from './reading.ts'

/** "2026-03-04T10:42:00Z deployed" for every entry. */
const told = (text: string, date: string | null = null): readonly string[] =>
  timeline(text, date).map(entry => `${entry.iso ?? entry.time ?? '?'} ${entry.text}`)

describe('timelineOf', () => {
  it('reads lists', () => {
    assert.deepEqual(told('# T\n\n## Timeline\n\n- **2026-03-04 10:42 UTC**: deployed\n- 2026-03-04 11:00 UTC – paged\n- and a note\n'), [
      '2026-03-04T10:42:00Z deployed',
      '2026-03-04T11:00:00Z paged',
    ])
  })

  it('reads tables, with date and time in one column or in two', () => {
    const rows = '| 2026-03-04 | 10:42 | deployed |\n| | 10:50 | paged |\n'
    assert.deepEqual(told(`# T\n\n## Timeline\n\n| Date | Time (UTC) | Event |\n|---|---|---|\n${rows}`), [
      '2026-03-04T10:42:00Z deployed',
      '2026-03-04T10:50:00Z paged',
    ])
    assert.deepEqual(
      told('# T\n\n## Timeline\n\n| CET | UTC | What |\n|---|---|---|\n| 2026-03-04 11:42 | 2026-03-04 10:42 | deployed |\n'),
      ['2026-03-04T11:42:00+01:00 deployed'],
    )
  })

  it('reads a heading for every entry, and paragraphs', () => {
    assert.deepEqual(
      told('# T\n\n## Timeline\n\nAll times in UTC\n\n### 2026-03-04 10:42\n\nWe deployed.\n\n### 11:00 - paged\n\nText\n'),
      ['2026-03-04T10:42:00Z ', '2026-03-04T11:00:00Z paged'],
    )
    assert.deepEqual(told('# T\n\n## Timeline\n\n**10:42 UTC** – deployed  \n**10:50 UTC** – paged\n\n11.05 over\n', '2026-03-04'), [
      '2026-03-04T10:42:00Z deployed',
      '2026-03-04T10:50:00Z paged',
      '2026-03-04T11:05:00Z over',
    ])
  })

  it('carries dates from headings, lines, outer items, the title and the fields of the document', () => {
    assert.deepEqual(
      told('# T\n\n## Timeline\n\n### 4 March 2026\n\n- 10:42 a\n\n2026-03-05\n\n- 09:00 b\n\n- 2026-03-06\n  - 08:00 c\n'),
      ['2026-03-04T10:42:00 a', '2026-03-05T09:00:00 b', '2026-03-06T08:00:00 c'],
    )
    assert.deepEqual(told('# T\n\n## Timeline (all times UTC, 4 March 2026)\n\n- 10:42 a\n'), ['2026-03-04T10:42:00Z a'])
    assert.deepEqual(told('# Mail outage, March 4, 2026\n\n## Timeline\n\n- 10:42 a\n'), ['2026-03-04T10:42:00 a'])
    assert.deepEqual(told('# T\n\n**Date:** 2026-03-04\n\nSee 2025-01-01.\n\n## Timeline\n\n- 10:42 a\n- Dec 31, 10:00 b\n'), [
      '2026-03-04T10:42:00 a',
      '2025-12-31T10:00:00 b',
    ])
  })

  it('takes no day from a sentence after a label', () => {
    const timelined = (before: string) => told(`# T\n\n${before}\n\n## Timeline\n\n- 10:42 a\n`)
    for (const before of [
      '## Incident date: 2026-03-04\n\n1. **Data loss**: rows from Jan 6-11 are gone',
      '**When**: 4 March 2026, 10:42\n\n**Impact**: no backups since January 6, 2026',
      '**Incident**: a job that was added on 2026-01-06 wrote to the wrong bucket\n\n**Date**: 4 March 2026',
      '| Field | Value |\n|---|---|\n| Event | The job of 2026-01-06 ran twice |\n| Date | Started 2026-03-04 |',
    ])
      assert.deepEqual(timelined(before), ['2026-03-04T10:42:00 a'], before)
  })

  it('dates what stands below a heading with a label', () => {
    assert.deepEqual(told('# T 2026-03-02\n\n## Timeline\n\n### Day: 2026-03-04\n\n- 10:42 a\n\n### Day: 2026-03-05\n\n- 09:00 b\n'), [
      '2026-03-04T10:42:00 a',
      '2026-03-05T09:00:00 b',
    ])
  })

  it('dates entries by the nearest field for the day, also in a document of several incidents', () => {
    const incident = (title: string, field: string, time: string): string =>
      `## ${title}\n\n${field}\n\n### Summary\n\nText.\n\n### Timeline\n\n- ${time} a\n`
    const both = `# Two outages\n\n${incident('Mail', '**Date:** 2026-03-04', '10:42')}\n${incident('Search', '**Date:** March 6, 2026', '09:00')}`
    assert.deepEqual(told(both), ['2026-03-04T10:42:00 a', '2026-03-06T09:00:00 a'])
    const over = `# Outages\n\n**Date:** March 4-6, 2026\n\n${incident('Search', '**Start:** 2026-03-06\\\n**Date:** 2026-03-09', '09:00')}`
    assert.deepEqual(told(over), ['2026-03-06T09:00:00 a'])
    assert.deepEqual(
      told(`${incident('Search', 'Text.', '09:00')}\n## Review\n\n**Date:** 2026-03-09\n\n## Incident\n\n**Date:** 2026-03-06\n`),
      ['2026-03-09T09:00:00 a'],
    )
    assert.deepEqual(
      told('# T\n\n## Timeline\n\nDay: 2026-03-04\n* 10:42 a\n\nDay: 2026-03-06\n* 09:00 b\n\nWritten: 2026-03-09\n* 09:10 c\n'),
      ['2026-03-04T10:42:00 a', '2026-03-06T09:00:00 b', '2026-03-06T09:10:00 c'],
    )
  })

  it('leaves an item below a day on that day, whatever day it tells of', () => {
    assert.deepEqual(
      told('# T\n\n## Timeline\n\n2026-01-04:\n\n* The release was set to 2026-03-04\n\n2026-01-06:\n\n* Patches were sent\n'),
      ['2026-01-04 The release was set to 2026-03-04', '2026-01-06 Patches were sent'],
    )
  })

  it('says where a date comes from', () => {
    const from = timeline('# T 2026-03-04\n\n## Timeline\n\n- 23:50 a\n- 00:10 b\n- 00:05 c\n- 2026-03-06 10:00 d\n- 10:05 e\n').map(
      ({date, dateFrom}) => `${date} ${dateFrom}`,
    )
    assert.deepEqual(from, ['2026-03-04 document', '2026-03-05 midnight', '2026-03-05 before', '2026-03-06 entry', '2026-03-06 before'])
  })

  it('takes a date over timed entries for no entry, a date over prose for one', () => {
    assert.deepEqual(told('# T\n\n## Timeline\n\n### 2026-03-04\n\nWe deployed.\n\n### 2026-03-05\n\n- 10:42 a\n'), [
      '2026-03-04 ',
      '2026-03-05T10:42:00 a',
    ])
    assert.deepEqual(told('# T\n\n## Timeline\n\n- **2026-03-04**: deployed\n- **2026-03-05**: found out\n'), [
      '2026-03-04 deployed',
      '2026-03-05 found out',
    ])
  })

  it('knows zones from the entry, the section, the entry before and the document', () => {
    const zones = (text: string): readonly string[] => timeline(text).map(({zone, zoneFrom}) => `${zone} ${zoneFrom}`)
    assert.deepEqual(zones('# T\n\n## Timeline (CET)\n\n- 10:42 a\n- 10:43 UTC b\n'), ['CET before', 'UTC entry'])
    assert.deepEqual(zones('# T\n\n## Timeline\n\n- 10:42 PST a\n- 10:43 b\n'), ['PST entry', 'PST before'])
    assert.deepEqual(zones('# T\n\nAll times are UTC.\n\n## Timeline\n\n- 10:43 b\n'), ['UTC document'])
    assert.deepEqual(zones('# T\n\n## Timeline\n\n- 10:43 b\n'), ['null null'])
  })

  it('knows what a zone is from UTC on that day', () => {
    const iso = (zone: string, day: string): string | null => timeline(`# T\n\n## Timeline\n\n- ${day} 10:42 ${zone} a\n`)[0]!.iso
    assert.equal(iso('PST', '2026-01-04'), '2026-01-04T10:42:00-08:00')
    assert.equal(iso('PT', '2026-07-04'), '2026-07-04T10:42:00-07:00')
    assert.equal(iso('Europe/Berlin', '2026-07-04'), '2026-07-04T10:42:00+02:00')
    assert.equal(iso('GMT+5:30', '2026-07-04'), '2026-07-04T10:42:00+05:30')
    assert.equal(iso('Europe/Nowhere', '2026-07-04'), '2026-07-04T10:42:00')
  })

  it('reads a label before the time, where nothing follows', () => {
    assert.deepEqual(
      told(
        '# T\n\n- **Key events**\n  - First detected: 2026-03-04 10:42\n  - Repaired 2026-03-04 11:42\n- **Impact**: at 10:42 mail stopped\n',
      ),
      ['2026-03-04T10:42:00 First detected', '2026-03-04T11:42:00 Repaired'],
    )
  })

  /** Entries under "Timeline" as date or instant, end and words; a slip is named before them. */
  const under = (lines: string, title = '# T'): readonly string[] =>
    timeline(`${title}\n\n## Timeline\n\n${lines}\n`).map(
      ({iso, time, end, unreadable, text}) =>
        `${iso ?? time ?? '?'}${end === null ? '' : ` to ${end}`}${unreadable === null ? '' : ` (${unreadable})`} ${text}`,
    )

  describe('half a day', () => {
    it('is carried on from headings, ranges and the entries before', () => {
      assert.deepEqual(
        under('### 2026-03-04 11:30-11:57 AM: one\n\n- 11:40-12:08: two\n- 1:17: three\n\n### 2:00-3:25 PM: four\n\n- 2:12: five'),
        [
          '2026-03-04T11:30:00 to 2026-03-04T11:57:00 one',
          '2026-03-04T11:40:00 to 2026-03-04T12:08:00 two',
          '2026-03-04T13:17:00 three',
          '2026-03-04T14:00:00 to 2026-03-04T15:25:00 four',
          '2026-03-04T14:12:00 five',
        ],
      )
    })
    it('goes on after midnight', () => {
      assert.deepEqual(under('- 2026-03-04 11:50 PM one\n- 12:20 two'), ['2026-03-04T23:50:00 one', '2026-03-05T00:20:00 two'])
    })
    it('is none where others count to twenty-four', () => {
      assert.deepEqual(under('- 2026-03-04 11:30 AM one\n- 13:10 two\n- 1:05 three'), [
        '2026-03-04T11:30:00 one',
        '2026-03-04T13:10:00 two',
        '2026-03-05T01:05:00 three',
      ])
    })
  })

  describe('dates', () => {
    it('take their year from the title, the front matter or their neighbours', () => {
      const rows = '| Date | Time | Event |\n|---|---|---|\n| Mar 4 | 10:42 | one |\n| 03-05 | 11:00 | two |'
      const expected = ['2026-03-04T10:42:00 one', '2026-03-05T11:00:00 two']
      assert.deepEqual(under(rows, '# Mail was late in March 2026'), expected)
      assert.deepEqual(told(`# T\n\n## Timeline\n\n${rows}\n`, '2026-03-04'), expected)
      assert.deepEqual(under(`${rows}\n| 2026-03-06 | 09:00 | three |`), [...expected, '2026-03-06T09:00:00 three'])
    })
    it('come from the first sentence where the front matter has the day of publication', () => {
      const text = (day: string): string => `# T\n\nOn the evening of ${day}, mail was late.\n\n## Timeline\n\n- 10:42 It began.\n`
      assert.deepEqual(told(text('March 3, 2026'), '2026-04-08'), ['2026-03-03T10:42:00 It began.'])
      assert.deepEqual(told(text('March 3'), '2026-04-08'), ['2026-03-03T10:42:00 It began.'])
      assert.deepEqual(told(text('March 3, 2025'), '2026-04-08'), ['2026-04-08T10:42:00 It began.'])
      assert.deepEqual(told(text('April 9, 2026'), '2026-04-08'), ['2026-04-08T10:42:00 It began.'])
      const later = '# T\n\nThe relay of 3 March 2026 was late.\n\n## Timeline\n\n- 10:42 It began.\n'
      assert.deepEqual(told(later, '2026-04-08'), ['2026-04-08T10:42:00 It began.'])
    })
    it('may stand alone, or be months', () => {
      assert.deepEqual(under('- 2026-03-04: one\n- Mar 6: two\n- July 2026: three'), ['2026-03-04 one', '2026-03-06 two', '2026-07 three'])
    })
    it('on a line of their own are those of the paragraph below', () => {
      assert.deepEqual(
        under('**March 4, 2026:**\n\nWe deployed.\n\n**March 5, 2026 (Thursday)**\n- 10:42 paged'),
        ['2026-03-04 We deployed', '2026-03-05T10:42:00 paged'].map(each => each.replace('deployed', 'deployed.')),
      )
    })
    it('in a heading over entries are none', () => {
      assert.deepEqual(under('### 2026-03-04: the first day\n\nA bad one.\n\n- 2026-03-04 10:42 paged'), ['2026-03-04T10:42:00 paged'])
    })
    it('with dots have the day first, wherever they stand', () => {
      assert.deepEqual(told('# T\n\n## Timeline\n\n- 10:42 one\n- 12.02.2026 11:00 two\n', '11.02.2026'), [
        '2026-02-11T10:42:00 one',
        '2026-02-12T11:00:00 two',
      ])
    })
    it('have day and month in one order', () => {
      assert.deepEqual(under('- 28/2/2026 23:00 one\n- 1/3/2026 09:00 two'), ['2026-02-28T23:00:00 one', '2026-03-01T09:00:00 two'])
      assert.deepEqual(under('- 1/3/2026 09:00 one', '# Mail was late on 1 March 2026'), ['2026-03-01T09:00:00 one'])
      assert.deepEqual(under('- 1/3/2026 09:00 one'), ['2026-01-03T09:00:00 one'])
    })
    it('of the document itself are no entries', () => {
      assert.deepEqual(under('- Date: 2026-03-04\n- Report date: 2026-03-09\n- Repaired: March 4, 2026 at 9:12 pm EST (by the vendor)'), [
        '2026-03-04T21:12:00-05:00 Repaired',
      ])
    })
    it('go back where the last entry comes first', () => {
      assert.deepEqual(under('- 2026-03-04 03:10 five\n- 02:00 four\n- 01:10 three\n- 23:40 two\n- 18:00 one'), [
        '2026-03-04T03:10:00 five',
        '2026-03-04T02:00:00 four',
        '2026-03-04T01:10:00 three',
        '2026-03-03T23:40:00 two',
        '2026-03-03T18:00:00 one',
      ])
    })
    it('that are mistyped are told, and not those of the entry before', () => {
      assert.deepEqual(under('- 2026-03-04 10:42 one\n- 202026-03-05 11:00 two\n- 11:72 three\n- 11:30 four'), [
        '2026-03-04T10:42:00 one',
        '11:00 (date) two',
        '2026-03-04 (time) three',
        '2026-03-04T11:30:00 four',
      ])
    })
    it('that are in no calendar or on no clock are told as such', () => {
      assert.deepEqual(
        under('- 2026-03-04 10:42 one\n- 25:10: two\n- 31 April 2026 11:00 three\n- April 31st: four\n- 25:10:07 five\n- 31 May: six'),
        [
          '2026-03-04T10:42:00 one',
          '2026-03-04 (time) two',
          '11:00 (date) three',
          '? (date) four',
          '2026-03-04 (time) five',
          '2026-05-31 six',
        ],
      )
      assert.deepEqual(under('- 2026-03-04 10:42 one\n- March 35 of them came back\n- 11:00 two'), [
        '2026-03-04T10:42:00 one',
        '2026-03-04T11:00:00 two',
      ])
    })
    it('may be told by the one before', () => {
      assert.deepEqual(under('- 2026-03-04 10:42 one\n- Later that day: two\n- The next morning: three\n- 09:00 four'), [
        '2026-03-04T10:42:00 one',
        '2026-03-04 two',
        '2026-03-05 three',
        '2026-03-05T09:00:00 four',
      ])
    })
  })

  describe('zones', () => {
    it('of one entry move none of those after it', () => {
      assert.deepEqual(under('- 2026-03-04 22:00 UTC one\n- 17:05 EST two\n- 22:10 three\n- 00:20 CET four\n- 23:25 UTC five'), [
        '2026-03-04T22:00:00Z one',
        '2026-03-04T17:05:00-05:00 two',
        '2026-03-04T22:10:00Z three',
        '2026-03-05T00:20:00+01:00 four',
        '2026-03-04T23:25:00Z five',
      ])
    })
    it('last where entries would go back in time otherwise', () => {
      assert.deepEqual(under('- 2026-03-04 10:42 UTC one\n- 02:50 PST two\n- 02:55 three'), [
        '2026-03-04T10:42:00Z one',
        '2026-03-04T02:50:00-08:00 two',
        '2026-03-04T02:55:00-08:00 three',
      ])
    })
    it('may have a column', () => {
      assert.deepEqual(
        under('| Time | Zone | Event |\n|---|---|---|\n| 2026-03-04 10:42 | UTC | one |\n| 2026-03-04 11:55 | CET | two |'),
        ['2026-03-04T10:42:00Z one', '2026-03-04T11:55:00+01:00 two'],
      )
    })
    it('have many names', () => {
      const iso = (zone: string): string => under(`- 2026-07-04 10:42 ${zone}: one`)[0]!.slice(19)
      const names: Readonly<Record<string, string>> = {
        'UTC\u22123': '-03:00',
        'America/Argentina/Buenos_Aires': '-03:00',
        'New York time': '-04:00',
        'São Paulo time': '-03:00',
        'Beijing time': '+08:00',
        'Central European Summer Time': '+02:00',
        'Coordinated Universal Time': 'Z',
        PST8PDT: '-07:00',
      }
      for (const [name, offset] of Object.entries(names)) assert.equal(iso(name), `${offset} one`, name)
    })
    it('repeat an hour, and leave one out', () => {
      assert.deepEqual(under('### 2026-10-25 (Europe/Prague)\n\n- 01:50 one\n- 02:40 two\n- 02:10 three\n- 03:05 four'), [
        '2026-10-25T01:50:00+02:00 one',
        '2026-10-25T02:40:00+02:00 two',
        '2026-10-25T02:10:00+01:00 three',
        '2026-10-25T03:05:00+01:00 four',
      ])
      assert.deepEqual(under('- 2026-03-29 02:30 Europe/Prague: nobody saw this'), ['2026-03-29T02:30:00 nobody saw this'])
    })
  })

  it('knows the end of ranges', () => {
    assert.deepEqual(
      under(
        '- 2026-03-04 23:50 – 00:10 one\n- 2026-03-05 10:00 UTC to 2026-03-06 09:00 UTC two\n- March 8–9, 2026: three\n- 2026-10-25 02:40 Europe/Prague – 02:10: four',
      ),
      [
        '2026-03-04T23:50:00 to 2026-03-05T00:10:00 one',
        '2026-03-05T10:00:00Z to 2026-03-06T09:00:00Z two',
        '2026-03-08 to 2026-03-09 three',
        '2026-10-25T02:40:00+02:00 to 2026-10-25T02:10:00+01:00 four',
      ],
    )
    assert.deepEqual(under('| Start | End | Event |\n|---|---|---|\n| 2026-03-04 23:42 | 00:10 | one |'), [
      '2026-03-04T23:42:00 to 2026-03-05T00:10:00 one',
    ])
  })

  it('reads what Markdown quotes, hides or leaves as it is', () => {
    assert.deepEqual(under('> 10:42 one\n>\n> - 10:50 two'), ['10:42 one', '10:50 two'])
    assert.deepEqual(under('[10:42]: paged\n[10:50]: everybody was back\n\n[11:00]: https://mail.example/log'), [
      '10:42 paged',
      '10:50 everybody was back',
    ])
    const indented = '    10:42 one\n    10:50 two\n\n    11:00 three'
    assert.deepEqual(under(indented), ['10:42 one', '10:50 two', '11:00 three'])
    assert.deepEqual(under('    10:42 one\n    two\n    three\n    four\n    11:00 five\n    six\n    11:10 seven'), [])
    assert.deepEqual(told(`# T\n\n## Summary\n\n${indented}\n`), [])
    assert.deepEqual(under('| Time | Event |\n|---|---|\n| 2026-03-04<br>10:42 | one<br>two |'), ['2026-03-04T10:42:00 one two'])
    assert.deepEqual(under('<table><tr><th>Time (UTC)</th><th>Event</th></tr>\n<tr><td>2026-03-04 10:42</td><td>one</td></tr></table>'), [
      '2026-03-04T10:42:00Z one',
    ])
  })

  it('names milestones, each once', () => {
    const text = [
      '- 10:00 UTC Version 4.2 deployed',
      '- 10:20 UTC First customer reports errors',
      '- 10:25 UTC Second customer reports errors',
      '- 10:30 UTC On-call starts investigating',
      '- 10:50 UTC Root cause identified: a full disk',
      '- 10:55 UTC Rolled back to 4.1',
      '- 11:10 UTC Service fully recovered',
    ]
    assert.deepEqual(
      timeline(`# T\n\n## Timeline\n\n${text.join('\n')}\n`).map(({milestone}) => milestone),
      ['introduced', 'detected', null, 'investigating', 'cause-found', 'mitigated', 'recovered'],
    )
  })

  it('gives the places of the entry and of what is written about the time', () => {
    const text = '# T\n\n## Timeline\n\n* **~10:42 UTC**: deployed\n  * a detail\n'
    const [entry] = timeline(text)
    assert.equal(entry!.approximate, true)
    assert.equal(text.slice(entry!.offset, entry!.offset + 3), '* *')
    assert.equal(text.slice(entry!.written.start, entry!.written.end), '10:42 UTC')
    assert.ok(!text.slice(entry!.span.start, entry!.span.end).includes('detail'))
  })

  it('leaves other sections and logs alone', () => {
    assert.deepEqual(
      told('# T\n\n## Timeline\n\n- 10:42 a\n\n```\n10:43 x\n10:44 y\n10:45 z\n```\n\n## Impact\n\n- 10:50 not an event\n'),
      ['10:42 a'],
    )
    assert.deepEqual(told('# T\n\n## Timeline\n\n```\n10:43 x\n10:44 y\n10:45 z\n```\n'), ['10:43 x', '10:44 y', '10:45 z'])
  })

  it('finds a timeline that has no heading of its own', () => {
    assert.deepEqual(told('# T\n\n## What happened\n\n- 10:42 a\n- 10:43 b\n- 10:44 c\n'), ['10:42 a', '10:43 b', '10:44 c'])
    assert.deepEqual(told('# T\n\n## What happened\n\n- 10:42 a\n- 10:43 b\n'), [])
    assert.deepEqual(told('# T\n\n## Notes\n\n### 10:42 UTC\n\nIt began.\n\n### 10:50 UTC\n\nIt ended.\n').length, 2)
  })

  it('takes a title that ends with a time for an entry only where several do', () => {
    assert.deepEqual(told('# T\n\n## Fixed (2026-03-04 16:45)\n\n- The queue was emptied\n'), [])
    const several = ['Noticed', 'Fixed', 'Closed'].map((word, index) => `## ${word} (2026-03-04 1${index}:45)\n\nText.\n`).join('\n')
    assert.equal(told(`# T\n\n${several}`).length, 3)
  })

  it('is the same for any division into chunks', () => {
    const text =
      '# T 2026-03-04\n\n## Timeline\n\nAll times in UTC\n\n### 10:42\n\nText.\n\n- 10:50 a\n\n| Time | Event |\n|---|---|\n| 11:00 | b |\n| later | d |\n\n2026-03-05\n\n09:00 c\n\n2026-03-06\n\n- e\n- f\n'
    const {title, sections} = outline(text)
    const blocks = inBlocks(text, momentsOf)
    const written = {title: null, incident: null, date: null, report: null, zone: null}
    assert.deepEqual(timelineOf(blocks, {title, sections, written, hints: hintsIn(blocks)}), timeline(text))
  })
})

describe('a long timeline after an edit', () => {
  const entries = Array.from(
    {length: 80},
    (_, index) => `- ${9 + Math.floor(index / 20)}:${10 + (index % 50)}: Step ${index} of the work on the queue was done`,
  )
  const text = `# Mail was late\n\n## Timeline\n\n- 2026-03-04 09:00 UTC: The first alert\n${entries.join('\n')}\n\n## Action items\n\n- [ ] Test the queue\n`

  for (const [name, from, to] of [
    ['another day above', '2026-03-04', '2026-03-07'],
    ['another zone above', 'UTC', 'CET'],
    ['another length above', 'The first alert', 'The very first alert of all'],
    ['other words in it', 'Step 40 of the work', 'Recovery confirmed'],
    ['another name of its section', '## Timeline', '## Timeline on 2026-03-01'],
  ] as const) {
    it(`is what it is from scratch with ${name}`, () => {
      const before = readPostmortem(openDocument(text))
      assert.equal(before.timeline.length, 81)
      const start = text.indexOf(from)
      const after = before.after([{start, end: start + from.length, text: to}])
      const anew = readPostmortem(openDocument(after.document.text))
      assert.deepEqual(after.timeline, anew.timeline)
      assert.deepEqual(after.actions, anew.actions)
    })
  }
})
