/** How dates are written beside a time. */
import {itReads, undated} from './shape.ts'

describe('dates in a timeline', () => {
  itReads({
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
    'compact date': {
      above: undated,
      lines: '- 20260304 10:42 one\n- 20260304T104500Z two\n- 20260305 11:00 three',
      means: ['2026-03-04 10:42', '2026-03-04 10:45:00', '2026-03-05 11:00'],
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
    'month-day table no year': {
      lines: '| Date | Event |\n|---|---|\n| Mar 4, 10:42 | one |\n| Mar 5, ~09:00 | two |',
      means: ['2026-03-04 10:42', '2026-03-05 09:00'],
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
    'a date behind words in a column of times': {
      above: undated,
      lines: '| Time | Event |\n|---|---|\n| 2026-03-04 21:15 | one |\n| 02:00 / 03:00 runs, 2026-03-05 (told) | two |',
      means: ['2026-03-04 21:15', '2026-03-05 02:00'],
    },
    'hyphen dmy': {
      above: undated,
      lines: '- 04-03-2026 10:42 one\n- 14-03-2026 09:00 two',
      means: ['2026-03-04 10:42', '2026-03-14 09:00'],
    },
    'weekday shows order': {
      above: undated,
      lines: '- Wed 04/03/2026 10:42 one\n- Thu 05/03/2026 09:00 two',
      means: ['2026-03-04 10:42', '2026-03-05 09:00'],
    },
  })
})
