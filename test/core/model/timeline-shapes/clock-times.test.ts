/** How times of day are written. */
import {itReads, undated} from './shape.ts'

describe('times of day in a timeline', () => {
  itReads({
    'five colons': {lines: '- 11:16 ::::: one\n- 11:54 ::::: two\n', means: ['2026-03-04 11:16', '2026-03-04 11:54']},
    'plus after': {lines: '- 22:36-23:03 one\n- 23:04+ two\n', means: ['2026-03-04 22:36', '2026-03-04 23:04']},
    local: {lines: '- 2026-03-04 ~09:58 local: one\n- 10:10 local time - two', means: ['2026-03-04 09:58', '2026-03-04 10:10']},
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
    T0: {lines: '- T0 — one\n- T0 + 5m — two\n- T0+15m three', means: ['2026-03-04 null', '2026-03-04 null', '2026-03-04 null']},
    'offset by words': {lines: '- **T+N minutes:** one\n- **T + minutes:** two', means: ['2026-03-04 null', '2026-03-04 null']},
    'a digit that is not known': {
      lines: '- ~10:4x one\n- 10:xx two\n- 2026-03-05T14:4xZ — three\n- 2.5x slower\n- 10:50 four',
      means: ['2026-03-04 null', '2026-03-04 null', '2026-03-05 null', '2026-03-05 10:50'],
    },
    'offset anchored': {lines: '- T+0 (10:00 UTC): one\n- T+12m (10:12 UTC): two', means: ['2026-03-04 10:00', '2026-03-04 10:12']},
    'time then offset': {
      lines: '- 10:00 (T+0): one\n- 10:12 (T+12): two\n- 10:20 [+20m] three',
      means: ['2026-03-04 10:00', '2026-03-04 10:12', '2026-03-04 10:20'],
    },
    'relative table': {
      lines: '| Time | Event |\n|---|---|\n| +0 min | one |\n| +5 min | two |\n| +1h 10m | three |',
      means: ['2026-03-04 null', '2026-03-04 null', '2026-03-04 null'],
    },
    'am pm one end': {
      lines: '- 9:15-9:30 AM one\n- 11:30-12:10 PM two\n- 1:00–1:20pm three\n- 2–3 PM four\n- 10:30 AM–1:00 PM five',
      means: ['2026-03-04 09:15', '2026-03-04 11:30', '2026-03-04 13:00', '2026-03-04 14:00', '2026-03-04 10:30'],
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
      lines:
        '- 10:42ish one\n- 10:50-ish two\n- 11:00 (approximately) three\n- 11:10 approx: four\n- 11:20 (est) five\n- approx. 11:30 six',
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
    'seconds range': {lines: '- 10:42:01–10:42:30 one\n- 10:42:40-50 two', means: ['2026-03-04 10:42:01', '2026-03-04 10:42:40']},
    'short end range': {lines: '- 10:42-50 one\n- 10:55–58 UTC two', means: ['2026-03-04 10:42', '2026-03-04 10:55']},
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
  })
})
