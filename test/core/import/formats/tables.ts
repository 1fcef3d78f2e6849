/** Tables as text, and what is to be read of them. */
import type {Case} from './case.ts'

export const tables: readonly Case[] = [
  [
    'CSV with a head',
    {text: 'Time (UTC),Who,Event\n2026-03-04 10:42,Dana,"The ""queue"",\nis full"\n2026-03-04 10:43,,Over\n', name: 'events.csv'},
    [
      'CSV',
      '2026-03-04T10:42:00Z | event | Dana | The "queue", ⏎ is full | events.csv, line 2',
      '2026-03-04T10:43:00Z | event | - | Over | events.csv, line 4',
    ],
  ],
  [
    'CSV with semicolons, and a day and a zone of their own',
    'date;time;tz;message\n4.3.2026;10:42;CET;Full\n',
    ['CSV', '2026-03-04T09:42:00Z | event | - | Full | -'],
  ],
  [
    'CSV whose rows begin like the lines of a log, with a mark of its encoding',
    '\ufeffTimestamp,User,Message\n3/4/2026 10:42:07 PM,Dana,"Full, 🎉"\n3/13/2026 10:43:00 AM,عمر,מלא\n',
    ['CSV', '2026-03-04T21:42:07Z | event | Dana | Full, 🎉 | -', '2026-03-13T09:43:00Z | event | عمر | מלא | -'],
  ],
  [
    'CSV with an hour that the clocks left out, and one that they repeated',
    'time,zone,what\n2026-03-29 02:30,Europe/Berlin,left out\n2026-10-25 02:30,Europe/Berlin,repeated\n',
    ['CSV', '2026-03-29T01:30:00Z | event | - | left out | -', '2026-10-25T00:30:00Z | event | - | repeated | -'],
  ],
]
