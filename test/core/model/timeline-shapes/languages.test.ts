/** Dates and times in other languages. */
import {itReads, undated} from './shape.ts'

describe('timelines in other languages', () => {
  itReads({
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
  })
})
