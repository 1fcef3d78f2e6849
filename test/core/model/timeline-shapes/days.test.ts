/** How the day goes on from one entry to the next. */
import {itReads, undated} from './shape.ts'

describe('the days of a timeline', () => {
  itReads({
    '+1 after': {
      lines: '- 23:36 one\n- 00:04 (+1) two\n- 00:20 (+1d) three\n- 00:30 +1 four',
      means: ['2026-03-04 23:36', '2026-03-05 00:04', '2026-03-05 00:20', '2026-03-05 00:30'],
    },
    '+1 far': {
      lines: '- 10:00 one\n- 11:00 (+1) two\n- 12:00 (+1 day) three\n- 09:00 (+2) four\n- 10:00 (next day) five',
      means: ['2026-03-04 10:00', '2026-03-05 11:00', '2026-03-05 12:00', '2026-03-06 09:00', '2026-03-07 10:00'],
    },
    'day of the month before the time': {
      heading: '## Timeline (UTC, all in March)',
      lines: '| Time | What |\n|---|---|\n| **04 22:36** | one |\n| **05 00:41 – 00:43** | two |',
      means: ['2026-03-04 22:36', '2026-03-05 00:41'],
    },
    'words beside the day': {
      lines: '- 03-04 08:16 one\n- 03-04 (later) — two\n- 03-05 (UTC) — three',
      means: ['2026-03-04 08:16', '2026-03-04 null', '2026-03-05 null'],
    },
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
    'over midnight': {
      lines: '- 22:00 one\n- 23:59 two\n- 00:01 three\n- 06:00 four',
      means: ['2026-03-04 22:00', '2026-03-04 23:59', '2026-03-05 00:01', '2026-03-05 06:00'],
    },
    'over midnight small': {
      lines: '- 23:59 two\n- 00:01 three\n- 06:00 four\n- 23:10 five\n- 00:10 six',
      means: ['2026-03-04 23:59', '2026-03-05 00:01', '2026-03-05 06:00', '2026-03-05 23:10', '2026-03-06 00:10'],
    },
    'gap to morning': {lines: '- 17:50 one\n- 09:30 two', means: ['2026-03-04 17:50', '2026-03-05 09:30']},
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
    'range of days by an arrow': {
      lines: '| When | What |\n|---|---|\n| 03-04 10:42 | one |\n| 03-04 → 03-06 | two |',
      means: ['2026-03-04 10:42', '2026-03-04 null'],
    },
  })
})
