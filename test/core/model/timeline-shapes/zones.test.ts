/** Where a timeline tells its zone. */
import {itReads} from './shape.ts'

describe('the zone of a timeline', () => {
  itReads({
    'table date header zone': {lines: '| Time (PT) | Event |\n|---|---|\n| 10:42 | one |', means: ['2026-03-04 10:42 PT']},
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
    'zone in para': {lines: 'Times are given in PDT (UTC-7).\n\n- 10:42 one', means: ['2026-03-04 10:42 PDT']},
    'zone in para 2': {lines: 'All timestamps are UTC.\n\n- 10:42 one', means: ['2026-03-04 10:42 UTC']},
    'zone note italic': {lines: '_(all in UTC)_\n\n- 10:42 one', means: ['2026-03-04 10:42 UTC']},
    'zone note after': {lines: '- 10:42 one\n\nTimes in UTC.', means: ['2026-03-04 10:42 UTC']},
    'zone field': {
      above: '# Mail was late\n\n**Date:** 2026-03-04\n**Time zone:** CET',
      lines: '- 10:42 one',
      means: ['2026-03-04 10:42 CET'],
    },
    'zone in front matter': {
      above: '---\ndate: 2026-03-29\ntimezone: Europe/Berlin\n---\n\n# Mail was late',
      lines: '- 10:42 one\n- 09:42 UTC: two',
      means: ['2026-03-29 10:42 Europe/Berlin', '2026-03-29 09:42 UTC'],
    },
    'offset in front matter': {
      above: "---\ndate: 2026-03-04\ntime_zone: '+05:30'\n---\n\n# Mail was late",
      lines: '- 10:42 one',
      means: ['2026-03-04 10:42 +05:30'],
    },
    'zone in front matter, and another one said': {
      above: '---\ndate: 2026-03-04\nTZ: CET\n---\n\n# Mail was late',
      lines: 'All times are in UTC.\n\n- 10:42 one',
      means: ['2026-03-04 10:42 UTC'],
    },
    'zone heading': {heading: '## Timeline, UTC', lines: '- 10:42 one', means: ['2026-03-04 10:42 UTC']},
    'zone heading 2': {heading: '## Timeline (Eastern Time)', lines: '- 10:42 one', means: ['2026-03-04 10:42 Eastern Time']},
    'zone heading 3': {heading: '## Timeline (times in UTC+2)', lines: '- 10:42 one', means: ['2026-03-04 10:42 UTC+2']},
  })
})
