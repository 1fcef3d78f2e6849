/** Lists, tables, headings and fences that hold a timeline. */
import {itReads, undated} from './shape.ts'

describe('timelines of many layouts', () => {
  itReads({
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
    'heading time date': {
      above: undated,
      lines: '### 10:42 UTC, March 4, 2026\n\nOne.\n\n### 10:50 UTC\n\nTwo.',
      means: ['2026-03-04 10:42 UTC', '2026-03-04 10:50 UTC'],
    },
    'heading numbered': {
      lines: '### 1. 10:42 – one\n\nText.\n\n### 2. 10:50 – two\n\nText',
      means: ['2026-03-04 10:42', '2026-03-04 10:50'],
    },
    'heading trailing time': {
      lines: '### Alert fired (10:42 UTC)\n\nText.\n\n### Fixed (10:50 UTC)\n\nText',
      means: ['2026-03-04 10:42 UTC', '2026-03-04 10:50 UTC'],
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
    fence: {
      lines: '```\n10:42  one\n10:50  two\n10:55:12.123  three\n```',
      means: ['2026-03-04 10:42', '2026-03-04 10:50', '2026-03-04 10:55:12'],
    },
    'fence text dates': {
      above: undated,
      lines:
        '```text\n2026-03-04 06:35 UTC  one\n2026-03-04 06:42 UTC  two\n                      more\n2026-03-04 ~09:58 local  three\n```',
      means: ['2026-03-04 06:35', '2026-03-04 06:42', '2026-03-04 09:58'],
    },
    'tree fence': {
      lines: '```\n10:42 ─┬─ one\n       │\n10:50 ─┼─ two\n10:55 ─┴─ three\n```',
      means: ['2026-03-04 10:42', '2026-03-04 10:50', '2026-03-04 10:55'],
    },
    'double dash': {lines: '10:42 -- one\n\n10:50 -- two', means: ['2026-03-04 10:42', '2026-03-04 10:50']},
    lines: {lines: '10:42 one\n10:50 two\n10:55 three', means: ['2026-03-04 10:42', '2026-03-04 10:50', '2026-03-04 10:55']},
    'lines below a word': {lines: 'Timeline:\n10:42 one\n10:50 two', means: ['2026-03-04 10:42', '2026-03-04 10:50']},
    dl: {lines: '**10:42 UTC**\n: one\n\n**10:50 UTC**\n: two', means: ['2026-03-04 10:42 UTC', '2026-03-04 10:50 UTC']},
    'time then break': {
      lines: '**10:42 UTC**\nOne happened.\n\n**10:50 UTC**\nTwo happened.',
      means: ['2026-03-04 10:42 UTC', '2026-03-04 10:50 UTC'],
    },
    checkbox: {lines: '- [x] 10:42 one\n- [ ] 10:50 two', means: ['2026-03-04 10:42', '2026-03-04 10:50']},
    'items below dates that say no time': {
      above: undated,
      lines: '2026-03-04:\n- The report came in\n- The fix was planned\n\n2026-03-06\n* 10:42 Built\n* Released',
      means: ['2026-03-04 null', '2026-03-04 null', '2026-03-06 10:42', '2026-03-06 null'],
    },
    'items below titles that are dates': {
      above: undated,
      lines: '### 2026-03-04\n* The queue was renamed\n\n### 2026-03-06\n\n* Mail was sent twice\n* Sending was stopped',
      means: ['2026-03-04 null', '2026-03-06 null', '2026-03-06 null'],
    },
    'items below times are details, and below the dates beside these as well': {
      above: undated,
      lines: '4 Mar 2026\n- The report came in\n\n5 Mar 2026\n\n23:20\n- Looked at the queue\n- Called for help',
      means: ['2026-03-04 null', '2026-03-05 23:20'],
    },
    'a paragraph below a title that is a date, and a list after it': {
      above: undated,
      lines: '### 2026-03-04\n\nThe report came in.\n\n- by mail\n- by phone',
      means: ['2026-03-04 null'],
    },
    'rows with words for a time': {
      lines: '| Time (UTC) | Event |\n|---|---|\n| before | one |\n| 10:42 | two |\n| later | three |\n| — | four |\n| | |',
      means: ['null null', '2026-03-04 10:42', '2026-03-04 null', '2026-03-04 null'],
    },
    'rows with words for a time in another language': {
      lines: '| 時刻 | 内容 |\n|---|---|\n| 10:42 | 一 |\n| 同日中 | 二 |',
      means: ['2026-03-04 10:42', '2026-03-04 null'],
    },
    'rows of which none says when': {lines: '| Time | Event |\n|---|---|\n| Setup | one |\n| Probe | two |', means: []},
    'rows about how long': {
      lines: '| Time to | Minutes |\n|---|---|\n| detect | 5 |\n\n- 10:42 one',
      means: ['2026-03-04 10:42'],
    },
    'a date on its own line above times': {
      above: undated,
      lines: '**4 March 2026:**\n10:42 UTC: one\n10:50 UTC: two',
      means: ['2026-03-04 10:42 UTC', '2026-03-04 10:50 UTC'],
    },
    'labels before times with words after': {
      above: undated,
      lines: '- **Time of detection:** 2026-03-04 10:42 UTC (by an alert)\n- **Stable again:** 2026-03-04 10:50 UTC onwards',
      means: ['2026-03-04 10:42 UTC', '2026-03-04 10:50 UTC'],
    },
    'the year in the title of a column': {
      above: undated,
      lines: '| Day | Date (2026) | Time | Event |\n|---|---|---|---|\n| Wed | Mar 4 | 10:42 | one |\n| Thu | Mar 5 | 10:50 | two |',
      means: ['2026-03-04 10:42', '2026-03-05 10:50'],
    },
    'the year in the title of the timeline': {
      above: undated,
      heading: '## Timeline of 2026',
      lines: '- Mar 4, 10:42 one',
      means: ['2026-03-04 10:42'],
    },
    'numbers in other columns are none': {
      above: undated,
      lines: '| Server | Load | Users |\n|---|---|---|\n| one | 0.48 | 1530 |',
      means: [],
    },
  })
})
