/** Timelines in lists, tables, headings and paragraphs, with what is carried from entry to entry. */
import assert from 'node:assert/strict'
import {momentsOf} from '../../../src/core/model/timeline/moment.ts'
import {timelineOf} from '../../../src/core/model/timeline/timeline.ts'
import {inBlocks, outline, timeline} from './reading.ts'

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
  })

  it('is the same for any division into chunks', () => {
    const text =
      '# T 2026-03-04\n\n## Timeline\n\nAll times in UTC\n\n### 10:42\n\nText.\n\n- 10:50 a\n\n| Time | Event |\n|---|---|\n| 11:00 | b |\n\n2026-03-05\n\n09:00 c\n'
    const {title, sections} = outline(text)
    assert.deepEqual(timelineOf(inBlocks(text, momentsOf), {title, sections, date: null}), timeline(text))
  })
})
