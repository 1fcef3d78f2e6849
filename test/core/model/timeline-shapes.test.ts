/** The shapes in which people write timelines, each with the day and the time that it means. */
import assert from 'node:assert/strict'
import {openDocument} from '../../../src/core/document/document.ts'
import {readPostmortem} from '../../../src/core/model/postmortem.ts'

/** What stands above the timeline, its lines, and the entries: the zone is told where a third word is expected. */
interface Shape {
  readonly above?: string
  readonly heading?: string
  readonly lines: string
  readonly means: readonly string[]
}

const dated = '# Mail was late\n\n**Date:** 2026-03-04'
const undated = '# Mail was late'

const shapes: Readonly<Record<string, Shape>> = {
  'time then date': {
    above: undated,
    lines: '- 10:42 PM March 4, 2026: one\n- 9:07 AM March 5, 2026: two',
    means: ['2026-03-04 22:42', '2026-03-05 09:07'],
  },
  'time comma date': {
    above: undated,
    lines: '- 10:42, 4 March 2026 - one\n- 10:50 UTC, March 4 2026 - two',
    means: ['2026-03-04 10:42', '2026-03-04 10:50'],
  },
  'time on date': {
    above: undated,
    lines: '- At 10:42 UTC on March 4, 2026, one\n- At 11:00 UTC on the 5th of March, two',
    means: ['2026-03-04 10:42', '2026-03-05 11:00'],
  },
  'date in brackets after time': {
    lines: '- 23:12 (Mar 4): one\n- 01:45: two\n- 08:00 (Mar 6) three',
    means: ['2026-03-04 23:12', '2026-03-05 01:45', '2026-03-06 08:00'],
  },
  'date in brackets bold': {
    lines: '* **11:48 PM (Mar 3):** one\n* **12:38 AM:** two\n* **1:15 AM:** three',
    means: ['2026-03-03 23:48', '2026-03-04 00:38', '2026-03-04 01:15'],
  },
  'table date in brackets': {
    lines: '| Time | Event |\n|---|---|\n| 23:12 (Mar 3) | one |\n| ~23:20–00:20 | two |\n| 01:45 | three |',
    means: ['2026-03-03 23:12', '2026-03-03 23:20', '2026-03-04 01:45'],
  },
  'five colons': {lines: '- 11:16 ::::: one\n- 11:54 ::::: two\n', means: ['2026-03-04 11:16', '2026-03-04 11:54']},
  'plus after': {lines: '- 22:36-23:03 one\n- 23:04+ two\n', means: ['2026-03-04 22:36', '2026-03-04 23:04']},
  '+1 after': {
    lines: '- 23:36 one\n- 00:04 (+1) two\n- 00:20 (+1d) three\n- 00:30 +1 four',
    means: ['2026-03-04 23:36', '2026-03-05 00:04', '2026-03-05 00:20', '2026-03-05 00:30'],
  },
  '+1 far': {
    lines: '- 10:00 one\n- 11:00 (+1) two\n- 12:00 (+1 day) three\n- 09:00 (+2) four\n- 10:00 (next day) five',
    means: ['2026-03-04 10:00', '2026-03-05 11:00', '2026-03-05 12:00', '2026-03-06 09:00', '2026-03-07 10:00'],
  },
  local: {lines: '- 2026-03-04 ~09:58 local: one\n- 10:10 local time - two', means: ['2026-03-04 09:58', '2026-03-04 10:10']},
  'day n': {
    lines: '- Day 1, 09:00: one\n- Day 1, 14:00: two\n- Day 2, 10:00: three',
    means: ['2026-03-04 09:00', '2026-03-04 14:00', '2026-03-05 10:00'],
  },
  'day n headings': {lines: '### Day 1\n\n- 09:00: one\n\n### Day 2\n\n- 10:00: three', means: ['2026-03-04 09:00', '2026-03-05 10:00']},
  'day n heading date': {
    above: undated,
    lines: '### Day 1 (March 4, 2026)\n\n- 09:00: one\n\n### Day 2 (March 5)\n\n- 10:00: three',
    means: ['2026-03-04 09:00', '2026-03-05 10:00'],
  },
  'weekday headings': {
    lines: '### Wednesday\n\n- 09:00: one\n\n### Thursday\n\n- 10:00: three',
    means: ['2026-03-04 09:00', '2026-03-05 10:00'],
  },
  'weekday prefix': {
    lines: '- Wed 09:00: one\n- Thu 10:00: two\n- Mon 08:00: three',
    means: ['2026-03-04 09:00', '2026-03-05 10:00', '2026-03-09 08:00'],
  },
  'weekday bracket': {lines: '- 09:00 (Wed) one\n- 10:00 (Thu) two', means: ['2026-03-04 09:00', '2026-03-05 10:00']},
  'weekday prefix comma date': {
    above: undated,
    lines: '- Wednesday, March 4, 2026 09:00 UTC: one\n- Thursday, March 5, 10:00: two',
    means: ['2026-03-04 09:00', '2026-03-05 10:00'],
  },
  'ordinal day': {
    above: '# Mail was late on March 4th, 2026',
    lines: '- 4th 09:00: one\n- 5th 10:00: two',
    means: ['2026-03-04 09:00', '2026-03-05 10:00'],
  },
  'the 5th': {lines: '- 09:00 one\n- On the 5th at 10:00, two', means: ['2026-03-04 09:00', '2026-03-05 10:00']},
  'ordinal heading': {lines: '### March 4th\n\n- 09:00: one\n\n### 5th\n\n- 10:00: two', means: ['2026-03-04 09:00', '2026-03-05 10:00']},
  'next day heading': {
    lines: '- 22:00 one\n\n### The next day\n\n- 10:00: two\n- 11:00 three',
    means: ['2026-03-04 22:00', '2026-03-05 10:00', '2026-03-05 11:00'],
  },
  'next day line': {lines: '- 12:00 one\n- The next day\n  - 13:00 two', means: ['2026-03-04 12:00', '2026-03-05 13:00']},
  'next morning prefix': {
    lines: '- 12:00 one\n- Next morning, 13:00: two\n- The following day at 14:00, three',
    means: ['2026-03-04 12:00', '2026-03-05 13:00', '2026-03-06 14:00'],
  },
  'same day': {
    lines: '- 12:00 one\n- Same day, 13:00: two\n- Later that day at 14:00, three',
    means: ['2026-03-04 12:00', '2026-03-04 13:00', '2026-03-04 14:00'],
  },
  noon: {
    lines: '- 11:00 AM one\n- Noon: two\n- 12 noon - three\n- 1 PM four\n- Midnight: five',
    means: ['2026-03-04 11:00', '2026-03-04 12:00', '2026-03-04 12:00', '2026-03-04 13:00', '2026-03-05 00:00'],
  },
  '24:00': {
    above: undated,
    lines: '- 2026-03-04 23:00 one\n- 2026-03-04 24:00 two\n- 2026-03-05 00:30 three',
    means: ['2026-03-04 23:00', '2026-03-05 00:00', '2026-03-05 00:30'],
  },
  '0930 hrs': {
    lines: '- 0930 hrs: one\n- 1402Z two\n- 1410 UTC three\n- 1420h four\n- 1430hrs: five',
    means: ['2026-03-04 09:30', '2026-03-04 14:02', '2026-03-04 14:10', '2026-03-04 14:20', '2026-03-04 14:30'],
  },
  'bare four digits': {
    lines: '- 0930 - one\n- 1402: two\n- 1410 – three',
    means: ['2026-03-04 09:30', '2026-03-04 14:02', '2026-03-04 14:10'],
  },
  'bare four digits table': {
    lines: '| Time (UTC) | Event |\n|---|---|\n| 0930 | one |\n| 1402 | two |',
    means: ['2026-03-04 09:30', '2026-03-04 14:02'],
  },
  'compact date': {
    above: undated,
    lines: '- 20260304 10:42 one\n- 20260304T104500Z two\n- 20260305 11:00 three',
    means: ['2026-03-04 10:42', '2026-03-04 10:45:00', '2026-03-05 11:00'],
  },
  '14h02': {
    lines: '- 14h02 : one\n- 14h : two\n- 15 h 10 : three\n- 16h05min – four',
    means: ['2026-03-04 14:02', '2026-03-04 14:00', '2026-03-04 15:10', '2026-03-04 16:05'],
  },
  uhr: {
    lines: '- 14.02 Uhr: one\n- 14:10 Uhr – two\n- ab 15:00 Uhr three\n- gegen 16 Uhr: four\n- 16 Uhr 30: five',
    means: ['2026-03-04 14:02', '2026-03-04 14:10', '2026-03-04 15:00', '2026-03-04 16:00', '2026-03-04 16:30'],
  },
  'german date': {
    above: undated,
    lines:
      '- 4. März 2026, 14:02 Uhr: one\n- 04.03. 15:00: two\n- 5.3.2026 16:00: three\n- Donnerstag, 5. März: 17:00 four\n- 04.03.26 18:00 x',
    means: ['2026-03-04 14:02', '2026-03-04 15:00', '2026-03-05 16:00', '2026-03-05 17:00', '2026-03-04 18:00'],
  },
  french: {
    above: undated,
    lines: '- Le 4 mars 2026 à 14h02 : one\n- 5 mars, vers 15h : two\n- 1er avril 2026 – 10h00 three',
    means: ['2026-03-04 14:02', '2026-03-05 15:00', '2026-04-01 10:00'],
  },
  'french seconds': {lines: '- 21:07:22,554 one\n- 21:08:31,122 two', means: ['2026-03-04 21:07:22', '2026-03-04 21:08:31']},
  spanish: {
    above: undated,
    lines: '- El 4 de marzo de 2026 a las 14:02 h: one\n- 5 de marzo, 15:00 hs: two\n- Hacia las 21:30: three',
    means: ['2026-03-04 14:02', '2026-03-05 15:00', '2026-03-05 21:30'],
  },
  portuguese: {
    above: undated,
    lines: '- Em 4 de março de 2026 às 14h02 – one\n- 05/03/2026 às 15:30 – two\n- 13/03 16h00 three',
    means: ['2026-03-04 14:02', '2026-03-05 15:30', '2026-03-13 16:00'],
  },
  chinese: {
    above: undated,
    lines: '- 2026年3月4日 14:02 one\n- 3月5日 15:00 two\n- 下午3点20分 three\n- 15时40分 four\n- 16：00 five',
    means: ['2026-03-04 14:02', '2026-03-05 15:00', '2026-03-05 15:20', '2026-03-05 15:40', '2026-03-05 16:00'],
  },
  japanese: {
    above: undated,
    lines: '- 2026年3月4日（水） 14時02分 one\n- 3月5日 15:00 two\n- 午後4時 three\n- 16時半 four\n- 17:00頃 five',
    means: ['2026-03-04 14:02', '2026-03-05 15:00', '2026-03-05 16:00', '2026-03-05 16:30', '2026-03-05 17:00'],
  },
  russian: {
    above: undated,
    lines: '- 4 марта 2026 г. 14:02 one\n- 04.03.2026 15:00 МСК two',
    means: ['2026-03-04 14:02', '2026-03-04 15:00'],
  },
  T0: {lines: '- T0 — one\n- T0 + 5m — two\n- T0+15m three', means: ['2026-03-04 null', '2026-03-04 null', '2026-03-04 null']},
  'offset anchored': {lines: '- T+0 (10:00 UTC): one\n- T+12m (10:12 UTC): two', means: ['2026-03-04 10:00', '2026-03-04 10:12']},
  'time then offset': {
    lines: '- 10:00 (T+0): one\n- 10:12 (T+12): two\n- 10:20 [+20m] three',
    means: ['2026-03-04 10:00', '2026-03-04 10:12', '2026-03-04 10:20'],
  },
  'relative table': {
    lines: '| Time | Event |\n|---|---|\n| +0 min | one |\n| +5 min | two |\n| +1h 10m | three |',
    means: ['2026-03-04 null', '2026-03-04 null', '2026-03-04 null'],
  },
  'iso offset': {
    above: undated,
    lines:
      '- 2026-03-04T10:42:00+02:00 one\n- 2026-03-04 10:50:00 +0200 two\n- 2026-03-04 10:55:01.123 UTC three\n- 2026-03-04T11:00Z: four\n- 2026-03-04T11:01:02.123456789Z five\n- 2026-03-04 11:05+02:00 six',
    means: [
      '2026-03-04 10:42:00',
      '2026-03-04 10:50:00',
      '2026-03-04 10:55:01',
      '2026-03-04 11:00',
      '2026-03-04 11:01:02',
      '2026-03-04 11:05',
    ],
  },
  'am pm one end': {
    lines: '- 9:15-9:30 AM one\n- 11:30-12:10 PM two\n- 1:00–1:20pm three\n- 2–3 PM four\n- 10:30 AM–1:00 PM five',
    means: ['2026-03-04 09:15', '2026-03-04 11:30', '2026-03-04 13:00', '2026-03-04 14:00', '2026-03-04 10:30'],
  },
  'date no year header row': {
    above: '# Mail was late (2026)',
    lines: '| Date | Event |\n|---|---|\n| 03/04 10:42 | one |\n| 03/05 | two |',
    means: ['2026-03-04 10:42', '2026-03-05 null'],
  },
  'slash no year': {
    lines: '- 3/4 10:42 one\n- 3/5 9:00 AM two\n- 3/5 - 10:00 three',
    means: ['2026-03-04 10:42', '2026-03-05 09:00', '2026-03-05 10:00'],
  },
  'two-digit year': {
    above: undated,
    lines: "- 3/14/26 10:42 one\n- 14/03/26 11:00 two\n- 14-Mar-26 12:00 three\n- 14 Mar 26 13:00 four\n- Mar 14 '26 14:00 five",
    means: ['2026-03-14 10:42', '2026-03-14 11:00', '2026-03-14 12:00', '2026-03-14 13:00', '2026-03-14 14:00'],
  },
  'dd-Mon-yyyy': {
    above: undated,
    lines:
      '- 14-Mar-2026 10:42 one\n- 14Mar2026 11:00 two\n- 14/Mar/2026 12:00 three\n- Mar-14-2026 13:00 four\n- 2026-Mar-14 14:00 five\n- 2026 Mar 14 15:00 six',
    means: ['2026-03-14 10:42', '2026-03-14 11:00', '2026-03-14 12:00', '2026-03-14 13:00', '2026-03-14 14:00', '2026-03-14 15:00'],
  },
  'year first month name': {
    above: undated,
    lines: '- 2026 March 4 10:42: one\n- 2026, March 5: two',
    means: ['2026-03-04 10:42', '2026-03-05 null'],
  },
  syslog: {
    above: '# Mail was late (2026)',
    lines: '- Mar 4 10:42:07 one\n- Mar  4 10:43:01 two',
    means: ['2026-03-04 10:42:07', '2026-03-04 10:43:01'],
  },
  'title date iso': {above: '# 2026-03-04: mail was late', lines: '- 10:42 one', means: ['2026-03-04 10:42']},
  'title date compact': {above: '# Postmortem 20260304 mail was late', lines: '- 10:42 one', means: ['2026-03-04 10:42']},
  'title id': {above: '# INC-2026-03-04-001: mail was late', lines: '- 10:42 one', means: ['2026-03-04 10:42']},
  'title underscored': {above: '# Mail was late 2026_03_04', lines: '- 10:42 one', means: ['2026-03-04 10:42']},
  'title range': {
    above: '# Mail was late, March 4-5, 2026',
    lines: '- 10:42 one\n- Mar 5 09:00 two',
    means: ['2026-03-04 10:42', '2026-03-05 09:00'],
  },
  'title range months': {above: '# Mail was late: 28 February – 1 March 2026', lines: '- 10:42 one', means: ['2026-02-28 10:42']},
  'title range d-d': {above: '# Mail was late, 4–5 March 2026', lines: '- 10:42 one', means: ['2026-03-04 10:42']},
  'title range slash': {above: '# Mail was late, 2026-03-04/05', lines: '- 10:42 one', means: ['2026-03-04 10:42']},
  'meta date long': {
    above: '# Mail was late\n\n- **Date of incident**: Wednesday, 4th March 2026',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'meta table': {
    above: '# Mail was late\n\n| Field | Value |\n|---|---|\n| Incident date | 2026-03-04 |\n| Report date | 2026-03-09 |',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'meta table bold': {
    above: '# Mail was late\n\n| | |\n|---|---|\n| **Published** | 2026-03-09 |\n| **Date** | March 4, 2026 |',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'meta header table': {
    above: '# Mail was late\n\n| Date | Severity | Author |\n|---|---|---|\n| 2026-03-04 | SEV2 | Ana |',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'meta quote': {
    above: '# Mail was late\n\n> **Date:** 2026-03-04\n> **Severity:** SEV2',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'meta published first': {
    above: '# Mail was late\n\nPublished: 2026-03-09\nIncident date: 2026-03-04',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'meta published first list': {
    above: '# Mail was late\n\n- Report written: 2026-03-09\n- Start: 2026-03-04 10:40 UTC\n- End: 2026-03-04 12:00 UTC',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'meta start time': {
    above: '# Mail was late\n\n**Start time:** 2026-03-04 10:40 UTC\n**End time:** 2026-03-04 11:40 UTC',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'meta when heading': {above: '# Mail was late\n\n## Date\n\n2026-03-04', lines: '- 10:42 one', means: ['2026-03-04 10:42']},
  'meta when heading 2': {
    above: '# Mail was late\n\n## Date and time\n\nMarch 4, 2026, 10:40–12:00 UTC',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'summary sentence': {
    above: '# Mail was late\n\n## Summary\n\nOn March 4, 2026, between 10:40 and 12:00 UTC, mail was late.',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'summary sentence no year, meta year': {
    above: '# Mail was late\n\nReport of 2026-03-09.\n\n## Summary\n\nOn March 4 between 10:40 and 12:00 UTC, mail was late.',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'duration meta': {
    above: '# Mail was late\n\n**Duration:** 2026-03-04 10:40 – 2026-03-04 11:40 UTC',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'incident window': {
    above: '# Mail was late\n\n**Incident window:** 2026-03-04 10:40 → 11:40 UTC',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'timeline para date': {above: undated, lines: 'All times UTC on 4 March 2026.\n\n- 10:42 one', means: ['2026-03-04 10:42']},
  'timeline bold date line': {
    above: undated,
    lines: '**March 4, 2026 (UTC)**\n\n- 10:42 one\n\n**March 5**\n\n- 09:00 two',
    means: ['2026-03-04 10:42', '2026-03-05 09:00'],
  },
  'timeline bold date colon list': {
    above: undated,
    lines: '*March 4, 2026*:\n- 10:42 one\n- 10:50 two\n\n*March 5*:\n- 09:00 two',
    means: ['2026-03-04 10:42', '2026-03-04 10:50', '2026-03-05 09:00'],
  },
  'nested by date': {
    above: undated,
    lines: '- 2026-03-04\n  - 10:42 one\n- 2026-03-05\n  - 09:00 two',
    means: ['2026-03-04 10:42', '2026-03-05 09:00'],
  },
  'nested by date words': {
    above: undated,
    lines: '- **Wednesday, March 4, 2026**\n    - 10:42 one\n- **Thursday, March 5**\n    - 09:00 two',
    means: ['2026-03-04 10:42', '2026-03-05 09:00'],
  },
  'table date row': {
    above: undated,
    lines: '| Time | Event |\n|---|---|\n| **2026-03-04** | |\n| 10:42 | one |\n| **2026-03-05** | |\n| 09:00 | two |',
    means: ['2026-03-04 10:42', '2026-03-05 09:00'],
  },
  'table date header': {
    above: undated,
    lines: '| March 4, 2026 | Event |\n|---|---|\n| 10:42 | one |\n| 10:50 | two |',
    means: ['2026-03-04 10:42', '2026-03-04 10:50'],
  },
  'table date header zone': {lines: '| Time (PT) | Event |\n|---|---|\n| 10:42 | one |', means: ['2026-03-04 10:42 PT']},
  'several tables': {
    above: undated,
    lines:
      '### 2026-03-04\n\n| Time | Event |\n|---|---|\n| 10:42 | one |\n\n### 2026-03-05\n\n| Time | Event |\n|---|---|\n| 09:00 | two |',
    means: ['2026-03-04 10:42', '2026-03-05 09:00'],
  },
  'event first table': {
    lines: '| Event | Time |\n|---|---|\n| Alert fired | 10:42 |\n| Fixed | 10:50 UTC |',
    means: ['2026-03-04 10:42', '2026-03-04 10:50'],
  },
  'number col': {
    lines: '| # | Time | Event |\n|---|---|---|\n| 1 | 10:42 | one |\n| 2 | 10:50 | two |',
    means: ['2026-03-04 10:42', '2026-03-04 10:50'],
  },
  'duration col': {
    lines: '| Time | Duration | Event |\n|---|---|---|\n| 10:42 | 0:00 | one |\n| 10:50 | 0:08 | two |',
    means: ['2026-03-04 10:42', '2026-03-04 10:50'],
  },
  'elapsed first col': {
    lines: '| Elapsed | Time | Event |\n|---|---|---|\n| 0:00 | 10:42 | one |\n| 0:08 | 10:50 | two |',
    means: ['2026-03-04 10:42', '2026-03-04 10:50'],
  },
  'elapsed T first col': {
    lines: '| Offset | Time (UTC) | Event |\n|---|---|---|\n| T+0 | 10:42 | one |\n| T+8m | 10:50 | two |',
    means: ['2026-03-04 10:42', '2026-03-04 10:50'],
  },
  'two zones cols': {
    lines: '| PT | UTC | Event |\n|---|---|---|\n| 16:42 | 00:42 | one |\n| 16:50 | 00:50 | two |',
    means: ['2026-03-04 16:42 PT', '2026-03-04 16:50 PT'],
  },
  'two zones in cell': {
    lines: '| Time | Event |\n|---|---|\n| 10:42 UTC / 02:42 PST | one |\n| 10:50 UTC / 02:50 PST | two |',
    means: ['2026-03-04 10:42 UTC', '2026-03-04 10:50 UTC'],
  },
  'zone slash': {
    lines: '- 10:42 UTC (03:42 PDT): one\n- 10:50 UTC [03:50 PDT] two',
    means: ['2026-03-04 10:42 UTC', '2026-03-04 10:50 UTC'],
  },
  'block height': {
    above: undated,
    lines: '- Block 19,000,000 (2026-03-04 10:42:11 UTC): one\n- Block 19000100 (Mar-04-2026 10:50:23 AM +UTC): two',
    means: ['2026-03-04 10:42:11 UTC', '2026-03-04 10:50:23 UTC'],
  },
  etherscan: {
    above: undated,
    lines: '- Mar-04-2026 10:42:11 AM +UTC: one\n- Mar-04-2026 01:50:23 PM UTC two',
    means: ['2026-03-04 10:42:11 UTC', '2026-03-04 13:50:23 UTC'],
  },
  'status page 2': {
    above: '# Mail was late (2026)',
    lines: '- Mar 4, 11:21 PDT - **Investigating** one\n- Mar 4, 12:21 PDT - **Resolved** two',
    means: ['2026-03-04 11:21 PDT', '2026-03-04 12:21 PDT'],
  },
  unpadded: {lines: '- 9:05 one\n- 10:15 two\n- 9:5 three', means: ['2026-03-04 09:05', '2026-03-04 10:15']},
  '12h without halves': {
    lines: '- 11:16 one\n- 11:54 two\n- 12:16 three\n- 1:52 four\n- 3:10 five',
    means: ['2026-03-04 11:16', '2026-03-04 11:54', '2026-03-04 12:16', '2026-03-04 13:52', '2026-03-04 15:10'],
  },
  '12h from morning': {
    lines: '- 8:30 one\n- 12:16 three\n- 1:52 four\n- 3:10 five',
    means: ['2026-03-04 08:30', '2026-03-04 12:16', '2026-03-04 13:52', '2026-03-04 15:10'],
  },
  'over midnight': {
    lines: '- 22:00 one\n- 23:59 two\n- 00:01 three\n- 06:00 four',
    means: ['2026-03-04 22:00', '2026-03-04 23:59', '2026-03-05 00:01', '2026-03-05 06:00'],
  },
  'over midnight small': {
    lines: '- 23:59 two\n- 00:01 three\n- 06:00 four\n- 23:10 five\n- 00:10 six',
    means: ['2026-03-04 23:59', '2026-03-05 00:01', '2026-03-05 06:00', '2026-03-05 23:10', '2026-03-06 00:10'],
  },
  'gap to morning': {lines: '- 17:50 one\n- 09:30 two', means: ['2026-03-04 17:50', '2026-03-05 09:30']},
  emoji: {
    lines: '- 🔴 10:42 one\n- ✅ 10:50 – two\n- :rotating_light: 10:55 three\n- ⏰ **11:00** four',
    means: ['2026-03-04 10:42', '2026-03-04 10:50', '2026-03-04 10:55', '2026-03-04 11:00'],
  },
  'status words': {
    lines: '- **[DETECTED]** 10:42 – one\n- **Detected (10:50)**: two\n- Detected: 10:55 UTC\n- **Resolved** — 11:00 UTC',
    means: ['2026-03-04 10:42', '2026-03-04 10:50', '2026-03-04 10:55', '2026-03-04 11:00'],
  },
  'at code': {lines: '- `10:42:01Z` one\n- `2026-03-04T10:50:00Z` — two', means: ['2026-03-04 10:42:01', '2026-03-04 10:50:00']},
  link: {lines: '- [10:42](https://mail.example/1) one\n- [10:50 UTC] two', means: ['2026-03-04 10:42', '2026-03-04 10:50']},
  'before/after': {
    lines: '- Before 10:42: one\n- After 10:50: two\n- By 11:00 three\n- Since 11:10 four\n- Until 12:00 five\n- Shortly after 12:10 six',
    means: ['2026-03-04 10:42', '2026-03-04 10:50', '2026-03-04 11:00', '2026-03-04 11:10', '2026-03-04 12:00', '2026-03-04 12:10'],
  },
  'approx suffix': {
    lines: '- 10:42ish one\n- 10:50-ish two\n- 11:00 (approximately) three\n- 11:10 approx: four\n- 11:20 (est) five\n- approx. 11:30 six',
    means: ['2026-03-04 10:42', '2026-03-04 10:50', '2026-03-04 11:00', '2026-03-04 11:10', '2026-03-04 11:20', '2026-03-04 11:30'],
  },
  'date+range': {
    above: undated,
    lines: '- 2026-03-04 10:42-10:50 UTC one\n- 2026-03-04 23:50–00:10 two',
    means: ['2026-03-04 10:42', '2026-03-04 23:50'],
  },
  'slash range': {
    lines:
      '- 10:42/10:50 one\n- 10:55~11:00 two\n- 10:55 ～ 11:00 three\n- 11:10 until 11:20 four\n- from 11:30 to 11:40, five\n- between 11:50 and 12:00: six\n- 12:10..12:20 seven\n- 12:30 … 12:40 eight',
    means: [
      '2026-03-04 10:42',
      '2026-03-04 10:55',
      '2026-03-04 10:55',
      '2026-03-04 11:10',
      '2026-03-04 11:30',
      '2026-03-04 11:50',
      '2026-03-04 12:10',
      '2026-03-04 12:30',
    ],
  },
  'heading time date': {
    above: undated,
    lines: '### 10:42 UTC, March 4, 2026\n\nOne.\n\n### 10:50 UTC\n\nTwo.',
    means: ['2026-03-04 10:42 UTC', '2026-03-04 10:50 UTC'],
  },
  'heading numbered': {lines: '### 1. 10:42 – one\n\nText.\n\n### 2. 10:50 – two\n\nText', means: ['2026-03-04 10:42', '2026-03-04 10:50']},
  'heading trailing time': {
    lines: '### Alert fired (10:42 UTC)\n\nText.\n\n### Fixed (10:50 UTC)\n\nText',
    means: ['2026-03-04 10:42 UTC', '2026-03-04 10:50 UTC'],
  },
  'month-day table no year': {
    lines: '| Date | Event |\n|---|---|\n| Mar 4, 10:42 | one |\n| Mar 5, ~09:00 | two |',
    means: ['2026-03-04 10:42', '2026-03-05 09:00'],
  },
  'date cell range': {
    above: undated,
    lines:
      '| Date | Time | Event |\n|---|---|---|\n| 2026-03-04 | 10:42 - 10:50 | one |\n|  | 11:00 | two |\n| " | 11:10 | three |\n| 03-05 | 09:00 | four |',
    means: ['2026-03-04 10:42', '2026-03-04 11:00', '2026-03-04 11:10', '2026-03-05 09:00'],
  },
  'date time one cell comma': {
    above: undated,
    lines: '| When | What |\n|---|---|\n| 4 Mar 2026, 10:42 UTC | one |\n| 4 Mar, 10:50 UTC | two |\n| 5 Mar 09:00 | three |',
    means: ['2026-03-04 10:42', '2026-03-04 10:50', '2026-03-05 09:00'],
  },
  'year roll': {above: undated, lines: '- Dec 31, 2025 23:50 one\n- Jan 1 00:10 two', means: ['2025-12-31 23:50', '2026-01-01 00:10']},
  'year later': {above: undated, lines: '- Dec 31 23:50 one\n- Jan 1, 2026 00:10 two', means: ['2025-12-31 23:50', '2026-01-01 00:10']},
  'year at the end only': {
    above: undated,
    lines: '- Mar 3 23:50 one\n- Mar 4 00:10 two\n- Mar 5, 2026 00:10 three',
    means: ['2026-03-03 23:50', '2026-03-04 00:10', '2026-03-05 00:10'],
  },
  months: {
    above: undated,
    lines: '- **January 2025** – one\n- **Mid-February 2025** – two\n- **Late March 2025**: three',
    means: ['2025-01 null', '2025-02 null', '2025-03 null'],
  },
  'mixed dates only': {
    above: undated,
    lines: '- **2026-03-04**: one\n- **2026-03-05**: two',
    means: ['2026-03-04 null', '2026-03-05 null'],
  },
  fence: {
    lines: '```\n10:42  one\n10:50  two\n10:55:12.123  three\n```',
    means: ['2026-03-04 10:42', '2026-03-04 10:50', '2026-03-04 10:55:12'],
  },
  'fence text dates': {
    above: undated,
    lines: '```text\n2026-03-04 06:35 UTC  one\n2026-03-04 06:42 UTC  two\n                      more\n2026-03-04 ~09:58 local  three\n```',
    means: ['2026-03-04 06:35', '2026-03-04 06:42', '2026-03-04 09:58'],
  },
  'tree fence': {
    lines: '```\n10:42 ─┬─ one\n       │\n10:50 ─┼─ two\n10:55 ─┴─ three\n```',
    means: ['2026-03-04 10:42', '2026-03-04 10:50', '2026-03-04 10:55'],
  },
  'double dash': {lines: '10:42 -- one\n\n10:50 -- two', means: ['2026-03-04 10:42', '2026-03-04 10:50']},
  lines: {lines: '10:42 one\n10:50 two\n10:55 three', means: ['2026-03-04 10:42', '2026-03-04 10:50', '2026-03-04 10:55']},
  dl: {lines: '**10:42 UTC**\n: one\n\n**10:50 UTC**\n: two', means: ['2026-03-04 10:42 UTC', '2026-03-04 10:50 UTC']},
  'time then break': {
    lines: '**10:42 UTC**\nOne happened.\n\n**10:50 UTC**\nTwo happened.',
    means: ['2026-03-04 10:42 UTC', '2026-03-04 10:50 UTC'],
  },
  checkbox: {lines: '- [x] 10:42 one\n- [ ] 10:50 two', means: ['2026-03-04 10:42', '2026-03-04 10:50']},
  'seconds range': {lines: '- 10:42:01–10:42:30 one\n- 10:42:40-50 two', means: ['2026-03-04 10:42:01', '2026-03-04 10:42:40']},
  'short end range': {lines: '- 10:42-50 one\n- 10:55–58 UTC two', means: ['2026-03-04 10:42', '2026-03-04 10:55']},
  'date slash dmy from metadata': {
    above: '# Mail was late\n\n**Date:** 04/03/2026\n\nOn 4 March 2026 mail was late.',
    lines: '- 04/03/2026 10:42 one\n- 05/03/2026 09:00 two',
    means: ['2026-03-04 10:42', '2026-03-05 09:00'],
  },
  'dmy shown by title': {
    above: '# Mail was late, 4 March 2026',
    lines: '- 04/03/2026 10:42 one\n- 05/03/2026 09:00 two',
    means: ['2026-03-04 10:42', '2026-03-05 09:00'],
  },
  'dmy shown by meta': {above: '# Mail was late\n\n**Date:** 25/02/2026', lines: '- 01/03/2026 10:42 one', means: ['2026-03-01 10:42']},
  'dmy by sequence': {
    above: undated,
    lines: '- 30/04/2026 10:42 one\n- 01/05/2026 11:00 two',
    means: ['2026-04-30 10:42', '2026-05-01 11:00'],
  },
  'dmy by spanish': {
    above: '# Correo lento',
    lines: '- 04/03/2026 10:42 el correo se retrasó en todos los servidores de la empresa\n- 05/03/2026 09:00 se arregló',
    means: ['2026-03-04 10:42', '2026-03-05 09:00'],
  },
  'hyphen dmy': {above: undated, lines: '- 04-03-2026 10:42 one\n- 14-03-2026 09:00 two', means: ['2026-03-04 10:42', '2026-03-14 09:00']},
  'weekday shows order': {
    above: undated,
    lines: '- Wed 04/03/2026 10:42 one\n- Thu 05/03/2026 09:00 two',
    means: ['2026-03-04 10:42', '2026-03-05 09:00'],
  },
  'zone in para': {lines: 'Times are given in PDT (UTC-7).\n\n- 10:42 one', means: ['2026-03-04 10:42 PDT']},
  'zone in para 2': {lines: 'All timestamps are UTC.\n\n- 10:42 one', means: ['2026-03-04 10:42 UTC']},
  'zone note italic': {lines: '_(all in UTC)_\n\n- 10:42 one', means: ['2026-03-04 10:42 UTC']},
  'zone note after': {lines: '- 10:42 one\n\nTimes in UTC.', means: ['2026-03-04 10:42 UTC']},
  'zone field': {
    above: '# Mail was late\n\n**Date:** 2026-03-04\n**Time zone:** CET',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42 CET'],
  },
  'zone heading': {heading: '## Timeline, UTC', lines: '- 10:42 one', means: ['2026-03-04 10:42 UTC']},
  'zone heading 2': {heading: '## Timeline (Eastern Time)', lines: '- 10:42 one', means: ['2026-03-04 10:42 Eastern Time']},
  'zone heading 3': {heading: '## Timeline (times in UTC+2)', lines: '- 10:42 one', means: ['2026-03-04 10:42 UTC+2']},
  'heading date': {
    above: undated,
    heading: '## Timeline (all times UTC, 2026-03-04)',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42 UTC'],
  },
  'heading date range': {
    above: undated,
    heading: '## Timeline: March 4–5, 2026',
    lines: '- 10:42 one\n- 09:00 Mar 5 two',
    means: ['2026-03-04 10:42', '2026-03-05 09:00'],
  },
  'heading date no year': {
    above: '# Mail was late (2026)',
    heading: '## Timeline for March 4',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'heading date slash': {above: undated, heading: '## Timeline 3/14/2026', lines: '- 10:42 one', means: ['2026-03-14 10:42']},
  'a later entry dates those before it': {
    above: undated,
    lines: '- 22:50 one\n- 23:10 two\n- 2026-03-05 00:10 three',
    means: ['2026-03-04 22:50', '2026-03-04 23:10', '2026-03-05 00:10'],
  },
  'days and hours over entries': {
    above: undated,
    lines: '- 2026-03-04 12:39 - 15:30\n  - 12:39 one\n  - 15:30 two',
    means: ['2026-03-04 12:39', '2026-03-04 15:30'],
  },
  'sentences that end with their time': {
    lines:
      '- The support desk told the people on call that no mail had arrived at approximately 1:00 PM ET.\n- Mail arrived again at 4:00 ET.',
    means: ['2026-03-04 13:00 ET', '2026-03-04 16:00 ET'],
  },
  'half a day goes on within its date': {
    above: undated,
    lines: '- March 4, 2026, 1:00 PM one\n- March 4, 4:00 two',
    means: ['2026-03-04 13:00', '2026-03-04 16:00'],
  },
  'front matter by the names of its fields': {
    above: '---\npublished: 2026-03-09\nstartedAt: 2026-03-04 10:40\n---\n\n# Mail was late',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'a date in the title of the front matter': {
    above: '---\ntitle: Mail was late on March 4, 2026\n---',
    lines: '- 10:42 one',
    means: ['2026-03-04 10:42'],
  },
  'numbers in other columns are none': {
    above: undated,
    lines: '| Server | Load | Users |\n|---|---|---|\n| one | 0.48 | 1530 |',
    means: [],
  },
}

describe('timelines of many shapes', () => {
  for (const [name, {above = dated, heading = '## Timeline', lines, means}] of Object.entries(shapes)) {
    it(`are read: ${name}`, () => {
      const {timeline} = readPostmortem(openDocument(`${above}\n\n${heading}\n\n${lines}\n\n## Impact\n\nText.\n`))
      const read = timeline.map(({date, time, zone}, index) =>
        (means[index]?.split(' ').length ?? 0) > 2 ? `${date} ${time} ${zone}` : `${date} ${time}`,
      )
      assert.deepEqual(read, means)
    })
  }
})
