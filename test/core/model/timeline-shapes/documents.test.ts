/** Where a document tells the day of its incident. */
import {itReads, undated} from './shape.ts'

describe('the day that a document tells', () => {
  itReads({
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
  })
})
